// A parsed file as a tree in which every key and value knows its place. Handed from yaml.ts to the checks.
import type { Span } from '../model/diagnostic.ts'

/** Where a node stands: its span for people, and its offsets in the text that was parsed. */
interface Placed {
  /** Its first character; the length is that of its first line. */
  at: Span
  /** Offsets of its first character and of the one after its last, in UTF-16 units. */
  range: [start: number, end: number]
}

/** A single value. */
export interface ScalarNode extends Placed {
  is: 'scalar'
  /** Its text as typed, unquoted and folded: `3.10`, `007`. Empty for an empty value. */
  text: string
  /** What YAML takes it for. */
  value: string | number | boolean | null
  /** `plain` without quotes · `quoted` · `block` after `|` or `>`. */
  style: 'plain' | 'quoted' | 'block'
  /** Its text line by line as typed, each trimmed and at its place; empty lines are kept, since they part paragraphs. */
  lines: TextLine[]
}

/** One typed line of a text. */
export interface TextLine {
  text: string
  /** Its first character. */
  at: Span
}

/** A list. */
export interface ListNode extends Placed {
  is: 'list'
  items: TreeNode[]
}

/** One `key: value`. */
export interface Entry {
  key: string
  /** The key itself. */
  keyAt: Span
  value: TreeNode
}

/** Keys and values. */
export interface RecordNode extends Placed {
  is: 'record'
  entries: Entry[]
}

export type TreeNode = ScalarNode | ListNode | RecordNode

/** The value under a key of a record; undefined where there is none, or the node is no record. */
export const under = (node: TreeNode | undefined, key: string): TreeNode | undefined =>
  node?.is === 'record' ? node.entries.find((entry) => entry.key === key)?.value : undefined

/** A tree of its own: keys and values may be changed in it, places and lines are shared. */
export function copyOf(node: TreeNode): TreeNode {
  if (node.is === 'scalar') return { ...node }
  if (node.is === 'list') return { ...node, items: node.items.map(copyOf) }
  return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: copyOf(entry.value) })) }
}

/** The tree as plain values: numbers, texts, arrays, objects. */
export function plainOf(node: TreeNode): unknown {
  if (node.is === 'scalar') return node.value
  if (node.is === 'list') return node.items.map(plainOf)
  return Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value)]))
}

/** The place of the value at a path, or of the nearest value above it that exists. A key that ends the path is pointed at by its value. */
export function placeOf(root: TreeNode, path: readonly (string | number)[]): Span {
  let node = root
  for (const step of path) {
    const next = node.is === 'list' ? node.items[Number(step)] : under(node, String(step))
    if (!next) break
    node = next
  }
  return node.at
}
