// A figure in a title that nothing on its slide supports.
import { plain } from '../../model/words.ts'
import type { SettledLedger } from '../../model/ledger.ts'
import { figuresOf } from '../figures.ts'
import { areWhole, fractionsIn, isTold } from '../fractions.ts'
import { namedIn, type Placed, printedIn, rootsOf } from '../reading.ts'
import type { BriefRule, Finding } from '../rule.ts'

export const unsupportedNumber: BriefRule = {
  code: 'lint/unsupported-number',
  id: 'T-009',
  group: 'titles',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'A number in a title stands in the body of the slide too, or is computed from a figure that stands there.',
  why: 'A reader who looks for the number in the title must find it.',
  good: 'point: { claim: Profit grew $ratio.words as fast as revenue }',
  bad: 'point: { claim: Spending came to $capex_2024 while profit grew }',
  check: ({ points, ledger, words }) => [
    ...(words?.language === 'en' ? points.flatMap((placed) => unlikeShares(placed, ledger)) : []),
    ...points.flatMap((placed) => {
      const { point, home, texts, figures } = placed
      const body = new Set([
        ...printedIn(texts.filter(({ part }) => part !== 'claim')),
        ...point.facts,
        ...figures.flatMap((figure) => figure.fact ?? []),
        // A condition that holds one fact against a number shows no other thing that it follows from.
        ...point.holds
          .map((condition) => namedIn(condition.raw, ledger))
          .filter((ids) => ids.length > 1)
          .flat(),
      ])
      const shown = new Set([...body].flatMap((id) => rootsOf(id, ledger)))
      return printedIn([{ words: point.claim }])
        .filter((id) => ledger.quantities[id] !== undefined)
        .filter((id) => !body.has(id) && !rootsOf(id, ledger).some((root) => shown.has(root)))
        .map((id) => ({
          message: `"${ledger.quantities[id]!.printed}" stands in the title and nowhere on the slide`,
          span: point.claim.at,
          home,
          notes: [
            `hint: show $${id} in the exhibit or a takeaway, or take it out of "${plain(point.claim).slice(0, 40)} …"`,
          ],
        }))
    }),
  ],
}

/** "Two in three" over a ring of which no piece is near two in three. A title that adds pieces up, or denies, may mean their sum or the rest. */
function unlikeShares({ point, home, exhibits, texts }: Placed, ledger: SettledLedger): Finding[] {
  const title = plain(point.claim)
  const [only, ...others] = exhibits
  const figures = only && others.length === 0 ? figuresOf(only) : []
  if (
    !only ||
    !areWhole(figures) ||
    /\b(?:and|or|not|no|nor|without|either|neither|together|rest|others?|but)\b/i.test(title)
  )
    return []
  // A number of a condition may be the one that is meant.
  if (point.holds.some(({ raw }) => /\d/.test(raw)) || point.facts.length > 0) return []
  const shares = [...figures, ...printedIn(texts).flatMap((id) => ledger.quantities[id] ?? [])].flatMap(
    ({ unit, value }) => (unit === '%' ? [value] : []),
  )
  const wrong = fractionsIn(title).find((fraction) => !shares.some((share) => isTold(fraction, share)))
  if (!wrong) return []
  return [
    {
      message: `the title says "${wrong.typed}", and the exhibit "${only.id}" shows ${figures.map(({ printed }) => printed).join(', ')}`,
      span: point.claim.at,
      home,
      notes: ['hint: say the share that is shown, or print it with $'],
    },
  ]
}
