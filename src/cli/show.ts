// `briefwright show`: catalogues printed from the code and from the files themselves, so that they cannot be out of date.
import { kinds } from '../exhibit/index.ts'
import { rules } from '../lint/index.ts'
import type { Shape } from '../model/shape.ts'
import { plain } from '../model/words.ts'
import { settleBrief } from '../pipeline.ts'
import { readTemplates } from '../read/index.ts'
import { vocabulary } from '../tags/index.ts'
import { findBriefs } from './briefs.ts'
import { fromRoot, openDisk } from './disk.ts'
import { tell, type TellOptions } from './tell.ts'

type Row = [name: string, about: string, ...more: string[]]
type Disk = ReturnType<typeof openDisk>

/** A slot in a word or two: "sentence, at most 90 characters". */
function tellShape(shape: Shape): string {
  const optional = shape.optional ? ', optional' : ''
  if (shape.is === 'one of') return `one of ${shape.of.join(', ')}${optional}`
  if (shape.is === 'record') return `record of ${Object.keys(shape.of).join(', ')}${optional}`
  if (shape.is === 'list')
    return `list of ${tellShape(shape.of)}${shape.count ? `, ${shape.count[0]} to ${shape.count[1]}` : ''}${optional}`
  if (shape.is === 'map') return `map of ${tellShape(shape.of)}${optional}`
  return `${shape.is}${shape.chars ? `, at most ${shape.chars} characters` : ''}${optional}`
}

const tellShapes = (shapes: Record<string, Shape>): string[] =>
  Object.entries(shapes).map(([name, shape]) => `  ${name}: ${tellShape(shape)}`)

function slides(disk: Disk): Row[] {
  const { templates } = readTemplates('deck', disk)
  return Object.values(templates?.slides ?? {}).map((t) => [t.name, t.about, ...tellShapes(t.slots)])
}

const charts = (): Row[] => Object.values(kinds).map((kind) => [kind.name, kind.about, ...tellShapes(kind.shape)])

const tags = (): Row[] =>
  Object.values(vocabulary).map((tag) => [
    tag.name,
    tag.about,
    ...Object.entries(tag.attributes).map(([name, a]) => `  ${name}: ${a.about}`),
  ])

const brands = (disk: Disk): Row[] =>
  disk.folders('templates/brands').map((name) => [name, `templates/brands/${name}/brand.yaml`])

function facts(disk: Disk, brief: string | undefined, options: TellOptions): Row[] {
  return briefsOf(disk, brief).flatMap((path) => {
    const { settled, diagnostics } = settleBrief(path, disk)
    if (!settled) tell(diagnostics, disk, options)
    return Object.values(settled?.ledger.facts ?? {}).map((fact): Row => {
      const printed = settled?.ledger.quantities[fact.id]?.printed ?? (fact.says ? plain(fact.says) : '')
      return [
        `$${fact.id}`,
        `${printed}  (${[fact.label, fact.period].filter(Boolean).join(', ')}; ${fact.sources.map((s) => s.id).join(', ') || 'derived'})`,
      ]
    })
  })
}

function claims(disk: Disk, brief: string | undefined, options: TellOptions): Row[] {
  return briefsOf(disk, brief).flatMap((path) => {
    const { settled, diagnostics } = settleBrief(path, disk)
    tell(diagnostics, disk, options)
    return (settled?.brief.arguments ?? []).flatMap((argument) => [
      [argument.id, plain(argument.claim), ...argument.holds.map((h) => `  holds: ${h.raw}`)] as Row,
      ...argument.points.map(
        (point): Row => [
          `${argument.id}.${point.id}`,
          plain(point.claim),
          ...point.holds.map((h) => `  holds: ${h.raw}`),
        ],
      ),
    ])
  })
}

const briefsOf = (disk: Disk, brief: string | undefined): string[] =>
  brief ? [fromRoot(disk.root, brief)] : findBriefs(disk).slice(0, 1)

/** Prints one catalogue on standard output. Sets exit code 2 for a catalogue that there is not. */
export function show(what: string, brief: string | undefined, options: TellOptions & { cwd: string }): void {
  const disk = openDisk(options.cwd)
  const catalogues: Record<string, () => Row[]> = {
    slides: () => slides(disk),
    charts,
    tags,
    brands: () => brands(disk),
    rules: () => rules.map((rule) => [rule.code, `${rule.about} ${rule.why}`]),
    facts: () => facts(disk, brief, options),
    claims: () => claims(disk, brief, options),
  }
  const catalogue = catalogues[what]
  if (!catalogue) {
    process.stderr.write(
      `briefwright: there is no catalogue "${what}"; choose from ${Object.keys(catalogues).join(', ')}\n`,
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
