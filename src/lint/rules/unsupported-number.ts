// A figure in a title that nothing on its slide supports.
import { plain } from '../../model/words.ts'
import { namedIn, printedIn, rootsOf } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const unsupportedNumber: BriefRule = {
  code: 'lint/unsupported-number',
  id: 'T-009',
  group: 'titles',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'A number in a title stands in the body of the slide too, or follows from what stands there.',
  why: 'A reader who looks for the number in the title must find it.',
  good: 'point: { claim: Profit grew $ratio.words as fast as revenue }',
  bad: 'point: { claim: Spending came to $capex_2024 while profit grew }',
  check: ({ points, ledger }) =>
    points.flatMap((placed) => {
      const { point, home, texts, figures } = placed
      const body = new Set([
        ...printedIn(texts.filter(({ part }) => part !== 'claim')),
        ...point.facts,
        ...figures.flatMap((figure) => figure.fact ?? []),
        ...point.holds.flatMap((condition) => namedIn(condition.raw, ledger)),
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
}
