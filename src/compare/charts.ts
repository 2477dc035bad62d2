// The values of native charts, compared between two states: what a colleague would see on "Edit data".
import type { ChartMark, Mark } from '../model/mark.ts'
import type { Pages } from '../model/page.ts'
import { pairByName } from './pairs.ts'

/** A plotted value that is not what it was. */
export interface ValueChange {
  /** Number of its page, from 1; of the old page for a value that is gone. */
  page: number
  /** Home of the chart in the brief: "growth". */
  chart: string
  series: string
  category: string
  /** In the chart's unit; null where it is not stated, absent where there was no such value. */
  before?: number | null
  after?: number | null
}

/** A native chart, as it is compared. */
export interface ChartShot {
  name: string
  page: number
  categories: string[]
  series: { name: string; values: (number | null)[] }[]
}

/** True for a chart whose values are compared one by one. */
export const isPlotted = (mark: Mark): mark is ChartMark => mark.kind === 'chart' && mark.plan !== undefined

/** Tells, of a text in a native chart, whether it is a value or a name of what is plotted: these are compared one by one. */
export function namesIn(mark: ChartMark): (text: string) => boolean {
  const { categories = [], groups = [] } = mark.plan ?? {}
  const named = new Set([...categories, ...groups.flatMap(({ series }) => series.map(({ name }) => name))])
  return (text) => named.has(text) || /^[+−-]?[\d\s.,’'%]+$/.test(text)
}

/** The native charts of a deliverable. */
export const chartsOf = ({ pages }: Pages): ChartShot[] =>
  pages.flatMap(({ marks }, index) =>
    flatten(marks)
      .filter(isPlotted)
      .map(({ name, plan }) => ({
        name: name.replace(/, chart$/, ''),
        page: index + 1,
        categories: plan!.categories,
        // A series without a color carries others and shows no value of its own.
        series: plan!.groups.flatMap(({ series }) => series.filter(({ color }) => color !== undefined)),
      })),
  )

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]))

/** Values that differ, chart by chart. A chart of the same size is compared place by place, any other by its names. */
export function compareCharts(before: readonly ChartShot[], after: readonly ChartShot[]): ValueChange[] {
  const pairs = pairByName(before, after)
  return pairs.flatMap(([was, is]) => {
    const { name: chart, page } = (is ?? was)!
    const alike = was?.categories.length === is?.categories.length && was?.series.length === is?.series.length
    const old = valuesOf(was, alike ? undefined : was)
    const now = valuesOf(is, alike ? undefined : is)
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): ValueChange[] => {
      const [a, b] = [old.get(key), now.get(key)]
      if (a?.value === b?.value) return []
      const { series, category } = (b ?? a)!
      return [{ page, chart, series, category, ...(a && { before: a.value }), ...(b && { after: b.value }) }]
    })
  })
}

interface Plotted {
  series: string
  category: string
  value: number | null
}

/** Values by their places, or by the names of `named`. */
function valuesOf(shot: ChartShot | undefined, named: ChartShot | undefined): Map<string, Plotted> {
  const values = new Map<string, Plotted>()
  shot?.series.forEach(({ name, values: plotted }, s) => {
    shot.categories.forEach((category, c) => {
      const key = named ? JSON.stringify([name, category]) : `${s} ${c}`
      values.set(key, { series: name, category, value: plotted[c] ?? null })
    })
  })
  return values
}
