// What a build of all briefs came to, in words: files on standard output, faults and counts for people beside it.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import { stemOf } from './briefs.ts'
import { openDisk } from './disk.ts'
import type { Round } from './hand.ts'
import { endings } from './make-brief.ts'
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

/** Says what a build of all briefs came to, and of `passed`, the files that were none, and sets the exit code. */
export function tellBuild(
  session: Session,
  rounds: readonly Round[],
  flags: BuildFlags,
  passed: readonly Diagnostic[] = [],
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
  if (flags.json) {
    const said = { ok: !hasErrors(diagnostics), outputs, unchanged, diagnostics }
    process.stdout.write(`${flags.watch ? JSON.stringify(said) : JSON.stringify(said, null, 2)}\n`)
  } else for (const file of written) process.stdout.write(`${file}\n`)
  for (const round of rounds) {
    if (hasErrors(round.diagnostics)) process.stderr.write(`${notBuilt(round.brief, session.root, flags.out)}\n`)
  }
  process.stderr.write(`${counted(written.length, unchanged.length)}, ${summary(diagnostics)}\n`)
  process.exitCode = hasErrors(diagnostics) ? 1 : 0
}

/** Says that a brief was not built, and which files of it are there from before: somebody might send them. */
function notBuilt(brief: string, root: string, out: string): string {
  const files = Object.values(endings).map((ending) => join(out, `${stemOf(brief)}${ending}`))
  const old = files.filter((file) => existsSync(resolve(root, file)))
  return `${brief}: not built${old.length === 0 ? '' : `; as they were before: ${old.join(', ')}`}`
}

/** "2 files written, 2 unchanged". */
export const counted = (written: number, unchanged: number): string =>
  [
    ...(written > 0 || unchanged === 0 ? [`${written} ${written === 1 ? 'file' : 'files'} written`] : []),
    ...(unchanged > 0 ? [`${unchanged}${written > 0 ? '' : unchanged === 1 ? ' file' : ' files'} unchanged`] : []),
  ].join(', ')
