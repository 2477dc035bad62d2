// What moves between two states of a brief: every sentence, plotted value, table cell and page, each claim that flips, and the faults
// that come or go.
import type { Deliverable } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Page, Pages } from '../model/page.ts'
import { type Changes, compare } from './changes.ts'
import { compareCharts, isPlotted, saidBeside, type ValueChange } from './charts.ts'
import { type ClaimChange, compareClaims } from './claims.ts'
import { digestOfPage } from './digest.ts'
import type { Snapshot } from './snapshot.ts'
import type { State } from './state.ts'
import { type CellChange, compareTables, isTabular } from './tables.ts'
import { textsOf } from './texts.ts'

/** A deliverable, with what differs in it. */
export interface Moved {
  deliverable: Deliverable
  /** True for a deck that is handed out as well: its handout moves with it. */
  handout: boolean
  /** Numbers of changed pages, from 1. */
  pages: number[]
  count: Changes['count']
  /** Texts outside charts and tables. */
  sentences: Changes['texts']
  charts: ValueChange[]
  cells: CellChange[]
  /** Numbers of changed pages of which nothing above is told. */
  redrawn: number[]
}

/** A brief, with what differs between its two states. */
export interface Blast {
  brief: string
  /** True where there is such a brief in one state only. */
  isNew: boolean
  isGone: boolean
  /** The state that has errors and so no pages, which are then not compared. */
  unseen?: 'before' | 'after' | 'both'
  /** Only deliverables in which something moved. */
  deliverables: Moved[]
  claims: ClaimChange[]
  faults: { come: Diagnostic[]; gone: Diagnostic[] }
}

/** Compares two states of one brief. */
export function compareStates(before: State | undefined, after: State | undefined): Blast {
  const all: Deliverable[] = ['deck', 'memo', 'one-pager']
  const deliverables = all.flatMap((deliverable): Moved[] => {
    const [was, is] = [before, after].map((state) => state?.pages.find((each) => each.deliverable === deliverable))
    const handout = deliverable === 'deck' && ((after ?? before)?.wanted.includes('handout') ?? false)
    // A state with errors has no pages, which its faults tell.
    const isKept = (was && is) || !before || !after
    return was === is || !isKept ? [] : compareDeliverable(deliverable, was, is, handout)
  })
  const [isBlind, wentBlind] = [before, after].map((state) => state !== undefined && state.pages.length === 0)
  const unseen = isBlind && wentBlind ? 'both' : isBlind ? 'before' : wentBlind ? 'after' : undefined
  return {
    brief: (after ?? before)!.brief,
    isNew: !before,
    isGone: !after,
    ...(unseen && { unseen }),
    deliverables,
    claims: compareClaims(before?.standings ?? [], after?.standings ?? []),
    faults: compareFaults(before, after),
  }
}

/** True where nothing that anyone reads is different. */
export const isStill = ({ isNew, isGone, deliverables, claims, faults }: Blast): boolean =>
  !isNew && !isGone && deliverables.length + claims.length + faults.come.length + faults.gone.length === 0

function compareDeliverable(
  deliverable: Deliverable,
  was: Pages | undefined,
  is: Pages | undefined,
  handout: boolean,
): Moved[] {
  const { pages, count, texts, redrawn } = compare(shootSentences(deliverable, was), shootSentences(deliverable, is))
  const charts = compareCharts(was, is)
  const cells = compareTables(was, is)
  if (pages.length === 0 && count.before === count.after && texts.length === 0) return []
  const told = new Set([...charts, ...cells].map(({ page }) => page))
  const silent = redrawn.filter((page) => !told.has(page))
  return [{ deliverable, handout, pages, count, sentences: texts, charts, cells, redrawn: silent }]
}

const shootSentences = (deliverable: Deliverable, laid: Pages | undefined): Snapshot => ({
  deliverable,
  pages: (laid?.pages ?? []).map((page) => ({ digest: digestOfPage(page), texts: sentencesOf(page) })),
})

const sentencesOf = (page: Page): string[] =>
  [
    ...textsOf(page, (mark) => isPlotted(mark) || isTabular(mark)),
    ...page.marks.filter(isPlotted).flatMap(saidBeside),
  ].flatMap((text) => text.split(SENTENCE_END))

/** Where a passage is parted, so that two figures in it are told apart. Parting after an abbreviation does no harm. */
const SENTENCE_END = /(?<=[.!?][”’")]*)\s+(?=[“‘"(]*\p{Lu})/u

/** Faults are the same where they say the same of the same file: an edit above one moves its line, and a brief may be a copy. */
function compareFaults(before: State | undefined, after: State | undefined): Blast['faults'] {
  const keyed = (state: State | undefined): [string, Diagnostic][] =>
    (state?.diagnostics ?? []).map((fault) => {
      const { code, message, span } = fault
      return [JSON.stringify([code, message, span?.file === state?.brief ? 'the brief' : span?.file]), fault]
    })
  const [old, now] = [new Map(keyed(before)), new Map(keyed(after))]
  return {
    come: [...now].filter(([key]) => !old.has(key)).map(([, fault]) => fault),
    gone: [...old].filter(([key]) => !now.has(key)).map(([, fault]) => fault),
  }
}
