// Three literal slides, for the tests of all painters: a chart, a table, and pillars.
import type { Brand } from '../../src/model/brand.ts'
import type { Page, Pages } from '../../src/model/page.ts'
import { hairline, rail } from './brands.ts'
import { chartSlide } from './chart-slide.ts'
import { pillarsSlide } from './pillars-slide.ts'
import { tableSlide } from './table-slide.ts'

/** Each with its brand. */
export const slides: { brand: Brand; page: Page }[] = [
  { brand: hairline, page: chartSlide },
  { brand: hairline, page: tableSlide },
  { brand: rail, page: pillarsSlide },
]

/** Pages as a deck of their own. */
export const deckOf = (pages: Page[], more: Partial<Pages> = {}): Pages => ({
  deliverable: 'deck',
  title: 'A fast follower with advantages',
  subject: 'Tencent Cloud',
  author: 'Strategy team',
  language: 'en-GB',
  date: '2025-09-30',
  pages,
  outline: [],
  attachments: [],
  ...more,
})
