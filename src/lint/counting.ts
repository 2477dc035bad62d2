// The words that a reader finds on a page: all but furniture and the source line.
import type { Mark, Paragraph } from '../model/mark.ts'
import type { Page } from '../model/page.ts'
import { countWords } from './sentences.ts'

const wordsIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { runs }) => sum + countWords(runs.map((run) => run.text).join('')), 0)

const count = (mark: Mark): number => {
  if (mark.kind === 'text')
    return mark.role === 'artifact' || mark.zone === 'source' || mark.fixed ? 0 : wordsIn(mark.paragraphs)
  if (mark.kind === 'table')
    return mark.rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + wordsIn(cell.paragraphs), 0)
  if (mark.kind === 'group' || mark.kind === 'chart') return mark.marks.reduce((sum, each) => sum + count(each), 0)
  return 0
}

/** Number of words on a page. */
export const wordsOn = (page: Page): number => page.marks.reduce((sum, mark) => sum + count(mark), 0)

/** Every mark of a page, groups opened. */
export const marksOf = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...marksOf(mark.marks)] : [mark]))

/** Where the words of a page's title are typed. */
export const titleOf = (page: Page): Mark | undefined =>
  page.marks.find((mark) => mark.kind === 'text' && mark.role === 'title')
