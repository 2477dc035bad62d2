// One series of a chart: its name, its look, the points that differ, its labels, and its values with their cells.
import type { Stroke } from '../../../model/brand.ts'
import type { ChartPlan, PlotGroup, Series } from '../../../model/plan.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { fill, outline } from '../write/color.ts'
import { labelsElement } from './labels.ts'
import { reference } from './reference.ts'
import type { Look } from './look.ts'

/** Width in points of a line whose outline says none. */
const usualLine = 2.25

/** `c:ser`, with the children of its kind of plot in the schema's order. */
export function seriesElement(
  kit: Look,
  plan: ChartPlan,
  group: PlotGroup,
  series: Series,
  index: number,
  column: number,
): XmlElement {
  const { type } = group
  const last = plan.categories.length + 1
  const lined = type === 'line'
  const name = element(
    'c:tx',
    {},
    element(
      'c:strRef',
      {},
      element('c:f', {}, reference(plan.workbook, column, 1)),
      element('c:strCache', {}, element('c:ptCount', { val: 1 }), point(0, series.name)),
    ),
  )
  const categories = element(
    'c:strRef',
    {},
    element('c:f', {}, reference(plan.workbook, 0, 2, last)),
    element(
      'c:strCache',
      {},
      element('c:ptCount', { val: plan.categories.length }),
      plan.categories.map((text, i) => point(i, text)),
    ),
  )
  const values = numbers(plan, series, column)
  const look = (color: string | undefined, outline = series.outline): XmlElement =>
    lined ? lineLook(kit, { ...series, color }) : areaLook(kit, color, outline)
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    name,
    look(series.color),
    type === 'bar' && element('c:invertIfNegative', { val: 0 }),
    lined && element('c:marker', {}, element('c:symbol', { val: 'none' })),
    series.points
      .filter((one) => one.index < plan.categories.length)
      .sort((a, b) => a.index - b.index)
      .map((one) =>
        element(
          'c:dPt',
          {},
          element('c:idx', { val: one.index }),
          type === 'bar' && element('c:invertIfNegative', { val: 0 }),
          !lined && element('c:bubble3D', { val: 0 }),
          look(one.color, one.outline),
        ),
      ),
    labelsElement(kit, group, series.labels),
    element('c:cat', {}, categories),
    element('c:val', {}, values),
    lined && element('c:smooth', { val: 0 }),
  )
}

const point = (index: number, value: string, format?: string): XmlElement =>
  element('c:pt', { idx: index, formatCode: format }, element('c:v', {}, value))

const areaLook = (kit: Look, color: string | undefined, edge: Stroke | undefined): XmlElement =>
  element('c:spPr', {}, fill(kit.brand, color), outline(kit.brand, edge))

/** A line's color is its series' color; its width is its outline's. A line without a color is not drawn. */
function lineLook(kit: Look, series: Series): XmlElement {
  const color = series.color
  const stroke = color === undefined ? undefined : { width: usualLine, ...series.outline, color }
  return element('c:spPr', {}, outline(kit.brand, stroke))
}

/** Values with the cells they stand in; what is not stated has no point, and so a gap. */
function numbers(plan: ChartPlan, series: Series, column: number): XmlElement {
  const format = plan.workbook.formats[column] || 'General'
  return element(
    'c:numRef',
    {},
    element('c:f', {}, reference(plan.workbook, column, 2, plan.categories.length + 1)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, format),
      element('c:ptCount', { val: plan.categories.length }),
      plan.categories.map((_, i) => {
        const value = series.values[i]
        return typeof value === 'number' && Number.isFinite(value) && point(i, String(value))
      }),
    ),
  )
}
