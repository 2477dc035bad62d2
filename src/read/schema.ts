// Prints shapes as JSON Schema (draft 7, which is what editors read), so that an editor completes keys and marks faults while typing.
import type { Leaf, Shape } from '../model/shape.ts'
import { borrowedShape, briefShape, exhibitShape } from './brief-shape.ts'
import { ledgerShape } from './ledger-shape.ts'

type Schema = Record<string, unknown>

/** `3.10` and `true` are texts too where a text is wanted. */
const TEXT: Schema = { type: ['string', 'number', 'boolean'] }

const LEAVES: Record<Leaf, Schema> = {
  words: TEXT,
  sentence: TEXT,
  phrase: TEXT,
  paragraphs: TEXT,
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  number: { type: 'number' },
  flag: { type: 'boolean' },
  name: TEXT,
  fact: { type: 'string' },
  figure: { type: ['string', 'number', 'null'] },
  exhibit: { type: 'string' },
  image: { type: 'string' },
  any: {},
}

/** The JSON Schema of a shape. */
export function schemaOf(shape: Shape): Schema {
  const about: Schema = shape.about ? { description: shape.about } : {}
  switch (shape.is) {
    case 'one of':
      return { ...about, enum: shape.of }
    case 'list': {
      const items = schemaOf(shape.of)
      const [least, most] = shape.count ?? [0, Number.POSITIVE_INFINITY]
      const bounds = { ...(least > 0 ? { minItems: least } : {}), ...(Number.isFinite(most) ? { maxItems: most } : {}) }
      const list: Schema = { type: 'array', items, ...bounds }
      return shape.one ? { ...about, anyOf: [items, list] } : { ...about, ...list }
    }
    case 'map':
      return { ...about, type: 'object', additionalProperties: schemaOf(shape.of) }
    case 'record': {
      const record = { type: 'object', additionalProperties: false, ...fieldsOf(shape.of) }
      const short = shape.short === undefined ? undefined : shape.of[shape.short]
      return short ? { ...about, anyOf: [schemaOf(short), record] } : { ...about, ...record }
    }
    default:
      return { ...about, ...LEAVES[shape.is] }
  }
}

function fieldsOf(of: Record<string, Shape>): Schema {
  const required = Object.keys(of).filter((key) => !of[key]!.optional)
  const properties = Object.fromEntries(Object.entries(of).map(([key, shape]) => [key, schemaOf(shape)]))
  return { properties, ...(required.length > 0 ? { required } : {}) }
}

/** The schema of a brief. `kinds` has the shape of each kind of exhibit. */
export function briefSchema(kinds: Record<string, Shape>): object {
  const brief = schemaOf(briefShape)
  const exhibits = {
    description: briefShape.of['exhibits']!.about,
    type: 'object',
    additionalProperties: exhibitSchema(kinds),
  }
  const properties = brief['properties'] as Record<string, Schema>
  const own = properties['arguments']!
  // An argument of our own, or one that is borrowed.
  // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
  const items = { if: { required: ['from'] }, then: schemaOf(borrowedShape), else: own['items'] }
  return head('A brief', { ...brief, properties: { ...properties, arguments: { ...own, items }, exhibits } })
}

/** The schema of a ledger. */
export function ledgerSchema(): object {
  return head('A ledger', schemaOf(ledgerShape))
}

/** An exhibit takes what its kind takes. A plain choice of schemas would tell a typing author no more than "no match". */
function exhibitSchema(kinds: Record<string, Shape>): Schema {
  const names = Object.keys(kinds)
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: { description: 'What it is.', enum: names } },
    allOf: names.map((name) => ({
      if: { required: ['kind'], properties: { kind: { const: name } } },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
      then: schemaOf(exhibitShape(name, kinds[name]!)),
    })),
  }
}

const head = (title: string, schema: object): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title,
  ...schema,
})
