// Changes one value of a YAML text where it stands: the bytes of that value, and no others. What comes out is parsed again and compared,
// so that an edit either is exactly what was asked for or is not made.
import { quote } from './quote.ts'
import { type ListNode, type RecordNode, type ScalarNode, type TreeNode, under } from './tree.ts'
import { parseYaml } from './yaml.ts'

/** Where a value stands: keys and numbers of list items, from the top. */
export type YamlPath = readonly (string | number)[]

/** What may be written. A text is put in quotation marks where YAML would read it as something else. */
export type Scalar = string | number | boolean | Digits

/** A number as it is to be typed: of "4.20", 4.2 alone would lose the zero. */
export interface Digits {
  /** What YAML reads as a number. */
  digits: string
}

/**
 * The text with one value set. A key that is not there yet gets a line of its own, or its place between the braces it belongs to:
 * before the first of the keys that follow it in `order`, else at the end. Undefined where it cannot be set by changing that value
 * alone: the text is no YAML, the path leads through an alias, nothing, or to a list or a record.
 */
export function setScalar(
  source: string,
  path: YamlPath,
  value: Scalar,
  order: readonly string[] = [],
): string | undefined {
  const { tree, diagnostics } = parseYaml(source, '')
  if (!tree || diagnostics.length > 0) return undefined
  const node = find(tree, path)
  const forms = writings(value, node)
  if (node && node.is !== 'scalar') return undefined
  const edits = node ? forms.map((form) => replace(source, node, form)) : insertions(source, tree, path, forms, order)
  return edits.find((edited) => isSet(edited, tree, path, value))
}

