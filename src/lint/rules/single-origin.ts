// An answer that rests on one origin alone, and does not say so.
import { originOf } from '../../evidence/index.ts'
import { plain } from '../../model/words.ts'
import { factsOf, rootsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

const SAID =
  /\b(?:one|single|sole|same|eine[rmn]?|einzige[rmn]?)\b[^.]{0,40}\b(?:origin|source|account|analyst|outlet|report|house|seller|quelle|herkunft|bericht)\b/i

export const singleOrigin: BriefRule = {
  code: 'lint/single-origin',
  id: 'V-108',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about:
    'An answer all of whose facts have one origin says so under `confidence_because`, `gaps` or `against`, and a point all of whose facts have one origin graded E or F has a sticker. (A source graded D is for lint/poor-source.)',
  why: 'Ten citations of one origin are one witness.',
  good: 'brief: { confidence_because: the figures are audited and come from a single source, arguments: [{ id: a, short: One, claim: Profit carries it, points: [{ id: pa, claim: Services carry most, facts: [services_share, revenue_2024] }] },\n  { id: b, short: Two, claim: Revenue carries it, points: [{ id: pb, claim: Revenue is enough, facts: [revenue_2024] }] },\n  { id: c, short: Three, claim: Services carry it, points: [{ id: pc, claim: Spending is low, facts: [capex_2024] }] }] }',
  bad: 'brief: { confidence_because: the figures are audited, arguments: [{ id: a, short: One, claim: Profit carries it, points: [{ id: pa, claim: Services carry most, facts: [services_share, revenue_2024] }] },\n  { id: b, short: Two, claim: Revenue carries it, points: [{ id: pb, claim: Revenue is enough, facts: [revenue_2024] }] },\n  { id: c, short: Three, claim: Services carry it, points: [{ id: pc, claim: Spending is low, facts: [capex_2024] }] }] }',
  check: ({ brief, points, ledger }) => {
    const rumours = points.flatMap((placed) => {
      const { point, home } = placed
      const own = factsOf([...new Set(usedBy(placed, ledger).flatMap((id) => rootsOf(id, ledger)))], ledger)
      const sources = own.flatMap((fact) => fact.sources.flatMap(({ id }) => ledger.sources[id] ?? []))
      const isPoor = sources.length > 0 && sources.every(({ reliability }) => /[EF]/.test(reliability))
      if (!isPoor || new Set(sources.map(originOf)).size > 1 || point.sticker !== undefined) return []
      return [
        {
          message: `the point "${point.id}" rests on one origin, "${sources[0]!.origin}", graded ${sources[0]!.reliability}`,
          span: point.at,
          home,
          notes: ['hint: add `sticker: preliminary`, or find a second source'],
        },
      ]
    })
    const facts = factsOf(
      [...new Set(points.flatMap((placed) => usedBy(placed, ledger)).flatMap((id) => rootsOf(id, ledger)))],
      ledger,
    )
    const named = facts.flatMap((fact) => fact.sources.map(({ id }) => ledger.sources[id] ?? { origin: id }))
    const origins = new Map(named.map((source) => [originOf(source), source.origin]))
    const said = [
      brief.confidence_because,
      ...brief.gaps,
      ...brief.against.flatMap(({ claim, answer, would_change }) => [claim, answer, would_change]),
    ].some((words) => words && SAID.test(plain(words)))
    if (facts.length < 2 || origins.size !== 1 || said) return rumours
    return [
      ...rumours,
      {
        message: `all ${facts.length} facts of this brief come from one origin, "${[...origins.values()][0]}", and it does not say so`,
        span: brief.answer.at,
        notes: ['hint: say it under `against` or `confidence_because`, or find a second source'],
      },
    ]
  },
}
