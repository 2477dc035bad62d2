// A number that knows its unit, its period and where it comes from.
import type { Citation } from './words.ts'

/** How a number prints and what may be done with it. */
export type Measure = 'level' | 'growth' | 'share'

/** A number of the ledger, or computed from it. */
export interface Quantity {
  /** In the unit's own scale: 78 for RMB 78 bn. */
  value: number
  /** Both ends, where it is a range; `value` is then their middle, which no source states. */
  range?: { low: number; high: number }
  /** Name of the unit in the built-in list, e.g. "RMB bn", "%", "count". */
  unit: string
  measure: Measure
  /** As printed in the brief's locale with its unit, e.g. "RMB 78 bn", "+8%". */
  printed: string
  /** Parts of the printed form, for display type: prefix "RMB", number "78", suffix "bn". */
  parts: { prefix: string; number: string; suffix: string }
  /** The unit alone in the brief's locale, for a units line: "RMB bn", "Mrd. RMB", "%"; empty for a count. */
  measuredIn?: string
  /** The number alone with its sign where it has one, for a chart label whose unit stands in the units line: "+8". */
  label: string
  /** Excel number format that prints `label` from `value`, e.g. `+0;-0;0`. */
  format: string
  /** Name of the thing measured, e.g. "Operating profit". */
  name: string
  /** e.g. "2024"; empty where it has none. */
  period: string
  /** Id in the ledger; undefined for a formula typed in place. */
  fact?: string
  cites: Citation[]
  /** True where it is derived by more than adding up, estimated or assumed: drawn light beside what was observed. */
  inferred?: boolean
}
