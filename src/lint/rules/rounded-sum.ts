// Printed parts that do not add up to the printed total, without a word on rounding.
import { plain } from '../../model/words.ts'
import { isFigure, isWords, seriesOf, placeOf } from '../figures.ts'
import type { SettledLedger } from '../../model/ledger.ts'
import type { Placed } from '../reading.ts'
import { columnsOf, rowNamesOf } from '../tables.ts'
import type { BriefRule, Finding } from '../rule.ts'

const read = (label: string): number =>
  Number(
    label
      .replace(/[^\d.,−-]/g, '')
      .replace('−', '-')
      .replace(/,(?=\d{3})/g, '')
      .replace(',', '.'),
  )

export const roundedSum: BriefRule = {
  code: 'lint/rounded-sum',
  id: 'N-062',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about:
    'Where rounded parts miss their total, a note says so. A ring of shares and bars of shares of 100 (`percent`) print that note by themselves.',
  why: 'Somebody adds them up, and then asks what else is wrong.',
  good: 'exhibit: { kind: stacked-column, title: Sales, categories: ["2024"], series: { North: ["=revenue_2022 / 9"], South: ["=revenue_2022 / 9"] } }\npoint: { note: Figures may not sum due to rounding }',
  bad: 'exhibit: { kind: stacked-column, title: Sales, categories: ["2024"], series: { North: ["=revenue_2022 / 9"], South: ["=revenue_2022 / 9"] } }',
  check: ({ points, ledger }) => [
    ...points.flatMap(inTables(ledger)),
    ...points.flatMap(({ exhibits, home, point }) =>
      exhibits
        .filter((exhibit) => /^stacked-/.test(exhibit.kind) && exhibit['percent'] !== true)
        .flatMap((exhibit) => {
          const noted = [point.note, exhibit['note']].some((note) => isWords(note) && /round|rund/i.test(plain(note)))
          const all = seriesOf(exhibit)
          if (noted || all.length < 2) return []
          return (all[0]?.figures ?? []).flatMap((_, index) => {
            const parts = all.map((series) => series.figures[index]).filter(isFigure)
            if (parts.length < 2) return []
            const decimals = Math.max(...parts.map((part) => /[.](\d+)/.exec(part.label)?.[1]?.length ?? 0))
            const total = parts.reduce((sum, part) => sum + part.value, 0)
            const printed = parts.reduce((sum, part) => sum + read(part.label), 0)
            if (printed.toFixed(decimals) === total.toFixed(decimals)) return []
            return [
              {
                message: `the printed parts of the exhibit "${exhibit.id}" add up to ${printed.toFixed(decimals)}, and its total is ${total.toFixed(decimals)}`,
                span: placeOf(exhibit),
                home,
                notes: ['hint: add `note: Figures may not sum due to rounding` to the point'],
              },
            ]
          })
        }),
    ),
  ],
}

/** A table whose last row is a total that its other rows miss. */
const inTables =
  (ledger: SettledLedger) =>
  ({ exhibits, home, point }: Placed): Finding[] =>
    exhibits.flatMap((exhibit) => {
      if (!/^(?:total|sum|all|gesamt|summe)\b/i.test(rowNamesOf(exhibit).at(-1) ?? '')) return []
      const noted = isWords(point.note) && /round|rund/i.test(plain(point.note))
      return columnsOf(exhibit, ledger).flatMap(({ column, figures }) => {
        const total = figures.at(-1)
        const parts = figures.slice(0, -1)
        if (noted || !total || parts.length < 2 || parts.some((part) => part?.unit !== total.unit)) return []
        const decimals = Math.max(...figures.map((figure) => /[.](\d+)/.exec(figure!.label)?.[1]?.length ?? 0))
        const printed = parts.reduce((sum, part) => sum + read(part!.label), 0)
        if (printed.toFixed(decimals) === read(total.label).toFixed(decimals)) return []
        return [
          {
            message: `the rows of column ${column + 1} of the table "${exhibit.id}" add up to ${printed.toFixed(decimals)}, and the total is ${total.label}`,
            span: placeOf(exhibit),
            home,
            notes: ['hint: add the row that is missing, or a `note` that figures may not sum due to rounding'],
          },
        ]
      })
    })
