// The briefs of one command, built together and built again: all of them, or those that a changed file touches. Hands make them, and
// what they made is written here: all of a brief, or nothing.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Deliverable } from '../model/brief.ts'
import { hasErrors } from '../model/diagnostic.ts'
import { briefsAt, findBriefs } from './briefs.ts'
import type { Crew } from './crew.ts'
import { digestOfProgram } from './digest.ts'
import { fromRoot, openDisk, writeTogether } from './disk.ts'
import { DiskRefusal } from './failure.ts'
import { type Hand, openHand, type Round, roundOf, type Task } from './hand.ts'
import { foldersOf, noteReads, type Reads, touches } from './reads.ts'
import { openRecord } from './record.ts'

/** What is to be built, and where. */
export interface SessionWishes {
  /** Root of the workspace. */
  cwd: string
  /** Briefs as typed; none for every brief under briefs/. */
  named: readonly string[]
  /** Folder of the outputs. */
  out: string
  only?: readonly Deliverable[]
  brand?: string
  /** Builds every deliverable at first, whatever the record says. */
  force?: boolean
  /** Briefs that may be made at one time, each in a process of its own. Default: 1, in this one. */
  hands?: number
  /** Hands in processes of their own rehearse edits while they wait. */
  rehearses?: boolean
  /** Called at each step of a brief, for a progress line. */
  onStep(brief: string, step: string): void
  /**
   * Hears of a brief that failed outright, and the others are built all the same; `isWritten`: only what is told of it failed. Default: nothing
   * more is built, and it is thrown.
   */
  onFailure?(brief: string, error: unknown, isWritten: boolean): void
}

/** Builds, and remembers what it built from. */
export interface Session {
  root: string
  /** Builds every brief. */
  all(): Promise<Round[]>
  /** Builds the briefs that read any of these paths, or listed their folder; and briefs that are new, or failed the last time. Paths from the root. */
  after(paths: readonly string[]): Promise<Round[]>
  /** Folders that a change may come from, from the root. */
  folders(): string[]
  /** Every file that was read, from the root. */
  files(): string[]
  /** Ends the crew, where there is one. */
  close(): Promise<void>
}

/** Opens a session. */
export function openSession(wishes: SessionWishes): Session {
  const { cwd, out, onStep } = wishes
  const root = openDisk(cwd).root
  const record = openRecord(resolve(root, out))
  const { only, brand, hands = 1, rehearses = false } = wishes
  const chosen = { ...(only ? { only } : {}), ...(brand ? { brand } : {}) }
  const craft = { cwd, out, program: digestOfProgram(), rehearses, ...chosen }
  const { make: alone } = openHand(craft, record)
  let crew: Crew | undefined
  const known = new Map<string, Reads>()
  const kept = new Set<string>()
  /** What kept a brief from being built may lie outside of all it reads, as a document that is open in another program. */
  const failed = new Set<string>()
  let search: Reads = { files: new Set(), folders: new Set() }

  const briefs = (): string[] => {
    const found = find()
    for (const path of known.keys()) if (!found.includes(path)) known.delete(path)
    return found
  }
  const find = (): string[] => {
    if (wishes.named.length > 0)
      return briefsAt(
        openDisk(cwd),
        wishes.named.map((path) => fromRoot(root, path)),
      )
    const { workspace, reads } = noteReads(openDisk(cwd))
    search = reads
    return findBriefs(workspace)
  }
  /** Makes a brief and writes it; what is told of it can wait until all are written. */
  const make = async (
    brief: string,
    hand: Hand,
    { force, edited }: Pick<Task, 'force' | 'edited'>,
  ): Promise<() => Promise<Round>> => {
    // Of a brief that is new, or back again, anything may have been edited since a hand last saw it.
    const isKnown = known.has(brief)
    const task = { brief, force, kept: kept.delete(brief), ...(isKnown && edited && { edited }) }
    // Even a brief on which we stumble is looked at again when it changes.
    if (!isKnown) known.set(brief, { files: new Set([brief]), folders: new Set() })
    const handover = await hand(task, (step) => onStep(brief, step))
    const { work } = handover
    known.set(brief, work.reads)
    // Who deletes a brief while it is made wants no document of it.
    if (hasErrors(work.diagnostics) || !existsSync(resolve(root, brief)))
      return async () => ({ ...(await roundOf(handover)), files: [], changes: new Map() })
    await writeTogether(new Map([...work.painted].map(([file, bytes]) => [resolve(root, file), bytes])))
    for (const [name, entry] of work.noted) record.note(name, entry)
    kept.add(brief)
    return () => roundOf(handover)
  }
  const orGoOn = async <T>(brief: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      failed.add(brief)
      if (!wishes.onFailure) throw error
      wishes.onFailure(brief, error, kept.has(brief))
      return undefined
    }
  }
  const keepRecord = (): void => {
    try {
      record.keep()
    } catch (error) {
      // The folder that refuses it refused a brief before, and that is told.
      if (!(error instanceof DiskRefusal) || failed.size === 0) throw error
    }
  }
  const build = async (briefs: readonly string[], how: Pick<Task, 'force' | 'edited'>): Promise<Round[]> => {
    for (const brief of briefs) failed.delete(brief)
    try {
      if (hands === 1) {
        const tells = new Map<string, () => Promise<Round>>()
        for (const brief of briefs) {
          const tell = await orGoOn(brief, () => make(brief, alone, how))
          if (tell) tells.set(brief, tell)
        }
        const rounds: (Round | undefined)[] = []
        for (const [brief, tell] of tells) rounds.push(await orGoOn(brief, tell))
        return rounds.filter((round) => round !== undefined)
      }
      crew ??= (await import('./crew.ts')).openCrew(craft, hands)
      const { build: side } = crew
      const ends = await Promise.allSettled(briefs.map((brief) => orGoOn(brief, () => make(brief, side, how))))
      const rounds = await Promise.all(
        ends.map((end, at) => {
          if (end.status === 'rejected') throw end.reason
          return end.value && orGoOn(briefs[at]!, end.value)
        }),
      )
      return rounds.filter((round) => round !== undefined)
    } finally {
      keepRecord()
    }
  }
  return {
    root,
    all: () => build(briefs(), { force: wishes.force === true }),
    after: (paths) => {
      const now = briefs()
      const touched = now.filter((brief) => {
        const reads = known.get(brief)
        return !reads || failed.has(brief) || paths.some((path) => touches(reads, path))
      })
      return build(touched, { force: false, edited: paths })
    },
    folders: () => [...new Set([search, ...known.values()].flatMap(foldersOf))],
    files: () => [...new Set([...known.values()].flatMap(({ files }) => [...files]))],
    close: async () => crew?.close(),
  }
}
