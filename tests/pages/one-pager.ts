// A one-pager as literal marks: answer, five proofs, an exhibit and its table, risks, and a rail of figures and decisions.
import type { Cell, ChartMark, Mark, TableMark } from '../../src/model/mark.ts'
import type { Pages } from '../../src/model/page.ts'
import { block, brand, rule } from './memo.ts'
import { type Look, sans, serif, setLines } from './setting.ts'

export { brand }

const label: Look = { face: sans, size: 8.5, weight: 600, color: 'accent' }
const small: Look = { face: sans, size: 8.5 }
const grey: Look = { ...small, color: 'grey' }
const body: Look = { face: serif, size: 9.5 }
const head: Look = { face: sans, size: 11, weight: 600 }
const foot: Look = { face: sans, size: 7.5, color: 'grey' }

const proof = (number: number, baseline: number, lines: string[]): Mark =>
  setLines(
    {
      id: `proof-${number}`,
      role: 'item',
      look: body,
      x: 63,
      w: 308,
      baseline,
      leading: 13,
      align: 'justify',
      bullet: { text: String(number), hang: 15, look: label },
    },
    lines,
  )

const figure = (id: string, baseline: number, value: string, lines: string[], color = 'ink'): Mark[] => [
  setLines({ id, role: 'paragraph', look: { face: serif, size: 24, color }, x: 394, baseline, leading: 28 }, [value]),
  setLines(
    { id: `${id}-caption`, role: 'paragraph', look: grey, x: 394, baseline: baseline + 15.5, leading: 11 },
    lines,
  ),
]

const railHead = (id: string, line: number, baseline: number, words: string): Mark[] => [
  rule(`${id}-rule`, 394, line, 153, 0.5, 'bars'),
  setLines({ id, role: 'heading-1', look: { ...label, size: 9 }, x: 394, baseline, leading: 12 }, [words]),
]

const railText = (id: string, baseline: number, leading: number, lines: string[], x = 394): Mark =>
  setLines({ id, role: 'paragraph', look: leading === 12 ? { ...small, size: 9 } : small, x, baseline, leading }, lines)

const step = (id: string, baseline: number, date: string, action: string[], owner: string): Mark[] => [
  setLines({ id: `${id}-date`, role: 'paragraph', look: { ...small, weight: 600 }, x: 394, baseline, leading: 11 }, [
    date,
  ]),
  railText(id, baseline, 11, action, 430),
  setLines(
    { id: `${id}-owner`, role: 'paragraph', look: grey, x: 430, baseline: baseline + 11 * action.length, leading: 11 },
    [owner],
  ),
]

const head1 = (id: string, baseline: number, words: string): Mark =>
  setLines({ id, role: 'heading-1', look: head, x: 48, baseline, leading: 14 }, [words])

const bar: ChartMark = {
  kind: 'chart',
  id: 'share',
  name: 'share of cloud',
  box: { x: 48, y: 511, w: 323, h: 57 },
  alt: 'Bar chart. Share of Europe’s cloud market, 2025, %: Amazon, Microsoft and Google 70, all others 30.',
  overlay: [],
  marks: [
    setLines({ id: 'big-three', role: 'paragraph', look: small, x: 48, baseline: 519.6, leading: 11 }, [
      'Amazon, Microsoft, Google',
    ]),
    setLines({ id: 'others', role: 'paragraph', look: label, x: 274, baseline: 519.6, leading: 11 }, ['All others']),
    block('bar-70', 48, 526, 225.6, 28, 'bars'),
    block('bar-30', 274.4, 526, 96.6, 28, 'accent'),
    setLines({ id: 'value-70', role: 'paragraph', look: { ...head, size: 13 }, x: 55, baseline: 544, leading: 13 }, [
      '70',
    ]),
    setLines(
      {
        id: 'value-30',
        role: 'paragraph',
        look: { ...head, size: 13, color: 'paper' },
        x: 281,
        baseline: 544,
        leading: 13,
      },
      ['30'],
    ),
    setLines(
      { id: 'unknown', role: 'paragraph', look: grey, x: 48, w: 323, baseline: 565.1, leading: 11, align: 'right' },
      ['of which Tencent: not published'],
    ),
  ],
}

const columns = [54, 122, 92, 55]
const rows = [
  ['Region', 'Way in', 'Customer^1,2^', 'Not known'],
  ['Asia', 'The whole estate', 'GoTo, Indonesia', 'Size, price'],
  ['Europe', 'Streaming, games, super apps', 'None', 'Reference'],
  ['Africa', 'Super app', 'Orange, Max it', 'User count'],
]