/** The text with a record between braces in the place of what stands at a path; undefined where that cannot be. */
export function setRecord(
  source: string,
  path: YamlPath,
  record: Readonly<Record<string, Scalar>>,
): string | undefined {
  const { tree, diagnostics } = parseYaml(source, '')
  const node = tree && find(tree, path)
  const isBlock = node && node.is !== 'scalar' && !/[{[]/.test(source[node.range[0]] ?? '')
  if (!tree || !node || isBlock || diagnostics.length > 0) return undefined
  const begun = replace(source, node, '{}')
  return Object.entries(record).reduce<string | undefined>((text, [key, value]) => {
    return text === undefined ? undefined : setScalar(text, [...path, key], value)
  }, begun)
}

const find = (tree: TreeNode, path: YamlPath): TreeNode | undefined =>
  path.reduce<TreeNode | undefined>((node, step) => {
    return node?.is === 'list' ? node.items[Number(step)] : under(node, String(step))
  }, tree)

/** Ways to write a value, in the order in which they are tried: as what it replaces was written, then ever more quotation marks. */
function writings(value: Scalar, node: TreeNode | undefined): string[] {
  if (typeof value === 'object') return [value.digits]
  if (typeof value !== 'string') return [String(value)]
  const quoted = [quote(value), JSON.stringify(value)]
  const isQuoted = node?.is === 'scalar' && node.style !== 'plain'
  // These are no texts to YAML, and a text that was typed is one.
  const isWord = /^(?:|~|null|true|false)$/i.test(value)
  return isQuoted || isWord ? quoted : [value, ...quoted]
}

function replace(source: string, { range: [start, end] }: TreeNode, form: string): string {
  // A block of text ends with its line break, an empty value where its key ends.
  const tail = source.slice(start, end).match(/(?:\r?\n)*$/)![0]
  const space = /[:-]/.test(source[start - 1] ?? '') ? ' ' : ''
  return source.slice(0, start) + space + form + tail + source.slice(end)
}

/** The text with a key put into the record above it. */
function insertions(
  source: string,
  tree: TreeNode,
  path: YamlPath,
  forms: string[],
  order: readonly string[],
): string[] {
  const key = path.at(-1)
  const home = find(tree, path.slice(0, -1))
  if (home?.is !== 'record' || typeof key !== 'string') return []
  const later = order.includes(key) ? order.slice(order.indexOf(key) + 1) : []
  const next = home.entries.find((entry) => later.includes(entry.key))
  return forms.map((form) => {
    const typed = `${key}: ${form}`
    return source[home.range[0]] === '{'
      ? intoBraces(source, home, typed, next && startOf(source, next.keyAt))
      : asLine(source, home, typed, next && startOf(source, next.keyAt))
  })
}

/** Offset of a place. */
function startOf(source: string, { line, column }: { line: number; column: number }): number {
  let at = 0
  for (let n = 1; n < line; n++) at = source.indexOf('\n', at) + 1
  return at + column - 1
}

function intoBraces(source: string, { entries, range }: RecordNode, typed: string, before: number | undefined): string {
  if (before !== undefined) return `${source.slice(0, before)}${typed}, ${source.slice(before)}`
  if (entries.length === 0) return `${source.slice(0, range[0])}{ ${typed} }${source.slice(range[1])}`
  const last = entries.at(-1)!.value.range[1]
  return `${source.slice(0, last)}, ${typed}${source.slice(last)}`
}

function asLine(source: string, { entries }: RecordNode, typed: string, before: number | undefined): string {
  const first = startOf(source, entries[0]!.keyAt)
  const indent = ' '.repeat(first - lineStart(source, first))
  const ending = /\r?\n/.exec(source)?.[0] ?? '\n'
  if (before !== undefined && before !== first) {
    let at = lineStart(source, before)
    // A remark above a key belongs to it.
    while (at > first && /^[ \t]*#/.test(source.slice(lineStart(source, at - 1), at))) at = lineStart(source, at - 1)
    return `${source.slice(0, at)}${indent}${typed}${ending}${source.slice(at)}`
  }
  // A block of text ends on the line after its last.
  const end = Math.max(entries.at(-1)!.value.range[1], startOf(source, entries.at(-1)!.keyAt) + 1)
  const isOnNext = source[end - 1] === '\n'
  const brk = isOnNext ? end - 1 : source.indexOf('\n', end)
  if (brk < 0) return `${source}${ending}${indent}${typed}`
  return `${source.slice(0, brk + 1)}${indent}${typed}${ending}${source.slice(brk + 1)}`
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1

/** True where the edited text says this value at this path, and everything else as before. */
function isSet(edited: string, before: TreeNode, path: YamlPath, value: Scalar): boolean {
  const { tree, diagnostics } = parseYaml(edited, '')
  return tree !== undefined && diagnostics.length === 0 && isSame(before, tree, path, value)
}

/** Compares two trees; `path` leads to the one value that is to be `wanted`, and is undefined off the way to it. */
function isSame(old: TreeNode | undefined, now: TreeNode, path: YamlPath | undefined, wanted: Scalar): boolean {
  if (path?.length === 0) return now.is === 'scalar' && says(now, wanted)
  if (old?.is !== now.is) return false
  if (now.is === 'scalar') return (old as typeof now).text === now.text && (old as typeof now).value === now.value
  if (now.is === 'list') {
    const { items } = old as ListNode
    return (
      items.length === now.items.length && now.items.every((item, n) => isSame(items[n], item, rest(path, n), wanted))
    )
  }
  const { entries } = old as RecordNode
  const added = path?.length === 1 && !under(old, String(path[0])) ? [String(path[0])] : []
  const rests = now.entries.filter(({ key }) => !added.includes(key))
  return (
    rests.length === entries.length &&
    now.entries.length === rests.length + added.length &&
    rests.every(({ key }, n) => key === entries[n]!.key) &&
    now.entries.every(({ key, value }) => isSame(under(old, key), value, rest(path, key), wanted))
  )
}

const rest = (path: YamlPath | undefined, step: string | number): YamlPath | undefined =>
  path !== undefined && String(path[0]) === String(step) ? path.slice(1) : undefined

/** True where a value is read as what was written: a text may look like a number, as the year of a period does, and like nothing else. */
const says = ({ text, value }: ScalarNode, wanted: Scalar): boolean => {
  if (typeof wanted === 'object') return text === wanted.digits && value === Number(wanted.digits)
  return typeof wanted === 'string'
    ? text === wanted && (typeof value === 'string' || typeof value === 'number')
    : value === wanted
}
