// Checks a tree against a shape and hands on typed values: texts as `Raw`, dates, numbers, lists and records as the model has them.
import type { Span } from '../model/diagnostic.ts'
import type { Shape } from '../model/shape.ts'
import * as faults from './faults.ts'
import { type Findings, hasWord, isNothing, nameOf, type Place } from './findings.ts'
import { checkLeaf, emptyLeaf } from './leaf.ts'
import { nearest } from '../text/index.ts'
import type { Entry, RecordNode, TreeNode } from './tree.ts'

type RecordShape = Extract<Shape, { is: 'record' }>
type ListShape = Extract<Shape, { is: 'list' }>

/** The value of a tree by its shape. Always of the right type: what is wrong is reported and replaced by an empty value. */
export function checkShape(node: TreeNode, shape: Shape, place: Place, source: string, findings: Findings): unknown {
  switch (shape.is) {
    case 'record':
      return checkRecord(node, shape, place, source, findings)
    case 'list':
      return checkList(node, shape, place, source, findings)
    case 'map':
      return checkMap(node, shape.of, place, source, findings)
    default:
      return checkLeaf(node, shape, place, source, findings)
  }
}

/** A value of the right type that says nothing. */
function emptyOf(shape: Shape, at: Span): unknown {
  if (shape.is === 'list') return []
  if (shape.is === 'map') return {}
  if (shape.is !== 'record') return emptyLeaf(shape, at)
  const filled = Object.entries(shape.of).filter(([, of]) => !of.optional)
  return Object.fromEntries(filled.map(([key, of]) => [key, emptyOf(of, at)]))
}

function checkRecord(node: TreeNode, shape: RecordShape, place: Place, source: string, findings: Findings): unknown {
  const keys = Object.keys(shape.of)
  const short = shape.short === undefined ? undefined : shape.of[shape.short]
  if (short && (node.is !== 'record' || isUnquoted(node, keys, source))) {
    return { [shape.short!]: checkShape(node, short, place, source, findings) }
  }
  if (node.is !== 'record') {
    if (isNothing(node)) findings.diagnostics.push(faults.emptyValue(place.home, place.what, false))
    else
      findings.diagnostics.push(
        faults.wrongType(node.at, place.what, `a record with the keys ${keys.join(', ')}`, nameOf(node)),
      )
    return emptyOf(shape, place.home)
  }
  const checked: Record<string, unknown> = {}
  for (const entry of node.entries) {
    if (!Object.hasOwn(shape.of, entry.key) && !recover(entry, node, keys, place, findings)) continue
    const of = shape.of[entry.key]!
    if ((isNothing(entry.value) && !takesNothing(of)) || isBlank(entry.value, of) || isEmptyReason(entry)) {
      findings.diagnostics.push(faults.emptyValue(entry.keyAt, `"${entry.key}"`, of.optional === true))
      if (!of.optional) checked[entry.key] = emptyOf(of, entry.keyAt)
    } else checked[entry.key] = checkShape(entry.value, of, placeUnder(entry), source, findings)
  }
  for (const key of keys) {
    const of = shape.of[key]!
    if (of.optional || node.entries.some((entry) => entry.key === key)) continue
    findings.diagnostics.push(faults.missingKey(place.home, place.what, key, of.about))
    checked[key] = emptyOf(of, place.home)
  }
  return checked
}

/** Reports an unknown key. Where it is a mistyped one it gets its right name in the tree, so that one slip is one fault. */
function recover(entry: Entry, node: RecordNode, keys: string[], place: Place, findings: Findings): boolean {
  const free = keys.filter((key) => !node.entries.some((other) => other.key === key))
  const near = nearest(entry.key, free)
  findings.diagnostics.push(faults.unknownKey(entry.keyAt, place.what, entry.key, near, keys))
  if (near !== undefined) entry.key = near
  return near !== undefined
}

function checkList(node: TreeNode, shape: ListShape, place: Place, source: string, findings: Findings): unknown[] {
  if (node.is !== 'list' && !shape.one) {
    const wanted = shape.of.is === 'record' ? 'a list of records' : 'a list'
    findings.diagnostics.push(faults.wrongType(node.at, place.what, wanted, nameOf(node), listHint(node, shape.of)))
    return []
  }
  const items = node.is === 'list' ? node.items : [node]
  if (shape.count && (items.length < shape.count[0] || items.length > shape.count[1])) {
    findings.diagnostics.push(faults.wrongCount(place.home, place.what, items.length, ...shape.count))
  }
  // A row's cells have no name of their own.
  const what =
    place.key === 'says'
      ? node.is === 'list'
        ? 'an item of "says"'
        : place.what
      : /^an? /.test(place.what)
        ? `an item of ${place.what}`
        : articled(singular(place.key))
  return items.flatMap((item) => {
    if (isNothing(item) && !takesNothing(shape.of)) {
      findings.diagnostics.push(faults.emptyValue(item.at, what, false))
      return []
    }
    return [
      checkShape(
        item,
        shape.of,
        { what, home: item.is === 'record' ? firstKey(item) : item.at, key: place.key },
        source,
        findings,
      ),
    ]
  })
}

function checkMap(
  node: TreeNode,
  of: Shape,
  place: Place,
  source: string,
  findings: Findings,
): Record<string, unknown> {
  if (node.is !== 'record') {
    findings.diagnostics.push(faults.wrongType(node.at, place.what, 'names with a value each', nameOf(node)))
    return {}
  }
  const checked: Record<string, unknown> = {}
  for (const entry of node.entries) {
    const home: Place = { what: `the ${singular(place.key)} "${entry.key}"`, home: entry.keyAt, key: place.key }
    checked[entry.key] = checkShape(entry.value, of, home, source, findings)
  }
  return checked
}

/** A record of which no key is known, where a bare text may stand: `- Growth: 12%`. */
function isUnquoted(node: RecordNode, keys: string[], source: string): boolean {
  const [only, ...rest] = node.entries
  return (
    rest.length === 0 &&
    only !== undefined &&
    source[node.range[0]] !== '{' &&
    !keys.includes(only.key) &&
    nearest(only.key, keys) === undefined
  )
}

/** A reason of blanks or points alone: `because: ''`. It would set aside a finding, or raise a confidence, for nothing. */
const isEmptyReason = ({ key, value }: Entry): boolean =>
  (key === 'because' || key === 'confidence_because') && value.is === 'scalar' && !hasWord(value.text)

/** A text that says nothing: `answer: ""`. Where one of a list it may be an empty cell. */
const isBlank = (node: TreeNode, { is }: Shape): boolean =>
  ['words', 'sentence', 'phrase', 'paragraphs', 'name'].includes(is) && node.is === 'scalar' && node.text.trim() === ''

const takesNothing = (shape: Shape): boolean => shape.is === 'figure' || shape.is === 'any'

const listHint = (node: TreeNode, of: Shape): string | undefined => {
  if (node.is === 'scalar' && of.is !== 'record') return `put it in brackets: [${node.text.trim()}]`
  return node.is === 'record' ? 'start each of its items with "- "' : undefined
}

const placeUnder = (entry: Entry): Place => ({ what: `"${entry.key}"`, home: entry.keyAt, key: entry.key })

const firstKey = (node: RecordNode): Span => node.entries[0]?.keyAt ?? node.at

/** "next_steps" → "next step". */
const singular = (key: string): string =>
  key
    .replaceAll(/[_-]/g, ' ')
    .replace(/(?<!ser)ies$/, 'y')
    .replace(/(?<!s|serie)s$/, '')

const articled = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
