// `briefwright build`: builds deliverables and writes them, whole or not at all; nothing of a brief that has errors, and nothing
// that is already there as this build would write it.
import { availableParallelism } from 'node:os'
import type { Deliverable } from '../model/brief.ts'
import { openDisk } from './disk.ts'
import type { Failure } from './failure.ts'
import { endings } from './make-brief.ts'
import { tellPassedOver } from './passed-over.ts'
import { openProgress } from './progress.ts'
import { openSession } from './session.ts'
import { tell } from './tell.ts'
import { type BuildFlags, tellBuild } from './tell-build.ts'

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
  const failures: Failure[] = []
  const session = openSession({
    ...{ cwd, named, out, force },
    // Who watches waits after each save, and the crew stays warm; a single build would be over before they are.
    hands: flags.watch ? availableParallelism() : 1,
    rehearses: flags.watch === true,
    ...(only ? { only } : {}),
    ...(brand ? { brand } : {}),
    onStep: (brief, step) => progress.say(`${brief}: ${step}`),
    onFailure: (brief, error, isWritten) => void failures.push({ brief, error, isWritten }),
  })
  if (flags.watch) {
    const [{ watch }, { openWatcher }] = await Promise.all([import('./watch.ts'), import('./watcher.ts')])
    return watch(session, openWatcher(session.root, out), progress, flags, failures)
  }
  const rounds = await session.all()
  progress.end()
  const disk = openDisk(session.root)
  const passed =
    named.length > 0
      ? []
      : tellPassedOver(
          disk,
          [...rounds, ...failures].map(({ brief }) => brief),
        )
  if (rounds.length + failures.length === 0) {
    tell(passed, disk, flags)
    process.stderr.write('briefwright: there is no brief under briefs/: a brief is a YAML file with a title\n')
    process.exitCode = 1
    return
  }
  tellBuild(session, rounds, flags, { failures, passed })
}
