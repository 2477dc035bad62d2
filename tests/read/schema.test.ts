// The schemas that editors read: kept equal to the code, and of one mind with it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/exhibit/index.ts'
import type { Shape } from '../../src/model/shape.ts'
import { briefSchema, ledgerSchema, schemaOf } from '../../src/read/index.ts'

const shapes: Record<string, Shape> = Object.fromEntries(
  Object.entries(kinds).map(([name, { shape }]) => [name, { is: 'record', of: shape }]),
)
const tracked = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../briefs/.schema', `${name}.json`), 'utf8'))

describe('schemas', () => {
  test('briefs/.schema holds what `briefwright schema` writes', () => {
    expect(tracked('brief')).toEqual(briefSchema(shapes))
    expect(tracked('ledger')).toEqual(ledgerSchema())
  })

  test('say what a shape takes', () => {
    expect(
      schemaOf({
        is: 'record',
        short: 'says',
        about: 'Something to see.',
        of: {
          says: { is: 'sentence' },
          when: { is: 'date', optional: true },
          tags: { is: 'list', of: { is: 'one of', of: ['a', 'b'] }, count: [1, 3], one: true, optional: true },
        },
      }),
    ).toEqual({
      description: 'Something to see.',
      anyOf: [
        { type: ['string', 'number', 'boolean'] },
        {
          type: 'object',
          additionalProperties: false,
          required: ['says'],
          properties: {
            says: { type: ['string', 'number', 'boolean'] },
            when: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
            tags: {
              anyOf: [{ enum: ['a', 'b'] }, { type: 'array', items: { enum: ['a', 'b'] }, minItems: 1, maxItems: 3 }],
            },
          },
        },
      ],
    })
  })

  test('tell an exhibit by its kind', () => {
    const { properties } = briefSchema(shapes) as {
      properties: { exhibits: { additionalProperties: { properties: object; allOf: { if: object }[] } } }
    }
    const exhibit = properties.exhibits.additionalProperties
    expect(exhibit.properties).toMatchObject({ kind: { enum: Object.keys(kinds) } })
    const columns = exhibit.allOf.find((one) => JSON.stringify(one.if).includes('"clustered-column"'))
    expect(columns).toMatchObject({
      if: { properties: { kind: { const: 'clustered-column' } } },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
      then: { additionalProperties: false, properties: { series: expect.any(Object) } },
    })
  })
})
