// Data labels of one series: where they stand, how they print, and the points that differ.
import type { LabelLook, Labels, PlotGroup } from '../../../model/plan.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { hundredths } from '../units.ts'
import { fill } from '../write/color.ts'
import { typefaces } from '../write/font.ts'
import type { Look } from './look.ts'

/** Text of labels and axes, as `c:txPr`. */
export const chartText = (kit: Look, look: LabelLook): XmlElement =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr', { wrap: 'none', anchor: 'ctr' }),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element(
          'a:defRPr',
          { sz: hundredths(look.size), b: Number(look.bold), i: 0 },
          fill(kit.brand, look.color),
          typefaces(kit.medium, look.font.family),
        ),
      ),
      element('a:endParaRPr', { lang: kit.language }),
    ),
  )

/** Places that PowerPoint allows per kind of plot; another place would make it repair the file. */
function positionFor(group: PlotGroup, wanted: Labels['position']): string | undefined {
  if (group.type === 'bar') {
    const outside = group.grouping === 'clustered' ? 'outEnd' : undefined
    const named = {
      'outside-end': outside,
      above: outside,
      right: outside,
      'inside-end': 'inEnd',
      center: 'ctr',
      'inside-base': 'inBase',
      none: undefined,
    }
    return named[wanted] ?? 'inEnd'
  }
  if (group.type === 'line') {
    const named = {
      'outside-end': 't',
      above: 't',
      right: 'r',
      'inside-end': 'b',
      center: 'ctr',
      'inside-base': 'b',
      none: undefined,
    }
    return named[wanted] ?? 't'
  }
  return undefined
}

const shows = (value: 0 | 1): XmlElement[] => [
  element('c:showLegendKey', { val: 0 }),
  element('c:showVal', { val: value }),
  ...['CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) => element(`c:show${what}`, { val: 0 })),
]

/** `c:dLbls`; a series without labels says so, because a chart without it may show them. */
export function labelsElement(kit: Look, group: PlotGroup, labels: Labels | undefined): XmlElement {
  if (!labels || labels.position === 'none') return element('c:dLbls', {}, element('c:delete', { val: 1 }))
  const position = positionFor(group, labels.position)
  const look = (own: { color?: string; bold?: boolean; format?: string }): XmlElement[] => [
    element('c:numFmt', { formatCode: (own.format ?? labels.format) || 'General', sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    chartText(kit, { ...labels, color: own.color ?? labels.color, bold: own.bold ?? labels.bold }),
    ...(position ? [element('c:dLblPos', { val: position })] : []),
    ...shows(1),
  ]
  const points = [...labels.points].sort((a, b) => a.index - b.index)
  return element(
    'c:dLbls',
    {},
    points.map((point) =>
      element(
        'c:dLbl',
        {},
        element('c:idx', { val: point.index }),
        point.hidden ? element('c:delete', { val: 1 }) : look(point),
      ),
    ),
    look({}),
  )
}
