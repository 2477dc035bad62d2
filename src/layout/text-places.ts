// Where in the brief a text on a page was typed: a line of a page may hold words of several places, and its mark names one of them.
import type { Span } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'

/** A text of the document with its place; that of a bare text, which has none of its own, is the one of the words beside it. */
interface Placed {
  text: string
  at: Span
}

/** Finds the place of a text: of the words that hold it, preferably `likely` itself. Undefined for what the brief does not say. */
export type FindPlace = (text: string, likely: Span | undefined) => Span | undefined

/** The places of the texts of a document. Texts of templates, such as labels, are not among them. */
export function placesIn(document: Document): FindPlace {
  const placed: Placed[] = []
  const gone = new Set<object>()
  collect(document.root, undefined, placed, gone)
  for (const note of document.notes) collect(note.words, undefined, placed, gone)
  return (text, likely) => {
    const sought = text.trim()
    const holding = placed.filter((one) => one.text.includes(sought))
    const same = holding.find(({ at }) => likely && at.file === likely.file && at.line === likely.line)
    return (same ?? holding[0])?.at
  }
}

function collect(node: unknown, beside: Span | undefined, placed: Placed[], gone: Set<object>): void {
  if (typeof node === 'string') {
    if (beside && node !== '') placed.push({ text: node, at: beside })
    return
  }
  if (typeof node !== 'object' || node === null || gone.has(node)) return
  gone.add(node)
  if (Array.isArray(node)) {
    for (const each of node) collect(each, beside, placed, gone)
    return
  }
  const own = ownPlace(node)
  if ('runs' in node) {
    const text = (node.runs as { text?: string }[]).map((run) => run.text ?? '').join('')
    if (own) placed.push({ text, at: own })
    return
  }
  if ('file' in node && 'line' in node) return
  const at = own ?? firstOf(Object.values(node)) ?? beside
  for (const each of Object.values(node)) collect(each, at, placed, gone)
}

const isTemplate = (at: Span): boolean => at.file.endsWith('.hbs')

const ownPlace = (node: object): Span | undefined => {
  const at = 'at' in node ? (node.at as Span | undefined) : undefined
  return at?.file !== undefined && !isTemplate(at) ? at : undefined
}

/** The place of the first words among the fields of a record. */
const firstOf = (fields: unknown[]): Span | undefined => {
  for (const field of fields) {
    const at = typeof field === 'object' && field !== null && 'runs' in field ? ownPlace(field) : undefined
    if (at) return at
  }
  return undefined
}
