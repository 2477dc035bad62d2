// Says what a kind of exhibit or a slide takes, in words that need no grammar: a line for each field, what stands in it indented under it.
import type { Leaf, Shape } from '../model/shape.ts'

const LEAVES: Record<Leaf, [one: string, many: string]> = {
  words: ['text', 'texts'],
  sentence: ['a sentence without a full stop', 'sentences without a full stop'],
  phrase: ['a few words', 'texts of a few words'],
  paragraphs: ['paragraphs with an empty line between them', 'paragraphs'],
  date: ['a date such as 2025-10-01', 'dates'],
  number: ['a number', 'numbers'],
  flag: ['true or false', 'true or false, one after the other'],
  name: ['a name', 'names'],
  fact: ['the name of a fact of the ledger', 'names of facts of the ledger'],
  figure: ['the name of a fact of the ledger, or =formula', 'names of facts of the ledger, or =formula'],
  exhibit: ['the name of an exhibit', 'names of exhibits'],
  image: ['a picture file', 'picture files'],
  any: ['anything', 'anything'],
}

/** A field in one line: "claim: a sentence without a full stop, at most 140 characters. Title of the slide." */
export const tellFields = (fields: Record<string, Shape>, indent = '  '): string[] =>
  Object.entries(fields).flatMap(([name, shape]) => [
    `${indent}${name}: ${tellOne(shape)}${shape.optional ? ' (may be left out)' : ''}.${shape.about ? ` ${shape.about}` : ''}`,
    ...inside(shape, fields, `${indent}  `),
  ])

// A record of its own parent's kind, as in a tree, is not told again.
function inside(shape: Shape, parent: Record<string, Shape>, indent: string): string[] {
  if (shape.is === 'list' || shape.is === 'map') return inside(shape.of, parent, indent)
  if (shape.is !== 'record') return []
  return isAlike(shape.of, parent) ? [] : tellFields(shape.of, indent)
}

const isAlike = (fields: Record<string, Shape>, parent: Record<string, Shape>): boolean =>
  Object.keys(fields).length > 1 && Object.keys(fields).every((key) => key in parent)

function tellOne(shape: Shape): string {
  if (shape.is === 'one of') return `one of ${shape.of.join(', ')}`
  if (shape.is === 'record') return `an entry with ${listed(shape.of)}`
  if (shape.is === 'map') return `by name, ${tellMany(shape.of)}`
  if (shape.is === 'list') return `${countOf(shape.count)}${tellMany(shape.of)}`
  return `${LEAVES[shape.is][0]}${limitOf(shape)}`
}

function tellMany(shape: Shape): string {
  if (shape.is === 'one of') return `words, each one of ${shape.of.join(', ')}`
  if (shape.is === 'record') return `entries, each with ${listed(shape.of)}`
  if (shape.is === 'list') return shape.of.is === 'record' ? `rows of ${tellMany(shape.of)}` : tellMany(shape.of)
  if (shape.is === 'map') return tellMany(shape.of)
  return `${LEAVES[shape.is][1]}${limitOf(shape)}`
}

// "do, owner, and perhaps group, key"
const listed = (fields: Record<string, Shape>): string => {
  const names = Object.entries(fields)
  const needed = names.filter(([, shape]) => !shape.optional).map(([name]) => name)
  const further = names.filter(([, shape]) => shape.optional).map(([name]) => name)
  if (further.length === 0) return needed.join(', ')
  return needed.length === 0 ? `any of ${further.join(', ')}` : `${needed.join(', ')} and perhaps ${further.join(', ')}`
}

const limitOf = (shape: Shape): string => ('chars' in shape && shape.chars ? `, at most ${shape.chars} characters` : '')

const countOf = (count: [number, number] | undefined): string => {
  if (!count) return ''
  const [least, most] = count
  if (least === most) return `${least} `
  if (most === Number.POSITIVE_INFINITY) return `${least} or more `
  return least === 0 ? `up to ${most} ` : `${least} to ${most} `
}
