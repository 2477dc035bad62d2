// An example of a kind of exhibit as an analyst would type it: its sample, with each number entered in a ledger and named by its id.
import type { Kind } from '../exhibit/index.ts'
import type { Shape } from '../model/shape.ts'
import { writeYaml } from './write-yaml.ts'

/** An example, ready to be copied. */
export interface Example {
  /** The part `exhibits` of a brief. */
  exhibits: Record<string, Record<string, unknown>>
  /** The part `facts` of its ledger; empty for a kind that shows no figures. */
  facts: Record<string, Record<string, unknown>>
}

/** Titles for samples that have none, since their slide says it: an exhibit of a brief is copied into other decks. */
const TITLES: Record<string, string> = {
  picture: 'The hall',
  table: 'Uses of the model',
  pillars: 'Three ways into a market',
  'two-sides': 'What each side gains',
  timeline: 'From the first attempt to the rival’s model',
  process: 'From following to distributing',
  matrix: 'Offers by ease and value',
  harvey: 'Offers by users and revenue',
  'heat-map': 'Markets by offer',
  gantt: 'Work to the decision',
  roadmap: 'Work by phase',
  'value-chain': 'Stages of the offer',
  'issue-tree': 'What has to be answered',
  'driver-tree': 'What drives sales',
}

/** The example of a kind. Its figures are named for their series and their moment; the sample's unit is theirs. */
export function exampleOf(kind: Kind): Example {
  const facts: Example['facts'] = {}
  const { sample } = kind
  const unit = unitIn(sample['units'] ?? listIn(sample['columns']).find((head) => String(head).includes('%')))
  const moments = listIn(sample['categories']).map(textIn)
  const isOneSeries = Object.keys(sample['series'] ?? {}).length === 1
  const enter = (value: number, name: string, moment: string, counted = unit): string => {
    const year = /^\d{4}$/.test(moment)
    // Two figures of one label and one period would contradict each other.
    const label = moment === '' || year ? name : isOneSeries ? moment : `${name}, ${moment}`
    const id = slug(year ? `${name} ${moment}` : label)
    const period = year ? Number(moment) : 2024
    facts[id] = { label, value, unit: counted, period, source: { id: 'my_source', where: 'page 1' } }
    return id
  }
  const walk = (value: unknown, shape: Shape | undefined, name: string, moment = ''): unknown => {
    if (shape?.is === 'figure') return typeof value === 'number' ? enter(value, name, moment) : value
    if (shape?.is === 'map') return mapRecord(value, (of, key) => walk(of, shape.of, key))
    if (shape?.is === 'list' && Array.isArray(value)) {
      const row = shape.of.is === 'record' && 'gloss' in shape.of.of && value.length > 1 ? textIn(value[0]) : name
      return value.map((item, index) => walk(item, shape.of, row, moments[index]))
    }
    // The users of a thing, in a cell.
    const people = typeof value === 'string' && shape?.is === 'words' ? /^([\d.]+) bn$/.exec(value) : undefined
    if (people) return `$${enter(Number(people[1]), name, '', 'bn people')}`
    if (shape?.is !== 'record') return value
    // A cell of a table that is a number.
    if (typeof value === 'string' && /^\d+$/.test(value)) return `$${enter(Number(value), name, '')}`
    return mapRecord(value, (of, key) => walk(of, shape.of[key], labelOf(value, name)))
  }
  const fields = walk(withoutFigures(sample), { is: 'record', of: kind.shape }, '') as Record<string, unknown>
  const title = TITLES[kind.name]
  const own = { kind: kind.name, ...(title ? { title } : {}), ...fields }
  return { exhibits: { [`my_${kind.name.replaceAll('-', '_')}`]: own }, facts }
}

// A brief types no figure in its words either: the arrow computes what it says, and the units line what they count.
function withoutFigures(sample: Record<string, unknown>): Record<string, unknown> {
  const { units, arrow } = sample
  return {
    ...sample,
    ...(typeof units === 'string' ? { units: units.replace(/ of \d+ .*$/, ' of answers') } : {}),
    ...(arrow ? { arrow: mapRecord(arrow, (of) => of, ['says']) } : {}),
  }
}

/** A source for the figures of an example, to be replaced by the real one. */
const SOURCE = [
  'sources:',
  '  my_source: { publisher: Publisher, title: Its title, kind: report, published: 2025, reliability: B }',
]

/** The lines of an example: what goes into the brief, then what goes into the ledger. */
export function writeExample({ exhibits, facts }: Example): string[] {
  const brief = ['# in the brief', ...writeYaml({ exhibits })]
  if (Object.keys(facts).length === 0) return brief
  return [...brief, '# in the ledger', ...SOURCE, 'facts:', ...writeYaml(facts, 150).map((line) => `  ${line}`)]
}

const mapRecord = (value: unknown, each: (of: unknown, key: string) => unknown, without: string[] = []): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !without.includes(key))
          .map(([key, of]) => [key, each(of, key)]),
      )
    : value

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

// What names a figure that stands in a record: its name, or what stands under it.
const labelOf = (value: unknown, otherwise: string): string => {
  const { name, caption } = value as Record<string, unknown>
  if (typeof name === 'string') return name
  return typeof caption === 'string' ? caption.split(',')[0]! : otherwise
}

// Percent, or money as "EUR m"; what has no unit is counted.
const unitIn = (units: unknown): string => {
  if (typeof units !== 'string') return 'count'
  if (units.includes('%')) return '%'
  return /^[A-Z]{3} (bn|m|k)\b/.exec(units)?.[0] ?? 'count'
}

const textIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'says' in value ? String(value.says) : String(value)

const slug = (text: string): string => {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return /^[a-z]/.test(words) ? words : `figure_${words}`
}
