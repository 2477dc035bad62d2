// A deck that is painted again after an edit: whatever of it is kept from before, it is the deck that would be painted from nothing.
import { beforeAll, expect, it } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline } from '../pages/brands.ts'
import { chartSlide } from '../pages/chart-slide.ts'
import { deckOf, slides } from '../pages/slides.ts'

const some = slides.filter(({ brand }) => brand === hairline).map(({ page }) => page)
const pages = [some[0]!, chartSlide, ...some.slice(1, 4)]

/** What is painted of pages that nobody has seen. */
const fresh = async (of: Page[], brand = hairline, language = 'en-GB'): Promise<Uint8Array> =>
  paintPptx({ ...deckOf(structuredClone(of)), language }, structuredClone(brand))
const paint = async (of: Page[], brand = hairline, language = 'en-GB'): Promise<Uint8Array> =>
  paintPptx({ ...deckOf(of), language }, brand)

beforeAll(async () => {
  await paint(pages)
})

const green = { ...hairline, colors: { ...hairline.colors, ink: '#004400' } }
const another: Page = { ...chartSlide, marks: chartSlide.marks.filter(({ kind }) => kind !== 'chart'), notes: [] }

it.each<[string, Page[]]>([
  ['nothing is edited', pages],
  [
    'another title, a page less of notes',
    pages.map((page, at) => (at === 3 ? { ...page, title: 'Other', notes: [] } : page)),
  ],
  ['a page more in front', [structuredClone(pages[2]!), ...pages]],
  ['a page less', pages.filter((_, at) => at !== 2)],
  ['no chart any more', pages.map((page) => (page === chartSlide ? another : page))],
  ['a second chart before the first', [pages[0]!, structuredClone(chartSlide), ...pages.slice(1)]],
  ['another order', [...pages].reverse()],
])('is the deck it would be from nothing: %s', async (_edit, edited) => {
  expect(await paint(edited)).toEqual(await fresh(edited))
  // Taken back.
  expect(await paint(pages)).toEqual(await fresh(pages))
})

it('is written anew in another language and under another brand', async () => {
  expect(await paint(pages, hairline, 'de-DE')).toEqual(await fresh(pages, hairline, 'de-DE'))
  const plain = [pages[0]!]
  expect(await paint(plain, green)).toEqual(await fresh(plain, green))
  expect(await paint(pages)).toEqual(await fresh(pages))
})
