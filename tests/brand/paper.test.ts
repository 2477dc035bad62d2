// A brand says its printed pages once and is moved to the other paper: nothing leaves the page, and every line finds its grid.
import { describe, expect, it } from 'vitest'
import { onPaper, paperOf } from '../../src/brand/index.ts'
import { openDisk } from '../../src/cli/disk.ts'
import type { Box, Brand, Layout, Medium } from '../../src/model/brand.ts'
import type { Mark, TextMark } from '../../src/model/mark.ts'
import type { Page } from '../../src/model/page.ts'
import { prepare } from '../../src/pipeline.ts'
import { readBrand, readBrief } from '../../src/read/index.ts'
import { onLetter } from './on-letter.ts'

const disk = openDisk(process.cwd())
const read = (name: string): Brand => readBrand(`templates/brands/${name}/brand.yaml`, disk).brand!
const names = disk.folders('templates/brands')
const printed = ['memo', 'one-pager', 'handout'] as const

const boxes = (layout: Layout): Box[] => [
  ...layout.zones.flatMap((zone) => [zone.box, ...zone.marks.map((mark) => mark.box)]),
  ...layout.ornaments.map((ornament) => ornament.box),
]
const allBoxes = (medium: Medium): Box[] => Object.values(medium.layouts).flatMap(boxes)
const zone = (medium: Medium, name: string): Box => medium.layouts['page']!.zones.find((one) => one.name === name)!.box
const bottom = ({ y, h }: Box): number => y + h
const right = ({ x, w }: Box): number => x + w

describe.each(names)('%s on Letter', (name) => {
  const was = read(name)
  const brand = onPaper(was, 'Letter')

  it('has three printed pages of Letter, and the slide that it had', () => {
    for (const medium of printed) expect(brand.media[medium]!.page).toEqual({ w: 612, h: 792 })
    expect(brand.media['deck']).toBe(was.media['deck'])
    expect(paperOf(brand.media['memo']!.page)).toBe('Letter')
  })

  it('keeps everything on the page', () => {
    for (const medium of printed) {
      const { page } = brand.media[medium]!
      for (const box of allBoxes(brand.media[medium]!)) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
        expect(right(box)).toBeLessThanOrEqual(page.w + 0.01)
        expect(bottom(box)).toBeLessThanOrEqual(page.h + 0.01)
      }
    }
  })

  it('keeps ornaments at the edges they run to', () => {
    for (const medium of printed) {
      const before = allBoxes(was.media[medium]!)
      const after = allBoxes(brand.media[medium]!)
      const atRight = (list: Box[], page: Medium['page']) => list.map((box) => Math.abs(right(box) - page.w) < 0.01)
      const atBottom = (list: Box[], page: Medium['page']) => list.map((box) => Math.abs(bottom(box) - page.h) < 0.01)
      expect(atRight(after, brand.media[medium]!.page)).toEqual(atRight(before, was.media[medium]!.page))
      expect(atBottom(after, brand.media[medium]!.page)).toEqual(atBottom(before, was.media[medium]!.page))
    }
  })

  it('keeps the running foot as far from the edge of the paper, and clear of the text', () => {
    for (const medium of printed) {
      const [now, then] = [brand.media[medium]!, was.media[medium]!]
      for (const running of ['footer', 'number'])
        expect(now.page.h - zone(now, running).y).toBeCloseTo(then.page.h - zone(then, running).y)
      expect(bottom(zone(now, 'body'))).toBeLessThan(zone(now, 'footer').y - 8)
      expect(now.page.w - right(zone(now, 'number'))).toBeGreaterThan(40)
    }
  })

  it('ends the live area of memo and one-pager on a line of its grid, as many lines up as it must', () => {
    for (const [medium, lost] of [
      ['memo', 4],
      ['one-pager', 4],
    ] as const) {
      const [now, then] = [brand.media[medium]!, was.media[medium]!]
      const grid = now.looks['grid'] as Record<string, number>
      expect(grid['lines']).toBe((then.looks['grid'] as Record<string, number>)['lines']! - lost)
      expect(bottom(zone(now, 'body'))).toBeCloseTo(grid['top']! + grid['lines']! * grid['step']!)
    }
    const sources = zone(brand.media['one-pager']!, 'source')
    expect(bottom(sources)).toBeCloseTo(bottom(zone(brand.media['one-pager']!, 'body')))
    expect(brand.media['one-pager']!.looks['sources']!['bottom']).toBeCloseTo(bottom(sources))
  })

  it('gives the width of a memo to its text, and leaves margins, gap and side column as they were', () => {
    const [now, then] = [brand, was].map((one) => one.media['memo']!.looks['columns'] as Record<string, number>)
    expect(now!['text']).toBe(then!['text'])
    expect(now!['text-width']! - then!['text-width']!).toBeCloseTo(16.72)
    expect(now!['wide']! - then!['wide']!).toBeCloseTo(16.72)
    expect(now!['side-width']).toBe(then!['side-width'])
    expect(now!['side']! - now!['text']! - now!['text-width']!).toBeCloseTo(then!['side']! - 420)
    // 5.05 in is the measure of a memo on Letter.
    expect(now!['text-width']! / 72).toBeCloseTo(5.05, 1)
  })

  it('shares the width of a one-pager among its columns', () => {
    const [now, then] = [brand.media['one-pager']!, was.media['one-pager']!]
    expect(zone(now, 'body').w - zone(then, 'body').w).toBeCloseTo(16.72)
    expect(12 * (now.grid!.column - then.grid!.column)).toBeCloseTo(16.72, 1)
    expect(now.grid!.gutter).toBe(then.grid!.gutter)
  })

  it('centers the handout with its slides of the same size', () => {
    const [now, then] = [brand.media['handout']!, was.media['handout']!]
    const slide = now.looks['slide'] as Record<string, number>
    expect(slide['width']).toBe((then.looks['slide'] as Record<string, number>)['width'])
    expect(slide['x']! + slide['width']! / 2).toBeCloseTo(306, 0)
    expect(zone(now, 'body').w).toBeCloseTo(zone(then, 'body').w)
  })

  it('is changed in nothing else', () => {
    for (const medium of printed) {
      const { page, grid, layouts, looks, ...rest } = brand.media[medium]!
      const then = was.media[medium]!
      expect(then).toMatchObject(rest)
      for (const look of Object.keys(looks).filter(
        (one) => !['grid', 'columns', 'foot', 'sources', 'slide'].includes(one),
      ))
        expect(looks[look]).toEqual(then.looks[look])
    }
  })
})

