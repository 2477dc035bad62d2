// Which pages of a deck carry content, and which frame it.
import type { Brand } from '../model/brand.ts'
import type { Span } from '../model/diagnostic.ts'
import type { Page, Pages } from '../model/page.ts'
import { titleOf } from './counting.ts'

/** Homes of slides that frame the others. */
const FRAME = /summary|^(?:sources|assumptions.*|disclaimer|glossary)$/

/** The pages of a deck that tell something of the brief; none for another deliverable. */
export const contentOf = (pages: Pages): Page[] =>
  pages.deliverable === 'deck' ? pages.pages.filter(({ home }) => home !== '' && !FRAME.test(home)) : []

/** Where a fault of the whole deck is told: at the title of its first page. */
export const startOf = (pages: Pages, brand: Brand): Span =>
  pages.pages.map((page) => titleOf(page)?.span).find((span) => span !== undefined) ?? {
    file: brand.path,
    line: 1,
    column: 1,
  }
