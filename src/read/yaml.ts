// The door of `yaml`: text → a tree whose every key and value knows its line, within limits that a hostile file cannot pass.
import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
} from 'yaml'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import { findStrangeCharacter } from './decode.ts'
import * as faults from './faults.ts'
import { lengthOnLine, linesOf } from './lines.ts'
import { makePlacer, type Placer } from './place.ts'
import { tellErrors } from './syntax-faults.ts'
import { placeOf, type RecordNode, type ScalarNode, type TreeNode, plainOf } from './tree.ts'

/** Deepest nesting. Composing recurses, and a deeper file would end the process. */
const DEEPEST = 64
/** Most values in a file, aliases written out. */
const MOST_VALUES = 20_000
/** Most aliases in a file. */
const MOST_ALIASES = 100
/** Most tokens; a value takes about four. */
const MOST_TOKENS = 200_000
/** Most characters of text once aliases are written out. */
const MOST_TEXT = 4_000_000

const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])
const KNOWN_TAGS = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq'].map(longTag))

/** A parsed file. `tree` is absent where the text is no YAML, is empty, or passes a limit. */
export interface Parsed {
  tree?: TreeNode
  /** The tree as plain values; undefined without a tree. */
  value: unknown
  /** The text that was parsed: ranges of the tree are offsets in it. */
  source: string
  /** The place of the value at a path, or of the nearest value above it. */
  spanOf(path: readonly (string | number)[]): Span
  diagnostics: Diagnostic[]
}

/** Parses one YAML 1.2 document. `placer` tells places of a text that was changed before parsing. */
export function parseYaml(source: string, file: string, placer: Placer = makePlacer(source, file)): Parsed {
  const start: Span = { file, line: 1, column: 1 }
  const fail = (...diagnostics: Diagnostic[]): Parsed => ({
    value: undefined,
    source,
    spanOf: () => start,
    diagnostics,
  })
  const composed = withoutTraces(() => compose(source, placer))
  if ('fault' in composed) return fail(composed.fault)
  const { document } = composed
  if (document.errors.length > 0) {
    const { errors, contents } = document
    return fail(...tellErrors(errors, source, placer, (before) => openBracket(contents, source, before)))
  }
  if (!document.contents || (isScalar(document.contents) && document.contents.source === ''))
    return fail(faults.emptyFile(start))
  const plant = new Planter(document, source, placer)
  const tree = plant.grow(document.contents)
  if (plant.broken) return fail(plant.broken)
  return { tree, value: plainOf(tree), source, spanOf: (path) => placeOf(tree, path), diagnostics: plant.diagnostics }
}

/** A file of nothing but faults has hundreds of thousands, and the library notes a stack trace with each: that is most of its time. */
function withoutTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** Drives lexer, parser and composer step by step, so that a limit stops them before the costly part. */
function compose(source: string, placer: Placer): { document: Document.Parsed } | { fault: Diagnostic } {
  const parser = new Parser()
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    strict: true,
    version: '1.2',
  })
  const documents: Document.Parsed[] = []
  const tokens = []
  let offset = 0
  let count = 0
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // The stack holds the document, and what is open in it.
    if (parser.stack.length > DEEPEST + 1)
      return { fault: faults.tooDeep(placer.at(parser.offset - lexeme.length), DEEPEST) }
    if (++count > MOST_TOKENS) return { fault: faults.tooManyValues(placer.at(parser.offset), MOST_VALUES) }
    offset = parser.offset
  }
  for (const token of parser.end()) tokens.push(token)
  for (const token of tokens) {
    if (token.type === 'directive') return { fault: faults.directive(placer.at(token.offset, token.source.length)) }
    for (const document of composer.next(token)) documents.push(document as Document.Parsed)
  }
  for (const document of composer.end(true, offset)) documents.push(document as Document.Parsed)
  const [first, second] = documents
  if (second) return { fault: faults.severalDocuments(placer.at(second.range[0])) }
  return { document: first! }
}

/** The offset of the innermost bracket before a place that is not closed there. */
function openBracket(contents: unknown, source: string, before: number): number | undefined {
  let found: number | undefined
  const visit = (node: unknown): void => {
    if (isPair(node)) {
      visit(node.key)
      visit(node.value)
      return
    }
    if (!isCollection(node) || !node.range || node.range[0] > before) return
    const [start, end] = node.range
    const closing = { '{': '}', '[': ']' }[source[start] ?? '']
    if (node.flow && closing !== undefined && source[end - 1] !== closing) found = start
    for (const item of node.items) visit(item)
  }
  visit(contents)
  return found
}

