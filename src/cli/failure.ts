// What is said when a command fails outright: a disk that refuses, or a bug of ours.
import { version } from './version.ts'

/** A disk that refuses, a folder that is not there: exit code 2, with its reason. */
export class DiskRefusal extends Error {
  override name = 'DiskRefusal'
}

/** Says why, and gives the exit code: 2 for the disk, 70 for a bug. */
export function tellFailure(error: unknown): number {
  if (error instanceof DiskRefusal) {
    process.stderr.write(`briefwright: ${error.message}\n`)
    return 2
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `briefwright ${version} stopped on a fault of its own. Please report it with the brief and these lines:\n${said}\n`,
  )
  return 70
}
