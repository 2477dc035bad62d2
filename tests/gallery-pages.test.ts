// What a partner would see on the pages of the gallery, in every brand: words as they are printed, figures with their units,
// cards and charts as the brand draws them.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colorOf, contrast } from '../src/brand/index.ts'
import { openDisk } from '../src/cli/disk.ts'
import { prepareGallery } from '../src/gallery.ts'
import type { ChartMark, ImageMark, LineMark, Mark, ShapeMark, TableMark, TextMark } from '../src/model/mark.ts'
import type { Box } from '../src/model/brand.ts'
import type { Page } from '../src/model/page.ts'
import { readBrand } from '../src/read/index.ts'

const disk = openDisk(join(import.meta.dirname, '..'))
const brands = disk.folders('templates/brands')
const decks = await Promise.all(
  brands.map(async (name) => ({ name, pages: (await prepareGallery(name, disk)).pages[0]!.pages })),
)

/** Marks at any depth: what stands in groups and charts too. */
const deep = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => [mark, ...(mark.kind === 'group' || mark.kind === 'chart' ? deep(mark.marks) : [])])

const paragraphsOf = (page: Page): string[] =>
  deep(page.marks).flatMap((mark) => {
    const cells = mark.kind === 'table' ? mark.rows.flatMap((row) => row.cells) : mark.kind === 'text' ? [mark] : []
    return cells.flatMap((cell) => cell.paragraphs.map((one) => one.runs.map((run) => run.text).join('')))
  })

const textNamed = (page: Page, name: string): TextMark[] =>
  deep(page.marks).filter((mark): mark is TextMark => mark.kind === 'text' && mark.name.endsWith(name))

const chartsOn = (page: Page): ChartMark[] =>
  page.marks.filter((mark): mark is ChartMark => mark.kind === 'chart' && mark.plan !== undefined)

const tableOn = (page: Page): TableMark => deep(page.marks).find((mark): mark is TableMark => mark.kind === 'table')!

