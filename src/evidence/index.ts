// The room of evidence: units, formulas, figures, conditions and citations. It settles a brief against its ledger.
export { settle, type Settlement } from './settle.ts'
export { formatDate, formatPeriod } from './dates.ts'
export { unitNames } from './units.ts'
