// A hand: builds briefs one after another, and says by what their files differ from those it built before.
import { type Changes, compare, shoot, type Snapshot } from '../compare/index.ts'
import type { Deliverable } from '../model/brief.ts'
import type { Pages } from '../model/page.ts'
import { openDisk } from './disk.ts'
import { type Made, makeBrief } from './make-brief.ts'
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
}

/** Builds a brief; `onStep` hears what is being done. */
export type Hand = (task: Task, onStep: (step: string) => void) => Promise<Round>

/** A hand in this thread. */
export function openHand({ cwd, ...craft }: Craft, record: OutputRecord): Hand {
  const shots = new Map<string, Snapshot>()
  return async ({ brief, force }, onStep) => {
    // The disk knows today's date, and a session may outlast a day.
    const { laid, ...made } = await makeBrief(brief, { ...craft, disk: openDisk(cwd), force, record, onStep })
    return { ...made, changes: remember(laid, shots) }
  }
}

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
