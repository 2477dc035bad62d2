// What a brief takes, key by key: checked by `readBrief`, printed as the schema for editors and in the handbook.
import type { Shape } from '../model/shape.ts'
import { a, list, mapOf, maybe, oneOf, oneOrMore, record } from './words-of-shapes.ts'

const DELIVERABLES = ['deck', 'memo', 'one-pager', 'handout']

/** How sure the answer is, and how heavy an objection weighs. */
const DEGREES = ['high', 'moderate', 'low']

/** What a slide may say of itself in its corner. */
const STICKERS = ['preliminary', 'estimate', 'illustrative', 'partial']

const about = record(
  {
    client: maybe(a('words', 'Who the document is for, as printed on the cover.')),
    project: maybe(a('words', 'Name of the engagement.')),
    date: a('date', 'Date of the document: 2025-10-01.'),
    status: maybe(oneOf(['draft', 'final'], 'Every page says Draft until it is final. Default: draft.')),
    language: maybe(a('name', 'Language of the documents, e.g. en-GB. Default: en-GB.')),
    paper: maybe(
      oneOf(
        ['A4', 'Letter'],
        'What memo, one-pager and handout are printed on. Default: A4; Letter where the language is en-US.',
      ),
    ),
    from: maybe(a('words', 'Sender of the memo.')),
    to: maybe(a('words', 'Reader of the memo; default the client.')),
    cc: maybe(a('words')),
    data_to: maybe(a('name', 'Date of the latest evidence: a day, a month, a year, or words.')),
    version: maybe(a('words')),
  },
  'Client, project, date and status.',
)

const takeaway = record(
  { head: maybe(a('phrase', 'A few words before the sentence.')), says: a('sentence', 'What to see in the exhibit.') },
  'Something to see in the exhibit. A bare text is read as its "says".',
  'says',
)

const ignore = list(
  record(
    {
      rule: a('name', 'Its code or its number: lint/no-verb, T-003.'),
      because: a('name', 'Why it does not apply here; a reason is required.'),
    },
    'A finding to set aside.',
  ),
  'Findings of `check` that are set aside here, each with the reason.',
)

const point = record(
  {
    id: a('name', 'Its name; a link to it keeps working when its claim changes.'),
    short: maybe(a('phrase', 'Its claim in a few words.')),
    claim: a('sentence', 'Title of the slide: one full sentence, true by the ledger.'),
    holds: oneOrMore(a('words'), 'Conditions that make the claim true, e.g. "a > b"; a false one stops the build.'),
    facts: oneOrMore(a('name'), 'Ids of facts that the claim rests on without printing them.'),
    exhibit: oneOrMore(a('exhibit'), 'Id of the exhibit it shows, or a list of ids.'),
    takeaways: oneOrMore(takeaway, 'Up to three things to see in the exhibit.'),
    so_what: maybe(a('sentence', 'What follows from the claim, in the bar below.')),
    side: maybe(record({ head: a('phrase'), says: a('sentence') }, 'A note beside the passage of the memo.')),
    prose: maybe(a('paragraphs', 'Notes of the slide and passage of the memo; an empty line parts paragraphs.')),
    lead: maybe(a('flag', 'True for the point whose exhibit the one-pager shows.')),
    slide: maybe(a('name', 'Name of the slide archetype, where the one chosen by the exhibit is not wanted.')),
    only: oneOrMore(oneOf(DELIVERABLES), 'Deliverables it appears in; default all.'),
    optional: maybe(a('flag', 'True where it may be dropped when space is short.')),
    note: maybe(a('words', 'Method or definitions, printed before the source line.')),
    ours: maybe(
      a(
        'flag',
        'True where what it shows is in part the reading of the team: its source line ends with "team analysis".',
      ),
    ),
    ignore,
    sticker: maybe(oneOf(STICKERS, 'A qualification in the corner of the slide; partial prints "Not exhaustive".')),
  },
  'One slide, one passage of the memo.',
)

const support = oneOrMore(
  record(
    {
      says: a('sentence', 'The line.'),
      facts: oneOrMore(a('name'), 'Ids of facts that it rests on without printing them.'),
    },
    'A line under the claim. A bare text is read as its "says".',
    'says',
  ),
  'Up to three lines that the executive summary shows under the claim, with their figures. Default: the claims of its points.',
)

const argument = record(
  {
    id: a('name', 'Its name.'),
    short: a('phrase', 'Its claim in a few words: agenda, tracker, heads of pillars.'),
    question: maybe(a('sentence', 'The question it answers.')),
    claim: a('sentence', 'Its claim, in one sentence.'),
    holds: oneOrMore(a('words'), 'Conditions that make the claim true; a false one stops the build.'),
    support,
    points: list(point, 'The points that carry it, each a slide.'),
  },
  'A claim of the key line: one section.',
)

