// The engine that breaks pages: it knows heights, so these tests speak in lines of 10 points on pages of 100.
import { describe, expect, it } from 'vitest'
import { breakPages } from '../../src/layout/flow/break.ts'
import type { Filled, Paper, Strip } from '../../src/layout/flow/strip.ts'

const LINE = 10

const paper = (change: Partial<Paper> = {}): Paper => ({
  height: 100,
  line: LINE,
  sideGap: 5,
  mostSides: 2,
  lastLines: 1,
  notesHeight: (numbers) => (numbers.length === 0 ? 0 : 5 + 5 * numbers.length),
  ...change,
})

const strip = (change: Partial<Strip>): Strip => ({
  parts: [{ height: LINE, notes: [], keep: false }],
  repeat: 0,
  before: 0,
  after: 0,
  sits: 'free',
  keep: false,
  float: false,
  goesOn: false,
  firm: false,
  wide: false,
  rise: 7,
  sides: [],
  ...change,
})

/** A paragraph: two lines stay together at either end. */
const paragraph = (lines: number, change: Partial<Strip> = {}, notes: Record<number, number[]> = {}): Strip =>
  strip({
    parts: Array.from({ length: lines }, (_, at) => ({
      height: LINE,
      notes: notes[at] ?? [],
      keep: lines > 1 && (at === 0 || at === lines - 2),
    })),
    sits: 'lines',
    ...change,
  })

const heading = (change: Partial<Strip> = {}): Strip =>
  strip({ parts: [{ height: 12, notes: [], keep: false }], sits: 'end', before: 14, after: 3, keep: true, ...change })

const exhibit = (height: number, change: Partial<Strip> = {}): Strip =>
  strip({
    parts: [{ height, notes: [], keep: false }],
    sits: 'start',
    before: LINE,
    after: LINE,
    float: true,
    ...change,
  })

/** "0:0-8 1:0-2" for the strips and parts of a page. */
const told = (page: Filled | undefined): string =>
  (page?.placed ?? []).map((one) => `${one.strip}:${one.from}-${one.to}`).join(' ')

describe('the grid', () => {
  it('puts every line of body text on it, whatever stands before', () => {
    const { pages } = breakPages(
      [strip({ parts: [{ height: 13, notes: [], keep: false }], after: 4 }), paragraph(3)],
      paper(),
    )
    expect(pages[0]!.placed[1]!.y).toBe(20)
  })

  it('ends a heading so that the text under it starts on a line', () => {
    const { pages } = breakPages([paragraph(2), heading(), paragraph(2)], paper())
    const [, head, text] = pages[0]!.placed
    expect(text!.y % LINE).toBe(0)
    expect(head!.y + 12 + 3).toBe(text!.y)
  })

  it('takes no space before what opens a page', () => {
    const { pages } = breakPages([heading(), paragraph(2)], paper())
    expect(pages[0]!.placed[0]!.y).toBe(5)
  })

  it('lets run-in paragraphs stand on half lines and brings the next heading back', () => {
    const { pages } = breakPages([paragraph(1), paragraph(1, { before: 5 }), heading(), paragraph(2)], paper())
    expect(pages[0]!.placed[1]!.y).toBe(15)
    expect(pages[0]!.placed[3]!.y % LINE).toBe(0)
  })
})

describe('page breaks', () => {
  it('leave two lines of a paragraph on either side', () => {
    const { pages } = breakPages([paragraph(9), paragraph(4)], paper())
    expect(pages.map(told)).toEqual(['0:0-9', '1:0-4'])
    const other = breakPages([paragraph(8), paragraph(5)], paper())
    expect(other.pages.map(told)).toEqual(['0:0-8 1:0-2', '1:2-5'])
  })

  it('never leave a heading without two lines under it', () => {
    const { pages } = breakPages([paragraph(7), heading(), paragraph(5)], paper())
    expect(pages.map(told)).toEqual(['0:0-7', '1:0-1 2:0-5'])
  })

  it('repeat the head of a table and never leave it alone', () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({ height: LINE, notes: [], keep: at === 0 }))
    const { pages } = breakPages([paragraph(9), strip({ parts: rows, repeat: LINE })], paper())
    expect(pages.map(told)).toEqual(['0:0-9', '1:0-10', '1:10-12'])
    expect(pages[2]!.filled).toBe(30)
  })

  it('leave the last page some lines, where the page before can give them', () => {
    const { pages } = breakPages([paragraph(6), paragraph(6)], paper({ lastLines: 4 }))
    expect(pages.map(told)).toEqual(['0:0-6 1:0-2', '1:2-6'])
  })

  it('part what belongs together rather than lose it, and say what is taller than a page', () => {
    const broken = breakPages(
      [paragraph(2), strip({ parts: [{ height: 130, notes: [], keep: false }] }), paragraph(2)],
      paper(),
    )
    expect(broken.pages.map(told)).toEqual(['0:0-2', '1:0-1', '2:0-2'])
    expect(broken.tooTall).toEqual([1])
  })
})

