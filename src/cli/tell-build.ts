// What a build of all briefs came to, in words: files on standard output, faults and counts for people beside it.
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import { openDisk } from './disk.ts'
import type { Failure } from './failure.ts'
import type { Round } from './hand.ts'
import { failedOf, notBuilt, tellFailures } from './not-built.ts'
import { tellOnce } from './once.ts'
import type { Session } from './session.ts'
import { summary, tell, type TellOptions } from './tell.ts'

/** What a build is asked for on the command line. */
export interface BuildFlags extends TellOptions {
  cwd: string
  only?: string
  out: string
  brand?: string
  /** Builds what has not changed as well. */
  force?: boolean
  /** Goes on building what an edit touches, until it is stopped. */
  watch?: boolean
}

/** What there is to say beside what was built. */
export interface Beside {
  /** Briefs that failed outright. */
  failures?: readonly Failure[]
  /** What is wrong with files that are no briefs and look like some. */
  passed?: readonly Diagnostic[]
}

/** Says what a build of all briefs came to, and sets the exit code: of a failure where there is one, else 1 for errors. */
export function tellBuild(
  session: Session,
  rounds: readonly Round[],
  flags: BuildFlags,
  { failures = [], passed = [] }: Beside = {},
): void {
  const files = rounds.flatMap((round) => round.files)
  const diagnostics = [...tellOnce(rounds), ...passed]
  const outputs = files.map(({ file }) => file)
  const written = files.filter((each) => each.written).map(({ file }) => file)
  const unchanged = files.filter(({ written }) => !written).map(({ file }) => file)
  // What was fitted, and how, is for `check`.
  tell(
    diagnostics.filter(({ severity }) => severity !== 'note'),
    openDisk(session.root),
    flags,
  )
  const code = tellFailures(failures, session.root, flags.out)
  if (flags.json) {
    const ok = failures.length === 0 && !hasErrors(diagnostics)
    const said = { ok, outputs, unchanged, diagnostics, failed: failedOf(failures) }
    process.stdout.write(`${flags.watch ? JSON.stringify(said) : JSON.stringify(said, null, 2)}\n`)
  } else for (const file of written) process.stdout.write(`${file}\n`)
  for (const round of rounds) {
    if (hasErrors(round.diagnostics)) process.stderr.write(`${notBuilt(round.brief, session.root, flags.out)}\n`)
  }
  process.stderr.write(`${counted(written.length, unchanged.length)}, ${summary(diagnostics, failures.length)}\n`)
  process.exitCode = code || (hasErrors(diagnostics) ? 1 : 0)
}

/** "2 files written, 2 unchanged". */
export const counted = (written: number, unchanged: number): string =>
  [
    ...(written > 0 || unchanged === 0 ? [`${written} ${written === 1 ? 'file' : 'files'} written`] : []),
    ...(unchanged > 0 ? [`${unchanged}${written > 0 ? '' : unchanged === 1 ? ' file' : ' files'} unchanged`] : []),
  ].join(', ')
