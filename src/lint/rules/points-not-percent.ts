// The change of a percentage told in percent.
import type { SettledLedger } from '../../model/ledger.ts'
import { factsOf, type Placed, usedBy } from '../reading.ts'
import type { BriefRule, Finding } from '../rule.ts'

const CHANGED =
  /\b(?:rose|fell|grew|increased|decreased|dropped|climbed|gained|lost|improved|worsened|rises|falls|grows|gains|loses|(?<!\b(?:make|makes|made|making|take|takes|took|add|adds|added|sum|sums) )up|down|risen|fallen|stieg|sank|wuchs|fiel)(?: by| um)?\s$/i
const RATE = /\b(?:share|margin|rate|ratio|quota|anteil|marge|quote)\b/i
const TYPED =
  /\b(?:share|margin|rate|ratio|anteil|marge|quote)s?\b[^.;]{0,40}\b(?:rose|fell|grew|increased|decreased|dropped|climbed|gained|lost|improved|worsened|stieg|sank|wuchs|fiel)(?: by| um)? (\d+(?:[.,]\d+)? ?(?:%|per cent|percent|Prozent))(?!\s(?:of|der|des|aller|seiner|ihrer)\s)/i

export const pointsNotPercent: BriefRule = {
  code: 'lint/points-not-percent',
  id: 'N-068',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'The change of a share or a rate is told in percentage points.',
  why: 'A margin that goes from 10% to 12% rose by 2 points and by 20%.',
  good: 'point: { prose: Profit grew by $profit_growth_2024.value }',
  bad: 'point: { prose: The margin rose by $services_share }',
  check: ({ texts, ledger, points }) => [
    ...grown(points, ledger),
    ...texts.flatMap(({ text, words: { runs, at }, home }) => {
      const typed = TYPED.exec(text)?.[1]
      const printed = runs.flatMap((run, index) => {
        const quantity = run.fact === undefined ? undefined : ledger.quantities[run.fact]
        const before = runs
          .slice(0, index)
          .map((each) => each.text)
          .join('')
        if (quantity?.unit !== '%' || !CHANGED.test(before)) return []
        // "Lost 21% of its customers": a part of a whole, and no change of a share.
        const after = runs
          .slice(index + 1)
          .map((each) => each.text)
          .join('')
        if (/^\s(?:of|der|des|aller|seiner|ihrer)\s/.test(after)) return []
        const clause = before.split(/[.;:]/).at(-1)!
        return quantity.measure === 'share' || RATE.test(clause) ? [run.text] : []
      })
      return [...new Set([...(typed ? [typed] : []), ...printed])].map((found) => ({
        message: `a share changes by percentage points, and "${found}" stands here`,
        span: at,
        home,
        notes: ['hint: enter the change in the ledger as difference(later, earlier), in pp'],
      }))
    }),
  ],
}

/** Facts that are the growth of one share over another: "−26%" for a margin that lost 2.4 points. */
const grown = (points: readonly Placed[], ledger: SettledLedger): Finding[] =>
  factsOf([...new Set(points.flatMap((placed) => usedBy(placed, ledger)))], ledger).flatMap((fact) => {
    const [, ...ends] = /^\s*growth\(\s*(\w+)\s*,\s*(\w+)\s*\)\s*$/.exec(fact.formula ?? '') ?? []
    const of = ends.flatMap((id) => ledger.quantities[id] ?? [])
    if (of.length < 2 || fact.unit !== '%' || of.some(({ unit }) => unit !== '%')) return []
    return [
      {
        message: `"${fact.id}" is the growth of a share, ${ledger.quantities[fact.id]?.printed ?? 'in percent'}`,
        span: fact.at,
        notes: [`hint: write difference(${ends.join(', ')}), in pp`],
      },
    ]
  })
