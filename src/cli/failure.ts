// What is said when a command fails outright: a disk that refuses, or a bug of ours.
import { version } from './version.ts'

/** A disk that refuses, a folder that is not there: exit code 2, with its reason. */
export class DiskRefusal extends Error {
  override name = 'DiskRefusal'
}

/** A brief on which the program failed outright. */
export interface Failure {
  /** Its path from the root. */
  brief: string
  error: unknown
}

/** Says of each why it failed, a reason of several once. Gives the exit code, that of a bug before that of the disk. */
export function tellFailures(failures: readonly Failure[]): number {
  const told = new Map(failures.map((failure) => [String(failure.error), failure]))
  return Math.max(...[...told.values()].map(({ brief, error }) => tellFailure(error, brief)))
}

/** Says why, and gives the exit code: 2 for the disk, 70 for a bug. `brief`: what was worked on. */
export function tellFailure(error: unknown, brief?: string): number {
  if (error instanceof DiskRefusal) {
    process.stderr.write(`briefwright: ${error.message}\n`)
    return 2
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `briefwright ${version} stopped on a fault of its own${brief === undefined ? '' : ` in ${brief}`}. Please report it with the brief and these lines:\n${said}\n`,
  )
  return 70
}
