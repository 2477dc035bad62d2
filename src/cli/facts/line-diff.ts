// The lines by which two texts differ, each old one beside the new one in its place.
import { compare } from '../../compare/index.ts'

/** A line that is not what it was. */
export interface LineChange {
  /** Its number, from 1, in the new text, or in the old one where it is gone. */
  line: number
  before?: string
  after?: string
}

/** Lines that differ, in order. */
export function diffLines(before: string, after: string): LineChange[] {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/))
  const shot = (lines: string[]) => ({
    deliverable: 'memo' as const,
    // A page for every line: its number is then the line's.
    pages: lines.map((line) => ({ digest: line, texts: [line] })),
  })
  return compare(shot(old!), shot(now!)).texts.flatMap(({ pages, before, after }) =>
    pages.map((line) => ({
      line,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    })),
  )
}
