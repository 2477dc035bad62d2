// The lines by which two texts differ, each old one beside the new one in its place.
import { pairUp } from '../../compare/index.ts'

/** A line that is not what it was. */
export interface LineChange {
  /** Its number, from 1, in the new text, or in the old one where it is gone. */
  line: number
  before?: string
  after?: string
}

/** Lines that differ, in order. */
export function diffLines(before: string, after: string): LineChange[] {
  const [old, now] = [before, after].map((text) =>
    text.split(/\r?\n/).map((line, index) => ({ text: line, line: index + 1 })),
  )
  return pairUp(old!, now!).map(([was, is]) => ({
    line: (is ?? was)!.line,
    ...(was && { before: was.text }),
    ...(is && { after: is.text }),
  }))
}
