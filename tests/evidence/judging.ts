// Facts from sources of all grades, settled: for the tests of how sure a fact is.
import { settle } from '../../src/evidence/index.ts'
import type { RawBrief } from '../../src/model/brief.ts'
import type { Conflict, Fact, Source } from '../../src/model/ledger.ts'
import type { Raw } from '../../src/model/words.ts'
import { at, briefOf, fact, ledgerOf } from './literals.ts'

/** A source of its own origin, graded for reliability. */
export const source = (id: string, reliability: Source['reliability'], said: Partial<Source> = {}): Source => ({
  id,
  publisher: 'P',
  title: 'T',
  kind: 'filing',
  origin: id,
  reliability,
  at: at(1, 1, 'ledger.yaml'),
  ...said,
})

/** Sources of all grades; `echo` and `shout` repeat what `filing` says. */
export const sources = [
  source('filing', 'A'),
  source('report', 'B', { kind: 'report' }),
  source('visit', 'B', { kind: 'interview' }),
  source('echo', 'B', { origin: 'filing' }),
  source('shout', 'B', { origin: 'Filing ' }),
  source('trade', 'C', { kind: 'press' }),
  source('blog', 'C', { kind: 'press' }),
  source('machine', 'F', { kind: 'press' }),
]

/** What a fact cites. */
export const from = (...ids: string[]) => ids.map((id) => ({ id, where: '' }))

/** A ledger of these facts and sources, settled. */
export const settled = (facts: Fact<Raw>[], conflicts: Conflict<Raw>[] = [], brief: RawBrief = briefOf([])) => {
  const ledger = ledgerOf(facts, conflicts)
  ledger.sources = Object.fromEntries(sources.map((one) => [one.id, one]))
  return settle(brief, ledger, {})
}

/** How sure one fact is, and why. */
export const judged = (said: Partial<Fact<Raw>> & { sources?: Fact<Raw>['sources'] }) => {
  const one = { ...fact('x', { value: 1, unit: 'count', period: '2024' }), ...said }
  return settled([one]).ledger.confidences!['x']!
}
