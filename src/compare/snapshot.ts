// What is remembered of a laid out deliverable, to tell by which words, values and cells the next one differs.
import type { Deliverable } from '../model/brief.ts'
import type { Pages } from '../model/page.ts'
import { type ChartShot, chartsOf } from './charts.ts'
import { digestOf, digestOfPage } from './digest.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type TableShot, tablesOf } from './tables.ts'

/** A deliverable as it was laid out. */
export interface Snapshot {
  deliverable: Deliverable
  /** A digest for each page. */
  pages: string[]
  /** In reading order; those of charts and tables are left to these. */
  passages: Passage[]
  charts: ChartShot[]
  tables: TableShot[]
  /** Digest of the brand that it is painted in; absent where nobody asks for it. */
  brand?: string
  /** Digests of the files that it carries, each with its name. */
  carried?: string[]
}

/** Remembers a deliverable; `brand` is the digest of the brand it is painted in. */
export const shoot = (laid: Pages, brand?: string): Snapshot => ({
  deliverable: laid.deliverable,
  pages: laid.pages.map(digestOfPage),
  passages: passagesOf(laid.pages)
    .filter(({ sort }) => sort === 'words' || sort === 'notes')
    // The pieces are large, and no words of it.
    .map(({ spots: _spots, ...passage }) => passage),
  charts: chartsOf(laid),
  tables: tablesOf(laid),
  ...(brand === undefined ? {} : { brand }),
  carried: laid.attachments.map(({ name, bytes }) => `${name} ${digestOf(bytes)}`),
})

/** The snapshot of what is not there. */
export const shootNothing = (deliverable: Deliverable, brand?: string): Snapshot => ({
  deliverable,
  ...{ pages: [], passages: [], charts: [], tables: [] },
  ...(brand === undefined ? {} : { brand }),
})
