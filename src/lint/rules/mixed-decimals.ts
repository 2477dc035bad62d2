// Figures of one column of a table with different numbers of decimals. (The labels of a series are printed alike by the build.)
import type { SettledLedger } from '../../model/ledger.ts'
import { isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

const decimalsOf = (printed: string): number => /[.,](\d{1,2})(?!\d)/.exec(printed)?.[1]?.length ?? 0

/** The next finer scale: "EUR 0.38 m" is EUR 380 k. */
const FINER: Record<string, string | undefined> = { tn: 'bn', bn: 'm', m: 'k' }

/** A part of a figure that rounding may move without making it another. */
const UNFELT = 0.02
const moves = (value: number, decimals: number): boolean =>
  Math.abs(Number(value.toFixed(decimals)) - value) > UNFELT * Math.abs(value)

/** True for a figure that others are computed from: rounded, it would move them. */
const isCounted = (id: string, { facts }: SettledLedger): boolean =>
  Object.values(facts).some(({ formula }) => formula !== undefined && new RegExp(`\\b${id}\\b`).test(formula))

export const mixedDecimals: BriefRule = {
  code: 'lint/mixed-decimals',
  id: 'N-064',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about:
    'The figures of one column of a table, all in one unit, have the same number of decimals; the labels of a chart are printed alike by themselves.',
  why: 'A mix tells of a precision that some of them do not have.',
  good: 'exhibit: { kind: table, title: Growth, columns: [What, Growth], rows: [[Profit, $profit_growth_2024], [Revenue, $revenue_growth_2024]] }',
  bad: 'fact: { id: costs_growth, label: Costs, entity: Company, value: 5.25, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: table, title: Growth, columns: [What, Growth], rows: [[Profit, $profit_growth_2024], [Costs, $costs_growth]] }',
  check: ({ points, ledger }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(({ kind }) => kind === 'table')
        .flatMap((exhibit) => {
          const rows = (exhibit['rows'] as { says?: unknown }[][] | undefined) ?? []
          const width = Math.max(0, ...rows.map((row) => row.length))
          return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
            const figures = rows.flatMap((row) => {
              const cell = row[column]?.says
              const only = isWords(cell) && cell.runs.length === 1 ? cell.runs[0] : undefined
              const quantity = only?.fact === undefined ? undefined : ledger.quantities[only.fact]
              return quantity
                ? [{ id: only!.fact!, unit: quantity.unit, value: quantity.value, printed: only!.text }]
                : []
            })
            const units = new Set(figures.map(({ unit }) => unit))
            const decimals = new Set(figures.map(({ printed }) => decimalsOf(printed)))
            if (figures.length < 2 || units.size > 1 || decimals.size < 2) return []
            // Whether the shorter ones are known as exactly nobody can tell: a zero that is typed (5.0) is printed.
            const fewest = Math.min(...decimals)
            const longer = figures.filter(({ printed }) => decimalsOf(printed) > fewest)
            const named = longer.map(({ id }) => `"${id}"`).join(', ')
            const isLost = longer.some(({ id, value }) => moves(value, fewest) || isCounted(id, ledger))
            const finer = FINER[/(?<= )(?:k|m|bn|tn)$/.exec(figures[0]!.unit)?.[0] ?? '']
            const rounded = `to ${fewest === 0 ? 'whole numbers' : `${fewest} decimal`}`
            return [
              {
                message: `column ${column + 1} of the table "${exhibit.id}" mixes decimals: ${figures.map(({ printed }) => printed).join(', ')}`,
                span: placeOf(exhibit),
                home,
                notes: [
                  !isLost
                    ? `hint: round ${named} ${rounded}, in the ledger, or type the zeros of the others, as in 5.0`
                    : finer === undefined
                      ? `hint: ${named} rounded ${rounded} would be another figure: show it in a table or a column of its own`
                      : `hint: ${named} rounded ${rounded} would be another figure: give the whole column in ${figures[0]!.unit.replace(/[a-z]+$/, finer)}, in the ledger`,
                ],
              },
            ]
          })
        }),
    ),
}
