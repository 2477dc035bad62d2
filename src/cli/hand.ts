// A hand: makes briefs one after another, and says by what their files differ from those it made before.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Changes, compare, digestOfBrand, shoot, type Snapshot } from '../compare/index.ts'
import type { Deliverable } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Pages } from '../model/page.ts'
import { type Last, once } from '../pipeline.ts'
import { called, givesWay } from './called.ts'
import { openDisk } from './disk.ts'
import { type Made, makeBrief, type Making } from './make-brief.ts'
import { joinReads, type Reads } from './reads.ts'
import type { Record as OutputRecord } from './record.ts'
import { rehearse } from './rehearse.ts'

/** What all the briefs of a session are built with. */
export interface Craft {
  /** Root of the workspace. */
  cwd: string
  /** Folder of the outputs. */
  out: string
  only?: readonly Deliverable[]
  brand?: string
  /** Digest of the program. */
  program: string
  /** Hands that wait rehearse edits. */
  rehearses?: boolean
}

/** A brief that was made: what is to be written, and what may keep it from that. */
export type Work = Omit<Made, 'laid' | 'brand' | 'remarks'>

/** What is told of a brief besides. */
export interface Told {
  remarks: Diagnostic[]
  /** By what its files differ from the last time, by file; none for a file that was not made before. */
  changes: Map<string, Changes>
}

/** What a hand hands over: its work at once, so that it can be written, and what is told of it when somebody asks. */
export interface Handover {
  work: Work
  tell(): Promise<Told>
}

/** A brief that was made and told of. */
export interface Round extends Work, Pick<Told, 'changes'> {}

/** Both parts of a handover. */
export const roundOf = async ({ work, tell }: Handover): Promise<Round> => {
  const { remarks, changes } = await tell()
  return { ...work, diagnostics: once([...work.diagnostics, ...remarks]), changes }
}

/** One brief to make. */
export interface Task {
  /** Its path from the root. */
  brief: string
  /** False where what the hand made of it last was not written: it then tells by what this differs from what it made before. */
  kept: boolean
  /** Builds every deliverable, whatever the record says. */
  force: boolean
  /** What was edited since it was made; absent the first time. */
  edited?: readonly string[]
}

/** Makes a brief; `onStep` hears what is being done. */
export type Hand = (task: Task, onStep: Making['onStep']) => Promise<Handover>

/** Someone who makes briefs, and rehearses where nothing is to be made. */
export interface Maker {
  make: Hand
  /**
   * Makes and tells for itself what another has made, so that it knows the brief as it stands. False where that failed, or `isCalled` turned
   * true and it broke off.
   */
  catchUp(task: Task, isCalled: () => boolean): Promise<boolean>
  /**
   * Rehearses edits of the briefs that were made, each a few times in all; `onDone` hears of each that came to its end, and how many milliseconds
   * it took. Breaks off soon after `isCalled` turns true, and then hands on false.
   */
  rehearse(isCalled: () => boolean, onDone?: (brief: string, took: number) => void): Promise<boolean>
}

/** Rehearsals of a brief. Measured on one: its first edit after four of them took 227 to 308 ms, and later ones 202 in the median. */
const REHEARSALS = 4

/** A maker in this thread. */
export function openHand({ cwd, ...craft }: Craft, record: OutputRecord): Maker {
  const shots = new Map<string, Snapshot>()
  const replaced = new Map<string, Map<string, Snapshot | undefined>>()
  const before = new Map<string, { last: Last; reads: Reads; making: Making }>()
  const rehearsed = new Map<string, number>()
  const isThere = (brief: string): boolean => existsSync(resolve(cwd, brief))
  const make: Hand = async ({ brief, kept, force, edited }, onStep) => {
    const known = edited?.every(isContent) ? before.get(brief) : undefined
    const last = known?.last ?? {}
    if (!kept) for (const [file, shot] of replaced.get(brief) ?? []) put(shots, file, shot)
    replaced.delete(brief)
    // The disk knows today's date, and a session may outlast a day.
    const making = { ...craft, disk: openDisk(cwd), force, record, last, onStep }
    const { laid, brand, remarks, ...made } = await makeBrief(brief, making).catch((thrown: unknown) => {
      // What was edited is not in what is remembered: unless it is made later all the same, the next time all is made anew.
      if (thrown !== called) before.delete(brief)
      throw thrown
    })
    // What settles as before is handed on without a look at the templates; they are what it was built from all the same.
    const reads = known ? joinReads(known.reads, made.reads) : made.reads
    before.set(brief, { last, reads, making })
    // Known before it is written: what is not there then is not held.
    for (const [name, entry] of made.noted) record.note(name, entry)
    replaced.set(brief, new Map([...laid.keys()].map((file) => [file, shots.get(file)])))
    return {
      work: { ...made, reads },
      tell: async () => ({ remarks: remarks(), changes: remember(laid, brand && digestOfBrand(brand), shots) }),
    }
  }
  const catchUp: Maker['catchUp'] = async (task, isCalled) => {
    // One that was deleted; should it come back, it is made then.
    if (!isThere(task.brief)) return false
    try {
      const { tell } = await make(task, givesWay(isCalled))
      await tell()
      return true
    } catch {
      // What goes wrong is told by whoever made it.
      return false
    }
  }
  const rehearseAll: Maker['rehearse'] = async (isCalled, onDone) => {
    for (let turn = 0; turn < REHEARSALS; turn++)
      for (const [brief, { last, making }] of before) {
        const ledger = last.outcome?.settled?.brief.ledger
        // One that was deleted will not be edited.
        if (!isThere(brief)) continue
        if (ledger === undefined || (rehearsed.get(brief) ?? 0) > turn) continue
        const begun = performance.now()
        if (!(await rehearse(brief, ledger, making, [turn, REHEARSALS], isCalled))) return false
        rehearsed.set(brief, turn + 1)
        onDone?.(brief, performance.now() - begun)
      }
    return true
  }
  return { make, catchUp, rehearse: rehearseAll }
}

function put(shots: Map<string, Snapshot>, file: string, shot: Snapshot | undefined): void {
  if (shot) shots.set(file, shot)
  else shots.delete(file)
}

/** True for a brief or a ledger: with all else as it was, two that settle alike come out alike. */
const isContent = (path: string): boolean => /\.ya?ml$/.test(path) && !/^templates\//.test(path)

/** Compares each file with the last of its name, and remembers it. */
function remember(
  laid: Map<string, Pages>,
  brand: string | undefined,
  shots: Map<string, Snapshot>,
): Map<string, Changes> {
  const changes = new Map<string, Changes>()
  for (const [file, pages] of laid) {
    const before = shots.get(file)
    const now = shoot(pages, brand)
    shots.set(file, now)
    if (before) changes.set(file, compare(before, now))
  }
  return changes
}
