// What a ledger takes, key by key: checked by `readLedger`, printed as the schema for editors and in the handbook.
import type { Shape } from '../model/shape.ts'
import { a, list, mapOf, maybe, oneOf, oneOrMore, record } from './words-of-shapes.ts'

/** What a source is, from the strongest kind to the weakest by custom; the grade says how far this one is trusted. */
const SOURCE_KINDS = [
  'filing',
  'statistic',
  'dataset',
  'survey',
  'client file',
  'report',
  'press',
  'interview',
  'first-hand analysis',
  'model',
]

const ACCESS = ['public', 'licensed', 'client confidential', 'anonymous interview']

const LEVELS = ['high', 'moderate', 'low']

const FACT_KINDS = ['observed', 'derived', 'estimate', 'assumption', 'judgement']

const source = record(
  {
    publisher: a('name', 'Who published it.'),
    name: maybe(
      a(
        'name',
        'What it is called in registers and notes, where two sources have one publisher: Herald 1. Default: the publisher.',
      ),
    ),
    author: maybe(a('name', 'Who wrote it.')),
    title: a('name', 'Its title.'),
    kind: oneOf(SOURCE_KINDS, 'What it is.'),
    published: maybe(a('name', 'When: a day, a month, a year, or words.')),
    locator: maybe(a('name', 'Where it is found: an address, a file, a table.')),
    as_of: maybe(a('name', 'End of what its evidence describes: a day, a month, a year.')),
    accessed: maybe(a('date', 'When it was read.')),
    access: maybe(oneOf(ACCESS, 'Who may see it. Default: public.')),
    licence: maybe(a('name', 'What the licence of a licensed source allows: figures may be quoted with its name.')),
    origin: maybe(
      a('name', 'Where its evidence comes from: sources of one origin do not confirm each other. Default: its own id.'),
    ),
    reliability: oneOf(
      ['A', 'B', 'C', 'D', 'E', 'F'],
      'Grade on the Admiralty scale: A completely reliable, F cannot be judged.',
    ),
    because: maybe(a('name', 'Why this grade.')),
    cite: maybe(a('name', 'Short name for source lines; default made from publisher, author and year.')),
  },
  'Where figures come from.',
)

const origin = record(
  {
    id: a('name', 'Id of the source.'),
    where: maybe(a('name', 'Where in the source: a page, a section.')),
    role: maybe(
      oneOf(
        ['primary', 'secondary'],
        'Whether it measured or saw this itself, or repeats it. Default: by its kind; reports, press and models repeat.',
      ),
    ),
  },
  'A place in a source. A bare text is read as the id.',
  'id',
)

const fact = record(
  {
    label: a('name', 'What is measured, as printed: Revenue.'),
    entity: maybe(a('name', 'Whose: Tencent group.')),
    value: maybe(a('number', 'The number, in its unit.')),
    range: maybe(record({ low: a('number'), high: a('number') }, 'From and to, in the unit.')),
    formula: maybe(a('name', 'How it follows from other facts: profit / revenue.')),
    says: {
      ...oneOrMore(a('phrase'), 'A fact in words: cited, never calculated with; a list of them can be counted.'),
      count: [1, 40],
    } as Shape,
    unit: maybe(a('name', 'Unit of the built-in list: "%", RMB bn, count.')),
    measure: maybe(oneOf(['level', 'growth', 'share'], 'How it prints and what may be done with it. Default: level.')),
    kind: maybe(oneOf(FACT_KINDS, 'Default: derived for a formula, else observed.')),
    period: maybe(a('name', 'What time it is of: 2024, Q2 2025.')),
    about: maybe(a('flag', 'True where it is rounded or estimated: prints "about".')),
    source: oneOrMore(origin, 'Where it comes from.'),
    sources: list(origin, 'The same, for several.'),
    shelf_life: maybe(a('name', 'How long it stays good after its period: 18 months. Default: for good.')),
    valid_until: maybe(a('date', 'Last day on which it may be used; wins over its shelf life.')),
    credibility: maybe(
      a('number', '1 (confirmed) to 6 (cannot be judged), the Admiralty scale. Default: from its sources.'),
    ),
    confidence: maybe(oneOf(LEVELS, 'Instead of the computed confidence; counts only with its reason.')),
    confidence_because: maybe(a('name', 'Why the computed confidence is not right.')),
    owner: maybe(a('name', 'Who answers for it.')),
    checked_by: maybe(a('name', 'Who has compared it with its source: somebody else than its owner.')),
    checked_on: maybe(a('date', 'When that was.')),
  },
  'A number, a range, a formula or words, with its source.',
)

const conflict = record(
  {
    question: a('sentence', 'What the sources disagree on.'),
    facts: oneOrMore(a('name'), 'Ids of the facts it touches.'),
    sides: {
      is: 'list',
      of: record({ says: a('sentence'), source: a('name') }),
      count: [2, 6],
      about: 'What each side says, and its source.',
    },
    resolution: oneOf(['chosen', 'range', 'unresolved']),
    reading: a('sentence', 'How we read it.'),
    would_change: a('sentence', 'What would settle it.'),
    reason: a('sentence', 'Why it is resolved so, or not.'),
  },
  'Where sources disagree.',
)

/** The ledger of an engagement. */
export const ledgerShape = record({
  units: mapOf(
    a('name', 'One of them: crossing.'),
    'Things that are counted and not in the list of units, many and one: crossings: crossing.',
  ),
  sources: { is: 'map', of: source, about: 'The sources, by their ids.' },
  facts: { is: 'map', of: fact, about: 'Every figure once, by its id: small letters, digits and "_".' },
  conflicts: mapOf(conflict, 'Where sources disagree, by ids.'),
})
