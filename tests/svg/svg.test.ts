// Pages as SVG: one element per mark, words at their places, text that XML can carry.
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/model/mark.ts'
import { paintSvg } from '../../src/paint/svg/index.ts'
import * as memo from '../pages/memo.ts'
import * as onePager from '../pages/one-pager.ts'
import { slides } from '../pages/slides.ts'
import { brand, line, page, paragraph, piece, run, said, textMark } from '../pdf/sample.ts'

const all = [
  { brand: memo.brand, page: memo.pages.pages[0]! },
  { brand: onePager.brand, page: onePager.pages.pages[0]! },
  ...slides,
]

const isXml = (text: string): boolean => {
  new SaxesParser({ xmlns: true }).write(text).close()
  return true
}

const drawn = (...marks: Mark[]): string[] =>
  paintSvg(page(marks), brand)
    .split('\n')
    .slice(3, -2)
    .map((one) => one.trim())

describe('pages', () => {
  it.each(all)('is XML with an element for every mark of page %#', ({ brand, page }) => {
    const text = paintSvg(page, brand)
    expect(isXml(text)).toBe(true)
    const ids = (marks: readonly Mark[]): string[] =>
      marks.flatMap((mark) => [mark.id, ...(mark.kind === 'group' || mark.kind === 'chart' ? ids(mark.marks) : [])])
    const found = [...text.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id!)
    for (const id of ids(page.marks)) expect(found).toContain(id)
  })

  it('reads like the page', () => {
    const text = paintSvg(memo.pages.pages[0]!, memo.brand)
    expect(text.replace(/textLength="[\d.]+"/g, 'textLength="WIDTH"')).toContain(
      [
        `  <g data-id="title" data-name="title" data-role="title" font-family="'Source Serif 4', Georgia, serif" font-size="24" fill="#1C1C1E">`,
        '    <text x="71" y="123.6" textLength="WIDTH" lengthAdjust="spacingAndGlyphs">Tencent’s efficiency thesis:</text>',
        '    <text x="71" y="151.6" textLength="WIDTH" lengthAdjust="spacingAndGlyphs">more from fewer accelerators</text>',
        '  </g>',
      ].join('\n'),
    )
  })

  it('draws slides without kerning, as they are measured', () => {
    expect(paintSvg(slides[0]!.page, slides[0]!.brand)).toMatch(/^<svg [^>]*font-kerning="none"/)
    expect(paintSvg(memo.pages.pages[0]!, memo.brand)).not.toContain('font-kerning')
  })
})

