// A figure typed into a text instead of drawn from the ledger.
import { literalsIn } from '../literals.ts'
import { meantBy } from '../near.ts'
import type { BriefRule } from '../rule.ts'

export const typedNumber: BriefRule = {
  code: 'lint/typed-number',
  id: 'N-059',
  group: 'numbers',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'Every figure comes from the ledger.',
  why: 'A typed one has no source, and stays when the figure changes.',
  good: 'point: { so_what: Profit of $profit_growth_2024.value more pays for the plant }',
  bad: 'point: { so_what: Profit of 37% more pays for the plant }',
  check: ({ texts, words, ledger }) =>
    texts.flatMap((text) =>
      literalsIn(text.words, words).map((literal) => {
        const meant = meantBy(literal, ledger)
        return {
          message: `"${literal.typed}" is typed and comes from no fact of the ledger`,
          span: text.words.at,
          home: text.home,
          notes: [
            meant
              ? `hint: write $${meant.id}, which prints ${meant.quantity.printed}`
              : 'hint: enter it in the ledger with its unit and source, and write $ and its id here',
          ],
        }
      }),
    ),
}
