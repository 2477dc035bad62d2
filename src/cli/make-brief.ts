// Makes the deliverables of one brief: prepares it, and paints those whose content is not what their files were painted from.
import { join } from 'node:path'
import type { Brand } from '../model/brand.ts'
import type { Deliverable } from '../model/brief.ts'
import { digestOf } from '../compare/index.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Pages } from '../model/page.ts'
import { type Last, paint, prepareFirst } from '../pipeline.ts'
import { stemOf } from './briefs.ts'
import { digestOfPages } from './digest.ts'
import type { openDisk } from './disk.ts'
import { noteReads, type Reads } from './reads.ts'
import type { Entry, Record as OutputRecord } from './record.ts'

/** What each deliverable's file is called after the brief's own name. */
export const endings: Record<Deliverable, string> = {
  deck: '.pptx',
  memo: '-memo.pdf',
  'one-pager': '-one-pager.pdf',
  handout: '-handout.pdf',
}

/** How a brief is to be built. */
export interface Making {
  disk: ReturnType<typeof openDisk>
  /** Folder of the outputs, as given: from the root, or absolute. */
  out: string
  only?: readonly Deliverable[]
  brand?: string
  /** Paints every deliverable, whatever the record says. */
  force?: boolean
  record: OutputRecord
  /** What came of this brief the last time, with the same templates. */
  last?: Last
  /** Digest of the program. */
  program: string
  /** Called at each step; what it hands back is waited for. */
  onStep(step: string): void | Promise<void>
}

/** One file of a brief. */
export interface MadeFile {
  /** Its path, under the folder of outputs as given. */
  file: string
  deliverable: Deliverable
  /** False where the file is already what this build would write. */
  written: boolean
}

/** A brief, made but not yet written; without files where it has errors. */
export interface Made {
  brief: string
  files: MadeFile[]
  /** What was found that may have stopped it, and whatever was seen on the way. */
  diagnostics: Diagnostic[]
  /** What else there is to say, which is found when it is asked for. */
  remarks(): Diagnostic[]
  /** What it was built from. */
  reads: Reads
  /** Each file as it was laid out. */
  laid: Map<string, Pages>
  /** The brand it is painted in; absent where the brief has errors. */
  brand?: Brand
  /** The bytes of what is to be written, by file. */
  painted: Map<string, Uint8Array>
  /** What is new in the record once that is written, by name. */
  noted: Map<string, Entry>
}

/** Makes a brief and paints what changed of it. */
export async function makeBrief(brief: string, making: Making): Promise<Made> {
  const { disk, out, only, brand, force, record, last, program, onStep } = making
  const { workspace, reads } = noteReads(disk)
  const { settled, pages, diagnostics, remarks } = await prepareFirst(brief, workspace, {
    ...(only ? { deliverables: only } : {}),
    ...(brand ? { brand } : {}),
    ...(last ? { last } : {}),
    onStep,
  })
  const files: MadeFile[] = []
  const laid = new Map<string, Pages>()
  const painted = new Map<string, Uint8Array>()
  const noted = new Map<string, Entry>()
  const made: Made = { brief, files, diagnostics, remarks, reads, laid, painted, noted }
  if (!settled || hasErrors(diagnostics)) return made
  made.brand = settled.brand
  for (const each of pages) {
    const name = `${stemOf(brief)}${endings[each.deliverable]}`
    const from = digestOfPages(each, settled.brand, program)
    const file = join(out, name)
    const written = force === true || !record.holds(name, from)
    if (written) {
      await onStep(`painting the ${each.deliverable}`)
      const bytes = await paint(each, settled.brand, workspace)
      painted.set(file, bytes)
      noted.set(name, { from, is: digestOf(bytes) })
    }
    files.push({ file, deliverable: each.deliverable, written })
    laid.set(file, each)
  }
  return made
}
