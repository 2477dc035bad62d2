// Every brief in every brand: one wish swaps the look, no word changes, and nothing runs over, collides or fades.
import { describe, expect, it } from 'vitest'
import { findBriefs } from '../../src/cli/briefs.ts'
import { openDisk } from '../../src/cli/disk.ts'
import type { Mark, ShapeMark, TextMark } from '../../src/model/mark.ts'
import type { Page, Pages } from '../../src/model/page.ts'
import { type Outcome, prepare } from '../../src/pipeline.ts'
import { readBrand } from '../../src/read/index.ts'
import { onLetter } from './on-letter.ts'

const disk = { ...openDisk(process.cwd()), today: '2025-10-01' }
const briefs = findBriefs(disk)
const brands = disk.folders('templates/brands')

const built = new Map<string, Promise<Outcome>>()
const build = (brief: string, brand: string): Promise<Outcome> => {
  const key = `${brief} ${brand}`
  const outcome = built.get(key) ?? prepare(brief, disk, { brand })
  built.set(key, outcome)
  return outcome
}

const deckOf = ({ pages }: Outcome): Pages => pages.find((each) => each.deliverable === 'deck')!
const words = (mark: TextMark): string =>
  mark.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n')
const texts = (page: Page): TextMark[] => page.marks.filter((mark: Mark): mark is TextMark => mark.kind === 'text')
const shapes = (page: Page): ShapeMark[] => page.marks.filter((mark: Mark): mark is ShapeMark => mark.kind === 'shape')
const zone = (page: Page, name: string): TextMark | undefined => texts(page).find((mark) => mark.zone === name)

describe.each(briefs)('%s', (brief) => {
  it.each(brands)('builds without a fault in %s', async (brand) => {
    const { diagnostics, pages, settled } = await build(brief, brand)
    expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
    expect(pages.map((each) => each.deliverable).sort()).toEqual([...settled!.brief.deliverables].sort())
  })

  it.each(brands)('fits what is printed of it on Letter in %s', async (brand) => {
    const { deliverables } = (await build(brief, brand)).settled!.brief
    const printed = deliverables.filter((each) => each !== 'deck')
    const { diagnostics, pages } = await prepare(brief, onLetter(), { brand, deliverables: printed })
    expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
    expect(pages.map((each) => each.deliverable).sort()).toEqual([...printed].sort())
    for (const page of pages.flatMap((each) => each.pages)) expect([page.w, page.h]).toEqual([612, 792])
    const long = pages.filter((each) => each.deliverable === 'one-pager' && each.pages.length !== 1)
    expect(long).toEqual([])
  })

  it('tells the same story in all of them', async () => {
    // A register that takes two slides in one brand and one in another is the same register.
    const titles = async (brand: string) => [
      ...new Set(deckOf(await build(brief, brand)).pages.map((page) => page.title.replace(/ \(\d+ of \d+\)$/, ''))),
    ]
    const first = await titles(brands[0]!)
    for (const brand of brands) expect(await titles(brand)).toEqual(first)
  })
})

describe('the names a brand offers', () => {
  const read = (name: string) => readBrand(`templates/brands/${name}/brand.yaml`, disk)
  const namesIn = (name: string): string[] =>
    Object.values(read(name).brand?.media ?? {}).flatMap((medium) =>
      (['styles', 'spaces', 'layouts', 'looks'] as const).flatMap((part) =>
        Object.keys(medium[part]).map((key) => `${medium.name} ${part}: ${key}`),
      ),
    )

  it.each(brands)('are all there in %s', (name) => {
    expect(read(name).diagnostics).toEqual([])
    expect(namesIn(name)).toEqual(expect.arrayContaining(namesIn('hairline')))
  })
})

describe('the structure of a slide', () => {
  const slideWith = async (brand: string, kind: Mark['kind']): Promise<Page> =>
    deckOf(await build(briefs[0]!, brand)).pages.find(
      (page) => page.layout === 'content' && zone(page, 'so-what') && page.marks.some((mark) => mark.kind === kind),
    )!

  it('has title and so-what in the rail, under a label, and the exhibit right of it', async () => {
    const page = await slideWith('rail', 'chart')
    const rail = shapes(page).find((mark) => mark.fill === 'rail')!
    const right = rail.box.x + rail.box.w
    for (const name of ['title', 'so-what', 'number'])
      expect(zone(page, name)!.box.x + zone(page, name)!.box.w).toBeLessThan(right)
    expect(page.marks.find((mark) => mark.kind === 'chart')).toMatchObject({ box: { x: expect.closeTo(284) } })
    expect(texts(page).map(words)).toContain('So what')
  })

  it('says once that something is recommended, with a capital under a label and without one after a colon', async () => {
    const page = deckOf(await build(briefs[0]!, 'rail')).pages[1]!
    expect(texts(page).map(words)).toContain('We recommend')
    expect(words(zone(page, 'so-what')!)).toMatch(/^\p{Lu}(?!.*We recommend)/u)
    const plain = deckOf(await build(briefs[0]!, 'hairline')).pages[1]!
    expect(words(zone(plain, 'so-what')!)).toMatch(/^We recommend: \p{Ll}/u)
  })

  it('has a white title on the band, and what it shows on white cards of which one is the key', async () => {
    const page = await slideWith('band', 'chart')
    const band = shapes(page).find((mark) => mark.fill === 'band')!
    const title = zone(page, 'title')!
    expect(title.box.y + title.box.h).toBeLessThan(band.box.h)
    expect(title.paragraphs[0]!.runs[0]!.color).toBe('white')
    const cards = shapes(page).filter((mark) => mark.fill === 'white')
    const chart = page.marks.find((mark) => mark.kind === 'chart')!
    expect(cards).toHaveLength(2)
    expect(chart.kind === 'chart' && chart.box.x).toBeGreaterThan(cards[0]!.box.x)
    expect(cards[0]!.box.h).toBe(cards[1]!.box.h)
    const edges = shapes(page).filter((mark) => mark.box.h === 4)
    expect(edges.map((mark) => mark.fill)).toEqual(['accent', 'edge'])
  })

  it('names the section alone in the rail, and the deck before it on the band', async () => {
    const [rail, band] = [await slideWith('rail', 'chart'), await slideWith('band', 'chart')]
    const section = words(zone(rail, 'tracker')!)
    expect(words(zone(band, 'tracker')!)).toBe(`${deckOf(await build(briefs[0]!, 'band')).title} › ${section}`)
  })
})