describe('notes', () => {
  it('stand on the page of their mark, with room kept for them', () => {
    const { pages } = breakPages([paragraph(9, {}, { 1: [1] }), paragraph(3, {}, { 0: [2] })], paper())
    expect(pages[0]!.notes).toEqual([1])
    expect(pages[0]!.filled).toBeLessThanOrEqual(90)
    expect(pages[1]!.notes).toEqual([2])
  })

  it('stand on every page that has their mark, in short after the first', () => {
    const short = paper({
      notesHeight: (numbers, told) =>
        numbers.length === 0 ? 0 : 5 + numbers.reduce((sum, one) => sum + (told.includes(one) ? 5 : 25), 0),
    })
    const { pages } = breakPages([paragraph(7, {}, { 1: [1] }), paragraph(9, {}, { 0: [1] })], short)
    expect(pages.map((page) => [page.notes, page.told])).toEqual([
      [[1], []],
      [[1], [1]],
    ])
    expect(pages.map(told)).toEqual(['0:0-7', '1:0-9'])
  })

  it('take their line to the next page where they find no room', () => {
    const { pages } = breakPages([paragraph(8), paragraph(2, {}, { 1: [1] })], paper())
    expect(pages.map(told)).toEqual(['0:0-8', '1:0-2'])
    expect(pages.map((page) => page.notes)).toEqual([[], [1]])
  })
})

describe('exhibits', () => {
  it('stand where they are mentioned if they fit', () => {
    const { pages } = breakPages([paragraph(3), exhibit(30), paragraph(2)], paper())
    expect(pages.map(told)).toEqual(['0:0-3 1:0-1 2:0-2'])
  })

  it('go to the top of the next page while text fills the hole', () => {
    const { pages } = breakPages([paragraph(6), exhibit(50), paragraph(8)], paper())
    expect(pages.map(told)).toEqual(['0:0-6 2:0-4', '2:4-8 1:0-1'])
  })

  it('part neither a paragraph nor one from the next that goes on with it', () => {
    const goesOn = paragraph(3, { goesOn: true })
    const { pages } = breakPages([paragraph(6), exhibit(40), paragraph(6), goesOn, paragraph(2)], paper())
    expect(pages.map(told)).toEqual(['0:0-6 2:0-4', '2:4-6 3:0-3 1:0-1', '4:0-2'])
    const other = breakPages([paragraph(8), exhibit(50), paragraph(2), goesOn, paragraph(2)], paper())
    expect(other.pages.map(told)).toEqual(['0:0-8 2:0-2', '3:0-3 1:0-1', '4:0-2'])
  })

  it('stand before the next heading where little of a page is left', () => {
    const { pages } = breakPages([paragraph(8), exhibit(50), heading(), paragraph(8)], paper())
    expect(pages.map(told)).toEqual(['0:0-8', '1:0-1 2:0-1 3:0-2', '3:2-8'])
  })

  it('stand in the section that mentions them, though that leaves room at the foot of a page', () => {
    const { pages } = breakPages([paragraph(6), exhibit(60), heading(), paragraph(2)], paper())
    expect(pages.map(told)).toEqual(['0:0-6', '1:0-1', '2:0-1 3:0-2'])
  })

  it('leave no hole that another passage of their section fills', () => {
    const strips = [paragraph(3), paragraph(3), exhibit(60), paragraph(4), paragraph(2)]
    expect(breakPages(strips, paper()).pages.map(told)).toEqual(['0:0-3 1:0-3 3:0-4', '2:0-1 4:0-2'])
  })

  it('keep their order', () => {
    const { pages } = breakPages([paragraph(6), exhibit(50), paragraph(2), exhibit(10), paragraph(2)], paper())
    expect(pages.map(told)).toEqual(['0:0-6 2:0-2 4:0-2', '1:0-1 3:0-1'])
  })

  it('stand no more than a page after their mention', () => {
    const { pages } = breakPages([paragraph(5), exhibit(60), paragraph(2), exhibit(60), paragraph(2)], paper())
    expect(pages.map(told)).toEqual(['0:0-5', '1:0-1 2:0-2', '3:0-1 4:0-2'])
  })
})

