// What changed between two builds of a deliverable: its sentences, each change once with the pages it is seen on, its values and its cells.
import { splitSentences } from '../text/index.ts'
import { type Pair, pairUp } from './align.ts'
import { compareCharts, type ValueChange } from './charts.ts'
import { type Passage, pageAt } from './passages.ts'
import type { Snapshot } from './snapshot.ts'
import { type CellChange, compareTables, type TableChange } from './tables.ts'

/** One text that is not what it was. */
export interface TextChange {
  /** Absent where the text is new. */
  before?: string
  /** Absent where the text is gone. */
  after?: string
  /** Numbers of the pages, from 1; of the old pages for a text that is gone. */
  pages: number[]
  /** True where it stands in the notes of slides only. */
  notes?: boolean
}

/** How a deliverable differs from the one before. */
export interface Changes {
  /** Numbers of the pages that are not as they were. */
  pages: number[]
  /** How many pages there are now, and were. */
  count: { before: number; after: number }
  /** Sentences outside charts and tables. */
  sentences: TextChange[]
  charts: ValueChange[]
  cells: CellChange[]
  /** Tables that are new or gone, or whose rows stand in another order. */
  tables: TableChange[]
  /** Numbers of changed pages of which nothing above is told. */
  redrawn: number[]
  /** True where the brand that all of it is painted in was edited: what pages look like changes with it, and none of their marks need. */
  rebranded?: boolean
  /** True where the brief that it carries was edited. */
  recarried?: boolean
}

/** Compares a deliverable with the one before. */
export function compare(before: Snapshot, after: Snapshot): Changes {
  const known = new Set(before.pages)
  const pages = after.pages.flatMap((page, index) => (known.has(page) ? [] : [index + 1]))
  const sentences = gather(pairUp(before.passages, after.passages).flatMap(part))
  const charts = compareCharts(before.charts, after.charts)
  const { cells, tables } = compareTables(before.tables, after.tables)
  const told = new Set([
    ...sentences.flatMap((text) => text.pages),
    ...[...charts, ...cells, ...tables].map(({ page }) => page),
  ])
  const count = { before: before.pages.length, after: after.pages.length }
  const redrawn = pages.filter((page) => !told.has(page))
  return {
    ...{ pages, count, sentences, charts, cells, tables, redrawn },
    ...(before.brand !== after.brand && { rebranded: true }),
    ...(String(before.carried) !== String(after.carried) && { recarried: true }),
  }
}

/** True where a reader would see no difference. */
export const isAsBefore = ({ pages, count, sentences, rebranded }: Changes): boolean =>
  !rebranded && pages.length === 0 && count.before === count.after && sentences.length === 0

/** A sentence, or a whole passage that is new or gone. */
interface Placed {
  text: string
  /** More than one where a page breaks it. */
  pages: number[]
  notes: boolean
}

/** A passage that changed as the sentences of it that changed. */
function part([was, is]: Pair<Passage>): Pair<Placed>[] {
  if (was && is) return pairUp(sentencesOf(was), sentencesOf(is))
  return [[was && whole(was), is && whole(is)]]
}

const whole = (passage: Passage): Placed => ({
  text: passage.text.trim(),
  pages: passage.pages.map(({ page }) => page),
  notes: passage.sort === 'notes',
})

function sentencesOf(passage: Passage): Placed[] {
  let from = 0
  return splitSentences(passage.text).map((text) => {
    const place = Math.max(from, passage.text.indexOf(text.slice(0, 12), from))
    from = place + 1
    const [begins, ends] = [pageAt(passage, place), pageAt(passage, place + text.length - 1)]
    return { text, pages: begins === ends ? [begins] : [begins, ends], notes: passage.sort === 'notes' }
  })
}

function gather(pairs: readonly Pair<Placed>[]): TextChange[] {
  const changes = new Map<string, TextChange>()
  for (const [was, is] of pairs) {
    const key = JSON.stringify([was?.text, is?.text])
    const { pages, notes } = (is ?? was)!
    const known = changes.get(key)
    known?.pages.push(...pages.filter((page) => !known.pages.includes(page)))
    // What a slide shows and its notes say again is told of the slide.
    if (known && !notes) delete known.notes
    if (!known)
      changes.set(key, {
        ...(was ? { before: was.text } : {}),
        ...(is ? { after: is.text } : {}),
        pages: [...pages],
        ...(notes && { notes }),
      })
  }
  return [...changes.values()]
}
