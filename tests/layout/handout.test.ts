// A handout from slides as literal pages, in the brands that ship: what is left out, what fits on a page, and that nothing said is lost.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontFile } from '../../src/brand/index.ts'
import { openDisk } from '../../src/cli/disk.ts'
import { layHandout } from '../../src/layout/handout.ts'
import type { Mark } from '../../src/model/mark.ts'
import type { Page, Pages } from '../../src/model/page.ts'
import { readBrand } from '../../src/read/index.ts'
import { openTypesetter } from '../../src/text/index.ts'
import { find, prose, said, textsOf, words } from './print.ts'

const root = new URL('../..', import.meta.url).pathname
const disk = openDisk(root)
const type = await openTypesetter((font) => disk.font(fontFile(font)), {})
const brands = readdirSync(`${root}/templates/brands`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readBrand(`templates/brands/${entry.name}/brand.yaml`, disk).brand!)

const slide = (title: string, layout: string, ...notes: string[]): Page => ({
  w: 960,
  h: 540,
  layout,
  title,
  marks: [],
  notes: notes.map((one) => words(one)),
  section: '',
  home: '',
})

const deck = (pages: Page[]): Pages => ({
  deliverable: 'deck',
  title: 'A fast follower',
  subject: '',
  author: '',
  language: 'en-GB',
  date: '2025-10-01',
  pages,
  outline: [],
  attachments: [],
})

const slidesOn = (page: Page): string[] => page.marks.flatMap((one) => (one.kind === 'group' ? [one.name] : []))
const bottomOf = (one: Mark): number => (one.kind === 'line' ? one.to.y : one.box.y + one.box.h)

describe.each(brands.map((brand) => [brand.name, brand] as const))('in the brand %s', (_name, brand) => {
  const hand = (pages: Page[]): Pages => layHandout(deck(pages), brand, type).pages!

  it('leaves out a cover and a divider of which nothing is said, and leads past them', () => {
    const handout = hand([
      slide('Cover', 'cover'),
      slide('One', 'content', 'Said of one.'),
      slide('Part two', 'section'),
      slide('Two', 'content'),
      slide('Part three', 'section', 'Said of part three.'),
    ])
    expect(handout.pages.flatMap(slidesOn)).toEqual(['slide 2', 'slide 4', 'slide 5'])
    expect(handout.outline.map(({ title }) => title)).toEqual(['One', 'Two', 'Part three'])
    expect(handout.slides).toHaveLength(5)
    expect(handout.slides![0]).toEqual(handout.slides![1])
    expect(handout.slides![2]).toEqual(handout.slides![3])
  })

  it('does not say the title of a slide again, and keeps its notes clear of it', () => {
    const { pages } = hand([slide('Profit outgrew revenue', 'content', 'Said of it.')])
    expect(textsOf(pages[0]!).map(said)).not.toContain('Profit outgrew revenue')
    const group = pages[0]!.marks.find((one) => one.kind === 'group')!
    expect(find(pages[0]!, 'Said of it').box.y - bottomOf(group)).toBeGreaterThanOrEqual(12)
  })

  it('puts two slides with their notes on a page, all at the width of the page', () => {
    const noted = Array.from({ length: 6 }, (_, at) => slide(`Slide ${at}`, 'content', `${prose('word', 50)}.`))
    expect(hand(noted).pages.map((page) => slidesOn(page).length)).toEqual([2, 2, 2])
    const bare = Array.from({ length: 6 }, (_, at) => slide(`Slide ${at}`, 'content'))
    const width = (pages: Page[]) =>
      pages.flatMap((page) => page.marks.flatMap((one) => (one.kind === 'group' ? [one.box.w] : [])))
    expect(new Set([...width(hand(noted).pages), ...width(hand(bare).pages)]).size).toBe(1)
  })

  it('puts a last slide that would stand alone on the page before, a little smaller with what stands there', () => {
    const said = [slide('One', 'content', 'Said of one.'), slide('Two', 'content', 'Said of two.')]
    const bare = ['Three', 'Four', 'Five'].map((title) => slide(title, 'content'))
    const { pages } = hand([...said, ...bare])
    expect(pages.map(slidesOn)).toEqual([
      ['slide 1', 'slide 2'],
      ['slide 3', 'slide 4', 'slide 5'],
    ])
    const boxes = pages.map((page) => page.marks.flatMap((one) => (one.kind === 'group' ? [one.box] : [])))
    const [wide, narrow] = boxes.map(([first]) => first!.w)
    expect(narrow! / wide!).toBeGreaterThan(0.8)
    expect(narrow! / wide!).toBeLessThan(1)
    const middle = boxes.map(([first]) => first!.x + first!.w / 2)
    expect(middle[1]).toBeCloseTo(middle[0]!)
    expect(Math.max(...boxes[1]!.map(({ y, h }) => y + h))).toBeLessThanOrEqual(772.01)
    expect(hand([...said, slide('Three', 'content', 'Said of three.'), ...bare.slice(1)]).pages.map(slidesOn)).toEqual([
      ['slide 1', 'slide 2'],
      ['slide 3', 'slide 4'],
      ['slide 5'],
    ])
  })

  it('keeps a slide with its notes', () => {
    const long = Array.from({ length: 4 }, (_, at) => `n${at} ${prose('word', 80)}.`)
    const { pages } = hand([slide('One', 'content', 'Said of one.'), slide('Two', 'content', ...long)])
    expect(pages.map((page) => slidesOn(page))).toEqual([['slide 1'], ['slide 2']])
    expect(find(pages[1]!, 'n0').paragraphs).toHaveLength(4)
  })

  it('says at the foot what it is, how it stands and of when', () => {
    const standing = 'Draft | 1 October 2025'
    const { pages } = layHandout({ ...deck([slide('One', 'content', 'Said.')]), standing }, brand, type).pages!
    expect(said(find(pages[0]!, 'A fast follower'))).toBe('A fast follower\u2002|\u2002Draft | 1 October 2025')
  })

  it('lets long notes run on, under the number of their slide, and loses none', () => {
    const notes = Array.from({ length: 30 }, (_, at) => `n${at} ${prose('word', 40)}.`)
    const { pages } = hand([slide('One', 'content', ...notes), slide('Two', 'content', 'Said of two.')])
    const told = pages.flatMap((page) => textsOf(page).filter((one) => one.name.endsWith('notes')))
    const starts = told.flatMap((one) => one.paragraphs.map((p) => p.runs[0]!.text.split(' ')[0]))
    expect(starts).toEqual([...notes.map((one) => one.split(' ')[0]), 'Said'])
    const second = textsOf(pages[1]!).filter((one) => one.name.includes('number of the slide'))
    expect(said(second[0]!)).toBe('1')
    for (const page of pages) expect(Math.max(...page.marks.map(bottomOf))).toBeLessThan(page.h - 25)
  })
})
