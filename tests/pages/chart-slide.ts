// Hairline's fifth slide: a clustered column chart with a difference arrow, three takeaways, a so-what.
import type { Mark } from '../../src/model/mark.ts'
import type { Page } from '../../src/model/page.ts'
import type { Labels } from '../../src/model/plan.ts'
import { hairline } from './brands.ts'
import { note, openPage } from './literal.ts'

const page = openPage(hairline)
const { box, line, shape, text } = page

/** The plot: 0 to 26 on its value axis. */
const plot = box(36, 164.5, 587.2, 201.5)
const y = (value: number) => plot.y + plot.h * (1 - value / 26)
const bars = [
  { x: 71.6, value: 8, color: 'grey', name: 'Revenue' },
  { x: 205.1, value: 24, color: 'accent', name: 'Operating profit' },
  { x: 365.2, value: 15, color: 'grey', name: 'Revenue' },
] as const
const width = 89

const arrow: Mark[] = [
  line('growth, lower extension', { x: 160.6, y: y(8) }, { x: 205.1, y: y(8) }, 'ink', 0.5),
  line('growth, upper extension', { x: 160.6, y: y(24) }, { x: 205.1, y: y(24) }, 'ink', 0.5),
  line('growth, difference arrow', { x: 182.8, y: y(8) }, { x: 182.8, y: y(24) }, 'ink', 1, {
    head: { at: 'to', size: 5 },
  }),
  shape('growth, bubble', box(165.8, 225, 34, 34), {
    geometry: 'ellipse',
    fill: 'white',
    stroke: { color: 'ink', width: 1 },
  }),
  text('growth, difference', 'value', box(165.8, 225, 34, 34), ['3×'], { anchor: 'middle' }),
]

const labels = (more: Partial<Labels> = {}): Labels => ({
  font: page.font('body', 700),
  size: 14,
  color: 'ink',
  bold: true,
  format: '+0;-0;0',
  position: 'outside-end',
  points: [],
  ...more,
})

const drawn: Mark[] = [
  ...bars.map((bar) =>
    shape(`growth, ${bar.name}`, box(bar.x, y(bar.value), width, plot.y + plot.h - y(bar.value)), { fill: bar.color }),
  ),
  line('growth, base', { x: 36, y: 366 }, { x: 623.2, y: 366 }, 'ink', 0.75),
  ...bars.map((bar) =>
    text('growth, value', 'value', box(bar.x - 20, y(bar.value) - 22, width + 40, 18), [
      [{ text: `+${bar.value}`, color: bar.color === 'accent' ? 'accent' : 'ink' }],
    ]),
  ),
]

const beside: Mark[] = [
  text('growth, not stated', 'label', box(498.7, 345, 89, 16), [['n/a', { text: '1', raised: true }]]),
  ...[
    [71.6, 'Revenue', 'FY2024'],
    [205.1, 'Operating profit', ''],
    [365.2, 'Revenue', 'Q2 2025'],
    [498.7, 'Operating profit', ''],
  ].map(([x, name], i) =>
    text('growth, series name', 'label', box(Number(x) - 20, 371, width + 40, 16), [
      [{ text: String(name), ...(i === 1 && { color: 'accent', bold: true }) }],
    ]),
  ),
  ...([71.6, 365.2] as const).flatMap((x, i): Mark[] => [
    line('growth, bracket', { x, y: 392 }, { x: x + 222.5, y: 392 }, 'line', 0.5),
    text('growth, period', 'head', box(x, 395, 222.5, 16), [
      { style: 'head', pieces: [i === 0 ? 'FY2024' : 'Q2 2025'], align: 'center' },
    ]),
  ]),
]

