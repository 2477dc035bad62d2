// A hand: builds briefs one after another, and says by what their files differ from those it built before.
import { type Changes, compare, shoot, type Snapshot } from '../compare/index.ts'
import type { Deliverable } from '../model/brief.ts'
import type { Pages } from '../model/page.ts'
import type { Last } from '../pipeline.ts'
import { openDisk } from './disk.ts'
import { type Made, makeBrief } from './make-brief.ts'
import type { Reads } from './reads.ts'
import type { Record as OutputRecord } from './record.ts'

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
}

/** A brief that was built, and by what its files differ from the last time. */
export interface Round extends Omit<Made, 'laid'> {
  /** By file; none for a file that was not built before. */
  changes: Map<string, Changes>
}

/** One brief to build. */
export interface Task {
  /** Its path from the root. */
  brief: string
  /** Builds every deliverable, whatever the record says. */
  force: boolean
  /** What was edited since it was built; absent the first time. */
  edited?: readonly string[]
}

/** Builds a brief; `onStep` hears what is being done. */
export type Hand = (task: Task, onStep: (step: string) => void) => Promise<Round>

/** A hand in this thread. */
export function openHand({ cwd, ...craft }: Craft, record: OutputRecord): Hand {
  const shots = new Map<string, Snapshot>()
  const before = new Map<string, { last: Last; reads: Reads }>()
  return async ({ brief, force, edited }, onStep) => {
    const known = edited?.every(isContent) ? before.get(brief) : undefined
    const last = known?.last ?? {}
    // The disk knows today's date, and a session may outlast a day.
    const { laid, ...made } = await makeBrief(brief, { ...craft, disk: openDisk(cwd), force, record, last, onStep })
    // What settles as before is handed on without a look at the templates; they are what it was built from all the same.
    const reads = known ? join(known.reads, made.reads) : made.reads
    before.set(brief, { last, reads })
    return { ...made, reads, changes: remember(laid, shots) }
  }
}

const join = (some: Reads, more: Reads): Reads => ({
  files: new Set([...some.files, ...more.files]),
  folders: new Set([...some.folders, ...more.folders]),
})

/** True for a brief or a ledger: with all else as it was, two that settle alike come out alike. */
const isContent = (path: string): boolean => /\.ya?ml$/.test(path) && !/^templates\//.test(path)

/** Compares each file with the last of its name, and remembers it. */
function remember(laid: Map<string, Pages>, shots: Map<string, Snapshot>): Map<string, Changes> {
  const changes = new Map<string, Changes>()
  for (const [file, pages] of laid) {
    const before = shots.get(file)
    const now = shoot(pages)
    shots.set(file, now)
    if (before) changes.set(file, compare(before, now))
  }
  return changes
}
