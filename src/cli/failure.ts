// What is said when a command fails outright: a disk that refuses, a process that was ended, or a bug of ours.
import { version } from './version.ts'

/** A disk that refuses, a folder that is not there: exit code 2, with its reason. */
export class DiskRefusal extends Error {
  override name = 'DiskRefusal'
}

/** A process of a crew that broke off in the middle of its work. */
export class Ended extends Error {
  override name = 'Ended'
  /** True where the system or a person ended it; one that ended by itself has a fault. */
  readonly isFromOutside: boolean

  /** `how`: its exit code, or what ended it, e.g. a signal. */
  constructor(how: number | string) {
    const isFromOutside = typeof how === 'string'
    super(
      isFromOutside
        ? `a process that makes briefs was ended from outside (${how}), as where memory is short; save the brief again`
        : `a process that makes briefs ended with ${how}`,
    )
    this.isFromOutside = isFromOutside
  }
}

/** A brief on which the program failed outright. */
export interface Failure {
  /** Its path from the root. */
  brief: string
  error: unknown
  /** True where its documents were written, and only what is told of them failed. */
  isWritten?: boolean
}

/** Why it failed, in the words of the error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Says why, and gives the exit code: 2 for the disk and for a process that was ended, 70 for a bug. `brief`: what was worked on; `isTold`: a
 * bug that was told before is named in one line.
 */
export function tellFailure(error: unknown, brief?: string, isTold = false): number {
  if (error instanceof DiskRefusal || (error instanceof Ended && error.isFromOutside)) {
    process.stderr.write(`briefwright: ${error.message}\n`)
    return 2
  }
  if (isTold) {
    process.stderr.write(`briefwright: the fault of its own that was told before: ${reasonOf(error)}\n`)
    return 70
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `briefwright ${version} stopped on a fault of its own${brief === undefined ? '' : ` in ${brief}`}. Please report it with the brief and these lines:\n${said}\n`,
  )
  return 70
}
