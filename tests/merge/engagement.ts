// A small settled brief and its ledger, a small vocabulary, and templates from literals, for the tests of the merge.
import type { Point, SettledBrief } from '../../src/model/brief.ts'
import type { Deliverable } from '../../src/model/brief.ts'
import type { Span } from '../../src/model/diagnostic.ts'
import { type Child, isTag, type Tag } from '../../src/model/document.ts'
import type { SettledLedger } from '../../src/model/ledger.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { Shape } from '../../src/model/shape.ts'
import type { Template, Templates } from '../../src/model/template.ts'
import { type Citation, plain, type Run, type Words } from '../../src/model/words.ts'
import { merge } from '../../src/merge/index.ts'
import type { TagDefinition } from '../../src/tags/tag.ts'

/** A place in the brief. */
export const line = (line: number): Span => ({ file: 'briefs/a.yaml', line, column: 5 })

/** Words of the brief. */
export const words = (text: string, at = line(1), cites: Citation[] = []): Words => ({
  runs: text === '' ? [] : [{ text }],
  cites,
  at,
})

export const takeAway1: Citation = { source: 'visit', where: 'take-away 1', derived: false }
export const page3: Citation = { source: 'report', where: 'page 3', derived: false }

export const quantity = (value: number, fact: string, cites: Citation[]): Quantity => ({
  value,
  unit: '%',
  measure: 'growth',
  printed: `+${value}%`,
  parts: { prefix: '', number: `+${value}`, suffix: '%' },
  label: `+${value}`,
  format: '+0;-0;0',
  name: fact,
  period: '2024',
  fact,
  cites,
})

/** Words in which figures of the ledger are printed: `["It grew ", ["profit", "24%"], "."]`. */
export const figures = (
  parts: (string | [fact: string, printed: string])[],
  cites: Citation[],
  at = line(1),
): Words => ({
  runs: parts.map((part): Run => (typeof part === 'string' ? { text: part } : { text: part[1], fact: part[0] })),
  cites,
  at,
})

export const point = (id: string, change: Partial<Point<Words>> = {}): Point<Words> => ({
  id,
  claim: words(`Claim of ${id}`, line(20)),
  holds: [],
  facts: [],
  exhibit: [],
  takeaways: [],
  prose: [],
  lead: false,
  only: [],
  optional: false,
  at: line(19),
  ...change,
})

export const ledger: SettledLedger = {
  path: 'briefs/ledger.yaml',
  sources: {
    visit: {
      id: 'visit',
      publisher: 'TechMoat Consulting',
      author: 'Jeffrey Towson',
      title: 'Two lessons',
      kind: 'first-hand analysis',
      published: '2025',
      origin: 'towson',
      reliability: 'B',
      at: line(2),
    },
    report: {
      id: 'report',
      publisher: 'A Bureau',
      title: 'A yearbook',
      kind: 'statistic',
      published: 'undated; mid-2025 by its content',
      origin: 'report',
      reliability: 'A',
      at: line(9),
    },
  },
  facts: {},
  conflicts: {
    thrift: {
      id: 'thrift',
      question: words('Saving or spending?', line(40)),
      facts: [],
      // Settled: a side rests on its source, though it prints no figure of it.
      sides: [
        { says: words('It spends', line(41), [{ source: 'visit', where: '', derived: false }]), source: 'visit' },
      ],
      resolution: 'unresolved',
      reading: words('Both can hold', line(43)),
      would_change: words('A split of spending', line(44)),
      reason: words('No source reconciles them', line(45)),
      at: line(39),
    },
  },
  quantities: { profit: quantity(24, 'profit', [takeAway1]), revenue: quantity(8, 'revenue', [page3]) },
  traces: [{ fact: 'ratio', label: 'Ratio', formula: 'Profit ÷ revenue', inputs: '24% ÷ 8%', result: '3.0 times' }],
}

