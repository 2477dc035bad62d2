// `briefwright build --watch`: builds once, then again what each edit touches, and says what changed; a fault ends nothing.
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import { openDisk } from './disk.ts'
import { type Failure, tellFailure } from './failure.ts'
import type { Progress } from './progress.ts'
import type { Round } from './hand.ts'
import type { Session } from './session.ts'
import { tellOnce } from './once.ts'
import { failedOf, tellFailures } from './not-built.ts'
import { summary, tell } from './tell.ts'
import { type BuildFlags, counted, tellBuild } from './tell-build.ts'
import { tellChanges } from './tell-changes.ts'
import type { Watcher } from './watcher.ts'

/** Builds until the watcher is closed, which Ctrl-C does. `failures` is where the session puts briefs that failed outright; they are told here. */
export async function watch(
  session: Session,
  watcher: Watcher,
  progress: Progress,
  flags: BuildFlags,
  failures: Failure[] = [],
): Promise<void> {
  const stop = (): void => void watcher.close()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const told = new Map<string, Set<string>>()
  const written = new Map<string, string[]>()
  const begun = Date.now()
  let failedBefore: readonly Failure[] = []
  await attempt(async () => {
    const rounds = await session.all()
    progress.end()
    failedBefore = failures.splice(0)
    tellBuild(session, rounds, flags, { failures: failedBefore })
    for (const round of rounds) sift(round, told)
    noteFiles(rounds, written)
  })
  await watcher.follow(session.folders())
  process.stderr.write('watching; Ctrl-C ends it\n')
  let paths: readonly string[] | undefined = savedSince(begun, session)
  if (paths.length === 0) paths = await watcher.next()
  while (paths) {
    const changed: readonly string[] = paths
    await attempt(async () => {
      const rounds = await session.after(changed)
      progress.end()
      const gone = takeGone(session.root, written)
      const failed = failures.splice(0)
      if (rounds.length + failed.length > 0) tellRounds(changed, { rounds, failed, failedBefore }, session, told, flags)
      failedBefore = failed
      tellGone(gone, flags)
      noteFiles(rounds, written)
    })
    await watcher.follow(session.folders())
    paths = await watcher.next()
  }
  process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop)
  await session.close()
  process.exitCode = 0
}

/** A brief that is not there any more, with the documents that were made from it and still are. */
interface Gone {
  brief: string
  files: string[]
}

/** Remembers which documents each brief has. */
function noteFiles(rounds: readonly Round[], written: Map<string, string[]>): void {
  for (const { brief, files } of rounds)
    written.set(brief, files.length > 0 ? files.map(({ file }) => file) : (written.get(brief) ?? []))
}

/** Briefs that were deleted since; they are forgotten. */
function takeGone(root: string, written: Map<string, string[]>): Gone[] {
  const gone = [...written]
    .filter(([brief]) => !existsSync(join(root, brief)))
    .map(([brief, files]) => ({ brief, files: files.filter((file) => existsSync(resolve(root, file))) }))
  for (const { brief } of gone) written.delete(brief)
  return gone
}

/** What nobody asked to delete stays; who deleted the brief is told where it is. */
function tellGone(gone: readonly Gone[], flags: BuildFlags): void {
  for (const { brief, files } of gone) {
    const stay = files.length === 0 ? 'it has no documents' : `its documents stay: ${files.join(', ')}`
    process.stderr.write(`\n${brief}: deleted; ${stay}\n`)
    if (flags.json) process.stdout.write(`${JSON.stringify({ deleted: brief, files })}\n`)
  }
}

/** What fails outright is said, and watched on. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    tellFailure(error)
  }
}

/** Files saved while the first build ran, before anyone watched. */
const savedSince = (begun: number, session: Session): string[] =>
  session
    .files()
    .filter((path) => (statSync(join(session.root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) > begun)

/** What an edit came to. */
interface Came {
  rounds: readonly Round[]
  /** Briefs that failed outright. */
  failed: readonly Failure[]
  /** Those of the round before, which are told. */
  failedBefore: readonly Failure[]
}

/** Says what an edit came to: faults that are new, then each file with what changed in it. */
function tellRounds(
  paths: readonly string[],
  { rounds, failed, failedBefore }: Came,
  session: Session,
  told: Map<string, Set<string>>,
  flags: BuildFlags,
): void {
  const diagnostics = tellOnce(rounds)
  const files = rounds.flatMap((round) => round.files)
  const outputs = files.filter(({ written }) => written).map(({ file }) => file)
  const unchanged = files.filter(({ written }) => !written).map(({ file }) => file)
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  say(`\nchanged: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`)
  const news = tellOnce(rounds.map((round) => ({ brief: round.brief, diagnostics: sift(round, told) })))
  tell(news, openDisk(session.root), flags)
  for (const round of rounds) for (const line of tellRound(round)) say(line)
  tellFailures(failed, session.root, flags.out, failedBefore)
  const rest = diagnostics.length - news.length
  say(
    `${counted(outputs.length, unchanged.length)}, ${summary(diagnostics, failed.length)}${rest > 0 ? ` (${rest} told before)` : ''}`,
  )
  if (flags.json) {
    const changes = Object.fromEntries(rounds.flatMap((round) => [...round.changes]))
    const ok = failed.length === 0 && !hasErrors(diagnostics)
    const said = { ok, changed: paths, outputs, unchanged, changes, diagnostics, failed: failedOf(failed) }
    process.stdout.write(`${JSON.stringify(said)}\n`)
  } else for (const file of outputs) process.stdout.write(`${file}\n`)
}

/** A brief's files, each with what changed in it. */
function tellRound({ brief, files, diagnostics, changes }: Round): string[] {
  if (hasErrors(diagnostics)) return [`${brief}: not built, its files are as they were`]
  const deck = files.find(({ deliverable }) => deliverable === 'deck')
  const like = deck && changes.get(deck.file)
  return files.flatMap(({ file, deliverable, written }) => {
    if (!written) return [`${file}: unchanged`]
    const found = changes.get(file)
    if (!found) return [`${file}: new`]
    const [head, ...lines] = tellChanges(found, deliverable === 'handout' ? like : undefined)
    return [`${file}: ${head}`, ...lines]
  })
}

/** The faults of a brief that were not there the last time it was built. */
function sift({ brief, diagnostics }: Round, told: Map<string, Set<string>>): Diagnostic[] {
  const known = told.get(brief) ?? new Set()
  const keyOf = ({ code, span, message }: Diagnostic): string => JSON.stringify([code, span, message])
  told.set(brief, new Set(diagnostics.map(keyOf)))
  return diagnostics.filter((diagnostic) => !known.has(keyOf(diagnostic)))
}
