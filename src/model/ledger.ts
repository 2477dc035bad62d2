// The ledger of an engagement: sources, facts and conflicts, each entered once.
import type { Span } from './diagnostic.ts'
import type { Measure, Quantity } from './quantity.ts'
import type { Raw, Words } from './words.ts'

/** Where a figure comes from. Grades follow the Admiralty scale. */
export interface Source {
  id: string
  publisher: string
  /** What it is called where its publisher would not tell it from others. */
  name?: string
  author?: string
  title: string
  /** filing · statistic · dataset · survey · client file · report · press · interview · first-hand analysis · model */
  kind: string
  /** ISO date, month or year; or words such as "undated; mid-2025 by its content". */
  published?: string
  /** Where it is found: an address, a file, a table. */
  locator?: string
  /** End of what its evidence describes: ISO date, month or year. */
  as_of?: string
  /** ISO date on which it was read. */
  accessed?: string
  /** Who may see it. Default: public. */
  access?: Access
  /** What its licence allows, where it is licensed. */
  licence?: string
  /** Sources of one origin do not confirm each other. Default: its own id. */
  origin: string
  reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  because?: string
  /** Short name for a source line, e.g. "TechMoat Consulting, J. Towson (2025)"; made from the rest where absent. */
  cite?: string
  at: Span
}

/** Who may see a source, and so what is taken from it. */
export type Access = 'public' | 'licensed' | 'client confidential' | 'anonymous interview'

/** Whether a source measured or saw a thing itself, or repeats what another says. */
export type Role = 'primary' | 'secondary'

export type Level = 'high' | 'moderate' | 'low'

/** How sure a fact or a claim is, computed from what it rests on. */
export interface Confidence {
  level: Level
  /** Why, in a few words each, e.g. "one origin, graded B2". */
  because: string[]
}

export type FactKind = 'observed' | 'derived' | 'estimate' | 'assumption' | 'judgement'

/** A number, a range, a formula over other facts, or words. Exactly one of `value`, `range`, `formula`, `says`. */
export interface Fact<T> {
  id: string
  label: string
  entity?: string
  value?: number
  /** The value as it is typed, where its number alone would not say that: "4.20". Of a range both ends: "4.20..4.60". */
  typed?: string
  /**
   * What is typed where its number belongs and is none, or none that can be kept, on one line; empty where nothing is. It has been
   * reported: 0 stands in its place.
   */
  unread?: string
  range?: { low: number; high: number }
  /** As typed; names facts by id. */
  formula?: string
  /** Words: cited, never calculated with. A list is printed as one, in the language of the brief. */
  says?: T
  /** What the words list, one each, where they are a list: what `count` counts. */
  items?: T[]
  unit?: string
  measure: Measure
  kind: FactKind
  period?: string
  /** True where the value is rounded or estimated: prints "about". */
  about?: boolean
  /** Role: default by the kind of the source. */
  sources: { id: string; where: string; role?: Role }[]
  /** How long it stays good after its period: "18 months". Default: for good. */
  shelf_life?: string
  /** ISO date after which it may not be used; wins over its shelf life. */
  valid_until?: string
  /** 1 to 6 on the Admiralty scale. Default: from its sources. */
  credibility?: number
  /** Overrides the computed confidence; counts only with its reason. */
  confidence?: Level
  confidence_because?: string
  /** Who answers for it. */
  owner?: string
  /** Who has compared it with its source: somebody else. */
  checked_by?: string
  /** ISO date of that. */
  checked_on?: string
  at: Span
  /** Where its unit is typed; absent for a fact that was not read from a file. */
  unitAt?: Span
}

export interface Conflict<T> {
  id: string
  question: T
  facts: string[]
  sides: { says: T; source: string }[]
  resolution: 'chosen' | 'range' | 'unresolved'
  reading: T
  would_change: T
  reason: T
  at: Span
}

/** Things that a ledger counts and the list of units does not have: many, as a fact names them, and one of them. */
export type OwnUnits = Record<string, { one: string; at: Span }>

export interface Ledger<T> {
  path: string
  /** Units of its own; absent where it has none. */
  units?: OwnUnits
  sources: Record<string, Source>
  facts: Record<string, Fact<T>>
  conflicts: Record<string, Conflict<T>>
}

/** How a derived number came about: `24% ÷ 8% = 3.0 times`. */
export interface Trace {
  fact: string
  label: string
  /** With labels: "Operating profit ÷ Revenue". */
  formula: string
  /** With values: "24% ÷ 8%". */
  inputs: string
  result: string
}

/** A word that asserts something countable, with neither a condition nor a figure to carry it. */
export interface Assertion {
  /** As typed: "doubled". */
  word: string
  /** What it asserts: a change, a multiple, a part of a whole, a place in an order, or that there is no other. */
  asserts: 'change' | 'multiple' | 'part' | 'rank' | 'sole'
  at: Span
}

/** A claim of a brief with what makes it true. */
export interface Claim {
  /** Ids of its argument and its point: "growth", "growth.services". */
  id: string
  /** As printed. */
  says: Words
  at: Span
  /** Facts it prints, names, is conditional on or shows in its exhibits, in order, without repeats. */
  facts: string[]
  /** Those of them that it is as sure as: without the weak ones among stronger ones in its exhibits. */
  carrying: string[]
  /** Conditions as typed. */
  holds: Raw[]
  /** The weakest of those; absent for a claim that rests on none. An argument that names none is as weak as its points. */
  confidence?: Confidence
  /** Words of its title and takeaways that nothing carries. */
  asserts: Assertion[]
}

/** The ledger with every number computed, as the later phases read it. */
export interface SettledLedger extends Ledger<Words> {
  /** Every fact that is a number, computed. */
  quantities: Record<string, Quantity>
  /** Derived facts that the brief prints or rests on, in the order of first use. */
  traces: Trace[]
  /** Counts of lists among them: nothing is derived there, so that no register or note tells them. `settle` always fills them in. */
  counts?: Trace[]
  /** Computed confidence of every fact, by id; `settle` always fills it in. */
  confidences?: Record<string, Confidence>
  /** Claims of the brief in its order; `settle` always fills them in. */
  claims?: Claim[]
  /** Computed confidence of the whole brief, before any override; absent where no claim rests on a fact. */
  confidence?: Confidence
}

export type RawLedger = Ledger<Raw>
