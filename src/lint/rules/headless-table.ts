// Tables without a marked head.
import { marksOf } from '../counting.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

export const headlessTable: PageRule = {
  code: 'lint/headless-table',
  id: 'A-142',
  group: 'access',
  severity: 'error',
  stage: 'pages',
  about:
    'Every table of several rows has heads of columns or of rows. A table of a template that has no row of heads is read by its first column; heads of a brief that are left empty are told before, as lint/empty-head.',
  why: 'Without heads a screen reader reads a heap of cells.',
  cause: 'code',
  good: 'A table of four rows, of which the first is marked as heads',
  bad: 'A table of four rows, of which none is marked as heads and no cell as the name of its row',
  check: onEachPage((page, { number, deliverable }) =>
    marksOf(page.marks)
      .filter(
        (mark) =>
          mark.kind === 'table' &&
          mark.heads === 0 &&
          mark.rows.length > 1 &&
          mark.columns.length > 1 &&
          !mark.rows.some(({ cells }) => cells.some((cell) => cell.head)),
      )
      .map((mark) => ({
        message: `on page ${number} of the ${deliverable} the table "${mark.name}" has no head`,
        ...(mark.tag && { span: mark.tag }),
        home: page.home,
        notes: [],
      })),
  ),
}
