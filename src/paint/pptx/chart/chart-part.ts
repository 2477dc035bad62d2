// A native chart written from its plan: plot rectangle, plots, axes, and the workbook that "Edit data" opens.
import type { Box } from '../../../model/brand.ts'
import type { ChartMark } from '../../../model/mark.ts'
import type { ChartPlan, PlotGroup, Series } from '../../../model/plan.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { charting } from '../namespaces.ts'
import { axes, categoryAxisId, valueAxisId } from './axes.ts'
import { seriesElement } from './series.ts'
import { columnsOf } from './reference.ts'
import type { Look } from './look.ts'

/** `c:chartSpace`. `workbook` is the relationship to the workbook's part. */
export function chartPart(kit: Look, mark: ChartMark, plan: ChartPlan, workbook: string): XmlElement {
  const columns = columnsOf(plan)
  const order = plan.groups.flatMap((group) => group.series)
  const series = (group: PlotGroup) =>
    group.series.map((one: Series) => seriesElement(kit, plan, group, one, order.indexOf(one), columns.get(one)!))
  const nothing = () => element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')))
  return element(
    'c:chartSpace',
    charting,
    element('c:date1904', { val: 0 }),
    element('c:roundedCorners', { val: 0 }),
    element(
      'c:chart',
      {},
      element('c:autoTitleDeleted', { val: 1 }),
      element(
        'c:plotArea',
        {},
        plotRectangle(mark.box, plan.plot),
        plan.groups.map((group) => plot(group, series(group))),
        axes(kit, plan),
        nothing(),
      ),
      element('c:plotVisOnly', { val: 1 }),
      element('c:dispBlanksAs', { val: 'gap' }),
    ),
    nothing(),
    element(
      'c:txPr',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element('a:p', {}, element('a:pPr', {}, element('a:defRPr')), element('a:endParaRPr', { lang: kit.language })),
    ),
    element('c:externalData', { 'r:id': workbook }, element('c:autoUpdate', { val: 0 })),
  )
}

/** The inner plot as fractions of the chart's box: drawing over it relies on this. */
function plotRectangle(box: Box, plot: Box): XmlElement {
  const part = (value: number, whole: number) => Number((whole > 0 ? value / whole : 0).toFixed(6))
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      element('c:layoutTarget', { val: 'inner' }),
      element('c:xMode', { val: 'edge' }),
      element('c:yMode', { val: 'edge' }),
      element('c:x', { val: part(plot.x - box.x, box.w) }),
      element('c:y', { val: part(plot.y - box.y, box.h) }),
      element('c:w', { val: part(plot.w, box.w) }),
      element('c:h', { val: part(plot.h, box.h) }),
    ),
  )
}

/** One plot with its series, by its type. */
function plot(group: PlotGroup, series: XmlElement[]): XmlElement {
  const ids = () => [element('c:axId', { val: categoryAxisId }), element('c:axId', { val: valueAxisId })]
  const plain = element('c:varyColors', { val: 0 })
  const grouping = group.grouping === 'percent' ? 'percentStacked' : group.grouping
  switch (group.type) {
    case 'bar':
      return element(
        'c:barChart',
        {},
        element('c:barDir', { val: group.direction === 'column' ? 'col' : 'bar' }),
        element('c:grouping', { val: grouping }),
        plain,
        series,
        element('c:gapWidth', { val: within(group.gap, 0, 500) }),
        element('c:overlap', { val: within(group.overlap, -100, 100) }),
        ids(),
      )
    case 'line':
      return element(
        'c:lineChart',
        {},
        element('c:grouping', { val: grouping === 'clustered' ? 'standard' : grouping }),
        plain,
        series,
        element('c:marker', { val: 1 }),
        ids(),
      )
    case 'doughnut':
      return element(
        'c:doughnutChart',
        {},
        element('c:varyColors', { val: 1 }),
        series,
        element('c:firstSliceAng', { val: 0 }),
        element('c:holeSize', { val: within(100 - group.gap, 10, 90) }),
      )
  }
}

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)))
