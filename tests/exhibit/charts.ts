// Charts on the page of a deck, drawn: for the tests of bars and columns.
import { kinds } from '../../src/exhibit/index.ts'
import type { Box } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { ChartMark, Mark, ShapeMark } from '../../src/model/mark.ts'
import type { ChartPlan } from '../../src/model/plan.ts'
import { brandNamed, canvasOn, typesetter } from './hairline.ts'
import { growth, level } from './quantities.ts'

export const brand = brandNamed('hairline')
export const type = await typesetter()

/** The body of a slide beside its takeaways, in points. */
export const body: Box = { x: 36, y: 112, w: 587.2, h: 298 }

/** An exhibit as it was drawn, and what its kind reported. */
export interface Drawn {
  marks: Mark[]
  chart: ChartMark
  plan: ChartPlan
  reported: Diagnostic[]
}

/** Draws an exhibit in the brand hairline. */
export function draw(exhibit: Omit<Exhibit, 'id'>, box = body, medium = 'deck'): Drawn {
  const { canvas, reported } = canvasOn(brand, medium, type)
  const marks = kinds[exhibit.kind as string]!.draw({ id: 'x', ...exhibit } as Exhibit, box, canvas)
  const chart = marks.find((mark): mark is ChartMark => mark.kind === 'chart')!
  return { marks, chart, plan: chart.plan!, reported }
}

/** The bars among the marks of a chart. */
export const bars = (chart: ChartMark): ShapeMark[] =>
  chart.marks.filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.name.endsWith(', bar'))

/** Where PowerPoint draws the bars of a plan, in its own order: category by category, series by series. */
export function barsOf(plan: ChartPlan): Box[] {
  const group = plan.groups[0]!
  const { plot, value } = plan
  const column = group.direction === 'column'
  const count = plan.categories.length
  const stacked = group.grouping === 'stacked'
  const drawn = group.series.filter((series) => series.color !== undefined)
  const abreast = stacked ? 1 : drawn.length
  const slot = (column ? plot.w : plot.h) / count
  const width = slot / (abreast - ((abreast - 1) * group.overlap) / 100 + group.gap / 100)
  const cluster = stacked ? width : width * (abreast - ((abreast - 1) * group.overlap) / 100)
  const along = (v: number): number => {
    const part = (v - value.min!) / (value.max! - value.min!)
    return column ? plot.y + plot.h * (1 - part) : plot.x + plot.w * part
  }
  const boxes: Box[] = []
  for (let category = 0; category < count; category++) {
    let foot = 0
    drawn.forEach((series, index) => {
      const v = series.values[category]
      if (v === null || v === undefined) return
      const start = (column ? plot.x : plot.y) + slot * category + (slot - cluster) / 2
      const offset = stacked ? 0 : index * width * (1 - group.overlap / 100)
      const [a, b] = [along(foot), along(foot + v)].sort((one, other) => one - other) as [number, number]
      if (stacked) foot += v
      if (b - a > 1e-9) {
        const across = start + offset
        boxes.push(column ? { x: across, y: a, w: width, h: b - a } : { x: a, y: across, w: b - a, h: width })
      }
    })
  }
  return boxes
}

export const hero = {
  kind: 'clustered-column',
  title: 'Growth of the group',
  series: { '2024': [growth(8, 'Revenue', 'revenue'), growth(24, 'Operating profit', 'profit')] },
  highlight: 'profit',
  arrow: { from: 'revenue', to: 'profit' },
}

export const clusters = {
  kind: 'clustered-column',
  categories: ['FY2024', 'Q2 2025'],
  series: {
    Revenue: [growth(8, 'Revenue', 'r24'), growth(15, 'Revenue', 'r25')],
    'Operating profit': [growth(24, 'Profit', 'p24'), null],
  },
  highlight: 'p24',
  arrow: { from: 'r24', to: 'p24' },
  missing: 'not stated in the documents held',
}

export const negative = {
  kind: 'clustered-column',
  series: { Change: [growth(-3, 'North', 'n'), growth(5, 'South', 's'), growth(0, 'West', 'w')] },
}

export const shares = {
  kind: 'stacked-column',
  categories: ['2023', '2024'],
  series: { Ours: [level(10, 'a', 'a1'), level(20, 'a', 'a2')], Theirs: [level(20, 'b', 'b1'), level(40, 'b', 'b2')] },
  percent: true,
}

export const stack = {
  kind: 'stacked-column',
  categories: ['2023', '2024'],
  series: { Services: [48, 71], Products: [120, 109] },
  highlight: 'Services',
}
