// Hairline's ninth slide: a table of four open questions, with source tags in its cells and one column in accent.
import type { Cell } from '../../src/model/mark.ts'
import type { Page } from '../../src/model/page.ts'
import { hairline } from './brands.ts'
import { openPage, type Said } from './literal.ts'

const page = openPage(hairline)
const columns = [225.6, 225.6, 150.4, 150.4, 136]
const lefts = [36, 261.6, 487.2, 637.6, 788]
const hair = { color: 'line', width: 0.5 }

const questions = [
  [
    'How long do chips last?',
    'Enough to train new models for years|AInvest 1',
    'Enough through 2025|AInvest 2',
    'Plan on the shorter period',
    'A dated count of accelerators',
  ],
  [
    'Is it thrift or spending?',
    'A slower roll-out of accelerators in Q4 2024 and Q1 2025|AInvest 1',
    'RMB 78 bn capex; first bond in four years|TechMoat; AInvest 1',
    'Both can hold: capex is not only chips',
    'Capex split by kind',
  ],
  [
    'What is “30% better”?',
    '30% better than the industry standard, by the company’s claim|AInvest 2',
    'No measure and no benchmark named|AInvest 2',
    'Do not quote it in a comparison',
    'A benchmark with its method',
  ],
  [
    'Is it winning abroad?',
    'A push into Europe, on record; GoTo of Indonesia moved its whole cloud|CNBC; TechMoat',
    'No customer in Europe, no revenue, no count|CNBC; TechMoat',
    'Intent is shown, traction is not',
    'One named customer in Europe',
  ],
]

const heads = ['Question', 'On the one hand', 'On the other', 'Our reading', 'What would change it'].map(
  (head, i): Cell =>
    page.cell(
      page.box(lefts[i]!, 112, columns[i]!, 22),
      'head',
      [[{ text: head, color: i === 3 ? 'accent' : 'ink' }]],
      {},
      {
        head: 'column',
        bottom: { color: 'ink', width: 1 },
      },
    ),
)

const rows = questions.map((texts, row) => ({
  height: 69,
  cells: texts.map((text, i): Cell => {
    const area = page.box(lefts[i]!, 134 + 69 * row, columns[i]!, 69)
    const [words, tag] = text.split('|')
    const right = i === 4 ? 0 : 14.4
    if (i === 0) {
      const said: Said[] = [[{ text: `${row + 1}`, color: 'accent', bold: false }, `\u2003${words}`]]
      return page.cell(area, 'strong', said, { top: 8, right: 0 }, { head: 'row', bottom: hair })
    }
    const said: Said[] = [[{ text: words!, ...(i === 3 && { color: 'accent', bold: true }) }]]
    if (tag) said.push({ style: 'tag', pieces: [tag] })
    return page.cell(area, 'small', said, { top: 10, right: i === 1 || i === 3 ? 8 : right }, { bottom: hair })
  }),
}))

const claim = 'Four questions stay open, and our documents cannot settle them'

/** The slide. */
export const tableSlide: Page = {
  w: 960,
  h: 540,
  layout: 'content',
  title: claim,
  marks: [
    page.zone(
      'content',
      'tracker',
      [[{ text: '3', bold: true, color: 'accent' }, '\u2002Limits\u2009›\u2009Open questions']],
      'artifact',
    ),
    page.zone('content', 'title', [claim], 'title', 'questions, claim'),
    {
      kind: 'table',
      id: 'table-questions',
      name: 'questions, table',
      box: page.box(36, 112, 888, 298),
      alt: 'Table. Four open questions, what speaks for and against each, our reading, and what would change it.',
      columns,
      rows: [{ height: 22, cells: heads }, ...rows],
      heads: 1,
    },
    page.zone('content', 'so-what', [
      'The two AInvest articles share one origin and were written by machine: they count as one source, not two',
    ]),
    page.zone(
      'content',
      'source',
      [
        [
          'Source: TechMoat Consulting, J. Towson (2025); AInvest 1 and 2 (2025), after The Register; ',
          { text: 'CNBC', link: 'https://www.cnbc.com/?a=1&b=2' },
          ' (Jul 2025); team analysis',
        ],
      ],
      'note',
    ),
    page.zone(
      'content',
      'footer',
      ['A fast follower with advantages\u2002|\u2002Discussion document\u2002|\u200230 September 2025'],
      'artifact',
    ),
    page.zone('content', 'number', [[{ text: '2', field: 'page' }]], 'artifact'),
  ],
  notes: [],
  section: 'Limits',
  home: 'limits.questions',
}
