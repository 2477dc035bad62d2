// A title whose last line is one short word.
import { titleOf } from '../counting.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

const SHARE = 0.12

export const titleWidow: PageRule = {
  code: 'lint/title-widow',
  id: 'T-011',
  group: 'titles',
  severity: 'warning',
  stage: 'pages',
  about: 'The last line of a title is more than one short word.',
  why: 'A word alone looks like a slip, and takes a line from the body.',
  cause: 'code',
  good: 'A title of two lines, of which the last is "old port"',
  bad: 'A title of two lines, of which the last is "port"',
  check: onEachPage((page, { deliverable }) => {
    if (deliverable !== 'deck') return []
    const title = titleOf(page)
    if (title?.kind !== 'text' || title.lines.length < 2) return []
    const last = title.lines.at(-1)!.pieces
    const width = last.reduce((sum, piece) => sum + piece.width, 0)
    const text = last.map((piece) => piece.text).join('')
    if (width >= SHARE * title.box.w || /\S\s+\S/.test(text.trim())) return []
    return [
      {
        message: `the last line of this title is "${text.trim()}" alone`,
        ...(title.span && { span: title.span }),
        home: page.home,
        notes: ['hint: cut a word, so that the title takes a line less'],
      },
    ]
  }),
}
