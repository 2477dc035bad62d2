// Judges each page by itself, and each only once: of a brief that is watched an edit changes a few pages, and the others are the same
// objects as before.
import type { Brand } from '../model/brand.ts'
import type { Deliverable } from '../model/brief.ts'
import type { Page, Pages } from '../model/page.ts'
import { rememberedBy } from '../model/remembered-by.ts'
import type { Finding } from './rule.ts'

/** Where a page stands. */
export interface PagePlace {
  deliverable: Deliverable
  /** Counted from 1. */
  number: number
}

/** The check of a rule that looks at nothing but one page, its place and the brand. Findings are shared and not to be changed. */
export function onEachPage(
  judge: (page: Page, place: PagePlace, brand: Brand) => readonly Finding[],
): (pages: Pages, brand: Brand) => Finding[] {
  const judged = rememberedBy((page: Page, deliverable: Deliverable, number: number, brand: Brand) =>
    judge(page, { deliverable, number }, brand),
  )
  return ({ deliverable, pages }, brand) => pages.flatMap((page, index) => judged(page, deliverable, index + 1, brand))
}
