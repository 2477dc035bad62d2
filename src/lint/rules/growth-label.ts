// An arrow that says another growth than the bars it joins.
import type { Quantity } from '../../model/quantity.ts'
import { plain } from '../../model/words.ts'
import { figuresOf, isFigure, isWords, seriesOf, wordsIn } from '../figures.ts'
import type { SettledLedger } from '../../model/ledger.ts'
import { literalsIn } from '../literals.ts'
import { factsOf, type Placed, printedIn, usedBy } from '../reading.ts'
import type { BriefRule, Finding } from '../rule.ts'

export const growthLabel: BriefRule = {
  code: 'lint/growth-label',
  id: 'N-069',
  group: 'numbers',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'A growth that is shown is the growth of the figures it stands on.',
  why: 'The reader divides one bar by the other.',
  good: 'exhibit: { kind: clustered-column, title: Revenue, categories: ["2022", "2024"], series: { Revenue: [revenue_2022, revenue_2024] }, arrow: { from: "2022", to: "2024" } }',
  bad: 'exhibit: { kind: clustered-column, title: Revenue, categories: ["2022", "2024"], series: { Revenue: [revenue_2022, revenue_2024] }, arrow: { from: "2022", to: "2024", says: $profit_growth_2024 } }',
  check: ({ points, ledger, words }) => [
    ...undated(points, ledger),
    ...unlike(points, ledger),
    ...points.flatMap(({ exhibits, home }) =>
      exhibits.flatMap((exhibit) => {
        const arrow = exhibit['arrow'] as { from?: string; to?: string; says?: unknown } | undefined
        if (!arrow || !isWords(arrow.says)) return []
        const said = arrow.says.runs.flatMap((run) => (run.fact ? (ledger.quantities[run.fact] ?? []) : []))[0]
        const from = endOf(arrow.from, exhibit)
        const to = endOf(arrow.to, exhibit)
        const typed = literalsIn(arrow.says, words).find(({ unit }) => unit === 'times')
        if (typed && from && to && from.unit === to.unit && from.value > 0) {
          const ratio = to.value / from.value
          if (Math.abs(ratio - typed.value) > 0.05 * ratio + 0.05)
            return [
              {
                message: `the arrow of "${exhibit.id}" says ${typed.typed}, and ${from.printed} to ${to.printed} is ${ratio.toFixed(1)} times`,
                span: arrow.says.at,
                home,
                notes: ['hint: leave `says` out and it is computed'],
              },
            ]
        }
        const odd = said && from && to && unlikeShares(said, from, to)
        if (odd)
          return [
            {
              message: `the arrow of "${exhibit.id}" says ${said.printed}, and ${odd}`,
              span: arrow.says.at,
              home,
              notes: ['hint: say the change of what the arrow joins, or leave the arrow out'],
            },
          ]
        if (
          said?.measure !== 'growth' ||
          said.unit !== '%' ||
          !from ||
          !to ||
          from.unit !== to.unit ||
          from.value <= 0 ||
          from.unit === '%'
        )
          return []
        const grown = (to.value / from.value - 1) * 100
        const slack = 0.5 + Math.abs(grown) * 0.01
        if (Math.abs(grown - said.value) <= slack) return []
        return [
          {
            message: `the arrow of "${exhibit.id}" says ${said.printed}, and ${from.printed} to ${to.printed} is ${grown >= 0 ? '+' : '−'}${Math.abs(grown).toFixed(1)}%`,
            span: arrow.says.at,
            home,
            notes: ['hint: leave `says` out and the growth is computed'],
          },
        ]
      }),
    ),
  ],
}

/** The figure that an end of an arrow names: a fact, or the category of a chart with one series. */
function endOf(
  name: string | undefined,
  exhibit: { [field: string]: unknown; id: string; kind: string },
): Quantity | undefined {
  const all = seriesOf(exhibit)
  const byFact = all.flatMap(({ figures }) => figures.filter(isFigure)).find((figure) => figure.fact === name)
  if (byFact || all.length !== 1) return byFact
  const index = wordsIn(exhibit['categories']).findIndex((words) => plain(words) === name)
  const figure = all[0]!.figures[index]
  return isFigure(figure) ? figure : undefined
}

