// Lines of the memo that are too long or too short for the eye.
import type { Line } from '../../model/mark.ts'
import type { PageRule } from '../rule.ts'

const LEAST = 35
const MOST = 90
/** Lines below which a mean says nothing. */
const FEW = 10

export const lineLength: PageRule = {
  code: 'lint/line-length',
  id: 'L-133',
  group: 'layout',
  severity: 'warning',
  stage: 'pages',
  about: 'Lines of a memo have 35 to 90 characters.',
  why: 'On longer ones the eye loses the next line, on shorter ones the thread.',
  cause: 'brand',
  shows: 'memo',
  good: 'media: { memo: { layouts: { first: { zones: { body: { box: [71, 72, 349, 700] } } } }, looks: { columns: { text-width: 349 } } } }',
  bad: 'media: { memo: { layouts: { first: { zones: { body: { box: [71, 72, 479, 700] } } } }, looks: { columns: { text-width: 479 } } } }',
  check: (pages, brand) => {
    if (pages.deliverable !== 'memo') return []
    // The body is the column that most lines fill; cells and bullets are narrower, and would bring its mean down.
    const columns = new Map<number, Line[]>()
    for (const mark of pages.pages.flatMap((page) => page.marks)) {
      if (mark.kind !== 'text' || mark.role !== 'paragraph') continue
      const width = Math.round(mark.box.w)
      columns.set(width, [...(columns.get(width) ?? []), ...mark.lines.filter((line) => line.soft)])
    }
    const lines = [...columns.values()].reduce((most, each) => (each.length > most.length ? each : most), [])
    const mean =
      lines.reduce((sum, { pieces }) => sum + pieces.reduce((length, piece) => length + piece.text.length, 0), 0) /
      Math.max(1, lines.length)
    if (lines.length < FEW || (mean >= LEAST && mean <= MOST)) return []
    return [
      {
        message: `the lines of the memo have ${mean.toFixed(0)} characters; ${LEAST} to ${MOST} is right`,
        span: { file: brand.path, line: 1, column: 1 },
        notes: ['hint: change the width of the body or the size of its text in the brand'],
      },
    ]
  },
}
