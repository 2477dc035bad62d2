// Judges each page by itself, and each only once: of a brief that is watched an edit changes a few pages, and the others are the same
// objects as before.
import type { Brand } from '../model/brand.ts'
import type { Deliverable } from '../model/brief.ts'
import type { Page, Pages } from '../model/page.ts'
import type { Finding } from './rule.ts'

/** Where a page stands. */
export interface PagePlace {
  deliverable: Deliverable
  /** Counted from 1. */
  number: number
}

/** What was found on a page, and all that hangs on beside the page. */
interface Judged extends PagePlace {
  brand: Brand
  found: readonly Finding[]
}

/** The check of a rule that looks at nothing but one page, its place and the brand. Findings are shared and not to be changed. */
export function onEachPage(
  judge: (page: Page, place: PagePlace, brand: Brand) => readonly Finding[],
): (pages: Pages, brand: Brand) => Finding[] {
  const known = new WeakMap<Page, Judged>()
  return ({ deliverable, pages }, brand) =>
    pages.flatMap((page, index) => {
      const number = index + 1
      const last = known.get(page)
      if (last && last.deliverable === deliverable && last.number === number && last.brand === brand) return last.found
      const found = judge(page, { deliverable, number }, brand)
      known.set(page, { deliverable, number, brand, found })
      return found
    })
}
