// `briefwright build`: builds deliverables and writes them, whole or not at all; nothing of a brief that has errors, and nothing
// that is already there as this build would write it.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import type { Deliverable } from '../model/brief.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import { stemOf } from './briefs.ts'
import { openDisk } from './disk.ts'
import { endings } from './make-brief.ts'
import { tellOnce } from './once.ts'
import { tellPassedOver } from './passed-over.ts'
import { openProgress } from './progress.ts'
import type { Round } from './hand.ts'
import { openSession, type Session } from './session.ts'
import { summary, tell, type TellOptions } from './tell.ts'

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

/** The deliverables asked for by `--only`, or why the flag makes no sense. */
function wanted(only: string | undefined): Deliverable[] | undefined | string {
  if (only === undefined) return undefined
  const names = only.split(',').map((name) => name.trim())
  const wrong = names.find((name) => !(name in endings))
  return wrong === undefined
    ? (names as Deliverable[])
    : `--only: there is no deliverable "${wrong}"; choose from ${Object.keys(endings).join(', ')}`
}

/** Builds the briefs named, or all. Sets the exit code: 0 done, 1 faults, 2 usage. */
export async function build(named: string[], flags: BuildFlags): Promise<void> {
  const only = wanted(flags.only)
  if (typeof only === 'string') {
    process.stderr.write(`briefwright: ${only}\n`)
    process.exitCode = 2
    return
  }
  const progress = openProgress(process.stderr)
  const { cwd, out, brand, force } = flags
  const session = openSession({
    ...{ cwd, named, out, force },
    // Who watches waits after each save, and the crew stays warm; a single build would be over before they are.
    hands: flags.watch ? availableParallelism() : 1,
    ...(only ? { only } : {}),
    ...(brand ? { brand } : {}),
    onStep: (brief, step) => progress.say(`${brief}: ${step}`),
  })
  if (flags.watch) {
    const [{ watch }, { openWatcher }] = await Promise.all([import('./watch.ts'), import('./watcher.ts')])
    return watch(session, openWatcher(session.root, out), progress, flags)
  }
  const rounds = await session.all()
  progress.end()
  const disk = openDisk(session.root)
  const passed =
    named.length > 0
      ? []
      : tellPassedOver(
          disk,
          rounds.map(({ brief }) => brief),
        )
  if (rounds.length === 0) {
    tell(passed, disk, flags)
    process.stderr.write('briefwright: there is no brief under briefs/: a brief is a YAML file with a title\n')
    process.exitCode = 1
    return
  }
  tellBuild(session, rounds, flags, passed)
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
export function notBuilt(brief: string, root: string, out: string): string {
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
