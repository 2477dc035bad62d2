// A ranking that is not in order, and an "Other" that is not at its end.
import { categoriesOf, isChart, isFigure, placeOf, seriesOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

/** What is left over, under whichever name: "Other", "All the rest", "Everything else", "Remaining sites", "Sonstige". */
export const REST = quick(
  /^(?:all |any |the |alle )?(?:the |die )?(?:others?|rest(?! (?:areas?|days?|periods?|homes?|rooms?))|remainder|remaining|everything else|everybody else|everyone else|all else|what(?: i|’|')s left|leftovers?|residual|unallocated|unassigned|diverse[sr]?|miscellaneous|misc\.?|elsewhere|sonstige[mnrs]?|übrige[mnrs]?|andere[mnrs]?|weitere[mnrs]?|restliche[mnrs]?)(?![\p{L}-])/iu,
)
/** Labels that have an order of their own: years, quarters, months, sizes, ages. */
const ORDERED =
  /\b(?:19|20)\d\d\b|^Q[1-4]\b|^H[12]\b|^FY|^\d|^[<>≤≥]|^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember)\b|^(?:low|medium|high|small|large|very|never|always|often|strongly|disagree|agree|before|after|today|first|second|third|phase|step|total)\b/i

/** Sizes and degrees from the least: bars of these stand in their own order, if they keep it. */
const GRADES: readonly RegExp[] = [
  /^(?:tiny|micro|very (?:small|low)|sehr klein)\b/i,
  /^(?:small|low|klein|niedrig)/i,
  /^(?:mid|medium|middle|moderate|mittel)/i,
  /^(?:large|big|high|groß|hoch)/i,
  /^(?:very (?:large|high)|huge|sehr groß)\b/i,
]

/** True for sizes that rise or fall all the way, and for any other labels with an order of their own. */
const haveOrder = (labels: readonly string[]): boolean => {
  const grades = labels.map((label) => GRADES.findIndex((grade) => grade.test(label)))
  if (grades.includes(-1)) return labels.some((label) => ORDERED.test(label))
  return [1, -1].some((way) => grades.every((grade, index) => index === 0 || (grade - grades[index - 1]!) * way >= 0))
}

/** True for values that fall all the way, or rise. */
const isOrdered = (values: readonly number[]): boolean =>
  [1, -1].some((way) => values.every((value, index) => index === 0 || (values[index - 1]! - value) * way >= 0))

export const unsortedBars: BriefRule = {
  code: 'lint/unsorted-bars',
  id: 'C-084',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about:
    'Bars of a ranking stand from the largest to the smallest, or from the smallest where each is larger than the one before: three or more lying bars of one series whose labels have no order of their own (years, sizes, steps), without "Other", unless the chart beside them has the same rows.',
  why: 'Order is the first thing a reader looks for in a list of bars.',
  good: 'exhibit: { kind: clustered-bar, title: Money, categories: [Revenue, Old revenue, Capital spending], series: { Money: [revenue_2024, revenue_2022, capex_2024] }, highlight: revenue_2024 }',
  bad: 'exhibit: { kind: clustered-bar, title: Money, categories: [Capital spending, Revenue, Old revenue], series: { Money: [capex_2024, revenue_2024, revenue_2022] }, highlight: revenue_2024 }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(({ kind }) => kind === 'clustered-bar')
        .flatMap((exhibit) => {
          const [only, ...others] = seriesOf(exhibit)
          if (!only || others.length > 0) return []
          const labels = categoriesOf(exhibit)
          // The second of two charts keeps the rows of the first, so that they can be compared.
          const before = exhibits.slice(0, exhibits.indexOf(exhibit))
          if (before.some((other) => isChart(other) && String(categoriesOf(other)) === String(labels))) return []
          const bars = only.figures
            .map((figure, index) => ({ figure, label: labels[index] ?? '' }))
            .filter(({ label }) => !REST.test(label))
          if (bars.length < 3 || haveOrder(bars.map(({ label }) => label))) return []
          const figures = bars.flatMap(({ figure }) => (isFigure(figure) ? [figure] : []))
          if (isOrdered(figures.map(({ value }) => value))) return []
          return [
            {
              message: `the bars of "${exhibit.id}" are not in order: ${figures.map(({ printed }) => printed).join(', ')}`,
              span: placeOf(exhibit),
              home,
              notes: ['hint: list the largest first'],
            },
          ]
        }),
    ),
}
