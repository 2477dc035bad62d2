// Printed parts that do not add up to the printed total, without a word on rounding.
import { plain } from '../../model/words.ts'
import { isFigure, isWords, seriesOf, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

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
  about: 'Where rounded parts miss their total, a note says so.',
  why: 'Somebody adds them up, and then asks what else is wrong.',
  bad: 'exhibit: { kind: stacked-column, title: Sales, categories: ["2024"], series: { North: ["=revenue_2022 / 9"], South: ["=revenue_2022 / 9"] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home, point }) =>
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
}
