// The grammar of slots in a template's head → shapes:
// `{ is: list of records, count: 0..3, of: { head: optional phrase, says: sentence } }`.
import type { Leaf, Shape } from '../model/shape.ts'
import * as faults from './faults.ts'
import type { Findings } from './findings.ts'
import { nearest } from '../text/index.ts'
import { type RecordNode, type ScalarNode, type TreeNode, under } from './tree.ts'

/** Each type by its name, and by its name in a list. */
const LEAVES: Record<string, Leaf> = {
  words: 'words',
  sentence: 'sentence',
  sentences: 'sentence',
  phrase: 'phrase',
  phrases: 'phrase',
  paragraphs: 'paragraphs',
  date: 'date',
  dates: 'date',
  number: 'number',
  numbers: 'number',
  flag: 'flag',
  flags: 'flag',
  name: 'name',
  names: 'name',
  fact: 'fact',
  facts: 'fact',
  figure: 'figure',
  figures: 'figure',
  exhibit: 'exhibit',
  exhibits: 'exhibit',
  image: 'image',
  images: 'image',
  any: 'any',
}

const TYPES = [...new Set(Object.values(LEAVES)), 'record', 'list of …', 'one of […]']
const KEYS = ['is', 'of', 'optional', 'count', 'chars', 'about']

/** The shapes of a record of slots. What is written wrongly is reported and taken for `any`. */
export function readSlots(node: TreeNode | undefined, findings: Findings): Record<string, Shape> {
  if (!node || (node.is === 'scalar' && node.value === null)) return {}
  if (node.is !== 'record') {
    findings.diagnostics.push(faults.badSlot(node.at, '"slots" takes names with a slot each'))
    return {}
  }
  return Object.fromEntries(node.entries.map((entry) => [entry.key, readSlot(entry.value, entry.key, findings)]))
}

function readSlot(node: TreeNode, name: string, findings: Findings): Shape {
  const refuse = (at: TreeNode, why: string): Shape => {
    findings.diagnostics.push(faults.badSlot(at.at, why))
    return { is: 'any' }
  }
  if (node.is === 'scalar') return typeOf(node, undefined, name, findings)
  if (node.is === 'list') return refuse(node, `the slot "${name}" is a list; write "is: list of …"`)
  for (const entry of node.entries) {
    if (!KEYS.includes(entry.key))
      findings.diagnostics.push(
        faults.unknownKey(entry.keyAt, `the slot "${name}"`, entry.key, nearest(entry.key, KEYS), KEYS),
      )
  }
  const is = under(node, 'is')
  if (is?.is !== 'scalar') return refuse(node, `the slot "${name}" does not say what it "is"`)
  const shape = typeOf(is, under(node, 'of'), name, findings)
  return { ...shape, ...modifiers(node, shape, name, findings) } as Shape
}

/** The type that a text names; `of` has the fields of a record or the words of a choice. */
function typeOf(node: ScalarNode, of: TreeNode | undefined, name: string, findings: Findings): Shape {
  const typed = node.text.trim().replaceAll(/\s+/g, ' ')
  const optional = typed.startsWith('optional ')
  const type = optional ? typed.slice('optional '.length) : typed
  const shape = namedType(type, of, findings)
  if (!shape) {
    const near = nearest(type, [...Object.keys(LEAVES), 'record', 'records'])
    findings.diagnostics.push(
      faults.badSlot(
        node.at,
        `the slot "${name}" is of an unknown type "${type}"; there are ${TYPES.join(', ')}`,
        near,
      ),
    )
    return { is: 'any' }
  }
  return optional ? { ...shape, optional: true } : shape
}

function namedType(type: string, of: TreeNode | undefined, findings: Findings): Shape | undefined {
  if (type.startsWith('list of ')) {
    const item = namedType(type.slice('list of '.length), of, findings)
    return item && { is: 'list', of: item }
  }
  if (type === 'record' || type === 'records') return { is: 'record', of: readSlots(of, findings) }
  if (type.startsWith('one of')) {
    const inside = /^one of \[(.*)\]$/
      .exec(type)?.[1]
      ?.split(',')
      .map((word) => word.trim())
    const words =
      inside ?? (of?.is === 'list' ? of.items.flatMap((item) => (item.is === 'scalar' ? [item.text] : [])) : [])
    return words.length > 0 ? { is: 'one of', of: words } : undefined
  }
  return Object.hasOwn(LEAVES, type) ? { is: LEAVES[type]! } : undefined
}

/** What a slot says beside its type. */
function modifiers(node: RecordNode, shape: Shape, name: string, findings: Findings): object {
  const refuse = (at: TreeNode, why: string): void => void findings.diagnostics.push(faults.badSlot(at.at, why))
  const said: { optional?: true; about?: string; chars?: number; count?: [number, number] } = {}
  for (const { key, value } of node.entries) {
    if (key === 'optional') {
      if (value.is !== 'scalar' || typeof value.value !== 'boolean')
        refuse(value, `"optional" of the slot "${name}" takes true or false`)
      else if (value.value) said.optional = true
    } else if (key === 'about' && value.is === 'scalar') said.about = value.text.trim()
    else if (key === 'chars') {
      if (value.is === 'scalar' && typeof value.value === 'number' && Number.isInteger(value.value) && value.value > 0)
        said.chars = value.value
      else refuse(value, `"chars" of the slot "${name}" takes the most characters it may have, e.g. 90`)
    } else if (key === 'count') {
      const [, min, max] = (value.is === 'scalar' && /^(\d+)(?:\.\.(\d*))?$/.exec(value.text.trim())) || []
      if (min === undefined) refuse(value, `"count" of the slot "${name}" takes how many items it may have, e.g. 0..3`)
      else if (shape.is !== 'list') refuse(value, `the slot "${name}" is no list, so it has no "count"`)
      else said.count = [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max ?? min)]
    }
  }
  return said
}
