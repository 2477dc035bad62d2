// Native charts read back: plots, labels, axes, gaps for what is not stated, and the workbook behind.
import { describe, expect, it } from 'vitest'
import type { ChartMark } from '../../src/model/mark.ts'
import type { ChartPlan, Labels, PlotGroup, Series } from '../../src/model/plan.ts'
import { find, findAll, textOf, unzip, parseXml, type XmlElement } from '../../src/office/index.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline } from '../pages/brands.ts'
import { chartSlide } from '../pages/chart-slide.ts'
import { deckOf } from '../pages/slides.ts'
import { readDeck } from './read-deck.ts'
import { validate } from './validator.ts'

const font = { family: 'Arial', twin: 'Arimo', weight: 400 as const, italic: false }
const labels = (position: Labels['position'], more: Partial<Labels> = {}): Labels => ({
  font,
  size: 12,
  color: 'ink',
  bold: false,
  format: '0',
  position,
  points: [],
  ...more,
})
const series = (name: string, values: (number | null)[], more: Partial<Series> = {}): Series => ({
  name,
  values,
  color: 'grey',
  points: [],
  ...more,
})
const group = (type: PlotGroup['type'], list: Series[], more: Partial<PlotGroup> = {}): PlotGroup => ({
  type,
  direction: 'column',
  grouping: 'clustered',
  gap: 50,
  overlap: 0,
  series: list,
  ...more,
})
const planOf = (groups: PlotGroup[], more: Partial<ChartPlan> = {}): ChartPlan => ({
  plot: { x: 60, y: 150, w: 300, h: 200 },
  categories: ['2023', '2024'],
  groups,
  category: {
    visible: true,
    format: '',
    labels: { font, size: 12, color: 'muted', bold: false },
    line: { color: 'ink', width: 0.75 },
  },
  value: { visible: false, min: 0, max: 100, format: '0' },
  workbook: { sheet: 'Data', rows: [], formats: [] },
  ...more,
})
const chart = (plan: ChartPlan | undefined, id = 'c'): ChartMark => ({
  kind: 'chart',
  id,
  name: 'chart',
  box: { x: 36, y: 120, w: 400, h: 260 },
  alt: 'A chart.',
  marks: [
    {
      kind: 'shape',
      id: `${id}-bar`,
      name: 'bar',
      box: { x: 40, y: 130, w: 20, h: 50 },
      geometry: 'rect',
      fill: 'grey',
    },
  ],
  overlay: [],
  ...(plan && { plan }),
})
const paint = async (...marks: ChartMark[]) => {
  const bytes = await paintPptx(deckOf([{ ...chartSlide, marks, notes: [] }]), hairline)
  return { bytes, deck: readDeck(bytes) }
}
const val = (node: XmlElement | undefined, name: string) => node && find(node, name)?.attributes['val']

describe('the chart of the fifth slide', async () => {
  const bytes = await paintPptx(deckOf([chartSlide]), hairline)
  const deck = readDeck(bytes)
  const root = deck.tree('ppt/charts/chart1.xml')

  it('is a clustered column chart whose plot lies where the drawing expects it', () => {
    const bars = find(root, 'c:barChart')!
    expect([val(bars, 'c:barDir'), val(bars, 'c:grouping'), val(bars, 'c:gapWidth'), val(bars, 'c:overlap')]).toEqual([
      'col',
      'clustered',
      '80',
      '-50',
    ])
    expect(val(root, 'c:layoutTarget')).toBe('inner')
    expect([val(root, 'c:x'), val(root, 'c:y'), val(root, 'c:w'), val(root, 'c:h')].map(Number)).toEqual([
      0, 0.098684, 1, 0.883772,
    ])
    expect([val(find(root, 'c:valAx'), 'c:min'), val(find(root, 'c:valAx'), 'c:max')]).toEqual(['0', '26'])
  })

  it('shows one bar in accent, with its label, and leaves a gap where nothing is stated', () => {
    const profit = findAll(root, 'c:ser')[1]!
    const point = find(profit, 'c:dPt')!
    expect(find(point, 'a:schemeClr')?.attributes['val']).toBe('accent1')
    expect(find(find(profit, 'c:dLbl')!, 'a:schemeClr')?.attributes['val']).toBe('accent1')
    const values = find(find(profit, 'c:val')!, 'c:numCache')!
    expect(val(values, 'c:ptCount')).toBe('2')
    expect(findAll(values, 'c:pt').map(textOf)).toEqual(['24'])
    expect(val(root, 'c:dispBlanksAs')).toBe('gap')
  })

  it('opens a workbook with names, numbers, formulas and formats', () => {
    const book = unzip(deck.parts.get('ppt/embeddings/workbook1.xlsx')!).parts!
    const sheet = parseXml(book.get('xl/worksheets/sheet1.xml')!).root!
    const cell = (at: string) => findAll(sheet, 'c').find(({ attributes }) => attributes['r'] === at)
    expect(textOf(find(cell('B2')!, 'v')!)).toBe('8')
    expect(cell('C3')).toBeUndefined()
    expect(textOf(find(cell('C4')!, 'f')!)).toBe('C2/B2')
    expect(textOf(find(cell('C4')!, 'v')!)).toBe('3')
    expect(Buffer.from(book.get('xl/styles.xml')!).toString()).toContain('formatCode="+0;-0;0"')
    expect(textOf(find(find(root, 'c:val')!, 'c:f')!)).toBe("'Growth'!$B$2:$B$3")
  })

  it('carries its arrow as one named group that is passed over when read aloud', () => {
    const overlay = deck.objects(1, 'Chart, drawn over the chart')
    expect(overlay.map(({ name }) => name)).toEqual(['p:grpSp'])
    expect(find(overlay[0]!, 'adec:decorative')).toBeDefined()
    expect(find(deck.objects(1, 'Chart: ')[0]!, 'p:cNvPr')?.attributes['descr']).toMatch(/^Column chart\./)
  })
})