/** An argument that stands in another brief: told from the others by `from`. */
export const borrowedShape = record(
  {
    from: a('name', 'The alias of a brief, a dot, and the id of its argument: follower.growth.'),
    points: oneOrMore(a('name'), 'Ids of the points to borrow, in their order here; default all.'),
    short: maybe(a('phrase', 'Its claim in a few words, where it is said otherwise here.')),
    question: maybe(a('sentence', 'The question it answers here.')),
    claim: maybe(a('sentence', 'Its claim, where it is said otherwise here.')),
    holds: oneOrMore(a('words'), 'Conditions that make this claim true.'),
    support,
  },
  'An argument of another brief, with its points and their exhibits; what is said here wins.',
)

const against = record(
  {
    claim: maybe(a('sentence', 'What speaks against the answer.')),
    weight: maybe(oneOf(DEGREES)),
    answer: maybe(a('sentence', 'Why the answer stands all the same.')),
    would_change: maybe(a('sentence', 'What would change our mind.')),
    reason: maybe(
      a('sentence', 'Why the matter is open, in the notes of the slide. Default: the reason of the conflict.'),
    ),
    conflict: maybe(a('name', 'Id of a conflict of the ledger, whose words are printed.')),
    facts: oneOrMore(a('name'), 'Ids of facts that it rests on without printing them.'),
  },
  'An objection, or a conflict of the ledger.',
)

const recommendation = record(
  {
    decide: a('sentence', 'The decision we recommend.'),
    moves: list(
      record(
        {
          do: a('sentence'),
          because: maybe(a('phrase', 'Why, with its figure.')),
          turns_on: maybe(a('phrase', 'What it turns on: "its price".')),
        },
        undefined,
        'do',
      ),
      'What it takes, in order.',
    ),
  },
  'What we recommend.',
)

const step = record(
  {
    do: a('sentence'),
    owner: a('phrase', 'A role or a name.'),
    by: a('date'),
    result: maybe(a('phrase', 'What is there afterwards.')),
  },
  'A next step.',
)

/** The brief, without the shapes of its exhibits: those are told by their kinds. */
export const briefShape = record({
  title: a('words', 'Title of the documents.'),
  about,
  brand: maybe(a('name', 'Name of a folder in templates/brands. Default: hairline.')),
  ledger: maybe(a('name', 'The ledger, from the folder of the brief. Default: ledger.yaml.')),
  uses: mapOf(a('name'), 'Briefs to borrow arguments from: an alias, and the file from the folder of this brief.'),
  deliverables: { ...oneOrMore(oneOf(DELIVERABLES), 'What to build; default all four.'), count: [1, 4] } as Shape,
  answer: a('sentence', 'The answer to the question, in one sentence.'),
  facts: oneOrMore(a('name'), 'Ids of facts that the answer rests on without printing them.'),
  headline: maybe(a('sentence', 'A claim that heads the one-pager; default the title.')),
  figures: oneOrMore(
    a('words'),
    'Up to four figures that the one-pager shows large: $ids, in their order. Default: the first that its texts print.',
  ),
  confidence: maybe(oneOf(DEGREES, 'How sure the answer is.')),
  confidence_because: maybe(a('phrase', 'Why it is that sure.')),
  situation: maybe(a('words', 'What everybody agrees on.')),
  question: maybe(a('sentence', 'The question the documents answer.')),
  ask: maybe(
    record(
      { decide: a('sentence'), who: a('phrase'), by: a('date') },
      'What the reader is asked to decide, who, and by when.',
    ),
  ),
  arguments: { is: 'list', of: argument, about: 'The key line: up to six claims that carry the answer.' },
  against: list(against, 'What speaks against the answer.'),
  gaps: oneOrMore(a('sentence'), 'What is not known, and what is assumed.'),
  basis: maybe(a('words', 'Limits of the documents, in whole sentences, printed with what they were made from.')),
  titles: maybe(
    record(
      {
        against: maybe(a('sentence')),
        next_steps: maybe(a('sentence')),
        sources: maybe(a('sentence')),
        assumptions: maybe(a('sentence')),
      },
      'Titles of the slides about the whole, in the place of those made from counts.',
    ),
  ),
  recommendation: maybe(recommendation),
  next_steps: list(step, 'Who does what by when.'),
  exhibits: mapOf(a('any'), 'Charts, tables and figures, by their ids.'),
  ignore,
  deck: maybe(
    record(
      {
        slides: list(a('name'), 'An order of slides by hand: names of archetypes or ids of points.'),
        dividers: maybe(a('flag', 'False where no page is to open each section. Default: true.')),
        agenda: maybe(
          a(
            'flag',
            'False where the summary, which lists the sections with their pages, is agenda enough. Default: true.',
          ),
        ),
      },
      'How the deck is ordered.',
    ),
  ),
})

/** The shape of an exhibit of a kind: its own keys, and `kind`. */
export const exhibitShape = (kind: string, shape: Shape): Extract<Shape, { is: 'record' }> => {
  const of = shape.is === 'record' ? shape.of : {}
  return { ...shape, is: 'record', of: { kind: oneOf([kind], 'What it is.'), ...of } }
}
