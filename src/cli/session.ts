// The briefs of one command, built together and built again: all of them, or those that a changed file touches.
import { resolve } from 'node:path'
import { type Changes, compare, shoot, type Snapshot } from '../compare/index.ts'
import type { Deliverable } from '../model/brief.ts'
import { briefsAt, findBriefs } from './briefs.ts'
import { digestOfProgram } from './digest.ts'
import { fromRoot, openDisk } from './disk.ts'
import { type Made, makeBrief } from './make-brief.ts'
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
  /** Called at each step of a brief, for a progress line. */
  onStep(brief: string, step: string): void
}

/** A brief that was built, and by what its files differ from the last time. */
export interface Round extends Made {
  /** By file; none for a file that was not built before in this session. */
  changes: Map<string, Changes>
}

/** Builds, and remembers what it built from. */
export interface Session {
  root: string
  /** Builds every brief. */
  all(): Promise<Round[]>
  /** Builds the briefs that read any of these paths, or listed their folder; and briefs that are new. Paths from the root. */
  after(paths: readonly string[]): Promise<Round[]>
  /** Folders that a change may come from, from the root. */
  folders(): string[]
  /** Every file that was read, from the root. */
  files(): string[]
}

/** Opens a session. */
export function openSession(wishes: SessionWishes): Session {
  const { cwd, out, onStep } = wishes
  const root = openDisk(cwd).root
  const record = openRecord(resolve(root, out))
  const program = digestOfProgram()
  const known = new Map<string, Reads>()
  const shots = new Map<string, Snapshot>()
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
  const build = async (paths: readonly string[], force: boolean): Promise<Round[]> => {
    // The disk knows today's date, and a session may outlast a day.
    const disk = openDisk(cwd)
    const rounds: Round[] = []
    const { only, brand } = wishes
    try {
      for (const path of paths) {
        const say = (step: string): void => onStep(path, step)
        // Even a brief on which we stumble is looked at again when it changes.
        if (!known.has(path)) known.set(path, { files: new Set([path]), folders: new Set() })
        const made = await makeBrief(path, { disk, out, only, brand, force, record, program, onStep: say })
        known.set(path, made.reads)
        rounds.push({ ...made, changes: remember(made, shots) })
      }
    } finally {
      record.keep()
    }
    return rounds
  }
  return {
    root,
    all: () => build(briefs(), wishes.force === true),
    after: (paths) => {
      const now = briefs()
      const touched = now.filter((brief) => {
        const reads = known.get(brief)
        return !reads || paths.some((path) => touches(reads, path))
      })
      return build(touched, false)
    },
    folders: () => [...new Set([search, ...known.values()].flatMap(foldersOf))],
    files: () => [...new Set([...known.values()].flatMap(({ files }) => [...files]))],
  }
}

/** Compares each file with the last of its name, and remembers it. */
function remember({ files }: Made, shots: Map<string, Snapshot>): Map<string, Changes> {
  const changes = new Map<string, Changes>()
  for (const { file, pages } of files) {
    const before = shots.get(file)
    const now = shoot(pages)
    shots.set(file, now)
    if (before) changes.set(file, compare(before, now))
  }
  return changes
}