describe('a brand that need not move', () => {
  it('is the same brand', () => {
    const brand = read('hairline')
    expect(onPaper(brand, 'A4')).toBe(brand)
    const letter = onPaper(brand, 'Letter')
    expect(onPaper(letter, 'Letter')).toBe(letter)
    expect(onPaper(brand, 'Letter')).toBe(letter)
  })

  it('keeps a page of another size', () => {
    const brand = read('hairline')
    const square: Brand = { ...brand, media: { memo: { ...brand.media['memo']!, page: { w: 600, h: 600 } } } }
    expect(onPaper(square, 'Letter').media['memo']).toBe(square.media['memo'])
  })

  it('goes from Letter to A4 too, on whole lines and inside its page', () => {
    const memo = onPaper(onPaper(read('rail'), 'Letter'), 'A4').media['memo']!
    expect(memo.page).toEqual({ w: 595.28, h: 841.89 })
    expect(memo.looks['columns']).toEqual(read('rail').media['memo']!.looks['columns'])
    expect(Number.isInteger(memo.looks['grid']!['lines'])).toBe(true)
    expect(memo.layouts['page']!.ornaments).toEqual(read('rail').media['memo']!.layouts['page']!.ornaments)
  })
})

describe('a brief', () => {
  const brief = 'briefs/tencent-cloud/fast-follower.yaml'
  const paper = (text: string) => {
    const from = '  language: en-GB\n'
    const source = new TextDecoder().decode(disk.read(brief)).replace(from, text)
    const { brief: told, diagnostics } = readBrief(
      brief,
      { ...disk, read: () => new TextEncoder().encode(source), today: '2025-10-01' },
      {},
    )
    return { paper: told?.about.paper, faults: diagnostics.filter((one) => /paper|Letter/.test(one.message)) }
  }

  it('is printed on A4, in American English on Letter, and otherwise on what it says', () => {
    expect(paper('  language: en-GB\n').paper).toBe('A4')
    expect(paper('  language: en-US\n').paper).toBe('Letter')
    expect(paper('  language: en-US\n  paper: A4\n').paper).toBe('A4')
    expect(paper('  language: de-DE\n  paper: Letter\n').paper).toBe('Letter')
  })

  it('that asks for a paper there is none of is told those there are', () => {
    const { faults } = paper('  language: en-GB\n  paper: Legal\n')
    expect(faults).toHaveLength(1)
    expect(`${faults[0]!.message} ${faults[0]!.notes.join(' ')}`).toMatch(/A4.*Letter/)
  })

  it('has the body of its memo on the grid of the page, and its foot inside it', async () => {
    const { pages, settled } = await prepare(brief, onLetter(), { deliverables: ['memo'] })
    const { top, step, lines, baseline } = settled!.brand.media['memo']!.looks['grid'] as Record<string, number>
    const texts = (page: Page): TextMark[] => page.marks.filter((one: Mark): one is TextMark => one.kind === 'text')
    const body = pages[0]!.pages.flatMap(texts).filter(({ role, paragraphs: [first] }) => {
      return role === 'paragraph' && first?.leading === step && first.runs[0]?.size === 10
    })
    expect(body.length).toBeGreaterThan(10)
    for (const { baseline: y } of body.flatMap((one) => one.lines)) {
      // A run-in stands apart by half a line.
      const halves = (2 * (y - top! - step! * baseline!)) / step!
      expect(Math.abs(halves - Math.round(halves))).toBeLessThan(0.02)
      expect(y).toBeLessThan(top! + lines! * step!)
    }
    for (const page of pages[0]!.pages)
      for (const line of texts(page).flatMap((one) => one.lines)) expect(line.baseline).toBeLessThan(792 - 30)
  })
})
