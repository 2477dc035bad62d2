// The first page of a memo as literal marks: letterhead, header block, answer, two sections, side notes, footnotes.
import type { Brand } from '../../src/model/brand.ts'
import type { LineMark, Mark, ShapeMark } from '../../src/model/mark.ts'
import type { Pages } from '../../src/model/page.ts'
import { type Look, sans, serif, setLines } from './setting.ts'

/** The colors of a memo. */
export const brand: Brand = {
  name: 'hairline',
  path: 'templates/brands/hairline/brand.yaml',
  colors: {
    ink: '1C1C1E',
    accent: '0F766E',
    tint: 'EFF5F4',
    'rule-tint': '7FB8B2',
    grey: '5F6368',
    bars: '9AA0A6',
    derived: 'F1F2F3',
    paper: 'FFFFFF',
  },
  theme: {},
  media: {},
}

export const rule = (id: string, x: number, y: number, w: number, width: number, color = 'ink'): LineMark => ({
  kind: 'line',
  id,
  name: id,
  from: { x, y },
  to: { x: x + w, y },
  stroke: { color, width },
})

export const block = (id: string, x: number, y: number, w: number, h: number, fill: string): ShapeMark => ({
  kind: 'shape',
  id,
  name: id,
  geometry: 'rect',
  box: { x, y, w, h },
  fill,
})

const kicker: Look = { face: sans, size: 8.5, weight: 600, color: 'accent', tracking: 0.05 }
const small: Look = { face: sans, size: 9 }
const label: Look = { face: sans, size: 8.5, weight: 600, color: 'accent' }
const side: Look = { face: sans, size: 8, color: 'grey' }
const sideLabel: Look = { face: sans, size: 8, weight: 600, color: 'accent' }
const body: Look = { face: serif, size: 10 }
const head: Look = { face: sans, size: 13, weight: 600 }
const foot: Look = { face: sans, size: 7.5, color: 'grey' }
const footnote: Look = { face: sans, size: 8 }

const header = (id: string, x: number, key: number, row: number, name: string, value: string): Mark[] => [
  setLines(
    {
      id: `${id}-key`,
      role: 'paragraph',
      look: { ...small, color: 'grey' },
      x,
      baseline: 180.2 + 14 * row,
      leading: 14,
    },
    [name],
  ),
  setLines({ id, role: 'paragraph', look: small, x: x + key, baseline: 180.2 + 14 * row, leading: 14 }, [value]),
]

const section = (id: string, baseline: number, number: string, claim: string): Mark[] => [
  setLines(
    {
      id,
      role: 'heading-1',
      look: head,
      x: 71,
      baseline,
      leading: 17,
      bullet: { text: number, hang: 24, look: { ...head, color: 'accent' } },
    },
    [claim],
  ),
]

const sideNote = (id: string, baseline: number, name: string, ...lines: string[]): Mark[] => [
  setLines({ id: `${id}-label`, role: 'aside', look: sideLabel, x: 437, baseline, leading: 10.5 }, [name]),
  setLines({ id, role: 'aside', look: side, x: 437, baseline: baseline + 10.5, leading: 10.5 }, lines),
]

const bodyText = (id: string, baseline: number, first: number, lines: string[]): Mark =>
  setLines({ id, role: 'paragraph', look: body, x: 71, w: 349, baseline, leading: 14, align: 'justify', first }, lines)

const note = (number: number, baseline: number, lines: string[]): Mark =>
  setLines(
    {
      id: `note-${number}`,
      role: 'footnote',
      look: footnote,
      x: 82,
      baseline,
      leading: 10.5,
      note: number,
      bullet: { text: String(number), hang: 11 },
    },
    lines,
  )

