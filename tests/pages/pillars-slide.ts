// Rail's fourth slide: three regions as pillars beside a title in the rail.
import type { Mark } from '../../src/model/mark.ts'
import type { Page } from '../../src/model/page.ts'
import { rail } from './brands.ts'
import { note, openPage, type Said } from './literal.ts'

const page = openPage(rail)
const { box, line, shape, text } = page
const labels = ['Way in', 'How it sells', 'Named proof', 'Not shown']

const regions: { name: string; gloss: string; says: Said[] }[] = [
  {
    name: 'Asia',
    gloss: 'Move everything',
    says: [
      'A customer’s whole cloud moves across',
      'As one cloud for everything',
      [{ text: 'GoTo', bold: true }, ' of Indonesia: entire cloud moved to Tencent'],
      { style: 'gloss', pieces: ['Contract value, next customer'] },
    ],
  },
  {
    name: 'Europe',
    gloss: 'Win the niches',
    says: [
      'Video streaming, games where latency counts, super apps',
      'As one of several: multi-cloud, and neutral about models',
      [{ text: 'None yet:', bold: true }, ' no European customer is named'],
      { style: 'gloss', pieces: ['Revenue, price, first customer'] },
    ],
  },
  {
    name: 'Africa',
    gloss: 'Run a super app',
    says: [
      'A super app for an operator',
      'As the maker of WeChat, with its 1.38 bn users',
      [{ text: 'Orange', bold: true }, ': its Max it super app'],
      { style: 'gloss', pieces: ['Revenue, users, next operator'] },
    ],
  },
]

const pillar = ({ name, gloss, says }: (typeof regions)[number], column: number): Mark => {
  const x = 284 + 220 * column
  const accent = column === 1
  return {
    kind: 'group',
    id: `pillar-${column + 1}`,
    name: `regions, ${name}`,
    box: box(x, 36, 200, 396),
    alt: `${name}: ${gloss}`,
    marks: [
      shape('regions, bar', box(x, 36, 3, 44), { fill: accent ? 'accent' : 'mid' }),
      text('regions, head', 'head', box(x + 14, 34, 186, 25), [name], { role: 'heading-2' }),
      text('regions, gloss', 'gloss', box(x + 14, 60, 186, 18), [gloss]),
      ...says.flatMap((said, row): Mark[] => [
        text('regions, label', 'label', box(x, 102 + 94 * row, 200, 14), [
          [{ text: labels[row]!, ...(accent && { color: 'accent' }) }],
        ]),
        text('regions, text', 'text', box(x, 118 + 94 * row, 200, 36), [said]),
      ]),
    ],
  }
}

const claim = 'Each region opens by a different door: the whole cloud, product niches, a super app'

/** The slide. */
export const pillarsSlide: Page = {
  w: 960,
  h: 540,
  layout: 'content',
  title: claim,
  marks: [
    page.zone('content', 'tracker', ['Regions'], 'artifact'),
    page.zone('content', 'title', [claim], 'title', 'regions, claim'),
    line('regions, head rule', { x: 284, y: 92 }, { x: 924, y: 92 }, 'ink', 1),
    ...[186, 280, 374, 464].map((y) => line('regions, rule', { x: 284, y }, { x: 924, y }, 'line', 0.5)),
    ...regions.map(pillar),
    text('regions, so-what label', 'label', box(36, 361, 192, 14), [[{ text: 'So what', color: 'accent' }]]),
    page.zone('content', 'so-what', ['Only Asia shows a full move: ask for a European reference before a pilot']),
    page.zone(
      'content',
      'source',
      ['Source: TechMoat Consulting, J. Towson (2025); CNBC, interview with D. Tong (Jul 2025); team analysis'],
      'note',
    ),
    page.zone(
      'content',
      'footer',
      ['Tencent Cloud · Going international · Working draft · Evidence to 16 Sep 2025'],
      'artifact',
    ),
    page.zone('content', 'number', [[{ text: '1', field: 'page' }]], 'artifact'),
  ],
  notes: [note('Ask for a reference in Europe.')],
  section: '',
  home: 'abroad.regions',
}
