// What is said of briefs that were not built: why, and which of their documents are there from before.
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stemOf } from './briefs.ts'
import { type Failure, reasonOf, tellFailure } from './failure.ts'
import { endings } from './make-brief.ts'

/** Says that a brief was not built, and which files of it are there from before: somebody might send them. */
export function notBuilt(brief: string, root: string, out: string): string {
  const files = Object.values(endings).map((ending) => join(out, `${stemOf(brief)}${ending}`))
  const old = files.filter((file) => isFile(resolve(root, file)))
  return `${brief}: not built${old.length === 0 ? '' : `; as they were before: ${old.join(', ')}`}`
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // Also where a file lies in the way of its folder.
    return false
  }
}

/**
 * Says of each why it failed, a reason of several once with all its briefs. Gives the exit code, that of a bug before that of the disk;
 * 0 where none failed. `before`: those that were told the last time.
 */
export function tellFailures(
  failures: readonly Failure[],
  root: string,
  out: string,
  before: readonly Failure[] = [],
): number {
  const byReason = new Map<string, Failure[]>()
  for (const failure of failures) {
    const reason = String(failure.error)
    byReason.set(reason, [...(byReason.get(reason) ?? []), failure])
  }
  const told = new Set(before.map(({ error }) => String(error)))
  const codes = [...byReason].map(([reason, alike]) => {
    const names = alike.map(({ brief }) => brief).join(', ')
    const code = tellFailure(alike[0]!.error, names, told.has(reason))
    for (const { brief, isWritten } of alike)
      process.stderr.write(
        `${isWritten ? `${brief}: built, but what changed in it cannot be told` : notBuilt(brief, root, out)}\n`,
      )
    return code
  })
  return Math.max(0, ...codes)
}

/** The same for other programs. */
export const failedOf = (failures: readonly Failure[]): { brief: string; reason: string }[] =>
  failures.map(({ brief, error }) => ({ brief, reason: reasonOf(error) }))
