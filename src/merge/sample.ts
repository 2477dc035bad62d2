// Shows a template by its own sample: an archetype as a slide, a section or a part in a flow. The page says that it is illustrative.
import type { Kinds } from './archetype.ts'
import { contextOf, expandSlides } from './expand.ts'
import { gatherMentions } from './gather.ts'
import { itemOf } from './kinds-of-slots.ts'
import { labelsOf } from './labels.ts'
import type { Deliverable, Diagnostic, Document, Shape, Span, Tag, Template, Templates } from './nouns.ts'
import { openRendering } from './rendering.ts'
import { checkSlots } from './slots.ts'
import { checkTemplates } from './static.ts'
import type { Vocabulary } from './tags.ts'
import { curl, parseMarkup } from '../text/index.ts'
import { isWords, say } from './words.ts'

/** What showing a sample needs. */
export interface SampleOptions {
  kinds: Kinds
  /** BCP 47. */
  language: string
}

/** A document with one slide, flow or sheet that shows a template with its sample. */
export const mergeSample = (
  template: Template,
  templates: Templates,
  deliverable: Deliverable,
  vocabulary: Vocabulary,
  { kinds, language }: SampleOptions,
): { document?: Document; diagnostics: Diagnostic[] } => {
  const faults = checkTemplates(templates, vocabulary)
  if (faults.length > 0) return { diagnostics: faults }
  const { at, name } = template
  const home = { home: 'the sample', at }
  const rendering = openRendering({ templates, vocabulary, kinds, language, homes: new Map(), whole: home })
  const { diagnostics, render, tokens } = rendering
  const record = fill(printed(template.sample ?? {}, language, at), { is: 'record', of: template.slots }, at) as Record<
    string,
    unknown
  >
  const wrong = checkSlots(record, template.slots, { by: 'the slot', ...home })
  if (wrong.length > 0) return { diagnostics: wrong }
  const tags = render(template, contextOf(record, template, tokens))
  const root = expandSlides(
    { tag: 'document', attributes: {}, children: frame(tags, deliverable, language), at },
    rendering,
  )
  if (diagnostics.length > 0) return { diagnostics }
  const exhibits = Object.fromEntries(gatherMentions(root).exhibits.map((id, index) => [id, index + 1]))
  const meta = { title: name, subject: template.about, author: '', language, date: '2000-01-01', notes: [], exhibits }
  return { document: { deliverable, root, ...meta, sourceLine: () => undefined }, diagnostics }
}

const frame = (tags: Tag[], deliverable: Deliverable, language: string): Tag[] => {
  const at = tags[0]?.at ?? { file: '', line: 1, column: 1 }
  const sticker = labelsOf(language).illustrative
  if (tags.every(({ tag }) => tag === 'slide'))
    return tags.map((slide) => ({ ...slide, attributes: { ...slide.attributes, sticker } }))
  return [{ tag: deliverable === 'one-pager' ? 'sheet' : 'flow', attributes: {}, children: tags, at }]
}

// The texts of a sample as those of a brief: typed quotes are printed ones, bold is bold; names of kinds and files have neither.
const printed = (value: unknown, language: string, at: Span): unknown => {
  if (typeof value === 'string') {
    const text = curl(value, language)
    return text.includes('**') ? { runs: parseMarkup(text), cites: [], at } : text
  }
  if (Array.isArray(value)) return value.map((item) => printed(item, language, at))
  if (value === null || typeof value !== 'object' || isWords(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [curl(key, language), printed(item, language, at)]),
  )
}

// A sample is typed as plain YAML values; texts become words, exhibits stay plain, for kinds draw those too.
const fill = (value: unknown, shape: Shape, at: Span): unknown => {
  if (value === undefined || value === null || isWords(value)) return value
  if (shape.is === 'list' || shape.is === 'paragraphs') {
    const items = Array.isArray(value) ? value : [value]
    return items.map((item) => fill(item, itemOf(shape), at))
  }
  if (shape.is === 'record' && typeof value === 'object') {
    const record = value as Record<string, unknown>
    return Object.fromEntries(Object.entries(shape.of).map(([name, of]) => [name, fill(record[name], of, at)]))
  }
  if (shape.is === 'exhibit' && typeof value === 'object') return { id: 'sample', at, ...value }
  if (['name', 'one of', 'flag', 'any', 'map', 'image'].includes(shape.is)) return value
  return say(String(value), at)
}
