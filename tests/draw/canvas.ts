// A canvas for tests: a small medium in the shape of the hairline deck or of a print page, and a list of what was reported.
import type { Medium, TextStyle } from '../../src/model/brand.ts'
import type { Canvas } from '../../src/model/canvas.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { halfEm } from './typesetter.ts'

const plainStyle: TextStyle = {
  face: 'body',
  size: 14,
  leading: 18,
  weight: 'regular',
  italic: false,
  color: 'ink',
  align: 'left',
  caps: false,
  tracking: 0,
  tabular: false,
  before: 0,
  after: 0,
  indent: 0,
  hanging: 0,
  bullet: '',
  hyphenate: false,
  smallest: 14,
}

/** A text style that differs from 14/18 regular ink only as said. */
export const style = (change: Partial<TextStyle>): TextStyle => ({ ...plainStyle, ...change })

/** A medium with few styles. */
export function medium(change: Partial<Medium> = {}): Medium {
  return {
    name: 'deck',
    page: { w: 960, h: 540 },
    faces: { body: { family: 'Arial', twin: 'Arimo' }, print: { family: 'Source Sans 3', twin: 'Source Sans 3' } },
    styles: {
      body: style({ smallest: 12, after: 6 }),
      list: style({ hanging: 12, bullet: '•' }),
      numbered: style({ hanging: 20, bullet: '1' }),
      label: style({ size: 9, leading: 12, caps: true, tracking: 0.05, weight: 'bold' }),
      prose: style({ face: 'print', size: 10, leading: 14, indent: 14, hyphenate: true, tabular: true }),
    },
    spaces: {},
    layouts: {},
    table: {
      head: 'label',
      cell: 'body',
      name: 'body',
      headRule: { color: 'ink', width: 1 },
      rowRule: { color: 'hairline', width: 0.5 },
      lastRule: { color: 'hairline', width: 0.5 },
      highlight: 'accent',
      gutter: 14.4,
      inset: 6,
      headHeight: 22,
      tallest: 92,
    },
    chart: {
      title: 'label',
      units: 'body',
      label: 'body',
      value: 'body',
      series: ['grey'],
      highlight: 'accent',
      axis: { color: 'ink', width: 0.75 },
      gap: 80,
      overlap: -50,
    },
    smallest: 9,
    looks: {},
    ...change,
  }
}

/** A canvas over a medium, and what was reported on it. */
export function canvasOver(over: Medium, change: Partial<Canvas> = {}): { canvas: Canvas; reported: Diagnostic[] } {
  const reported: Diagnostic[] = []
  const used = new Map<string, number>()
  const canvas: Canvas = {
    brand: { name: 'test', path: 'brand.yaml', colors: {}, theme: {}, media: { [over.name]: over } },
    medium: over,
    type: halfEm(),
    language: 'en-GB',
    id: (stem) => {
      const n = (used.get(stem) ?? 0) + 1
      used.set(stem, n)
      return `${stem}-${n}`
    },
    home: 'growth',
    step: () => 0,
    spread: 1,
    report: (diagnostic) => reported.push(diagnostic),
    ...change,
  }
  return { canvas, reported }
}
