// Figures of the ledger that say different things of the same: one label, entity and period, and values too far apart.
import type { SettledLedger } from '../model/ledger.ts'
import { findUnit, isPercent, measuresAlike, ownNouns, type Unit } from './units.ts'

/** How far two figures may differ before they contradict each other: a part of the larger. */
const TOLERANCE = 0.05

/** Two facts that cannot both be right. */
export interface Contradiction {
  facts: [string, string]
  /** How far they differ, as a reader reckons it, as a part of the smaller: 0.2 for 100 and 120. */
  apart: number
  /** Id of the conflict of the ledger that names both; undefined where nobody has declared it. */
  conflict?: string
}

type Figures = Pick<SettledLedger, 'facts' | 'quantities' | 'conflicts' | 'units'>

/** Every two figures of the same thing and time that differ by more than 5% and whose ranges do not meet. */
export const findContradictions = ({ facts, quantities, conflicts, units }: Figures): Contradiction[] => {
  const groups = new Map<string, string[]>()
  for (const { id, label, entity, measure, period } of Object.values(facts)) {
    if (!quantities[id] || !period) continue
    const key = JSON.stringify([label.toLowerCase(), entity?.toLowerCase(), measure, period])
    groups.set(key, [...(groups.get(key) ?? []), id])
  }
  const found: Contradiction[] = []
  const own = ownNouns(units)
  const endsOf = (id: string): Ends => {
    const { value, unit, range } = quantities[id]!
    const { low, high } = range ?? { low: value, high: value }
    return { low, high, unit: findUnit(unit, own) }
  }
  for (const ids of groups.values()) {
    for (const [i, a] of ids.entries()) {
      for (const b of ids.slice(i + 1)) {
        const apart = distance(endsOf(a), endsOf(b))
        if (apart.ofLarger <= TOLERANCE) continue
        const conflict = Object.values(conflicts).find((one) => one.facts.includes(a) && one.facts.includes(b))?.id
        found.push({ facts: [a, b], apart: apart.ofSmaller, ...(conflict !== undefined && { conflict }) })
      }
    }
  }
  return found
}

interface Ends {
  low: number
  high: number
  unit: Unit | undefined
}

/** How far two figures differ, as a part of the larger and of the smaller. */
interface Distance {
  ofLarger: number
  ofSmaller: number
}

const NONE: Distance = { ofLarger: 0, ofSmaller: 0 }

/** Between the near ends of two ranges, as a part of either; 0 where they meet or measure different things. */
const distance = (a: Ends, b: Ends): Distance => {
  if (!a.unit || !b.unit || !measuresAlike(a.unit, b.unit) || isPercent(a.unit) !== isPercent(b.unit)) return NONE
  const ends = [a, b].map(({ low, high, unit }) => ({ low: low * unit!.factor, high: high * unit!.factor }))
  const [lower, upper] = ends.sort((x, y) => x.low - y.low) as [(typeof ends)[0], (typeof ends)[0]]
  const gap = upper!.low - lower!.high
  if (gap <= 0) return NONE
  const ofLarger = gap / Math.max(Math.abs(upper!.high), Math.abs(lower!.low))
  const smaller = Math.min(Math.abs(upper!.low), Math.abs(lower!.high))
  return { ofLarger, ofSmaller: smaller === 0 ? ofLarger : gap / smaller }
}