describe.each(decks)('in the brand $name', ({ name, pages }) => {
  const page = (home: string): Page => pages.find((one) => one.home === home)!

  it('prints quotes and apostrophes and no typewriter’s', () => {
    expect(pages.flatMap(paragraphsOf).filter((text) => /['"]/.test(text))).toEqual([])
  })

  it('groups the digits of a number as the house does, with no space to break it at', () => {
    expect(pages.flatMap(paragraphsOf).filter((text) => /\b\d{1,3} \d{3}\b/.test(text))).toEqual([])
  })

  it('keeps a decision and its day on one line', () => {
    const [strip] = textNamed(page('exec-summary'), 'so-what')
    const lines = strip!.lines.map((line) => line.pieces.map(({ text }) => text).join('')).map((said) => said.trim())
    expect(lines.filter((line) => /Decision|2025/.test(line))).toEqual([
      expect.stringMatching(/Decision:\s14\sNovember\s2025$/),
    ])
  })

  it('shows a picture that fills its frame undistorted, as low as what stands beside it', () => {
    const marks = deep(page('picture').marks)
    const shown = marks.find((mark): mark is ImageMark => mark.kind === 'image')!
    const beside = marks.find((mark) => mark.kind === 'table')!
    expect(shown.box.y).toBeLessThanOrEqual(beside.box.y + 1)
    expect(Math.abs(shown.box.y + shown.box.h - beside.box.y - beside.box.h)).toBeLessThan(6)
    const { x, y } = shown.cut!
    expect(shown.box.w / (1 - 2 * x) / (shown.box.h / (1 - 2 * y))).toBeCloseTo(1400 / 934, 1)
    expect(shown.alt).toMatch(/eleven pumps/)
  })

  it('draws a chart on its own scale where its sample asks for that', () => {
    const [growth, margin] = chartsOn(page('two-charts')).map(({ plan }) => plan!.value.max! / plan!.plot.h)
    expect(growth).toBeLessThan(margin! / 2)
  })

  it('keeps what stands beside the point paler than the point, in every chart', () => {
    const { brand } = readBrand(`templates/brands/${name}/brand.yaml`, disk)
    const weight = (color: string): number => contrast(colorOf(brand!, color), 'FFFFFF')
    const point = brand!.media['deck']!.chart.highlight
    for (const home of ['multiples', 'composition', 'chart-insight', 'two-charts']) {
      const fills = chartsOn(page(home)).flatMap(({ plan }) =>
        plan!.groups.flatMap((group) =>
          group.series.flatMap((one) => [one.color ?? point, ...one.points.map(({ color }) => color)]),
        ),
      )
      expect(fills).toContain(point)
      for (const fill of fills) expect(weight(fill)).toBeLessThanOrEqual(weight(point))
    }
  })

  it('rules no line along the edge of a card, and puts no card in a card', () => {
    for (const { home, marks } of pages) {
      const cards = marks.filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.name.endsWith('box'))
      for (const { box } of cards) {
        const inside = ({ x, y, w, h }: Box): boolean =>
          x > box.x && x + w < box.x + box.w && y > box.y && y + h < box.y + box.h
        expect(cards.filter((card) => inside(card.box)).map(({ name }) => `${home}: ${name}`)).toEqual([])
        for (const table of marks) {
          if (table.kind !== 'table' || !inside(table.box)) continue
          const low = box.y + box.h - table.box.y - table.box.h < 20
          if (low)
            expect(
              table.rows.at(-1)!.cells.some(({ bottom }) => bottom),
              home,
            ).toBe(false)
          if (table.heads === 0)
            expect(
              table.rows[0]!.cells.some(({ top }) => top),
              home,
            ).toBe(false)
        }
      }
    }
  })

  it('compares options in one grid, and draws who reports to whom', () => {
    expect(page('options').marks.filter(({ kind }) => kind === 'table')).toEqual([])
    const rows = ['From 2028', 'From 2026', 'From 2027'].map((says) =>
      deep(page('options').marks).find(
        (mark) => mark.kind === 'text' && JSON.stringify(mark.paragraphs).includes(says),
      ),
    )
    expect(new Set(rows.map((mark) => (mark as TextMark).lines[0]!.baseline)).size).toBe(1)
    const links = deep(page('org').marks).filter((mark): mark is LineMark => mark.kind === 'line' && !!mark.glue?.from)
    expect(links).toHaveLength(5)
    // The middle one of three teams stands in line with the office they report to.
    expect(links.filter(({ from, to }) => Math.abs(from.y - to.y) < 0.01)).toHaveLength(1)
  })

  it('begins what a stage does with its chevron, and says at the left what each row is about', () => {
    const chain = page('value-chain')
    const left = (name: string): number[] => textNamed(chain, `, ${name}`).map(({ lines }) => lines[0]!.pieces[0]!.x)
    const heads = deep(chain.marks)
      .filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.name.endsWith(', step'))
      .map(({ box }) => box.x)
    expect(heads).toHaveLength(5)
    const says = left('says')
    for (const [index, x] of [...heads, ...heads, ...heads].entries()) expect(says[index]).toBeCloseTo(x)
    const names = textNamed(chain, ', row name')
    expect(names.map((mark) => mark.paragraphs[0]!.runs[0]!.text)).toEqual(['Done by', 'People', 'Share of profit'])
    for (const { box } of names) expect(box.x).toBeLessThan(heads[0]!)
  })

  it('parts dark cells of a heat map from each other, across and down', () => {
    const map = tableOn(page('heatmap'))
    const levels = map.rows.slice(1).flatMap((row) => row.cells.slice(1))
    for (const cell of levels) expect([cell.left?.color, cell.bottom?.color]).toEqual(['white', 'white'])
  })

  it('keeps words clear of figures that stand right before them, and sets all heads over one line', () => {
    for (const home of ['table', 'risks']) {
      const { rows } = tableOn(page(home))
      for (const { cells } of rows)
        for (const [index, cell] of cells.entries()) {
          const before = cells[index - 1]
          if (before?.paragraphs[0]?.align !== 'right' || cell.paragraphs[0]!.align !== 'left') continue
          const ends = before.lines.at(-1)!.pieces.at(-1)!
          expect(cell.lines[0]!.pieces[0]!.x - ends.x - ends.width).toBeGreaterThan(23)
        }
      expect(new Set(rows[0]!.cells.map(({ lines }) => lines.at(-1)!.baseline.toFixed(1))).size).toBe(1)
    }
  })

  it('sets the currency and the unit of a typed figure small beside its number', () => {
    const figure = textNamed(page('kpi-strip'), 'figure').find((mark) => /243/.test(JSON.stringify(mark.paragraphs)))!
    const runs = figure.paragraphs[0]!.runs
    expect(runs.map((run) => run.text)).toEqual(['EUR\u00a0', '243', '\u00a0m'])
    expect(runs[0]!.size).toBeLessThan(runs[1]!.size)
    expect(runs[2]!.size).toBe(runs[0]!.size)
  })
})
