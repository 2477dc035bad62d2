// Makes one text of words, values and inline tags: b i a become looks of runs, fields and references become runs that layout fills.
import { joinCites } from '../evidence/index.ts'
import { attributesOf } from './attributes.ts'
import { tagFault } from './faults.ts'
import { isRawTag, type RawTag, type RawText } from './markup.ts'
import type { Citation, Diagnostic, Run, Span, Tag, TagDefinition, Words } from './nouns.ts'
import { wordsOfValue } from './values.ts'
import { isWords, joinRuns } from './words.ts'

export type InlineNode = RawTag | RawText
type Report = (fault: Diagnostic) => void
type Vocabulary = Record<string, TagDefinition>

const INLINE = ['b', 'i', 'a', 'field', 'ref']

/** True for a tag that stands among words. */
export const isInlineTag = (tag: RawTag): boolean => INLINE.includes(tag.name)

/** What a stretch of a text rests on, as the words it came from said; `end` is its offset in the text. */
export interface Rest {
  end: number
  cites: readonly Citation[]
}

const rests = new WeakMap<Words, Rest[]>()

/** What the stretches of a text rest on: a text that was put together cites the claim in it apart from the prose after it. */
export const restsOf = (words: Words): readonly Rest[] => rests.get(words) ?? []

/** The nodes as one text; white space typed in the template collapses to single spaces, that of a brief stays. */
export const wordsOfInline = (
  nodes: readonly InlineNode[],
  at: Span,
  vocabulary: Vocabulary,
  report: Report,
): Words | undefined => {
  const found = collapse(gather(nodes, {}, at, vocabulary, report))
  const runs = joinRuns(found.map(({ run }) => run))
  if (runs.length === 0) return undefined
  const sources = found.flatMap(({ words }) => words ?? [])
  const cites = joinCites(...sources.map((words) => words.cites))
  const whole = { runs, cites, at: sources[0]?.at ?? at }
  rests.set(whole, restsIn(found))
  return whole
}

interface Found {
  run: Run
  /** True for text typed in the template. */
  isTyped: boolean
  /** The words it comes from. */
  words?: Words
}

const restsIn = (found: readonly Found[]): Rest[] => {
  const ends = new Map<Words, number>()
  let offset = 0
  for (const { run, words } of found) {
    offset += run.text.length
    if (words && words.cites.length > 0) ends.set(words, offset)
  }
  return [...ends].map(([{ cites }, end]) => ({ end, cites }))
}

const gather = (
  nodes: readonly (InlineNode | RawTag)[],
  look: Partial<Run>,
  at: Span,
  vocabulary: Vocabulary,
  report: Report,
): Found[] =>
  nodes.flatMap((node): Found[] => {
    if (isRawTag(node)) return gatherTag(node, look, vocabulary, report)
    return node.pieces.flatMap((piece): Found[] => {
      if ('text' in piece) return [{ run: { text: piece.text, ...look }, isTyped: true }]
      const made = wordsOfValue(piece.value, at)
      if ('fault' in made) {
        report(made.fault)
        return []
      }
      const words = typeof piece.value === 'object' && isWords(made.words) ? made.words : undefined
      return made.words.runs.map((run) => ({
        run: { ...run, ...look },
        isTyped: false,
        ...(words ? { words } : {}),
      }))
    })
  })

const gatherTag = (raw: RawTag, look: Partial<Run>, vocabulary: Vocabulary, report: Report): Found[] => {
  const definition = Object.hasOwn(vocabulary, raw.name) ? vocabulary[raw.name] : undefined
  if (!definition) {
    report(tagFault.unknownTag(raw.at, raw.name, Object.keys(vocabulary)))
    return []
  }
  if (!isInlineTag(raw)) {
    report(tagFault.wrongPlace(raw.at, raw.name, 'b', INLINE))
    return []
  }
  const attributes = attributesOf(raw, definition, report)
  if (raw.name === 'field' || raw.name === 'ref')
    return [{ run: { ...fieldRun(raw.name, attributes), ...look }, isTyped: false }]
  return gather(raw.children, { ...look, ...lookOf(raw.name, attributes) }, raw.at, vocabulary, report)
}

const lookOf = (name: string, attributes: Tag['attributes']): Partial<Run> => {
  if (name === 'b') return { bold: true }
  if (name === 'i') return { italic: true }
  const href = textOf(attributes['href'])
  return href === undefined ? {} : { link: href }
}

const fieldRun = (name: string, attributes: Tag['attributes']): Run => {
  const target = textOf(attributes[name === 'ref' ? 'to' : 'of'])
  const field = name === 'ref' ? 'ref' : (textOf(attributes['is']) ?? 'page')
  return { text: '', field, ...(target === undefined ? {} : { target }) }
}

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (isWords(value)) return value.runs.map((run) => run.text).join('')
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return undefined
}

// As in XML between tags: runs of typed white space are one space, none at either end of the text.
const collapse = (found: readonly Found[]): Found[] => {
  const kept: Found[] = []
  let endsInSpace = true
  for (const each of found) {
    let { text } = each.run
    if (each.isTyped) {
      text = text.replace(/[ \t\r\n]+/g, ' ')
      if (endsInSpace && text.startsWith(' ')) text = text.slice(1)
    }
    if (text === '' && each.run.field === undefined) continue
    endsInSpace = each.isTyped && text.endsWith(' ')
    kept.push({ ...each, run: { ...each.run, text } })
  }
  const last = kept.at(-1)
  if (last?.isTyped) last.run = { ...last.run, text: last.run.text.replace(/ $/, '') }
  return kept
}
