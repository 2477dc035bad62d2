// The room of evidence: units, formulas, figures, conditions, confidence and citations. It settles a brief against its ledger.
export { joinCites } from './cite.ts'
export { settle, type Settlement } from './settle.ts'
export { standClaims, type ConditionStanding, type Standing } from './standings.ts'
export type { Headroom, Reach } from './headroom.ts'
export { findContradictions, type Contradiction } from './contradictions.ts'
export { goodUntil } from './freshness.ts'
export { formatDate, formatPeriod } from './dates.ts'
export { type UnitGroup, unitGroups, unitNames } from './units.ts'