const cell = (words: string, row: number, column: number): Cell => {
  const x = 48 + columns.slice(0, column).reduce((sum, width) => sum + width, 0)
  const baseline = 590.6 + 17 * row
  const look = row === 0 ? { ...small, weight: 600 as const } : small
  const { lines, paragraphs } = setLines({ id: '', role: 'paragraph', look, x, baseline, leading: 11 }, [words])
  return {
    lines,
    paragraphs,
    anchor: 'top',
    inset: { left: 0, top: 3, right: 0, bottom: 3 },
    ...(column === 0 && row > 0 && { head: 'row' as const }),
    ...(row === 0 && {
      head: 'column' as const,
      top: { color: 'ink', width: 1 },
      bottom: { color: 'ink', width: 0.5 },
    }),
    ...(row === 3 && { bottom: { color: 'ink', width: 1 } }),
  }
}

const table: TableMark = {
  kind: 'table',
  id: 'ways',
  name: 'ways in',
  box: { x: 48, y: 579.7, w: 323, h: 68 },
  alt: 'Way in, named customer and what is not known, by region',
  columns,
  heads: 1,
  rows: rows.map((words, row) => ({ height: 17, cells: words.map((word, column) => cell(word, row, column)) })),
}

const marks: Mark[] = [
  rule('head-rule', 48, 42, 499, 0.75),
  block('head-tab', 48, 42, 34, 3, 'accent'),
  setLines(
    { id: 'kicker', role: 'paragraph', look: { ...label, tracking: 0.05 }, x: 48, baseline: 60.3, leading: 14 },
    ['BRIEF'],
  ),
  setLines(
    { id: 'engagement', role: 'paragraph', look: grey, x: 48, w: 499, baseline: 60.3, leading: 14, align: 'right' },
    ['Tencent Cloud review'],
  ),
  setLines({ id: 'title', role: 'title', look: { face: serif, size: 22 }, x: 48, baseline: 92.8, leading: 26 }, [
    'Tencent Cloud goes abroad where its products',
    'are strong, not where the hyperscalers are',
  ]),
  setLines({ id: 'sub', role: 'paragraph', look: { ...grey, size: 9 }, x: 48, baseline: 141.5, leading: 13 }, [
    'Tencent Cloud is going international   ·   For the Head of Technology Strategy   ·   22 Sep 2025   ·   Data to 9 Jul 2025',
  ]),
  block('answer-box', 48, 152, 323, 106, 'tint'),
  block('answer-bar', 48, 152, 2, 106, 'accent'),
  setLines({ id: 'answer-label', role: 'paragraph', look: label, x: 63, baseline: 169.5, leading: 12 }, ['Answer']),
  setLines({ id: 'answer', role: 'paragraph', look: { face: serif, size: 11 }, x: 63, baseline: 184.3, leading: 15 }, [
    'For the first time since 2012–15 Tencent is taking its',
    'cloud and what it learnt from WeChat abroad. Take it',
    'seriously as a second provider for streaming, games and',
    'super apps; leave the main estate where it is until',
    'European references exist.',
  ]),
  head1('why', 286.8, 'Why we think so'),
  proof(1, 305.2, [
    '**A first in ten years.** WeChat was last pushed abroad in 2012–15. This',
    'time the cloud leads and WeChat follows as know-how: games, video',
    'and payment inside one app.^1^',
  ]),
  proof(2, 348.5, [
    '**Asia: a whole estate moved.** GoTo of Indonesia has put its entire cloud',
    'on Tencent, the clearest case of a customer that did not hedge.^1^',
  ]),
  proof(3, 378.9, [
    '**Europe: the edge, not the centre.** Three American firms share 70%',
    'between them. Tencent offers itself as one of several providers and',
    'aims at streaming, low latency for games, and super apps.^2^',
  ]),
  proof(4, 422.2, [
    '**Africa: proof by super app.** Max it, the super app that Orange offers',
    'there, is supported by Tencent’s cloud business.^2^',
  ]),
  proof(5, 452.5, [
    '**Neutral about models.** Customers choose among Hunyuan, DeepSeek',
    'and perhaps European models, which lowers the cost of leaving.^2^',
  ]),
  setLines(
    { id: 'exhibit', role: 'caption', look: { face: sans, size: 9, weight: 600 }, x: 48, baseline: 492.2, leading: 12 },
    ['Seven tenths of Europe’s cloud is taken; Tencent enters through the rest'],
  ),
  setLines({ id: 'units', role: 'caption', look: { ...grey, size: 9 }, x: 48, baseline: 503.3, leading: 11 }, [
    'Share of Europe’s cloud market, 2025, %^2^',
  ]),
  bar,
  table,
  head1('risks', 672.3, 'What could go wrong'),
  setLines(
    { id: 'risk-1', role: 'paragraph', look: body, x: 48, w: 323, baseline: 690.7, leading: 13, align: 'justify' },
    [
      '**Distrust by the state.** Czechia barred DeepSeek from state administration',
      'in July 2025; Italy blocked the chatbot and Australia took a similar step.^3^',
    ],
  ),
  setLines(
    { id: 'risk-2', role: 'paragraph', look: body, x: 48, w: 323, baseline: 721, leading: 13, align: 'justify' },
    [
      '**Thin proof.** One customer each in two regions, no revenue figure and no',
      'European name; the second report of the visit is missing.',
    ],
  ),
  ...railHead('figures', 152, 169.5, 'In figures'),
  ...figure('customers', 196.8, '1 + 1', ['named customers in Asia and in Africa;', 'none in Europe^1,2^'], 'accent'),
  ...figure('held', 259, '70%', ['of Europe’s cloud is held by Amazon,', 'Microsoft and Google^2^']),
  ...figure('users', 321.2, '1.38 bn', ['people use WeChat, the product whose', 'know-how travels^1^']),
  ...figure('rank', 383.2, 'Top 5', ['where one analyst expects Tencent Cloud', 'to rank worldwide^1^']),
  ...railHead('decision', 431.8, 444.7, 'Decision required'),
  railText('decision-text', 459.9, 12, [
    'The Head of Technology Strategy',
    'decides by **3 October 2025** whether',
    'Tencent Cloud joins the list of second',
    'providers for streaming and games.',
    'Personal data stay out of the test.',
  ]),
  ...railHead('steps', 528.4, 541.5, 'Next steps'),
  ...step('step-1', 555.6, '26 Sep', ['Ask for two European references'], 'Head of Sourcing'),
  ...step('step-2', 583.8, '10 Oct', ['Measure latency on one game'], 'Head of Infrastructure'),
  ...step('step-3', 611.6, '17 Oct', ['Read the law on Chinese models', 'in each market'], 'General Counsel'),
  ...railHead('confidence', 651.7, 664.9, 'Confidence'),
  railText('confidence-text', 679, 11.2, [
    '**Moderate.** Two sources, one on record, but',
    'each point rests on one of them; no',
    'revenue or customer count.',
  ]),
  rule('sources-rule', 48, 766.9, 499, 0.5, 'bars'),
  setLines({ id: 'sources', role: 'note', look: { ...foot, size: 7 }, x: 48, baseline: 777.2, leading: 9 }, [
    'Sources: 1 TechMoat Consulting, _Two Lessons from My Visit to Tencent Cloud (1 of 2)_, mid-2025 (B2). 2 CNBC by way of Daily8, interview with the head of Tencent’s cloud',
    'group, about 9 Jul 2025 (B2). 3 Wire story beside source 2, Jul 2025 (C3). Derived: 30 = 100 − 70; 1 + 1. Part 2 of source 1 is missing.',
  ]),
  setLines({ id: 'foot', role: 'artifact', look: foot, x: 48, baseline: 811.1, leading: 10 }, [
    'Tencent Cloud is going international   ·   Contact: engagement team',
  ]),
  setLines(
    { id: 'foot-page', role: 'artifact', look: foot, x: 48, w: 499, baseline: 811.1, leading: 10, align: 'right' },
    ['For decision   ·   1 of 1'],
  ),
]

/** One page of A4. */
export const pages: Pages = {
  deliverable: 'one-pager',
  title: 'Tencent Cloud goes abroad where its products are strong',
  subject: 'Tencent Cloud & Europe <brief>',
  author: 'Engagement team',
  language: 'en-GB',
  date: '2025-09-22',
  pages: [
    {
      w: 595.28,
      h: 841.89,
      layout: '',
      title: 'Going international',
      marks,
      notes: [],
      section: '',
      home: '',
    },
  ],
  outline: [{ title: 'Tencent Cloud goes abroad', level: 1, page: 0, y: 75 }],
  attachments: [],
}
