// The ledger of an engagement: sources, facts and conflicts, each entered once.
import type { Span } from './diagnostic.ts'
import type { Measure, Quantity } from './quantity.ts'
import type { Raw, Words } from './words.ts'

/** Where a figure comes from. Grades follow the Admiralty scale. */
export interface Source {
  id: string
  publisher: string
  author?: string
  title: string
  /** filing · statistic · dataset · report · press · interview · first-hand analysis · model */
  kind: string
  /** ISO date, month or year; or words such as "undated; mid-2025 by its content". */
  published?: string
  /** Sources of one origin do not confirm each other. Default: its own id. */
  origin: string
  reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  because?: string
  /** Short name for a source line, e.g. "TechMoat Consulting, J. Towson (2025)"; made from the rest where absent. */
  cite?: string
  at: Span
}

export type FactKind = 'observed' | 'derived' | 'estimate' | 'assumption' | 'judgement'

/** A number, a range, a formula over other facts, or words. Exactly one of `value`, `range`, `formula`, `says`. */
export interface Fact<T> {
  id: string
  label: string
  entity?: string
  value?: number
  range?: { low: number; high: number }
  /** As typed; names facts by id. */
  formula?: string
  /** Words: cited, never calculated with. */
  says?: T
  unit?: string
  measure: Measure
  kind: FactKind
  period?: string
  /** True where the value is rounded or estimated: prints "about". */
  about?: boolean
  sources: { id: string; where: string }[]
  shelf_life?: string
  /** 1 to 6 on the Admiralty scale. */
  credibility?: number
  at: Span
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

export interface Ledger<T> {
  path: string
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

/** The ledger with every number computed, as the later phases read it. */
export interface SettledLedger extends Ledger<Words> {
  /** Every fact that is a number, computed. */
  quantities: Record<string, Quantity>
  /** Derived facts that the brief prints or rests on, in the order of first use. */
  traces: Trace[]
}

export type RawLedger = Ledger<Raw>
