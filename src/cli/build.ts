// `briefwright build`: builds deliverables and writes them, whole or not at all; nothing of a brief that has errors.
import { join, resolve } from 'node:path'
import type { Deliverable } from '../model/brief.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import { paint, prepare } from '../pipeline.ts'
import { findBriefs, stemOf } from './briefs.ts'
import { fromRoot, openDisk, writeWhole } from './disk.ts'
import { openProgress } from './progress.ts'
import { summary, tell, type TellOptions } from './tell.ts'

export interface BuildFlags extends TellOptions {
  cwd: string
  only?: string
  out: string
  brand?: string
}

const endings: Record<Deliverable, string> = {
  deck: '.pptx',
  memo: '-memo.pdf',
  'one-pager': '-one-pager.pdf',
  handout: '-handout.pdf',
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
  const disk = openDisk(flags.cwd)
  const briefs = named.length > 0 ? named.map((path) => fromRoot(disk.root, path)) : findBriefs(disk)
  if (briefs.length === 0) {
    process.stderr.write('briefwright: there is no brief under briefs/: a brief is a YAML file with a title\n')
    process.exitCode = 1
    return
  }
  const progress = openProgress(process.stderr)
  const diagnostics: Diagnostic[] = []
  const outputs: string[] = []
  for (const path of briefs) {
    const outcome = await prepare(path, disk, {
      ...(only ? { deliverables: only } : {}),
      ...(flags.brand ? { brand: flags.brand } : {}),
      onStep: (step) => progress.say(`${path}: ${step}`),
    })
    diagnostics.push(...outcome.diagnostics)
    if (hasErrors(outcome.diagnostics) || !outcome.settled) continue
    for (const pages of outcome.pages) {
      progress.say(`${path}: painting the ${pages.deliverable}`)
      const bytes = await paint(pages, outcome.settled.brand, disk)
      const file = join(flags.out, `${stemOf(path)}${endings[pages.deliverable]}`)
      writeWhole(resolve(disk.root, file), bytes)
      outputs.push(file)
    }
  }
  progress.end()
  tell(diagnostics, disk, flags)
  if (flags.json)
    process.stdout.write(`${JSON.stringify({ ok: !hasErrors(diagnostics), outputs, diagnostics }, null, 2)}\n`)
  else for (const file of outputs) process.stdout.write(`${file}\n`)
  process.stderr.write(
    `${outputs.length} ${outputs.length === 1 ? 'file' : 'files'} written, ${summary(diagnostics)}\n`,
  )
  process.exitCode = hasErrors(diagnostics) ? 1 : 0
}
