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

/** The example of a kind. Its figures are named for their series and their moment; the sample's unit is theirs. */
export function exampleOf(kind: Kind): Example {
  const facts: Example['facts'] = {}
  const unit = unitIn(kind.sample['units'])
  const enter = (value: unknown, label: string, moment: string): unknown => {
    if (typeof value !== 'number') return value
    const id = slug(/\d/.test(moment) || moment === '' ? `${label} ${moment}` : moment)
    const period = /^\d{4}$/.test(moment) ? moment : '2024'
    const named = facts[id] ? `${id}_${Object.keys(facts).length + 1}` : id
    facts[named] = { label, value, unit, period: Number(period), source: { id: 'my_source', where: 'page 1' } }
    return named
  }
  const moments = Array.isArray(kind.sample['categories']) ? kind.sample['categories'].map(textIn) : []
  const walk = (value: unknown, shape: Shape | undefined, label: string): unknown => {
    if (!shape || value === null) return value
    if (shape.is === 'figure') return enter(value, label, '')
    if (shape.is === 'map') return mapRecord(value, (of, key) => walk(of, shape.of, key))
    if (shape.is === 'record') return mapRecord(value, (of, key) => walk(of, shape.of[key], labelOf(value, label)))
    if (shape.is !== 'list' || !Array.isArray(value)) return value
    return value.map((item, index) =>
      shape.of.is === 'figure' ? enter(item, label, moments[index] ?? '') : walk(item, shape.of, label),
    )
  }
  const fields = walk(kind.sample, { is: 'record', of: kind.shape }, '') as Record<string, unknown>
  return { exhibits: { [`my_${kind.name.replaceAll('-', '_')}`]: { kind: kind.name, ...fields } }, facts }
}

/** The lines of an example: what goes into the brief, then what goes into the ledger. */
export function writeExample({ exhibits, facts }: Example): string[] {
  const brief = ['# in the brief', ...writeYaml({ exhibits })]
  if (Object.keys(facts).length === 0) return brief
  return [...brief, '# in the ledger', ...writeYaml({ facts }, 150)]
}

const mapRecord = (value: unknown, each: (of: unknown, key: string) => unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, of]) => [key, each(of, key)]))
    : value

// What names a figure that stands in a record: its name, or what stands under it.
const labelOf = (value: unknown, otherwise: string): string => {
  const { name, caption } = value as Record<string, unknown>
  if (typeof name === 'string') return name
  return typeof caption === 'string' ? caption.split(',')[0]! : otherwise
}

// Percent, or money as "EUR m"; what has no unit is counted.
const unitIn = (units: unknown): string => {
  if (typeof units !== 'string') return 'count'
  if (units.startsWith('%')) return '%'
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
