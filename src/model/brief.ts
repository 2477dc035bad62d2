// The brief: what an analyst says, each thing once, at the place in the argument where it belongs.
// `T` is the type of its texts: `Raw` as read, `Words` once settled. `Q` is the type of its figures: `Raw` as read,
// `Quantity | null` once settled.
import type { Span } from './diagnostic.ts'
import type { Quantity } from './quantity.ts'
import type { Raw, Words } from './words.ts'

export type Deliverable = 'deck' | 'memo' | 'one-pager' | 'handout'
export type Status = 'draft' | 'final'
/** What memo, one-pager and handout are printed on. */
export type Paper = 'A4' | 'Letter'
/**
 * What a slide is not: `preliminary` evidence that does not carry yet · `estimate` · `illustrative` not measured · `partial`
 * a list with more to it.
 */
export type Sticker = 'preliminary' | 'estimate' | 'illustrative' | 'partial'

export interface About<T> {
  client?: T
  project?: T
  /** ISO date of the document. */
  date: string
  status: Status
  /** BCP 47, e.g. en-GB. */
  language: string
  /** Of all that is printed; absent for A4. */
  paper?: Paper
  from?: T
  to?: T
  cc?: T
  /** Of the latest evidence: an ISO date, month or year, or words such as `about 9 July 2025`. */
  data_to?: string
  version?: T
}

export interface Takeaway<T> {
  head?: T
  says: T
}

/** A finding of the rules that is set aside, with the reason. */
export interface Ignore {
  /** A code, lint/no-verb, or its number in the standard, T-003. */
  rule: string
  because: string
  at: Span
}

/** One slide, one passage of the memo, perhaps the proof of the one-pager. */
export interface Point<T> {
  id: string
  short?: T
  claim: T
  /** Conditions as typed; checked by `settle`. */
  holds: Raw[]
  /** Ids of facts a sentence rests on without printing them. */
  facts: string[]
  /** Where each of them is typed; absent for a point that was not read from a file. */
  factsAt?: Span[]
  /** Ids of exhibits. */
  exhibit: string[]
  takeaways: Takeaway<T>[]
  so_what?: T
  side?: { head: T; says: T }
  /** Paragraphs: notes of the slide, passage of the memo. */
  prose: T[]
  lead: boolean
  /** Name of an archetype that overrides the one chosen by the exhibit's kind. */
  slide?: string
  /** Deliverables it appears in; empty for all. */
  only: Deliverable[]
  optional: boolean
  /** Method, definitions; printed before the source line. */
  note?: T
  /** True where what it shows is in part our own reading: its source line ends with "team analysis". */
  ours?: boolean
  /** A qualification in the corner of its slide. */
  sticker?: Sticker
  /** Findings set aside for this point. */
  ignore?: Ignore[]
  /** What the claim and its facts rest on, once settled. */
  at: Span
}

/** A line that an overview says under a claim. */
export interface Support<T> {
  says: T
  /** Ids of facts that it rests on without printing them. */
  facts?: string[]
  at: Span
}

/** A claim of the key line: a section of the deck and of the memo. */
export interface Argument<T> {
  id: string
  short: T
  question?: T
  claim: T
  holds: Raw[]
  /** What an overview says under the claim; none where the claims of its points are to stand there. */
  support?: Support<T>[]
  points: Point<T>[]
  at: Span
}

/** What speaks against the answer: said here, or a conflict of the ledger by its id. */
export interface Against<T> {
  claim?: T
  weight?: 'high' | 'moderate' | 'low'
  answer?: T
  would_change?: T
  /** Why the matter is open; said to the slide, in the place of what the conflict gives as its reason. */
  reason?: T
  /** Id of a conflict of the ledger, whose words are printed. */
  conflict?: string
  /** Ids of facts that it rests on without printing them; cited where it ends, with the answer. */
  facts?: string[]
  at: Span
}

export interface Move<T> {
  do: T
  because?: T
  /** What it turns on: why it may come out otherwise. */
  turns_on?: T
}
export interface Step<T> {
  do: T
  owner: T
  /** ISO date. */
  by: string
  result?: T
}

/** An exhibit: its kind, and what that kind takes. Its shape is told by the kind in `exhibit/kinds`. */
export interface Exhibit {
  id: string
  kind: string
  /** The kind's own fields, by the kind's shape; texts are `T`, figures `Q`, records plain objects, lists arrays. */
  [field: string]: unknown
}

export interface Brief<T> {
  /** Its file. */
  path: string
  title: T
  about: About<T>
  brand: string
  /** Path of its ledger, from the root of the workspace. */
  ledger: string
  deliverables: Deliverable[]
  answer: T
  /** Ids of facts that the answer rests on without printing them. */
  facts?: string[]
  /** A claim that heads the one-pager in the place of the title. */
  headline?: T
  /** Texts whose figures the one-pager shows large, in this order; absent for the first that it prints. */
  figures?: T[]
  confidence?: 'high' | 'moderate' | 'low'
  confidence_because?: T
  situation?: T
  question?: T
  ask?: { decide: T; who: T; by: string }
  arguments: Argument<T>[]
  against: Against<T>[]
  gaps: T[]
  /** Limits of the documents, said where they tell what they were made from. */
  basis?: T
  /** Titles of the pages about the whole brief, in the place of those made from counts. */
  titles?: { against?: T; next_steps?: T; sources?: T; assumptions?: T }
  recommendation?: { decide: T; moves: Move<T>[] }
  next_steps: Step<T>[]
  exhibits: Record<string, Exhibit>
  /** Findings set aside for the whole brief. */
  ignore?: Ignore[]
  /** Where it names its brand and its ledger, for those that are not there, and where it says its confidence and its language. */
  namedAt?: { brand?: Span; ledger?: Span; confidence?: Span; language?: Span }
  /** An order by hand: names of archetypes or ids of points, and where each is named; whether a page opens each section, and whether one lists them all. */
  deck?: { slides?: string[]; slidesAt?: Span[]; dividers?: boolean; agenda?: boolean }
  at: Span
}

export type RawBrief = Brief<Raw>
export type SettledBrief = Brief<Words>
/** What a figure of an exhibit is once settled; null prints as "n/a". */
export type Figure = Quantity | null
