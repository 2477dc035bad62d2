// A chart of bare counts that does not say what it counts.
import type { Quantity } from '../../model/quantity.ts'
import { plain } from '../../model/words.ts'
import { figuresOf, isChart, isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

export const noUnit: BriefRule = {
  code: 'lint/no-unit',
  id: 'C-079',
  group: 'charts',
  severity: 'error',
  stage: 'brief',
  about: 'A chart says in what its figures are measured, or what they count.',
  why: 'A bar of 4 may be four shops or four thousand.',
  good: 'fact: { id: shops, label: Shops, value: 4, unit: count, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: clustered-column, title: Shops, units: Number of shops, series: { "2024": [shops] } }',
  bad: 'fact: { id: shops, label: Shops, value: 4, unit: count, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: clustered-column, title: Shops, series: { "2024": [shops] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits.flatMap((exhibit) => {
        const figures = figuresOf(exhibit)
        if (!isChart(exhibit) || figures.length === 0) return []
        const line = isWords(exhibit['units']) ? plain(exhibit['units']) : undefined
        const isCounted = figures.every(({ unit }) =>
          line === undefined ? /^(?:count|k|m|bn|tn)$/.test(unit) : unit === 'count',
        )
        // "Missed bins per 100,000 collections" is a title that says what is counted.
        if (line === undefined && isWords(exhibit['title']) && COUNTING.test(plain(exhibit['title']))) return []
        if (
          line === undefined
            ? !isCounted
            : isCounted
              ? !TIME.test(line)
              : figures.every((figure) => isSaid(figure, line))
        )
          return []
        return [
          {
            message: isCounted
              ? `the chart "${exhibit.id}" does not say what it counts`
              : `the units line of "${exhibit.id}" does not say in what it is measured: "${line}"`,
            span: placeOf(exhibit),
            home,
            // A scale is printed, and the title says of what: then only "m" alone reads badly.
            ...(line === undefined && figures.some(({ unit }) => unit !== 'count') && { severity: 'warning' as const }),
            notes: [
              isCounted
                ? 'hint: add `units: Number of …`, or give the facts a unit such as stores'
                : `hint: begin it with the unit: ${figures[0]!.measuredIn || figures[0]!.unit}`,
            ],
          },
        ]
      }),
    ),
}

/** A time and nothing else: "2025", "FY 2021–25", "As of December 2025", "Q1 2026", "End of 2025". */
const TIME = quick(
  /^(?:(?:as of|as at|as per|at|end of|in|by|since|from|to|and|until|for|through|stand|ende|per|FY|Q[1-4]|H[12]|year|quarter|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember)(?!\p{L})[\s.,]*|\d{1,4}(?!\d)[\s.,/–-]*)+$/iu,
)
/** What a title counts, or of what. Before "per" stand the things that are counted, in the plural: "Work per crew" counts nothing. */
const COUNTING = quick(
  /(?<!\p{L})(?:numbers? of|counts? of|Anzahl|Zahl (?:der|von)|je|pro) \p{L}|(?:\p{Ll}(?<!s|u|i)s|people|men|women|children|staff|cattle|sheep)(?: .*)? (?:per|for each|in every) [\p{L}\d]|\b(?:thousands|millions|billions|Tausend|Millionen|Milliarden)\b/iu,
)
/** Words for percent, money and scales, whichever they are. */
const MEASURES =
  /[%‰$€£¥]|\b(?:per ?cent|percentage|points?|shares?|times|index|millions?|billions?|thousands?|euros?|dollars?|pounds?|yuan|Prozent|Anteile?|Mio|Mrd|Euro)\b/i

/** True where a units line names the unit of a figure, or one of its words; only units that are never plain from the picture are asked for. */
const isSaid = ({ unit, measuredIn }: Quantity, line: string): boolean => {
  if (!/%|^[A-Z]{3}\b|^(?:k|m|bn|tn)\b/.test(unit) || MEASURES.test(line)) return true
  const words = `${unit} ${measuredIn ?? ''}`.split(' ').filter(Boolean)
  return words.some((word) => ` ${line.replace(/[(),;:]/g, ' ')} `.includes(` ${word} `))
}