const marks: Mark[] = [
  rule('head-rule', 71, 57, 479, 0.75),
  block('head-tab', 71, 57, 34, 3, 'accent'),
  setLines({ id: 'kicker', role: 'paragraph', look: kicker, x: 71, baseline: 79, leading: 14 }, ['MEMORANDUM']),
  setLines(
    {
      id: 'engagement',
      role: 'paragraph',
      look: { ...small, size: 8.5, color: 'grey' },
      x: 437,
      baseline: 79,
      leading: 14,
    },
    ['Tencent Cloud review'],
  ),
  setLines({ id: 'title', role: 'title', look: { face: serif, size: 24 }, x: 71, baseline: 123.6, leading: 28 }, [
    'Tencent’s efficiency thesis:',
    'more from fewer accelerators',
  ]),
  rule('header-top', 71, 163, 479, 0.5, 'bars'),
  ...header('to', 71, 34, 0, 'To', 'Head of Technology Strategy'),
  ...header('from', 71, 34, 1, 'From', 'Engagement team'),
  ...header('cc', 71, 34, 2, 'Cc', 'Head of Infrastructure; Head of Sourcing'),
  ...header('re', 71, 34, 3, 'Re', '**Whether to count efficiency when rating Tencent Cloud**'),
  ...header('date', 437, 42, 0, 'Date', '22 Sep 2025'),
  ...header('data-to', 437, 42, 1, 'Data to', '16 Sep 2025'),
  ...header('version', 437, 42, 2, 'Version', '1.0'),
  ...header('status', 437, 42, 3, 'Status', 'For decision'),
  rule('header-bottom', 71, 233, 479, 0.75),
  block('answer-box', 71, 261, 349, 167, 'tint'),
  block('answer-bar', 71, 261, 2, 167, 'accent'),
  setLines({ id: 'answer-label', role: 'paragraph', look: label, x: 87, baseline: 280.4, leading: 12 }, ['Answer']),
  setLines(
    { id: 'answer', role: 'paragraph', look: { face: serif, size: 11.5 }, x: 87, baseline: 297.3, leading: 16 },
    [
      'Short of top chips, Tencent works the ones it has harder,',
      'and 50 million cores of its own applications show that its',
      'cloud runs at scale. That earns a test, not yet a contract:',
      'the 30% gain it claims names no measure, and no cost per',
      'training run is disclosed. Please approve a measured trial',
      'by 3 October 2025.',
    ],
  ),
  rule('answer-rule', 87, 389.9, 321, 0.5, 'rule-tint'),
  setLines({ id: 'confidence', role: 'paragraph', look: small, x: 87, baseline: 403.4, leading: 12 }, [
    '**Confidence: low.** Both efficiency reports are machine-written and rest on one news',
    'outlet, so they count as a single source.',
  ]),
  ...sideNote(
    'grades',
    277.9,
    'Reading the grades',
    'High needs two independent',
    'sources of grade B2 or better;',
    'moderate needs one; the rest is',
    'low. Confidence speaks of the',
    'evidence, not of the odds.',
  ),
  ...section('scarcity', 467, '1', 'Scarcity became a method: fewer chips, worked harder'),
  bodyText('scarcity-1', 488, 0, [
    'Export rules closed the usual road to better models, which is to buy more',
    'and newer accelerators. Tencent is reported to have answered with thrift.',
    'It slowed the roll-out of GPUs in Q4 2024 and Q1 2025 and turned to training',
    'methods of the kind that DeepSeek made known, so that the stock in hand',
    'yields more.^1^ Its president says that this stock is enough.',
  ]),
  ...sideNote(
    'accelerator',
    488,
    'Accelerator',
    'A chip built for the arithmetic of',
    'AI, most often a GPU. United',
    'States export rules limit which of',
    'them reach China.',
  ),
  bodyText('scarcity-2', 558, 14, [
    'The order of events tells more than the saving does. The slower pace',
    'came before, not after, a quarter in which revenue grew by 15%. Buying',
    'less did not visibly hold the group back; whether it held the models back,',
    'nobody outside can tell. Exhibit 1 sets out what is claimed, by whom, and',
    'how far each claim carries.',
  ]),
  ...section('workload', 649, '2', 'Its own workload is the best proof that the cloud scales'),
  bodyText('workload-1', 670, 0, [
    'The strongest evidence is not about chips. Tencent has moved 50 million',
    'cores of its own applications to its own cloud.^2^ A company that runs its',
    'business on the platform it sells has every reason to keep that platform',
    'working, and a customer inherits the interest.',
  ]),
  rule('notes-rule', 71, 733.5, 56, 0.5, 'bars'),
  note(1, 744.5, [
    'AInvest (S1, S2), both after The Register. Neither text counts the accelerators, so the slowdown has a',
    'date but no size.',
  ]),
  note(2, 769, ['AInvest (S2). The count covers Tencent’s own applications and says nothing about paying customers.']),
  setLines({ id: 'foot-status', role: 'artifact', look: foot, x: 437, baseline: 810.2, leading: 10 }, ['For decision']),
  setLines(
    { id: 'foot-page', role: 'artifact', look: foot, x: 437, w: 113, baseline: 810.2, leading: 10, align: 'right' },
    ['1 of 3'],
  ),
]

/** One page of A4. */
export const pages: Pages = {
  deliverable: 'memo',
  title: 'Tencent’s efficiency thesis: more from fewer accelerators',
  subject: 'Whether to count efficiency when rating Tencent Cloud',
  author: 'Engagement team',
  language: 'en-GB',
  date: '2025-09-22',
  pages: [
    {
      w: 595.28,
      h: 841.89,
      layout: '',
      title: 'Tencent’s efficiency thesis',
      marks,
      notes: [],
      section: '',
      home: '',
    },
  ],
  outline: [
    { title: 'Tencent’s efficiency thesis: more from fewer accelerators', level: 1, page: 0, y: 97 },
    { title: '1 Scarcity became a method: fewer chips, worked harder', level: 2, page: 0, y: 454 },
    { title: '2 Its own workload is the best proof that the cloud scales', level: 2, page: 0, y: 636 },
  ],
  attachments: [
    {
      name: 'efficiency.yaml',
      about: 'The brief this memo was made from',
      bytes: new TextEncoder().encode('title: Tencent’s efficiency thesis\n'),
    },
  ],
}