describe('pages that end short', () => {
  const tops = (page: Filled | undefined): number[] => (page?.placed ?? []).map(({ y }) => y + 0)

  it('open their spaces by a line, the widest first, so that they end where others end', () => {
    const strips = [paragraph(1), paragraph(1), exhibit(20), heading(), paragraph(2), paragraph(9)]
    const [first] = breakPages(strips, paper()).pages
    expect(tops(first)).toEqual([0, 10, 30, 65, 80])
    expect(first!.filled).toBe(100)
  })

  it('keep the space under a heading, and that between paragraphs', () => {
    const strips = [heading(), paragraph(2, { before: 20 }), paragraph(4, { before: 5 }), exhibit(80)]
    const [first] = breakPages(strips, paper()).pages
    expect(tops(first)).toEqual([5, 20, 45])
  })

  it('keep what is firm and all above it where they stand', () => {
    const strips = [
      paragraph(1),
      exhibit(10),
      paragraph(1, { before: 20, firm: true }),
      paragraph(1, { before: LINE }),
      exhibit(60),
    ]
    const [first] = breakPages(strips, paper()).pages
    expect(tops(first)).toEqual([0, 20, 50, 80])
  })

  it('open nothing on the last page', () => {
    const { pages } = breakPages([paragraph(2), exhibit(20), paragraph(2)], paper())
    expect(tops(pages[0])).toEqual([0, 30, 60])
  })

  it('move no side note past the foot', () => {
    const sides = [{ height: 50, rise: 7, counts: true, notes: [] }]
    const strips = [paragraph(2), exhibit(20), paragraph(2, { sides }), paragraph(9)]
    const [first] = breakPages(strips, paper()).pages
    const [side] = first!.sides
    expect(side!.y + 50).toBeLessThanOrEqual(100)
  })

  it('do not part a paragraph for a line or two of white', () => {
    const block = strip({ parts: [{ height: 300, notes: [], keep: false }] })
    const strips = [paragraph(45), exhibit(470), paragraph(4), block]
    const { pages } = breakPages(strips, paper({ height: 500 }))
    expect(pages.map(told)).toEqual(['0:0-45 2:0-4', '1:0-1', '3:0-1'])
  })
})

describe('side notes', () => {
  const side = (height: number) => ({ height, rise: 6, counts: true, notes: [] })

  it('stand level with the first line they belong to', () => {
    const { pages } = breakPages([paragraph(3), paragraph(3, { sides: [side(20)] })], paper())
    expect(pages[0]!.sides[0]!.y).toBe(31)
  })

  it('are pushed down by one another, and up by the foot of the page', () => {
    const { pages } = breakPages(
      [paragraph(1, { sides: [side(30)] }), paragraph(7, { sides: [side(20)] }), paragraph(2, { sides: [side(30)] })],
      paper(),
    )
    expect(pages[0]!.sides.map((one) => one.y)).toEqual([1, 36, 70])
  })

  it('stand level with their paragraphs where a third of their gap is left between them', () => {
    const beside = (height: number) =>
      breakPages(
        [1, 2, 3].map(() => paragraph(2, { sides: [side(height)] })),
        paper(),
      ).pages[0]!.sides.map(({ y }) => y)
    expect(beside(18)).toEqual([1, 21, 41])
    expect(beside(19)).toEqual([1, 25, 49])
  })

  it('open the next page where they find no room', () => {
    const { pages } = breakPages(
      [paragraph(2, { sides: [side(60)] }), paragraph(2, { sides: [side(60)] }), paragraph(7)],
      paper(),
    )
    expect(pages[0]!.sides).toHaveLength(1)
    expect(pages[1]!.sides[0]).toMatchObject({ strip: 1, y: 1 })
  })

  it('bring the notes they call to the foot of their page, in the order of the numbers', () => {
    const noted = { ...side(20), notes: [2] }
    const { pages } = breakPages([paragraph(3, { sides: [noted] }, { 0: [1], 2: [3] }), paragraph(2)], paper())
    expect(pages[0]!.notes).toEqual([1, 2, 3])
    const carried = breakPages(
      [paragraph(2, { sides: [side(60)] }), paragraph(2, { sides: [{ ...side(60), notes: [4] }] }), paragraph(7)],
      paper(),
    )
    expect(carried.pages.map((page) => page.notes)).toEqual([[], [4]])
  })

  it('keep what takes both columns below them', () => {
    const { pages } = breakPages([paragraph(1, { sides: [side(42)] }), exhibit(20, { wide: true })], paper())
    expect(pages[0]!.placed[1]!.y).toBe(50)
  })
})
