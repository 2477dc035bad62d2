// Shows values to a template, by their shapes: absent slots are null or an empty list, empty texts are '', the rest are cells.
import type { Exhibit, Quantity, Shape, Words } from './nouns.ts'
import { plain } from './nouns.ts'
import { Fields, Leaf, listOf, type Tokens, valueBehind } from './tokens.ts'
import { isWords, say } from './words.ts'

/** What a template may ask of an exhibit, beside drawing it. */
export const EXHIBIT: Record<string, Shape> = {
  id: { is: 'name' },
  kind: { is: 'name' },
  title: { is: 'words', optional: true },
}

/** What a template may ask of a figure, beside printing it. */
export const FACT: Record<string, Shape> = {
  printed: { is: 'words' },
  name: { is: 'words' },
  period: { is: 'words', optional: true },
  prefix: { is: 'words', optional: true },
  number: { is: 'words' },
  suffix: { is: 'words', optional: true },
}

/** A value as a template sees it. */
export const present = (value: unknown, shape: Shape, tokens: Tokens): unknown => {
  if (shape.is === 'list' || shape.is === 'paragraphs') {
    const items = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
    const of: Shape = shape.is === 'list' ? shape.of : { is: 'words' }
    return listOf(
      items,
      items.map((item) => present(item, of, tokens)),
      tokens,
    )
  }
  if (value === undefined || value === null) return null
  if (shape.is === 'record') return fieldsOf(value, shape.of, tokens)
  if (shape.is === 'map') {
    const record = value as Record<string, unknown>
    return fieldsOf(value, Object.fromEntries(Object.keys(record).map((key) => [key, shape.of])), tokens)
  }
  if (shape.is === 'exhibit') return fieldsOf(value as Exhibit, EXHIBIT, tokens)
  if (shape.is === 'fact' || shape.is === 'figure')
    return isWords(value) ? leafOf(value, tokens) : showFact(value, tokens)
  if (shape.is === 'flag') return value === true
  return leafOf(value, tokens)
}

/** A context made by a call of a part with `name=value`: its texts become cells, and the slots that are absent are filled. */
export const adopt = (context: unknown, slots: Record<string, Shape>, tokens: Tokens): unknown => {
  if (typeof context !== 'object' || context === null || Array.isArray(context)) return context
  const isMade = !(context instanceof Fields)
  const missing = Object.keys(slots)
  if (!isMade && missing.length === 0) return context
  const fields: Record<string, unknown> = {}
  for (const [name, seen] of Object.entries(context))
    fields[name] = typeof seen === 'string' ? leafOf(seen, tokens) : seen
  for (const name of missing) if (!(name in fields)) fields[name] = present(null, slots[name]!, tokens)
  const whole = isMade
    ? Object.fromEntries(Object.entries(fields).map(([name, seen]) => [name, valueBehind(seen)]))
    : valueBehind(context)
  return new Fields(whole, fields, tokens)
}

const fieldsOf = (value: object, shapes: Record<string, Shape>, tokens: Tokens): Fields => {
  const record = value as Record<string, unknown>
  const fields: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(shapes))
    fields[name] = present(Object.hasOwn(record, name) ? record[name] : null, shape, tokens)
  return new Fields(value, fields, tokens)
}

// An empty text stays a plain '' so that `if` tells the truth.
const leafOf = (value: unknown, tokens: Tokens): unknown => {
  if (value === '') return ''
  if (isWords(value) && plain(value) === '' && !value.runs.some((run) => run.field)) return ''
  return new Leaf(value, tokens)
}

const NOWHERE = { file: '', line: 1, column: 1 }

const showFact = (value: object, tokens: Tokens): Fields => {
  const quantity = value as Quantity
  const part = (text: string): Words => ({
    ...say(text, NOWHERE, quantity.cites),
    runs: text === '' ? [] : [quantity.fact === undefined ? { text } : { text, fact: quantity.fact }],
  })
  const parts: Record<string, Words> = {
    printed: part(quantity.printed),
    name: say(quantity.name, NOWHERE),
    period: say(quantity.period, NOWHERE),
    prefix: part(quantity.parts.prefix),
    number: part(quantity.parts.number),
    suffix: part(quantity.parts.suffix),
  }
  const fields = Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, leafOf(words, tokens)]))
  return new Fields(quantity, fields, tokens)
}
