// `briefwright show`: catalogues printed from the code and from the files themselves, so that they cannot be out of date.
import { join, resolve } from 'node:path'
import { unitGroups } from '../evidence/index.ts'
import { kinds } from '../exhibit/index.ts'
import { prepareGallery } from '../gallery.ts'
import { rules } from '../lint/index.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Shape } from '../model/shape.ts'
import { missingBrand, paint } from '../pipeline.ts'
import { briefShape, ledgerShape, readTemplates } from '../read/index.ts'
import { vocabulary } from '../tags/index.ts'
import { findBriefs } from './briefs.ts'
import { fromRoot, openDisk, writeWhole } from './disk.ts'
import { openProgress } from './progress.ts'
import { showOne } from './show-one.ts'
import { tellFields } from './tell-fields.ts'
import { summary, tell, type TellOptions } from './tell.ts'

/** What the analyst writes, key by key. */
const keysOf = (shape: Shape): Row[] =>
  Object.entries(shape.is === 'record' ? shape.of : {}).map(([key, of]) => {
    const [first, ...inside] = tellFields({ [key]: of }, '')
    return [key, first!.slice(key.length + 2), ...inside]
  })

const units = (): Row[] => unitGroups().map(({ name, names, about }) => [name, names.join(', '), `  ${about}`])

type Row = [name: string, about: string, ...more: string[]]
type Disk = ReturnType<typeof openDisk>

function slides(disk: Disk): Row[] {
  const { templates } = readTemplates('deck', disk)
  return Object.values(templates?.slides ?? {}).map((t) => [t.name, t.about, ...tellFields(t.slots)])
}

const charts = (): Row[] => Object.values(kinds).map((kind) => [kind.name, kind.about, ...tellFields(kind.shape)])

const tags = (): Row[] =>
  Object.values(vocabulary).map((tag) => [
    tag.name,
    tag.about,
    ...Object.entries(tag.attributes).map(([name, a]) => `  ${name}: ${a.about}`),
  ])

const brands = (disk: Disk): Row[] =>
  disk.folders('templates/brands').map((name) => [name, `templates/brands/${name}/brand.yaml`])

/** What `show` may be told beside the catalogue. */
export interface ShowFlags extends TellOptions {
  cwd: string
  /** With `slides`: build the gallery instead of printing the catalogue. */
  gallery?: boolean
  /** Where the gallery is written. */
  out: string
  /** One brand instead of all. */
  brand?: string
}

/** True for a fault of a template, found in another brand already. */
const isKnown = (found: Diagnostic, known: readonly Diagnostic[]): boolean =>
  known.some((other) => JSON.stringify(other) === JSON.stringify(found))

/** Builds every archetype from its sample, as a deck and a handout for each brand. Sets exit code 1 where a sample has errors. */
async function buildGallery(disk: Disk, only: string | undefined, flags: ShowFlags): Promise<void> {
  const missing = only === undefined ? undefined : showOne('slides', only, disk)
  if (typeof missing === 'string') {
    process.stderr.write(`briefwright: ${missing}\n`)
    process.exitCode = 2
    return
  }
  const progress = openProgress(process.stderr)
  const diagnostics: Diagnostic[] = []
  const outputs: string[] = []
  for (const name of flags.brand ? [flags.brand] : disk.folders('templates/brands')) {
    const unknown = missingBrand(name, disk)
    diagnostics.push(...unknown)
    if (unknown.length) continue
    progress.say(`${name}: laying out ${only ?? 'every archetype'}`)
    const gallery = await prepareGallery(name, disk, only)
    diagnostics.push(...gallery.diagnostics.filter((found) => !isKnown(found, diagnostics)))
    if (hasErrors(gallery.diagnostics) || !gallery.brand) continue
    for (const pages of gallery.pages) {
      progress.say(`${name}: painting the ${pages.deliverable}`)
      const file = join(flags.out, 'gallery', `${name}${pages.deliverable === 'deck' ? '.pptx' : '.pdf'}`)
      writeWhole(resolve(disk.root, file), await paint(pages, gallery.brand, disk))
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

/** Prints one kind or one archetype. Sets exit code 2 for one that there is not. */
function printOne(what: 'charts' | 'slides', name: string, disk: Disk, json: boolean | undefined): void {
  const shown = showOne(what, name, disk)
  if (typeof shown === 'string') {
    process.stderr.write(`briefwright: ${shown}\n`)
    process.exitCode = 2
    return
  }
  const { about, takes, example } = shown
  const text = [`${shown.name}  ${about}`, ...takes, ...(example.length ? ['', ...example] : [])].join('\n')
  process.stdout.write(json ? `${JSON.stringify(shown, null, 2)}\n` : `${text}\n`)
}

/**
 * Prints a catalogue on standard output, or one entry of it: `name` is a kind, an archetype or a brief. Sets exit code 2 for
 * what there is not.
 */
export async function show(what: string, name: string | undefined, options: ShowFlags): Promise<void> {
  const disk = openDisk(options.cwd)
  if (options.gallery) {
    if (what === 'slides') return buildGallery(disk, name, options)
    process.stderr.write('briefwright: --gallery goes with slides, as in show slides --gallery\n')
    process.exitCode = 2
    return
  }
  if (name && (what === 'charts' || what === 'slides')) return printOne(what, name, disk, options.json)
  if (what === 'claims') {
    const paths = name ? [fromRoot(disk.root, name)] : findBriefs(disk)
    return (await import('./claims.ts')).showClaims(paths, disk, options)
  }
  if (what === 'facts') {
    const { printFacts, shownFacts } = await import('./show-facts.ts')
    return printFacts(shownFacts(disk, name, options), options.json)
  }
  const catalogues: Record<string, () => Row[]> = {
    slides: () => slides(disk),
    charts,
    units,
    brief: () => keysOf(briefShape),
    ledger: () => keysOf(ledgerShape),
    tags,
    brands: () => brands(disk),
    rules: () => rules.map((rule) => [rule.code, `${rule.about} ${rule.why}`]),
  }
  const catalogue = Object.hasOwn(catalogues, what) ? catalogues[what] : undefined
  if (!catalogue) {
    process.stderr.write(
      `briefwright: there is no catalogue "${what}"; choose from ${[...Object.keys(catalogues), 'facts', 'claims'].join(', ')}\n`,
    )
    process.exitCode = 2
    return
  }
  const rows = catalogue()
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify(
        rows.map(([name, about, ...more]) => ({ name, about, more: more.map((m) => m.trim()) })),
        null,
        2,
      )}\n`,
    )
    return
  }
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  for (const [name, about, ...more] of rows)
    process.stdout.write(`${name.padEnd(width)}  ${about}\n${more.map((line) => `${line}\n`).join('')}`)
}