describe('other plans', () => {
  it('pass the validator and the package check, whatever they are made of', async () => {
    const stacked = group(
      'bar',
      [
        series('A', [10, 0], { labels: labels('outside-end') }),
        series('B', [30, 40], { outline: { color: 'white', width: 1 } }),
      ],
      {
        grouping: 'stacked',
        overlap: 100,
      },
    )
    const totals = group('line', [
      series('Total', [40, 40], {
        color: undefined,
        labels: labels('above', { points: [{ index: 1, hidden: true }] }),
      }),
    ])
    const { bytes, deck } = await paint(
      chart(planOf([stacked, totals]), 'a'),
      chart(
        planOf(
          [
            group('bar', [series('A', [10, 20], { labels: labels('inside-base') })], {
              direction: 'bar',
              grouping: 'percent',
            }),
          ],
          { category: { visible: true, format: '', reversed: true } },
        ),
        'b',
      ),
      chart(
        planOf([
          group('line', [
            series('A', [10, null], { outline: { color: 'x', width: 1.5, dash: 'dash' }, labels: labels('right') }),
          ]),
        ]),
        'c',
      ),
      chart(
        planOf([
          group('doughnut', [
            series('A', [10, 20], { points: [{ index: 0, color: 'accent' }], labels: labels('above') }),
          ]),
        ]),
        'd',
      ),
    )
    expect(deck.faults).toEqual([])
    expect(validate(bytes)).toEqual([])
    const root = deck.tree('ppt/charts/chart1.xml')
    // PowerPoint repairs a stacked bar whose label stands outside its end.
    expect(val(find(root, 'c:barChart'), 'c:dLblPos')).toBe('inEnd')
    const total = findAll(root, 'c:ser')[2]!
    expect(find(find(total, 'c:spPr')!, 'a:noFill')).toBeDefined()
    expect(val(total, 'c:dLblPos')).toBe('t')
    expect(findAll(deck.tree('ppt/charts/chart4.xml'), 'c:catAx')).toEqual([])
  })

  it('keep a zero in the cache and in the workbook', async () => {
    const { deck } = await paint(chart(planOf([group('bar', [series('A', [0, 5])])])))
    expect(findAll(find(deck.tree('ppt/charts/chart1.xml'), 'c:val')!, 'c:pt').map(textOf)).toEqual(['0', '5'])
    expect(deck.faults).toEqual([])
  })

  it('become a named group where PowerPoint cannot draw the kind', async () => {
    const { bytes, deck } = await paint(chart(undefined))
    const group = deck.objects(1, 'Chart')[0]!
    expect(group.name).toBe('p:grpSp')
    expect(find(group, 'p:cNvPr')?.attributes['descr']).toBe('A chart.')
    expect([...deck.parts.keys()].some((name) => name.startsWith('ppt/charts/'))).toBe(false)
    expect(validate(bytes)).toEqual([])
  })
})