export const brief = (change: Partial<SettledBrief> = {}): SettledBrief => ({
  path: 'briefs/a.yaml',
  title: words('A fast follower', line(1)),
  about: { date: '2025-10-01', status: 'draft', language: 'en-GB' },
  brand: 'hairline',
  ledger: 'briefs/ledger.yaml',
  deliverables: ['deck'],
  answer: words('It follows fast', line(4)),
  arguments: [
    {
      id: 'follows',
      short: words('It follows', line(12)),
      claim: words('It starts behind', line(13)),
      holds: [],
      points: [point('behind')],
      at: line(11),
    },
  ],
  against: [],
  gaps: [],
  next_steps: [],
  exhibits: {},
  at: line(1),
  ...change,
})

const attribute = (is: TagDefinition['attributes'][string]['is'], required = false) => ({ is, about: '', required })
const block: TagDefinition['block'] = () => {
  throw new Error('nothing is laid out here')
}
const tag = (
  name: string,
  children: TagDefinition['children'],
  attributes: TagDefinition['attributes'] = {},
  isBlock = true,
): TagDefinition => ({ name, about: '', attributes, children, ...(isBlock ? { block } : {}) })

const zone = { zone: attribute('zone') }

export const vocabulary: Record<string, TagDefinition> = Object.fromEntries(
  [
    tag('document', ['slide', 'flow'], { footer: attribute('words') }, false),
    tag(
      'slide',
      'blocks',
      {
        layout: attribute('layout'),
        use: attribute('name'),
        data: attribute('data'),
        section: attribute('words'),
        notes: attribute('data'),
        home: attribute('words'),
      },
      false,
    ),
    tag('flow', 'blocks', {}, false),
    tag('stack', 'blocks', { ...zone, gap: attribute('space') }),
    tag('columns', 'blocks', { ...zone, weights: attribute('weights') }),
    tag('text', 'inline', {
      ...zone,
      style: attribute('style'),
      role: attribute('name'),
      align: attribute(['left', 'right']),
      keep: attribute('flag'),
      hang: attribute('number'),
    }),
    tag('list', ['item']),
    tag('item', 'inline', {}, false),
    tag('exhibit', 'none', { ...zone, data: attribute('data', true) }),
    tag('b', 'inline', {}, false),
    tag('i', 'inline', {}, false),
    tag('a', 'inline', { href: attribute('name', true) }, false),
    tag('ref', 'none', { to: attribute('data', true) }, false),
    tag('field', 'none', { is: attribute(['page', 'pages'], true), of: attribute('words') }, false),
  ].map((definition) => [definition.name, definition]),
)

/** A template whose body begins on line 4 of its file. */
export const template = (
  path: string,
  body: string,
  slots: Record<string, Shape> = {},
  head: Template['head'] = {},
): Template => ({
  path: `templates/${path}.hbs`,
  name: path.split('/').at(-1)!,
  about: '',
  slots,
  head,
  body,
  firstLine: 4,
  at: { file: `templates/${path}.hbs`, line: 1, column: 1 },
})

/** Templates of one deliverable: the body of its document, its slides and its parts. */
export const templates = (
  body: string,
  slides: Template[] = [],
  parts: Template[] = [],
  archetypes: Record<string, string> = {},
): Templates => {
  const byName = (all: Template[]) => Object.fromEntries(all.map((each) => [each.name, each]))
  return {
    document: template('deck/document', body, {}, { archetypes }),
    slides: byName(slides),
    parts: byName(parts),
  }
}

const kinds = { table: { family: 'table' }, 'clustered-column': { family: 'chart' } }

/** Merges, as a deck where nothing else is said. */
export const run = (
  its: Templates,
  change: Partial<SettledBrief> = {},
  deliverable: Deliverable = 'deck',
  its_ledger: SettledLedger = ledger,
) => merge(brief(change), its_ledger, its, deliverable, vocabulary, { kinds })

/** A tree in short: `text(zone=title: "A claim")`. */
export const sketch = (tag: Tag): string => {
  const attributes = Object.entries(tag.attributes).map(([name, value]) => `${name}=${shown(value)}`)
  const children = tag.children.map((child: Child) => (isTag(child) ? sketch(child) : JSON.stringify(marked(child))))
  return `${tag.tag}(${[...attributes, ...children].join(' ')})`
}

/** Words with the marks of notes in brackets. */
export const marked = (words: Words): string => words.runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'runs' in value) return JSON.stringify(plain(value as Words))
  return Array.isArray(value) ? `list of ${value.length}` : `{${(value as { id?: string }).id ?? ''}}`
}
