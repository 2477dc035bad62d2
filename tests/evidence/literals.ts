// Briefs and ledgers for the tests of evidence, written in a few words.
import { settle, type Settlement } from '../../src/evidence/index.ts'
import type { Point, RawBrief } from '../../src/model/brief.ts'
import type { Span } from '../../src/model/diagnostic.ts'
import type { Conflict, Fact, RawLedger } from '../../src/model/ledger.ts'
import type { Shape } from '../../src/model/shape.ts'
import { plain, type Raw, type Words } from '../../src/model/words.ts'

export const at = (line: number, column = 1, file = 'brief.yaml'): Span => ({ file, line, column })
export const raw = (text: string, line = 1, column = 1): Raw => ({ raw: text, at: at(line, column) })

/** A fact from source "report", page 1, unless it is derived. */
export const fact = (id: string, said: Partial<Omit<Fact<Raw>, 'says'>> & { says?: string }): Fact<Raw> => {
  const { says, ...rest } = said
  return {
    id,
    label: id,
    measure: 'level',
    kind: 'observed',
    sources: said.formula === undefined ? [{ id: 'report', where: 'page 1' }] : [],
    at: at(7, 3, 'ledger.yaml'),
    ...rest,
    ...(says !== undefined && { says: raw(says) }),
  }
}

export const growth = (id: string, value: number, label = id): Fact<Raw> =>
  fact(id, { value, unit: '%', measure: 'growth', label, period: '2024' })

export const ledgerOf = (facts: Fact<Raw>[], conflicts: Conflict<Raw>[] = []): RawLedger => ({
  path: 'ledger.yaml',
  sources: Object.fromEntries(
    ['report', 'visit'].map((id) => [
      id,
      {
        id,
        publisher: 'P',
        title: 'T',
        kind: 'report',
        origin: id,
        reliability: 'B' as const,
        at: at(1, 1, 'ledger.yaml'),
      },
    ]),
  ),
  facts: Object.fromEntries(facts.map((one) => [one.id, one])),
  conflicts: Object.fromEntries(conflicts.map((one) => [one.id, one])),
})

export const point = (claim: Raw, said: Partial<Point<Raw>> = {}): Point<Raw> => ({
  id: 'p',
  claim,
  holds: [],
  facts: [],
  exhibit: [],
  takeaways: [],
  prose: [],
  lead: false,
  only: [],
  optional: false,
  at: at(10, 5),
  ...said,
})

export const briefOf = (points: Point<Raw>[], said: Partial<RawBrief> = {}, language = 'en-GB'): RawBrief => ({
  path: 'brief.yaml',
  title: raw('Title'),
  about: { date: '2025-10-01', status: 'draft', language },
  brand: 'hairline',
  ledger: 'ledger.yaml',
  deliverables: ['deck'],
  answer: raw('Answer'),
  arguments: [{ id: 'a', short: raw('A'), claim: raw('Claim'), holds: [], points, at: at(5) }],
  against: [],
  gaps: [],
  next_steps: [],
  exhibits: {},
  at: at(1),
  ...said,
})

export const settleAll = (brief: RawBrief, facts: Fact<Raw>[], kinds: Record<string, Shape> = {}): Settlement =>
  settle(brief, ledgerOf(facts), kinds)

/** Settles one text as the claim of a point. */
export const settleText = (
  text: string,
  facts: Fact<Raw>[],
  language = 'en-GB',
): { printed: string; words: Words; faults: string[]; settlement: Settlement } => {
  const settlement = settleAll(briefOf([point(raw(text))], {}, language), facts)
  const words = settlement.brief.arguments[0]!.points[0]!.claim
  // No-break spaces are shown as "_", so that a reader of a test sees them.
  return { printed: shown(plain(words)), words, faults: codesOf(settlement), settlement }
}

export const shown = (text: string): string => text.replaceAll('\u00a0', '_')

export const codesOf = (settlement: Settlement): string[] => settlement.diagnostics.map((one) => one.code)

/** What a formula prints as a fact; or the message of its fault. */
export const compute = (formula: string, facts: Fact<Raw>[], unit?: string): string => {
  const { ledger, diagnostics } = settleAll(briefOf([]), [...facts, fact('result', { formula, ...(unit && { unit }) })])
  const first = diagnostics[0]
  return first ? first.message : shown(ledger.quantities['result']!.printed)
}