describe('marks', () => {
  it('says on the piece only what differs on its line', () => {
    const plain = run('Up ')
    const bold = run('8%', { font: { ...plain.font, weight: 600 }, color: 'accent' })
    const text = textMark('a', [paragraph([plain, bold])], [line(60, [piece(plain, 'Up '), piece(bold, '8%', 65)])])
    expect(drawn(text)).toEqual([
      `<g data-id="a" data-name="a" data-role="paragraph" font-family="'Source Serif 4', Georgia, serif" font-size="10">`,
      '<text x="50" y="60" textLength="15" lengthAdjust="spacingAndGlyphs" fill="#1C1C1E">Up </text>',
      '<text x="65" y="60" textLength="10" lengthAdjust="spacingAndGlyphs" font-weight="600" fill="#0F766E">8%</text>',
      '</g>',
    ])
  })

  it('names the twin after the family of a screen face, then a face that every reader has', () => {
    const georgia = { family: 'Georgia', twin: 'Gelasio', weight: 400 as const, italic: true }
    expect(drawn(said('a', 'x', {}, { font: georgia }))[0]).toContain(
      'font-family="Georgia, Gelasio, serif" font-size="10" font-style="italic"',
    )
    const sans = { family: 'Source Sans 3', twin: 'Source Sans 3', weight: 400 as const, italic: false }
    expect(drawn(said('a', 'x', {}, { font: sans }))[0]).toContain(`font-family="'Source Sans 3', Arial, sans-serif"`)
  })

  it('raises the mark of a note and makes it small, in whatever face it is shown', () => {
    const plain = run('Revenue')
    const mark = run('5', { raised: true })
    const text = textMark('a', [paragraph([plain, mark])], [line(60, [piece(plain, 'Revenue'), piece(mark, '5', 85)])])
    expect(drawn(text)[2]).toBe('<text x="85" y="56.6" font-size="6.2">5</text>')
  })

  it('keeps the space that begins a text, and highlights words of it where it is told to', () => {
    const plain = run(' Slower roll-out in 2024')
    const words = piece(plain, ' Slower roll-out in 2024')
    const text = textMark('a', [paragraph([plain])], [line(60, [words])])
    const svg = paintSvg(
      page([text]),
      brand,
      new Map([
        [
          words,
          [
            [1, 7],
            [20, 24],
          ],
        ],
      ]),
    )
    expect(isXml(svg)).toBe(true)
    expect(svg).toContain('xml:space="preserve"')
    const parts = /<text [^>]*>(.*)<\/text>/.exec(svg)![1]!
    expect(parts.replace(/<tspan>|<\/tspan>/g, '').replace(/<tspan data-changed[^>]*>/g, '!')).toBe(
      ' !Slower roll-out in !2024',
    )
    expect(parts.match(/stroke="#FFE04A"/g)).toHaveLength(2)
  })

  it('writes any words', () => {
    const text = paintSvg(page([said('a', 'a < b & "c" \u0007\uD800 世')]), brand)
    expect(isXml(text)).toBe(true)
    expect(text).toContain('>a &lt; b &amp; "c"  世</text>')
  })

  it('draws arrows with heads, dotted lines, pies and scaled groups', () => {
    const arrow: Mark = {
      kind: 'line',
      id: 'l',
      name: 'l',
      from: { x: 0, y: 0 },
      to: { x: 100, y: 0 },
      stroke: { color: 'ink', width: 1 },
      head: { at: 'to', size: 6 },
    }
    const dots: Mark = {
      ...arrow,
      id: 'd',
      name: 'd',
      head: undefined,
      stroke: { color: 'ink', width: 0.5, dash: 'dot' },
    }
    const pie: Mark = {
      kind: 'shape',
      id: 'p',
      name: 'p',
      geometry: 'pie',
      box: { x: 0, y: 0, w: 20, h: 20 },
      angles: { from: 0, to: 90 },
      fill: 'accent',
      alt: 'A quarter',
    }
    const group: Mark = {
      kind: 'group',
      id: 'g',
      name: 'g',
      box: { x: 10, y: 20, w: 50, h: 50 },
      scale: 0.5,
      marks: [pie],
    }
    expect(drawn(arrow, dots, group)).toEqual([
      '<g data-id="l" data-name="l">',
      '<line stroke="#1C1C1E" stroke-width="1" x1="0" y1="0" x2="94" y2="0"/>',
      '<path d="M 100 0 L 94 3 L 94 -3 Z" fill="#1C1C1E"/>',
      '</g>',
      '<line data-id="d" data-name="d" stroke="#1C1C1E" stroke-width="0.5" stroke-dasharray="0.5 1" x1="0" y1="0" x2="100" y2="0"/>',
      '<g data-id="g" data-name="g" transform="translate(10 20) scale(0.5)">',
      '<path data-id="p" data-name="p" fill="#0F766E" d="M 10 10 L 10 0 C 15.52 0 20 4.48 20 10 Z" role="img" aria-label="A quarter"/>',
      '</g>',
    ])
  })

  it('draws each shape by its outline', () => {
    const shape = (geometry: 'chevron' | 'home-plate' | 'triangle' | 'diamond' | 'path'): Mark => ({
      kind: 'shape',
      id: geometry,
      name: geometry,
      geometry,
      box: { x: 0, y: 0, w: 40, h: 20 },
      stroke: { color: 'ink', width: 1 },
      points: [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
    })
    const outlines = drawn(
      ...(['chevron', 'home-plate', 'triangle', 'diamond', 'path'] as const).map((geometry) => shape(geometry)),
    ).map((one) => / d="([^"]*)"/.exec(one)?.[1])
    expect(outlines).toEqual([
      'M 0 0 L 30 0 L 40 10 L 30 20 L 0 20 L 10 10 Z',
      'M 0 0 L 30 0 L 40 10 L 30 20 L 0 20 Z',
      'M 20 0 L 40 20 L 0 20 Z',
      'M 20 0 L 40 10 L 20 20 L 0 10 Z',
      'M 1 2 L 3 4 Z',
    ])
  })
})
