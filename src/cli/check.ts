// `briefwright check`: everything that `build` checks, writing nothing; with --fix it puts texts in quotes that YAML would misread.
import { join } from 'node:path'
import { hasErrors } from '../model/diagnostic.ts'
import { prepare, shapes } from '../pipeline.ts'
import type { Profile } from '../lint/index.ts'
import { fixTraps, readBrief } from '../read/index.ts'
import { findBriefs } from './briefs.ts'
import { fromRoot, openDisk, writeWhole } from './disk.ts'
import { type Found, tellOnce } from './once.ts'
import { openProgress } from './progress.ts'
import { sarifOf } from './sarif.ts'
import { summary, tell, type TellOptions } from './tell.ts'

export interface CheckFlags extends TellOptions {
  cwd: string
  fix?: boolean
  brand?: string
  /** How strictly to judge; default by the status of each brief. */
  profile?: Profile
  /** Findings on standard output for other programs. */
  format?: 'json' | 'sarif'
}

/** Checks the briefs named, or all. Sets the exit code: 0 no errors, 1 faults. */
export async function check(named: string[], flags: CheckFlags): Promise<void> {
  const disk = openDisk(flags.cwd)
  const briefs = named.length > 0 ? named.map((path) => fromRoot(disk.root, path)) : findBriefs(disk)
  if (briefs.length === 0) {
    process.stderr.write('briefwright: there is no brief under briefs/: a brief is a YAML file with a title\n')
    process.exitCode = 1
    return
  }
  const progress = openProgress(process.stderr)
  const found: Found[] = []
  for (const path of briefs) {
    if (flags.fix) fixBrief(path, disk)
    const outcome = await prepare(path, disk, {
      ...(flags.brand ? { brand: flags.brand } : {}),
      ...(flags.profile ? { profile: flags.profile } : {}),
      onStep: (step) => progress.say(`${path}: ${step}`),
    })
    found.push({ brief: path, diagnostics: outcome.diagnostics })
  }
  progress.end()
  const diagnostics = tellOnce(found)
  tell(diagnostics, disk, flags)
  if (flags.format === 'sarif') process.stdout.write(`${JSON.stringify(sarifOf(diagnostics), null, 2)}\n`)
  else if (flags.json || flags.format === 'json')
    process.stdout.write(`${JSON.stringify({ ok: !hasErrors(diagnostics), diagnostics }, null, 2)}\n`)
  process.stderr.write(
    `${briefs.length} ${briefs.length === 1 ? 'brief' : 'briefs'} checked, ${summary(diagnostics)}\n`,
  )
  process.exitCode = hasErrors(diagnostics) ? 1 : 0
}

/** A brief and the ledger it names. */
function fixBrief(path: string, disk: ReturnType<typeof openDisk>): void {
  fixFile(path, disk)
  // Read, not settled: a ledger with a fault of its own is the one to mend.
  const ledger = readBrief(path, disk, shapes).brief?.ledger
  if (ledger !== undefined) fixFile(ledger, disk)
}

function fixFile(path: string, disk: ReturnType<typeof openDisk>): void {
  const bytes = disk.read(path)
  if (!bytes) return
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // A file that is not UTF-8 is left alone; the check says so.
    return
  }
  const fixed = fixTraps(source, shapes)
  if (fixed === source) return
  writeWhole(join(disk.root, path), fixed)
  process.stderr.write(`${path}: texts put in quotes\n`)
}
