// A source that no fact names.
import type { BriefRule } from '../rule.ts'

export const unusedSource: BriefRule = {
  code: 'lint/unused-source',
  id: 'V-117',
  group: 'evidence',
  severity: 'note',
  stage: 'brief',
  about: 'Every source of the ledger carries a fact.',
  why: 'One that carries none was read and not used, or its fact was lost.',
  good: 'source: { id: leaflet, publisher: The company, title: Leaflet, kind: press, published: 2025, reliability: B }\nfact: { id: motto, label: Motto, says: always near, source: { id: leaflet, where: cover } }',
  bad: 'source: { id: leaflet, publisher: The company, title: Leaflet, kind: press, published: 2025, reliability: B }',
  check: ({ ledger }) => {
    const named = new Set([
      ...Object.values(ledger.facts).flatMap((fact) => fact.sources.map(({ id }) => id)),
      ...Object.values(ledger.conflicts).flatMap(({ sides }) => sides.map(({ source }) => source)),
    ])
    return Object.values(ledger.sources)
      .filter(({ id }) => !named.has(id))
      .map(({ id, at }) => ({
        message: `no fact comes from the source "${id}"`,
        span: at,
        notes: ['hint: enter what it says, or delete it'],
      }))
  },
}
