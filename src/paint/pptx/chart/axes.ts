// The two axes of a chart: hidden or shown, fixed from end to end so that what is drawn over the chart stays in place.
import type { Axis, ChartPlan } from '../../../model/plan.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { fill, outline } from '../write/color.ts'
import { chartText } from './labels.ts'
import type { Look } from './look.ts'

/** Id by which plots and axes find each other. */
export const categoryAxisId = 111111111
/** Id by which plots and axes find each other. */
export const valueAxisId = 222222222

/** Both axes; none for a doughnut. */
export function axes(kit: Look, plan: ChartPlan): XmlElement[] {
  const first = plan.groups[0]
  if (!first || first.type === 'doughnut') return []
  const lying = first.type === 'bar' && first.direction === 'bar'
  const across = axis(kit, plan.category, {
    name: 'c:catAx',
    id: categoryAxisId,
    crosses: valueAxisId,
    position: lying ? 'l' : 'b',
    // Category names stay at the edge where bars go below zero.
    beside: 'low',
    crossing: 'autoZero',
    tail: [
      element('c:auto', { val: 0 }),
      element('c:lblAlgn', { val: 'ctr' }),
      element('c:lblOffset', { val: 100 }),
      ...((plan.category.every ?? 1) > 1 ? [element('c:tickLblSkip', { val: plan.category.every })] : []),
      element('c:noMultiLvlLbl', { val: 1 }),
    ],
  })
  const up = axis(kit, plan.value, {
    name: 'c:valAx',
    id: valueAxisId,
    crosses: categoryAxisId,
    position: lying ? 'b' : 'l',
    beside: 'nextTo',
    // A reversed list of categories would carry the value axis to its far end.
    crossing: plan.category.reversed ? 'max' : 'autoZero',
    tail: [
      element('c:crossBetween', { val: 'between' }),
      ...(plan.value.step === undefined ? [] : [element('c:majorUnit', { val: plan.value.step })]),
    ],
  })
  return [across, up]
}

interface Placement {
  name: string
  id: number
  crosses: number
  position: string
  beside: string
  crossing: string
  tail: XmlElement[]
}

const axis = (kit: Look, look: Axis, place: Placement): XmlElement =>
  element(
    place.name,
    {},
    element('c:axId', { val: place.id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: look.reversed ? 'maxMin' : 'minMax' }),
      place.name === 'c:valAx' && look.max !== undefined && element('c:max', { val: look.max }),
      place.name === 'c:valAx' && look.min !== undefined && element('c:min', { val: look.min }),
    ),
    element('c:delete', { val: look.visible ? 0 : 1 }),
    element('c:axPos', { val: place.position }),
    look.grid && element('c:majorGridlines', {}, element('c:spPr', {}, outline(kit.brand, look.grid))),
    element('c:numFmt', { formatCode: look.format === '' ? 'General' : look.format, sourceLinked: 0 }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: look.labels ? place.beside : 'none' }),
    element('c:spPr', {}, fill(kit.brand, undefined), outline(kit.brand, look.line)),
    look.labels && chartText(kit, look.labels),
    element('c:crossAx', { val: place.crosses }),
    element('c:crosses', { val: place.crossing }),
    place.tail,
  )
