// Follows briefs from one state to another: by their paths, and one that was renamed or moved by what stands in it.
import type { Workspace } from '../model/workspace.ts'
import { findBriefs } from './briefs.ts'

/** The file of a brief in either state; one that is there in one state only has the same path twice. */
export interface Paths {
  before: string
  after: string
  /** True for a file that was found under another name by its content. */
  renamed?: boolean
}

/** How much of two files has to be the same, of all their lines, for one to be the other renamed. */
const ALIKE = 0.6

/** Every brief of either state, in the order of the later one's paths. */
export const followBriefs = (before: Workspace, after: Workspace): Paths[] => {
  const [old, now] = [findBriefs(before), findBriefs(after)]
  const gone = old.filter((path) => !now.includes(path))
  const come = now.filter((path) => !old.includes(path))
  const pairs = gone
    .flatMap((was) => come.map((is) => ({ was, is, share: likeness(linesOf(was, before), linesOf(is, after)) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
  const renamed: Paths[] = []
  for (const { was, is } of pairs)
    if (!renamed.some(({ before, after }) => before === was || after === is))
      renamed.push({ before: was, after: is, renamed: true })
  const followed = renamed.flatMap(({ before, after }) => [before, after])
  const others = [...new Set([...old, ...now])].filter((path) => !followed.includes(path))
  return [...renamed, ...others.map((path) => ({ before: path, after: path }))].sort((a, b) =>
    a.after < b.after ? -1 : 1,
  )
}

const linesOf = (path: string, workspace: Workspace): string[] =>
  new TextDecoder()
    .decode(workspace.read(path))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The lines that both have, as a share of all: 1 for the same file. */
const likeness = (some: readonly string[], others: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const line of some) left.set(line, (left.get(line) ?? 0) + 1)
  let same = 0
  for (const line of others) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    same++
  }
  return (2 * same) / Math.max(1, some.length + others.length)
}
