// Figures of years to come that look like figures of years gone by.
import { plain } from '../../model/words.ts'
import { isChart, wordsIn } from '../figures.ts'
import { factsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const unmarkedForecast: BriefRule = {
  code: 'lint/unmarked-forecast',
  id: 'N-072',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'A figure of a year to come is marked as an estimate or a forecast.',
  why: 'Nobody has measured it, and beside measured ones it looks as if somebody had.',
  good: 'fact: { id: revenue_2027, label: Revenue, value: 20, unit: USD bn, period: 2027, kind: estimate, source: { id: report, where: page 9 } }\npoint: { facts: [revenue_2027] }',
  bad: 'fact: { id: revenue_2027, label: Revenue, value: 20, unit: USD bn, period: 2027, source: { id: report, where: page 9 } }\npoint: { facts: [revenue_2027] }',
  check: ({ points, ledger, brief }) => {
    const year = Number(brief.about.date.slice(0, 4))
    return points.flatMap((placed) => {
      const facts = factsOf(usedBy(placed, ledger), ledger)
        .filter(
          (fact) =>
            fact.kind === 'observed' &&
            fact.says === undefined &&
            Number(/(?:19|20)\d\d(?!.*(?:19|20)\d\d)/.exec(fact.period ?? '')?.[0] ?? 0) > year,
        )
        .map((fact) => ({
          message: `"${fact.id}" is of ${fact.period}, after the date of the document, and counts as observed`,
          span: fact.at,
          home: placed.home,
          notes: ['hint: set `kind: estimate` in the ledger'],
        }))
      const labels = placed.exhibits.filter(isChart).flatMap((exhibit) =>
        wordsIn(exhibit['categories']).flatMap((words) =>
          isAhead(plain(words), brief.about.date)
            ? [
                {
                  message: `${plain(words)} lies ahead and is not marked`,
                  span: words.at,
                  home: placed.home,
                  notes: [`hint: write ${plain(words)}E for an estimate, ${plain(words)}F for a forecast`],
                },
              ]
            : [],
        ),
      )
      return [...facts, ...labels]
    })
  },
}

/** True for a bare year, quarter or half that begins after a day. */
function isAhead(label: string, day: string): boolean {
  const [, part, of, year] = /^(?:(Q|H)([1-4]) )?((?:19|20)\d\d)$/.exec(label) ?? []
  if (!year) return false
  const month = part === 'Q' ? Number(of) * 3 - 2 : part === 'H' ? Number(of) * 6 - 5 : 1
  return `${year}-${String(month).padStart(2, '0')}-01` > day
}
