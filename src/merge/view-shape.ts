// What a document's template may ask for: the shape of the view of a brief. The static check reads it, and so does whoever documents it.
import type { Shape } from './nouns.ts'

const words: Shape = { is: 'words' }
const maybe: Shape = { is: 'words', optional: true }
const paragraphs: Shape = { is: 'paragraphs' }
const name: Shape = { is: 'name' }
const level: Shape = { is: 'one of', of: ['high', 'moderate', 'low'], optional: true }
const listOf = (of: Record<string, Shape>): Shape => ({ is: 'list', of: { is: 'record', of } })

const DECIDE: Record<string, Shape> = {
  decide: { is: 'sentence', about: 'What is to be decided, with a capital.' },
  after_colon: { is: 'sentence', about: 'The same as it was typed, for where a label and a colon stand before it.' },
}

/** A point: a slide, a passage of the memo, perhaps the proof of the one-pager. */
export const POINT: Record<string, Shape> = {
  id: name,
  number: { ...words, about: 'Its place in its argument: "1".' },
  short: maybe,
  claim: { is: 'sentence' },
  exhibit: { is: 'exhibit', optional: true, about: 'The first of its exhibits.' },
  exhibits: { is: 'list', of: { is: 'exhibit' } },
  takeaways: listOf({ head: { is: 'phrase', optional: true }, says: { is: 'sentence' } }),
  so_what: { is: 'sentence', optional: true },
  side: { is: 'record', of: { head: { is: 'phrase' }, says: words }, optional: true },
  prose: paragraphs,
  lead: { is: 'flag' },
  optional: { is: 'flag', about: 'True where it may be left out of a page that is too full.' },
  note: maybe,
  sticker: maybe,
  slide: { is: 'name', optional: true },
}

const ARGUMENT: Record<string, Shape> = {
  id: name,
  number: { ...words, about: 'Its place in the brief: "1".' },
  short: { is: 'phrase' },
  question: { is: 'sentence', optional: true },
  claim: { is: 'sentence' },
  listed: { is: 'flag', about: 'True where its points are few enough to be listed under its claim: five.' },
  support: { is: 'list', of: { is: 'sentence' }, about: 'What an overview says under the claim.' },
  confidence: { ...maybe, about: 'How sure it is by its facts: "Moderate". Absent where it rests on none.' },
  sections: listOf({ number: words, short: { is: 'phrase' }, now: { is: 'flag', about: 'True for this argument.' } }),
  points: listOf(POINT),
}

const AGAINST: Record<string, Shape> = {
  number: words,
  claim: { is: 'sentence', about: 'What speaks against the answer; the question of a conflict.' },
  backed: {
    is: 'sentence',
    about: 'The same with the sources of both sides of a conflict, for where they are not printed.',
  },
  weight: { ...words, about: 'High, Moderate, Low, or Open for a conflict, in the language of the brief.' },
  weighs: { ...words, about: 'The same without a capital, for where a label and a colon stand before it.' },
  weight_level: level,
  answer: { is: 'sentence', optional: true, about: 'Our answer; our reading of a conflict.' },
  would_change: { ...maybe, about: 'What would change our mind, with a capital.' },
  change_after_colon: { ...maybe, about: 'The same as it was typed, for where a label and a colon stand before it.' },
  asks: { is: 'flag', about: 'True where the claim is the question of a conflict.' },
  sides: listOf({ says: words, source: words }),
  reason: maybe,
}

const SOURCE: Record<string, Shape> = {
  id: { ...name, about: 'What a field asks its pages by.' },
  number: { ...words, about: '"S1".' },
  name: { ...words, about: 'What it is called: its publisher, where it has no name of its own.' },
  author: maybe,
  title: words,
  kind: words,
  published: maybe,
  grade: { ...words, about: 'A to F.' },
  because: maybe,
  origin: words,
}

