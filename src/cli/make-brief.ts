// Builds one brief: prepares it, paints the deliverables whose content is not what their files were painted from, writes them whole.
import { join, resolve } from 'node:path'
import type { Deliverable } from '../model/brief.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Pages } from '../model/page.ts'
import { paint, prepare } from '../pipeline.ts'
import { stemOf } from './briefs.ts'
import { digestOfPages } from './digest.ts'
import { type openDisk, writeTogether } from './disk.ts'
import { noteReads, type Reads } from './reads.ts'
import type { Record as OutputRecord } from './record.ts'

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
  /** Paints and writes every deliverable, whatever the record says. */
  force?: boolean
  record: OutputRecord
  /** Digest of the program. */
  program: string
  onStep(step: string): void
}

/** One file of a brief. */
export interface MadeFile {
  /** Its path, under the folder of outputs as given. */
  file: string
  pages: Pages
  /** False where the file was already what this build would write. */
  written: boolean
}

/** A brief, built; without files where it has errors. */
export interface Made {
  brief: string
  files: MadeFile[]
  diagnostics: Diagnostic[]
  /** What it was built from. */
  reads: Reads
}

/** Builds a brief and writes what changed of it. */
export async function makeBrief(brief: string, making: Making): Promise<Made> {
  const { disk, out, only, brand, force, record, program, onStep } = making
  const { workspace, reads } = noteReads(disk)
  const { settled, pages, diagnostics } = await prepare(brief, workspace, {
    ...(only ? { deliverables: only } : {}),
    ...(brand ? { brand } : {}),
    onStep,
  })
  const files: MadeFile[] = []
  if (!settled || hasErrors(diagnostics)) return { brief, files, diagnostics, reads }
  const painted = new Map<string, Uint8Array>()
  const notes: (() => void)[] = []
  for (const each of pages) {
    const name = `${stemOf(brief)}${endings[each.deliverable]}`
    const from = digestOfPages(each, settled.brand, program)
    const written = force === true || !record.holds(name, from)
    if (written) {
      onStep(`painting the ${each.deliverable}`)
      const bytes = await paint(each, settled.brand, workspace)
      painted.set(resolve(disk.root, out, name), bytes)
      notes.push(() => record.note(name, from, bytes))
    }
    files.push({ file: join(out, name), pages: each, written })
  }
  // The deliverables of a brief agree with each other on the disk too.
  writeTogether(painted)
  for (const note of notes) note()
  return { brief, files, diagnostics, reads }
}