/** What is wrong with a percentage over an arrow that is neither the growth from one bar to the other nor their difference: a growth over
 * bars of shares, or a share over bars of whatever. Growth of bars that are no shares is judged by itself. */
function unlikeShares(said: Quantity, from: Quantity, to: Quantity): string | undefined {
  if (from.unit !== to.unit || from.value <= 0 || !/^(?:%|pp)/.test(said.unit)) return undefined
  const areShares = from.unit === '%' && from.measure === 'share'
  if (said.measure === 'growth' ? !areShares : said.measure !== 'share') return undefined
  const grown = (to.value / from.value - 1) * 100
  const fits = [grown, ...(from.unit === '%' ? [to.value - from.value] : [])].some(
    (change) => Math.abs(Math.abs(change) - Math.abs(said.value)) <= 0.5 + Math.abs(change) * 0.01,
  )
  return fits
    ? undefined
    : `${from.printed} to ${to.printed} is ${to.value >= from.value ? '+' : '−'}${Math.abs(grown).toFixed(1)}%`
}

/** Growth of no year: nobody can say from when to when. */
const undated = (points: readonly Placed[], ledger: SettledLedger): Finding[] =>
  factsOf([...new Set(points.flatMap((placed) => usedBy(placed, ledger)))], ledger)
    .filter(
      (fact) => fact.measure === 'growth' && fact.formula === undefined && !fact.period && fact.says === undefined,
    )
    .map((fact) => ({
      message: `"${fact.id}" is a growth of no year`,
      span: fact.at,
      notes: ['hint: give it a period: 2024, or 2019–24 for growth per year'],
    }))

/** Growth per year that is typed into the ledger, over a chart whose figures of the same thing give another. */
const unlike = (points: readonly Placed[], ledger: SettledLedger): Finding[] => {
  const told = new Set<string>()
  return points.flatMap(({ texts, exhibits, home }) =>
    factsOf(printedIn(texts), ledger).flatMap((fact) => {
      const years = /^((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)$/.exec(String(fact.period ?? ''))
      const said = ledger.quantities[fact.id]
      if (!years || !said || fact.formula !== undefined || fact.measure !== 'growth' || said.unit !== '% p.a.')
        return []
      if (told.has(fact.id)) return []
      const [from, to] = years.slice(1).map((year) =>
        exhibits
          .flatMap(figuresOf)
          .flatMap(({ fact: id }) => (id === undefined ? [] : (ledger.facts[id] ?? [])))
          .find(
            (each) =>
              String(each.period) === year &&
              each.entity === fact.entity &&
              isOf(nameOf(fact.label), nameOf(each.label)),
          ),
      )
      const [start, end] = [from, to].map((each) => each && ledger.quantities[each.id])
      if (!start || !end || start.unit !== end.unit || start.unit.startsWith('%') || start.value <= 0) return []
      const grown = ((end.value / start.value) ** (1 / (Number(years[2]) - Number(years[1]))) - 1) * 100
      if (!Number.isFinite(grown) || Math.abs(grown - said.value) <= 0.5 + Math.abs(grown) * 0.02) return []
      told.add(fact.id)
      return [
        {
          message: `"${fact.id}" says ${said.printed}, and ${start.printed} to ${end.printed} is ${grown >= 0 ? '' : '−'}${Math.abs(grown).toFixed(1)}% a year`,
          span: fact.at,
          home,
          notes: [`hint: write cagr(${to!.id}, ${from!.id}, ${Number(years[2]) - Number(years[1])})`],
        },
      ]
    }),
  )
}

const nameOf = (label: unknown): string => (isWords(label) ? plain(label) : String(label ?? '')).toLowerCase().trim()

/** True for "growth of the cost of support per year" and "cost of support". */
const isOf = (growth: string, thing: string): boolean =>
  thing.length > 3 &&
  [`growth of ${thing}`, `growth of the ${thing}`, `${thing} growth`].some((start) =>
    new RegExp(
      `^(?:annual |yearly |average )?${start.replace(/[^\p{L}\p{N} ]/gu, '.')}(?: per year| a year| p\\.a\\.)?$`,
      'u',
    ).test(growth),
  )
