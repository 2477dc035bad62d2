// Checks a single value against a leaf of a shape.
import type { Span } from '../model/diagnostic.ts'
import type { Leaf, Shape } from '../model/shape.ts'
import * as faults from './faults.ts'
import { type Findings, isNothing, nameOf, type Place } from './findings.ts'
import { paragraphsOf, rawOf } from './lines.ts'
import { nearest } from '../text/index.ts'
import { whyNoNumber } from './number.ts'
import { quote } from './quote.ts'
import { type ScalarNode, type TreeNode, plainOf } from './tree.ts'

type LeafShape = Extract<Shape, { is: Leaf | 'one of' }>

/** The value of a leaf: `Raw` for texts, facts and figures; plain values for the rest; an empty value where it is wrong. */
export function checkLeaf(node: TreeNode, shape: LeafShape, place: Place, source: string, findings: Findings): unknown {
  if (shape.is === 'any') return plainOf(node)
  if (node.is !== 'scalar') {
    const typed = source.slice(...node.range).trim()
    if (isText(shape.is) && node.is === 'record' && isOneLine(typed)) {
      findings.unquoted.push(node)
      findings.diagnostics.push(faults.quoteThis(node.at, 'the colon in it makes a record of it', quote(typed)))
    } else
      findings.diagnostics.push(
        faults.wrongType(node.at, place.what, WANTED[shape.is] ?? 'one word', nameOf(node), oneHint(node, shape)),
      )
    return emptyLeaf(shape, place.home)
  }
  if (isNothing(node)) {
    if (shape.is === 'figure') return null
    findings.diagnostics.push(faults.emptyValue(place.home, place.what, false))
    return emptyLeaf(shape, place.home)
  }
  return readScalar(node, shape, place, findings)
}

/** A leaf that says nothing, of the right type. */
export function emptyLeaf(shape: LeafShape, at: Span): unknown {
  if (shape.is === 'one of') return shape.of[0]
  if (shape.is === 'paragraphs') return []
  if (shape.is === 'number') return 0
  if (shape.is === 'flag') return false
  if (shape.is === 'date') return '2000-01-01'
  if (shape.is === 'figure' || shape.is === 'any') return null
  return isRaw(shape.is) ? { raw: '', at } : ''
}

function readScalar(node: ScalarNode, shape: LeafShape, place: Place, findings: Findings): unknown {
  const refuse = (wanted: string, hint?: string): unknown => {
    findings.diagnostics.push(faults.wrongType(node.at, place.what, wanted, nameOf(node), hint))
    return emptyLeaf(shape, place.home)
  }
  const text = node.text.trim()
  switch (shape.is) {
    case 'number': {
      const refused = whyNoNumber(node)
      return refused ? refuse(refused.wanted, refused.hint) : node.value
    }
    case 'flag':
      if (typeof node.value !== 'boolean') return refuse('true or false', flagHint(text))
      return node.value
    case 'date':
      if (isDate(text)) return text
      findings.diagnostics.push(faults.notADate(node.at, place.what, text, betterDate(text)))
      return emptyLeaf(shape, place.home)
    case 'one of':
      if (shape.of.includes(text)) return text
      findings.diagnostics.push(faults.notAChoice(node.at, place.what, text, choiceFor(text, shape.of), shape.of))
      return emptyLeaf(shape, place.home)
    case 'paragraphs':
      findBraces(node, findings)
      return paragraphsOf(node)
    case 'sentence':
      if (typeof node.value === 'number' || typeof node.value === 'boolean')
        return refuse('a sentence', `say in words what is meant; ${text} alone tells nobody`)
      findBraces(node, findings)
      return rawOf(node)
    default:
      findBraces(node, findings)
      if (isRaw(shape.is)) return rawOf(node)
      return text.replaceAll(/\s+/g, ' ')
  }
}

/** The choice that was meant: the nearest, or the one that begins so, as "preliminary" with "prelim". */
const choiceFor = (text: string, choices: readonly string[]): string | undefined =>
  nearest(text, choices) ??
  (text.length > 2 ? choices.find((choice) => choice.startsWith(text.toLowerCase())) : undefined)

function findBraces(node: ScalarNode, findings: Findings): void {
  for (const line of node.lines) {
    const column = line.text.indexOf('{{')
    if (column < 0) continue
    const name = /^\{\{\s*([a-z]\w*)\s*\}\}/.exec(line.text.slice(column))?.[1]
    findings.diagnostics.push(faults.braces({ ...line.at, column: line.at.column + column, length: 2 }, name))
  }
}

const WANTED: Partial<Record<Leaf | 'one of', string>> = {
  words: 'a text',
  sentence: 'a sentence',
  phrase: 'a phrase',
  paragraphs: 'a text',
  date: 'a date',
  number: 'a number',
  flag: 'true or false',
  name: 'a name',
  fact: 'the id of a fact',
  figure: 'the id of a fact or a formula',
  exhibit: 'the id of an exhibit',
  image: 'the name of an image',
}

/** How a list or a record becomes one value. */
const oneHint = (node: TreeNode, shape: LeafShape): string =>
  node.is === 'list'
    ? `write one value, without ${isText(shape.is) ? 'dashes or brackets; a text that begins with [ stands in quotes' : 'dashes or brackets'}`
    : 'write its value on the line of its key, and nothing below it'

const isText = (leaf: Leaf | 'one of'): boolean => ['words', 'sentence', 'phrase', 'paragraphs'].includes(leaf)

const isRaw = (leaf: Leaf | 'one of'): boolean => isText(leaf) || leaf === 'fact' || leaf === 'figure'

const isOneLine = (typed: string): boolean => !/^[{[]|\n/.test(typed)

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!year) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1000
}

/** "1.10.2025" and "2025/10/1" in the form we take; a day and a month that could be either are left alone. */
function betterDate(text: string): string | undefined {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? []
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const better = [y ?? year, m ?? month, d ?? day].map((part) => part?.padStart(2, '0')).join('-')
  return isDate(better) ? better : undefined
}

const flagHint = (text: string): string | undefined => {
  if (/^(yes|on|y)$/i.test(text)) return 'write true'
  return /^(no|off|n)$/i.test(text) ? 'write false' : undefined
}
