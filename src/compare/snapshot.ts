// What is remembered of a laid out deliverable, to tell by which words the next one differs.
import type { Deliverable } from '../model/brief.ts'
import type { Pages } from '../model/page.ts'
import { digestOfPage } from './digest.ts'
import { textsOf } from './texts.ts'

/** One page of it. */
export interface PageShot {
  digest: string
  /** In reading order. */
  texts: string[]
}

/** A deliverable as it was laid out. */
export interface Snapshot {
  deliverable: Deliverable
  pages: PageShot[]
}

/** Remembers a deliverable. */
export const shoot = ({ deliverable, pages }: Pages): Snapshot => ({
  deliverable,
  pages: pages.map((page) => ({ digest: digestOfPage(page), texts: textsOf(page) })),
})
