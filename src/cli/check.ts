// `briefwright check`: everything that `build` checks, writing nothing; with --fix it puts texts in quotes that YAML would misread.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import { prepare, shapes } from '../pipeline.ts'
import type { Profile, SetAside } from '../lint/index.ts'
import { fixBrand, fixTraps, readBrief } from '../read/index.ts'
import { briefsAt, findBriefs } from './briefs.ts'
import { fromRoot, openDisk, rewrite } from './disk.ts'
import { DiskRefusal } from './failure.ts'
import { type Found, tellOnce } from './once.ts'
import { tellPassedOver } from './passed-over.ts'
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
  const found: Found[] = []
  const aside: SetAside[] = []
  // What may not be read is one fault of the folder, and the rest is checked.
  const refused: Diagnostic[] = []
  const briefs =
    named.length > 0
      ? briefsAt(
          disk,
          named.map((path) => fromRoot(disk.root, path)),
        )
      : findBriefs(disk, 'briefs', (refusal) => refused.push(noRight(refusal)))
  const passed = named.length > 0 || refused.length > 0 ? [] : tellPassedOver(disk, briefs)
  if (briefs.length + refused.length === 0) {
    tell(passed, disk, flags)
    process.stderr.write('briefwright: there is no brief under briefs/: a brief is a YAML file with a title\n')
    process.exitCode = 1
    return
  }
  const progress = openProgress(process.stderr)
  for (const path of briefs) {
    try {
      if (flags.fix) fixBrief(path, disk, flags.brand)
      const outcome = await prepare(path, disk, {
        ...(flags.brand ? { brand: flags.brand } : {}),
        ...(flags.profile ? { profile: flags.profile } : {}),
        aside,
        onStep: (step) => progress.say(`${path}: ${step}`),
      })
      found.push({ brief: path, diagnostics: outcome.diagnostics })
    } catch (error) {
      if (!(error instanceof DiskRefusal) || flags.fix) throw error
      found.push({ brief: path, diagnostics: [noRight(error)] })
    }
  }
  progress.end()
  const told = tellOnce(found)
  // A ledger that stands among the briefs is met on the way to them, and again by whoever names it.
  const diagnostics = [
    ...told,
    ...refused.filter(({ message }) => !told.some((one) => one.message === message)),
    ...passed,
  ]
  tell(diagnostics, disk, flags)
  if (flags.format === 'sarif')
    process.stdout.write(`${JSON.stringify(sarifOf(diagnostics, disk.root, aside), null, 2)}\n`)
  else if (flags.json || flags.format === 'json')
    process.stdout.write(`${JSON.stringify({ ok: !hasErrors(diagnostics), diagnostics }, null, 2)}\n`)
  process.stderr.write(
    `${briefs.length} ${briefs.length === 1 ? 'brief' : 'briefs'} checked, ${summary(diagnostics)}\n`,
  )
  process.exitCode = hasErrors(diagnostics) ? 1 : 0
}

const noRight = ({ message }: DiskRefusal): Diagnostic => ({
  code: 'read/no-right',
  severity: 'error',
  message,
  notes: [],
})

/** A brief, the ledger it names and its brand. */
function fixBrief(path: string, disk: ReturnType<typeof openDisk>, wanted: string | undefined): void {
  const fixTexts = (source: string): string => fixTraps(source, shapes)
  fixFile(path, disk, fixTexts)
  // Read, not settled: a ledger with a fault of its own is the one to mend.
  const { brief } = readBrief(path, disk, shapes)
  if (brief) fixFile(brief.ledger, disk, fixTexts)
  const brand = wanted ?? brief?.brand
  if (brand !== undefined) fixFile(`templates/brands/${brand}/brand.yaml`, disk, fixBrand)
}

function fixFile(path: string, disk: ReturnType<typeof openDisk>, fix: (source: string) => string): void {
  const bytes = disk.read(path)
  // What ships with the program is read where there is none here, and is not ours to write.
  if (!bytes || !existsSync(join(disk.root, path))) return
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // A file that is not UTF-8 is left alone; the check says so.
    return
  }
  const fixed = fix(source)
  if (fixed === source) return
  rewrite(join(disk.root, path), fixed)
  for (const line of tellFixed(source, fixed)) process.stderr.write(`${path}: ${line}\n`)
}

/** What was mended, and on which lines. */
function tellFixed(source: string, fixed: string): string[] {
  const before = source.split('\n')
  const after = fixed.split('\n')
  const changed = before.flatMap((line, at) => (line === after[at] ? [] : [at + 1]))
  const isTab = (line: number): boolean => /^ *\t/.test(before[line - 1]!)
  const tabs = changed.filter(isTab)
  const texts = changed.filter((line) => !isTab(line))
  const on = (lines: number[]): string => `on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
  return [
    ...(texts.length > 0 ? [`put in quotes: ${texts.length === 1 ? 'the text' : 'the texts'} ${on(texts)}`] : []),
    ...(tabs.length > 0 ? [`tabs turned into spaces ${on(tabs)}`] : []),
  ]
}