/** Makes the tree of a composed document: resolves aliases, refuses tags, merges, and keys twice named. */
class Planter {
  diagnostics: Diagnostic[] = []
  /** What makes the whole tree worthless, if anything: a limit passed, an alias of nothing. */
  broken?: Diagnostic
  private values = 0
  private text = 0
  private aliases = 0
  private anchors = new Map<string, Node>()
  private open = new Set<Node>()

  constructor(
    private document: Document.Parsed,
    private source: string,
    private placer: Placer,
  ) {}

  grow(node: unknown): TreeNode {
    if (!isNode(node)) return this.nothing(this.document.range[1])
    const at = this.spanOf(node)
    if (this.broken) return this.nothing(node.range![0])
    if (++this.values > MOST_VALUES) this.broken = faults.tooManyValues(at, MOST_VALUES)
    if (isAlias(node)) return this.follow(node.source, at, node.range![0])
    if (node.tag && !KNOWN_TAGS.has(node.tag)) this.diagnostics.push(faults.unknownTag(at, node.tag))
    const anchor = 'anchor' in node ? node.anchor : undefined
    if (anchor) this.anchors.set(anchor, node)
    const range: [number, number] = [node.range![0], node.range![1]]
    if (isScalar(node)) {
      const text = node.source ?? ''
      this.text += text.length
      if (this.text > MOST_TEXT) this.broken = faults.tooMuchText(at)
      const style = node.type?.startsWith('BLOCK') ? 'block' : node.type?.startsWith('QUOTE') ? 'quoted' : 'plain'
      const strange = findStrangeCharacter(text)
      if (strange >= 0) this.diagnostics.push(faults.strangeCharacter(at, text.charCodeAt(strange)))
      const value = style === 'plain' ? (node.value as ScalarNode['value']) : text
      const lines = linesOf(text, this.source.slice(...range), style, at, this.placer.isMended(range[0]))
      return { is: 'scalar', text, value, style, lines, at, range }
    }
    this.open.add(node)
    let grown: TreeNode
    if (isSeq(node)) grown = { is: 'list', items: node.items.map((item) => this.grow(item)), at, range }
    else if (isMap(node)) grown = { is: 'record', entries: this.entriesOf(node.items), at, range }
    else grown = this.nothing(range[0])
    this.open.delete(node)
    return grown
  }

  private entriesOf(pairs: readonly { key: unknown; value: unknown }[]): RecordNode['entries'] {
    const entries: RecordNode['entries'] = []
    const lines = new Map<string, number>()
    for (const pair of pairs) {
      const key = isNode(pair.key) ? pair.key : undefined
      const keyAt = key ? this.spanOf(key) : this.placer.at(this.document.range[0])
      if (key && !isScalar(key)) {
        this.diagnostics.push(faults.keyNotText(keyAt))
        continue
      }
      const name = isScalar(key) ? (key.source ?? '') : ''
      const first = lines.get(name)
      if (name === '<<') this.diagnostics.push(faults.mergeKey(keyAt))
      else if (RESERVED.has(name)) this.diagnostics.push(faults.reservedKey(keyAt, name))
      else if (first !== undefined) this.diagnostics.push(faults.duplicateKey(keyAt, name, first))
      else {
        lines.set(name, keyAt.line)
        const value = isNode(pair.value)
          ? this.grow(pair.value)
          : this.nothing(key ? key.range![1] : this.document.range[0])
        entries.push({ key: name, keyAt, value })
      }
    }
    return entries
  }

  private follow(name: string, at: Span, offset: number): TreeNode {
    const target = this.anchors.get(name)
    if (++this.aliases > MOST_ALIASES) this.broken = faults.tooManyAliases(at, MOST_ALIASES)
    else if (!target) this.broken = faults.unknownAlias(at, name)
    else if (this.open.has(target)) this.broken = faults.aliasOfItself(at, name)
    else return this.grow(target)
    return this.nothing(offset)
  }

  private nothing(offset: number): ScalarNode {
    const at = this.placer.at(offset)
    return { is: 'scalar', text: '', value: null, style: 'plain', lines: [], at, range: [offset, offset] }
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range!
    return this.placer.at(start, lengthOnLine(this.source, start, end))
  }
}

function longTag(tag: string): string {
  return tag.startsWith('!!') ? `tag:yaml.org,2002:${tag.slice(2)}` : tag
}