const takeaways = [
  ['Three to one', 'Each renminbi of revenue carried about 15% more operating profit than in 2023 (1.24 ÷ 1.08)'],
  ['Heavy spending, same year', 'RMB 78 bn of capex went into the build-out of data centres while profit rose by 24%'],
  [
    'Growth has not faded',
    'Revenue rose 15% in the second quarter of 2025, to USD 25.7 bn; one machine-written source',
  ],
].flatMap(([head, says], i): Mark[] => [
  text('growth, takeaway', 'small', box(637.6, 145.5 + 77 * i, 286.4, 52), [
    { style: 'strong', pieces: [head!] },
    says!,
  ]),
  line('growth, takeaway rule', { x: 637.6, y: 212 + 77 * i }, { x: 924, y: 212 + 77 * i }, 'line', 0.5),
])

/** The slide. */
export const chartSlide: Page = {
  w: 960,
  h: 540,
  layout: 'content',
  title: 'Operating profit grew three times as fast as revenue in 2024, while capital expenditure reached RMB 78 bn',
  marks: [
    page.zone(
      'content',
      'tracker',
      [[{ text: '1', bold: true, color: 'accent' }, '\u2002Means\u2009›\u2009Growth']],
      'artifact',
    ),
    page.zone(
      'content',
      'title',
      ['Operating profit grew three times as fast as revenue in 2024, while capital expenditure reached RMB 78 bn'],
      'title',
      'growth, claim',
    ),
    text('growth, exhibit title', 'head', box(36, 112, 587.2, 16), ['Growth of the Tencent group'], {
      role: 'caption',
    }),
    text('growth, units', 'gloss', box(36, 128, 587.2, 16), ['% on the same period a year earlier'], {
      role: 'caption',
    }),
    {
      kind: 'chart',
      id: 'chart-growth',
      name: 'growth, chart',
      box: box(36, 142, 587.2, 228),
      alt: 'Column chart. Growth of the Tencent group on a year earlier. 2024: revenue +8%, operating profit +24%. Second quarter of 2025: revenue +15%, operating profit not stated.',
      plan: {
        plot,
        categories: ['FY2024', 'Q2 2025'],
        groups: [
          {
            type: 'bar',
            direction: 'column',
            grouping: 'clustered',
            gap: 80,
            overlap: -50,
            series: [
              { name: 'Revenue', values: [8, 15], color: 'grey', points: [], labels: labels() },
              {
                name: 'Operating profit',
                values: [24, null],
                color: 'grey',
                points: [{ index: 0, color: 'accent' }],
                labels: labels({ points: [{ index: 0, color: 'accent' }] }),
              },
            ],
          },
        ],
        category: { visible: true, line: { color: 'ink', width: 0.75 }, format: '' },
        value: { visible: false, min: 0, max: 26, format: '0' },
        workbook: {
          sheet: 'Growth',
          rows: [
            ['% on a year earlier', 'Revenue', 'Operating profit'],
            ['FY2024', 8, 24],
            ['Q2 2025', 15, null],
            ['Profit to revenue', null, { formula: 'C2/B2', result: 3 }],
          ],
          formats: ['', '+0;-0;0', '+0;-0;0'],
        },
      },
      marks: [...drawn, ...arrow],
      overlay: arrow,
    },
    ...beside,
    text('growth, head', 'head', box(637.6, 112, 286.4, 16), ['What it means'], { role: 'heading-2' }),
    line('growth, head rule', { x: 637.6, y: 134 }, { x: 924, y: 134 }, 'ink', 1),
    ...takeaways,
    page.zone('content', 'so-what', [
      'Tencent can pay to come second: in the year it lagged in AI, each renminbi of revenue earned more profit',
    ]),
    page.zone(
      'content',
      'source',
      [
        '1\u2002Not stated in the documents held',
        'Source: TechMoat Consulting, J. Towson (2025); AInvest 1 (2025, machine-written); team analysis',
      ],
      'note',
    ),
    page.zone(
      'content',
      'footer',
      ['A fast follower with advantages\u2002|\u2002Discussion document\u2002|\u200230 September 2025'],
      'artifact',
    ),
    page.zone('content', 'number', [[{ text: '1', field: 'page' }]], 'artifact'),
  ],
  notes: [note('Profit rose by 24% and revenue by 8%: three to one.'), note('The second quarter gives revenue only.')],
  section: 'Means',
  home: 'follows.growth',
}