const FIELDS: Record<string, Shape> = {
  title: words,
  document_kind: words,
  answer: { is: 'sentence' },
  situation: maybe,
  headline: { ...words, about: 'What a one-pager is headed with: a claim where the brief says one, else its title.' },
  question: { is: 'sentence', optional: true },
  ask: { is: 'record', optional: true, of: { ...DECIDE, who: words, by: words } },
  confidence: maybe,
  confidence_word: { ...maybe, about: 'The same with a capital.' },
  confidence_level: level,
  confidence_because: maybe,
  confidence_reason: { ...maybe, about: 'The same, as a sentence of its own.' },
  confidence_line: maybe,
  date: words,
  data_to: maybe,
  latest: { ...maybe, about: 'The same with a capital, for where it stands alone.' },
  status: words,
  draft: { is: 'flag' },
  dividers: { is: 'flag', about: 'False where the brief wants no page before each section.' },
  agenda: { is: 'flag', about: 'False where there are no sections, or the brief wants no page that lists them.' },
  status_line: { ...words, about: 'Status and date, for a foot.' },
  language: name,
  client: maybe,
  project: maybe,
  from: maybe,
  to: maybe,
  cc: maybe,
  version: maybe,
  arguments: listOf(ARGUMENT),
  slides: {
    is: 'list',
    about:
      'An order by hand, where the brief has one: a point in its section, or the archetype of a slide about the whole.',
    of: {
      is: 'record',
      of: {
        use: { is: 'name', optional: true },
        point: { is: 'record', of: POINT, optional: true },
        section: { is: 'phrase', optional: true },
        number: maybe,
        group: { is: 'name', optional: true },
      },
    },
  },
  lead: { is: 'record', of: POINT, optional: true, about: 'The point a one-pager shows first.' },
  figures: listOf({ value: words, label: words, first: { is: 'flag' } }),
  against: listOf(AGAINST),
  against_title: { is: 'sentence' },
  answered: { is: 'flag', about: 'True where any objection has an answer.' },
  turning: { is: 'flag', about: 'True where any says what would change our mind.' },
  gaps: { is: 'list', of: { is: 'sentence' } },
  spoken: {
    is: 'record',
    about: 'Speaker notes of the slides that stand for the whole brief: what those do not show.',
    of: {
      summary: { ...paragraphs, about: 'How things stand, and the question.' },
      against: { ...paragraphs, about: 'Why an objection stays open.' },
    },
  },
  recommendation: {
    is: 'record',
    optional: true,
    of: {
      ...DECIDE,
      moves: listOf({
        number: words,
        do: { is: 'sentence' },
        because: maybe,
        turns_on: { ...maybe, about: 'What it turns on, with a capital.' },
        turns_after_colon: {
          ...maybe,
          about: 'The same as it was typed, for where a label and a colon stand before it.',
        },
      }),
      reasoned: { is: 'flag', about: 'True where any move says why.' },
      turns: { is: 'flag', about: 'True where any move says what it turns on.' },
    },
  },
  next_steps: listOf({
    number: words,
    do: { is: 'sentence' },
    owner: { is: 'phrase' },
    by: words,
    day: { ...words, about: 'The date without its year.' },
    result: { is: 'sentence', optional: true },
  }),
  steps: { is: 'exhibit', about: 'The next steps as an exhibit: a table with their dates on a time scale.' },
  steps_title: { is: 'sentence' },
  sources: listOf(SOURCE),
  sources_title: { is: 'sentence' },
  sources_line: words,
  traces: listOf({
    id: { ...name, about: 'What a field asks its pages by.' },
    label: words,
    formula: words,
    inputs: words,
    result: words,
    sourced: { ...words, about: 'The result with its sources, for a page without a register.' },
  }),
  assumptions_title: { is: 'sentence' },
  exhibits: { is: 'map', of: { is: 'exhibit' } },
  basis: { ...words, about: 'What the document was made from, and its limits.' },
  register_note: { ...words, about: 'What a grade means, and the limits that the brief says.' },
  short_register: {
    is: 'flag',
    about: 'True where sources, derived figures and gaps are few enough for one page.',
  },
}

/** The shape of what a document's template is given. */
export const viewShape: Shape & { is: 'record' } = { is: 'record', of: FIELDS }
