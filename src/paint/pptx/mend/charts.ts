// Writes each native chart of a page and its workbook from the plan.
import { type Deck, Relations } from '../deck.ts'
import type { Page } from '../../../model/page.ts'
import { everyMark } from '../every-mark.ts'
import { chartPart } from '../chart/chart-part.ts'
import { completeWorkbook } from '../chart/reference.ts'
import { writeWorkbook } from '../chart/workbook.ts'

/** The charts of a page; pages count from 0. */
export function writeCharts(deck: Deck, page: Page, index: number): void {
  const { brand, medium, pages } = deck
  for (const mark of everyMark(page.marks)) {
    const part = deck.emitted[index]?.charts.get(mark.id)
    if (mark.kind !== 'chart' || !mark.plan || part === undefined) continue
    const plan = { ...mark.plan, workbook: completeWorkbook(mark.plan) }
    const book = part.replace('ppt/charts/chart', 'ppt/embeddings/workbook').replace(/xml$/, 'xlsx')
    const relations = new Relations(part)
    deck.parts.set(book, writeWorkbook(plan.workbook))
    deck.parts.set(
      part,
      chartPart({ brand, medium, language: pages.language }, mark, plan, relations.to('package', book)),
    )
    relations.store(deck.parts)
  }
}
