// Makes one text of words, values and inline tags: b i a become looks of runs, fields and references become runs that layout fills.
import { attributesOf } from './attributes.ts'
import { tagFault } from './faults.ts'
import { isRawTag, type RawTag, type RawText } from './markup.ts'
import type { Diagnostic, Run, Span, Tag, TagDefinition, Words } from './nouns.ts'
import { wordsOfValue } from './values.ts'
import { isWords, joinRuns, uniteCites } from './words.ts'

export type InlineNode = RawTag | RawText
type Report = (fault: Diagnostic) => void
type Vocabulary = Record<string, TagDefinition>

const INLINE = ['b', 'i', 'a', 'field', 'ref']

/** True for a tag that stands among words. */
export const isInlineTag = (tag: RawTag): boolean => INLINE.includes(tag.name)

/** The nodes as one text; white space typed in the template collapses to single spaces, that of a brief stays. */
export const wordsOfInline = (
  nodes: readonly InlineNode[],
  at: Span,
  vocabulary: Vocabulary,
  report: Report,
): Words | undefined => {
  const found = gather(nodes, {}, at, vocabulary, report)
  const runs = joinRuns(collapse(found.map(({ run, isTyped }) => ({ run, isTyped }))))
  if (runs.length === 0) return undefined
  const first = found.find((each) => !each.isTyped && each.words)
  return {
    runs,
    cites: uniteCites(found.flatMap((each) => each.words?.cites ?? [])),
    at: first?.words?.at ?? at,
  }
}

interface Found {
  run: Run
  /** True for text typed in the template. */
  isTyped: boolean
  /** The words it comes from, with the first of their runs. */
  words?: Words
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
      return made.words.runs.map((run, index) => ({
        run: { ...run, ...look },
        isTyped: false,
        ...(index === 0 && words ? { words } : {}),
      }))
    })
  })

const gatherTag = (raw: RawTag, look: Partial<Run>, vocabulary: Vocabulary, report: Report): Found[] => {
  const definition = vocabulary[raw.name]
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
const collapse = (found: readonly { run: Run; isTyped: boolean }[]): Run[] => {
  const runs: { run: Run; isTyped: boolean }[] = []
  let endsInSpace = true
  for (const { run, isTyped } of found) {
    let { text } = run
    if (isTyped) {
      text = text.replace(/[ \t\r\n]+/g, ' ')
      if (endsInSpace && text.startsWith(' ')) text = text.slice(1)
    }
    if (text === '' && run.field === undefined) continue
    endsInSpace = isTyped && text.endsWith(' ')
    runs.push({ run: { ...run, text }, isTyped })
  }
  const last = runs.at(-1)
  if (last?.isTyped) last.run = { ...last.run, text: last.run.text.replace(/ $/, '') }
  return runs.map(({ run }) => run)
}
