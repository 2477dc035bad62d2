// A figure typed into a text instead of drawn from the ledger.
import { plain } from '../../model/words.ts'
import { isHeld, isNamed, isOfLabel, isOurs, surelyMeant } from '../backed.ts'
import { literalsIn } from '../literals.ts'
import { categoriesOf, isChart } from '../figures.ts'
import { isSaid } from '../quoting.ts'
import { spelledCountsIn } from '../spelled-count.ts'
import type { BriefRule } from '../rule.ts'
import type { Text } from '../texts.ts'
import { quick } from '../../text/index.ts'

/** A class or a place in a row, as the name of a category: "Under 25", "25 to 44", "65 and over", "1". */
const CLASS = quick(
  /^(?:(?:under|below|over|above|up to|less than|more than|at least|from|unter|über|bis|ab) )?\d[\d,.]*(?:\s?[–-]\s?\d[\d,.]*| (?:to|bis) \d[\d,.]*| (?:and|or|und|oder) \p{L}+|\+)?(?: \p{L}+)?$/iu,
)

/** True for a category of a chart that is the name of a class: it says which bar this is, and not how much. */
const isClass = ({ text, part, exhibit }: Text): boolean =>
  part === 'label' &&
  exhibit !== undefined &&
  CLASS.test(text) &&
  isChart(exhibit) &&
  categoriesOf(exhibit).includes(text)

export const typedNumber: BriefRule = {
  code: 'lint/typed-number',
  id: 'N-059',
  group: 'numbers',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'Every figure comes from the ledger: digits, and words with a measure: times and -fold, per cent and points, thousand and more, money, seconds (three times, forty per cent, half a million), and in what is stated a count in words from eleven on that a fact has, with its noun (thirty-eight evenings). Let be: numbers of dates, names and classes (a 12-week notice), what a condition of the claim computes, what would change an answer, under `would_change`, how many things a next step is to reach, and what the label of a fact says.',
  why: 'A typed one has no source, and stays when the figure changes.',
  good: 'point: { so_what: Profit of $profit_growth_2024.value more pays for the plant }',
  bad: 'point: { so_what: Profit of 37% more pays for the plant }',
  check: (reading) => {
    const { texts, words, ledger, points } = reading
    const inWords = texts.flatMap((text) =>
      (isSaid(text) ? [] : spelledCountsIn(text, ledger, words)).map(({ typed, id, quantity }) => ({
        message: `"${typed}" is typed, and stays when $${id} changes`,
        span: text.words.at,
        home: text.home,
        notes: [`hint: write $${id}, which prints ${quantity.printed}`],
      })),
    )
    const figures = texts.flatMap((text) =>
      (isClass(text) || isSaid(text) ? [] : literalsIn(text.words, words)).flatMap((literal) => {
        if (isHeld(literal, text, points) || isOurs(literal, text, reading)) return []
        if (isNamed(literal, ledger) || isOfLabel(literal, text, ledger)) return []
        const meant = surelyMeant(literal, plain(text.words), ledger)
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
    )
    return [...figures, ...inWords]
  },
}
