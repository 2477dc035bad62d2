// Shares of one whole that do not add up to 100.
import { categoriesOf, isFigure, isWords, placeOf, seriesOf } from '../figures.ts'
import { plain } from '../../model/words.ts'
import type { SettledLedger } from '../../model/ledger.ts'
import type { Placed } from '../reading.ts'
import { columnsOf } from '../tables.ts'
import type { BriefRule, Finding } from '../rule.ts'
import { REST } from './unsorted-bars.ts'

export const sharesSum: BriefRule = {
  code: 'lint/shares-sum',
  id: 'N-061',
  group: 'numbers',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'Shares of one whole add up to 100%. Of a ring it is told as exhibit/not-a-whole.',
  why: 'It is the first sum that a reader does in his head.',
  good: 'exhibit: { kind: stacked-bar, title: Margin by line, series: { Services: [services_share], Machines: ["=38%"] }, categories: ["2024"] }',
  bad: 'exhibit: { kind: stacked-bar, title: Margin by line, series: { Services: [services_share], Machines: ["=30%"] }, categories: ["2024"] }',
  check: ({ points, ledger }) => [
    ...points.flatMap(inTables(ledger)),
    ...points.flatMap(inBars(ledger)),
    ...points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(({ kind }) => kind === 'stacked-bar' || kind === 'stacked-column')
        .flatMap((exhibit) => {
          const all = seriesOf(exhibit)
          const figures = all.flatMap((series) => series.figures.filter(isFigure))
          if (figures.length === 0 || figures.some((figure) => figure.unit !== '%' || figure.measure === 'growth'))
            return []
          // One series of shares is a bar of pieces; several are one bar for each category.
          const stacks =
            all.length === 1 && exhibit['categories'] === undefined
              ? all.map((series) => series.figures)
              : (all[0]?.figures ?? []).map((_, index) => all.map((series) => series.figures[index]))
          return stacks.flatMap((stack, index) => {
            const parts = stack.filter(isFigure)
            if (parts.length < 2 || parts.length < stack.length) return []
            const sum = parts.reduce((total, part) => total + part.value, 0)
            const decimals = Math.min(...parts.map((part) => /[.,](\d+)/.exec(part.label)?.[1]?.length ?? 0))
            if (Math.abs(sum - 100) <= 0.5 * parts.length * 10 ** -decimals + 1e-9) return []
            return [
              {
                message: `the shares of ${stacks.length > 1 ? `bar ${index + 1} of ` : ''}the exhibit "${exhibit.id}" add up to ${Number(sum.toPrecision(6))}%`,
                span: placeOf(exhibit),
                home,
                notes: ['hint: add what is missing as a part of its own, or correct the facts'],
              },
            ]
          })
        }),
    ),
  ],
}

/** A column that holds a share in every row, near enough to 100 to be meant as a whole. */
const inTables =
  (ledger: SettledLedger) =>
  ({ exhibits, home }: Placed): Finding[] =>
    exhibits.flatMap((exhibit) =>
      columnsOf(exhibit, ledger).flatMap(({ column, figures }) => {
        if (figures.length < 2 || figures.some((figure) => figure?.unit !== '%' || figure.measure !== 'share'))
          return []
        const sum = figures.reduce((total, figure) => total + figure!.value, 0)
        if (Math.abs(sum - 100) <= 0.5 * figures.length || sum < 85 || sum > 115) return []
        return [
          {
            message: `the shares in column ${column + 1} of the table "${exhibit.id}" add up to ${Number(sum.toPrecision(6))}%`,
            span: placeOf(exhibit),
            home,
            notes: ['hint: add what is missing as a row of its own, or correct the facts'],
          },
        ]
      }),
    )

const ONE_EACH =
  /\b(?:one|single) (?:answer|response|choice|vote|reply)|\bonly one (?:answer|could)|eine (?:Antwort|Nennung)|Einfachnennung/i
const MANY_EACH =
  /\b(?:several|multiple|more than one|up to (?:two|three|four|five|\d)) (?:answers?|responses?|choices?|replies)|Mehrfach/i

/** Bars of one whole: they have an "Other", or each who was asked gave one answer. Rates of several things ("full beds by ward") are
 * told apart by their entities: parts of a whole have one. Near enough to 100 to be meant as a whole, as in tables. */
const inBars =
  (ledger: SettledLedger) =>
  ({ exhibits, home, point }: Placed): Finding[] =>
    exhibits
      .filter(({ kind }) => kind === 'clustered-bar' || kind === 'clustered-column')
      .flatMap((exhibit) => {
        const said = [point.note, exhibit['note'], exhibit['units']].flatMap((note) =>
          isWords(note) ? [plain(note)] : [],
        )
        const labels = categoriesOf(exhibit)
        const isWhole = labels.some((label) => REST.test(label)) || said.some((note) => ONE_EACH.test(note))
        if (!isWhole || said.some((note) => MANY_EACH.test(note)) || labels.length < 3) return []
        return seriesOf(exhibit).flatMap(({ name, figures }) => {
          const parts = figures.filter(isFigure)
          if (parts.length < figures.length || parts.some(({ unit, measure }) => unit !== '%' || measure !== 'share'))
            return []
          const facts = parts.flatMap(({ fact }) => (fact === undefined ? [] : (ledger.facts[fact] ?? [])))
          const isOne = facts.length === parts.length && new Set(facts.map(({ entity }) => entity)).size === 1
          if (!isOne || new Set(facts.map(({ label }) => label)).size < facts.length) return []
          const sum = parts.reduce((total, part) => total + part.value, 0)
          if (Math.abs(sum - 100) <= 0.5 * parts.length || sum < 85 || sum > 115) return []
          return [
            {
              message: `the shares of "${name}" in the exhibit "${exhibit.id}" add up to ${Number(sum.toPrecision(6))}%`,
              span: placeOf(exhibit),
              home,
              notes: ['hint: add what is missing as a part of its own, or correct the facts'],
            },
          ]
        })
      })
