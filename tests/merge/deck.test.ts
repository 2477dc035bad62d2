// A small deck from end to end: order, archetypes, slots, what is carried over and what is dropped.
import { expect, it } from 'vitest'
import type { Shape } from '../../src/model/shape.ts'
import { line, point, run, sketch, template, templates, words } from './engagement.ts'

const takeaways: Shape = {
  is: 'list',
  count: [0, 2],
  of: { is: 'record', of: { head: { is: 'phrase', optional: true }, says: { is: 'sentence' } } },
}
const chart = template(
  'deck/slides/chart',
  `<slide layout="content">
  <text zone="title">{{claim}}</text>
  <columns zone="body" weights="2 1">
    <exhibit data="{{exhibit}}" />
    <stack>{{#each takeaways as |t|}}{{> callout t}}{{/each}}</stack>
  </columns>
  {{#if so_what}}<text zone="so-what">{{so_what}}</text>{{/if}}
</slide>`,
  {
    claim: { is: 'sentence', chars: 40 },
    exhibit: { is: 'exhibit' },
    takeaways,
    so_what: { is: 'sentence', optional: true },
  },
)
const statement = template(
  'deck/slides/statement',
  '<slide layout="statement"><text zone="title">{{claim}}</text></slide>',
  {
    claim: { is: 'sentence' },
  },
)
const cover = template('deck/slides/cover', '<slide layout="cover"><text zone="title">{{title}}</text></slide>', {
  title: { is: 'words' },
})
const callout = template('deck/parts/callout', '<text>{{#if head}}<b>{{head}}</b> {{/if}}{{says}}</text>', {
  head: { is: 'phrase', optional: true },
  says: { is: 'sentence' },
})
const deck = templates(
  `<document>
  <slide use="cover" data="{{this}}" />
  {{#each arguments as |a|}}
    {{#each a.points as |p|}}
      <slide use="{{archetype p}}" data="{{p}}" section="{{a.short}}" home="{{p.id}}" notes="{{p.prose}}" />
    {{/each}}
  {{/each}}
</document>`,
  [chart, statement, cover],
  [callout],
  { chart: 'chart', bare: 'statement', none: 'statement' },
)
const exhibits = { growth: { id: 'growth', kind: 'clustered-column' }, more: { id: 'more', kind: 'clustered-column' } }
const withPoints = (...points: ReturnType<typeof point>[]) => ({
  exhibits,
  arguments: [{ id: 'a', short: words('Part'), claim: words('Claim'), holds: [], points, at: line(11) }],
})
const growth = point('growth', {
  exhibit: ['growth'],
  takeaways: [{ head: words('Fast'), says: words('It grew', line(24)) }, { says: words('And more', line(25)) }],
  prose: [words('First paragraph'), words('Second paragraph')],
})

it('shows each point through the archetype of its exhibit, and carries over what the document says of it', () => {
  const { document, diagnostics } = run(deck, withPoints(point('first'), growth))
  expect(diagnostics).toEqual([])
  expect(sketch(document!.root)).toBe(
    'document(' +
      'slide(layout=cover text(zone=title "A fast follower")) ' +
      'slide(section="Part" home=first layout=statement text(zone=title "Claim of first")) ' +
      'slide(section="Part" home=growth notes=list of 2 layout=content text(zone=title "Claim of growth") ' +
      'columns(zone=body weights=2 1 exhibit(data={growth}) stack(text("Fast It grew") text("And more")))))',
  )
  expect(document!.exhibits).toEqual({ growth: 1 })
})

it('brings every word with its line in the brief, and every tag with its line in the template', () => {
  const { document } = run(deck, withPoints(growth))
  const slide = document!.root.children[1] as import('../../src/model/document.ts').Tag
  const title = slide.children[0] as import('../../src/model/document.ts').Tag
  expect(title.at).toEqual({ file: 'templates/deck/slides/chart.hbs', line: 5, column: 3, length: 5 })
  expect((title.children[0] as { at: unknown }).at).toEqual(line(20))
})

it.each([
  ['a missing exhibit', point('p', { slide: 'chart' }), 'missing-slot', 19, 'the point p has no exhibit'],
  [
    'a takeaway too many',
    point('p', { exhibit: ['growth'], takeaways: [22, 23, 24].map((at) => ({ says: words('x', line(at)) })) }),
    'too-many',
    24,
    'the point p has 3 takeaways; the slide "chart" takes at most 2',
  ],
  [
    'a claim too long',
    point('p', { exhibit: ['growth'], claim: words('x'.repeat(52), line(21)) }),
    'too-long',
    21,
    'claim has 52 characters; the slide "chart" takes 40',
  ],
  ['an unknown archetype', point('p', { slide: 'chrat' }), 'unknown-archetype', 19, 'there is no slide "chrat"'],
])('reports %s at the line of the brief', (_, its, code, at, says) => {
  const { document, diagnostics } = run(deck, withPoints(its))
  expect(document).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]).toMatchObject({
    code: `merge/${code}`,
    severity: 'error',
    span: { file: 'briefs/a.yaml', line: at },
  })
  expect(diagnostics[0]!.message).toContain(says)
  if (code === 'unknown-archetype') expect(diagnostics[0]!.notes).toEqual(['hint: did you mean "chart"?'])
})

it('warns of what an archetype does not show', () => {
  const { document, diagnostics } = run(
    deck,
    withPoints(point('p', { slide: 'statement', takeaways: growth.takeaways })),
  )
  expect(document).toBeDefined()
  expect(diagnostics).toMatchObject([{ code: 'merge/dropped', severity: 'warning', span: { line: 19 } }])
  expect(diagnostics[0]!.message).toBe('the point p has takeaways, and the slide "statement" shows none')
})

it('leaves out the points of other deliverables', () => {
  const { document } = run(deck, withPoints(point('here'), point('there', { only: ['memo'] })))
  expect(document!.root.children).toHaveLength(2)
})

it('says where the table of archetypes has no answer', () => {
  const { diagnostics } = run({ ...deck, document: { ...deck.document, head: {} } }, withPoints(growth))
  expect(diagnostics[0]).toMatchObject({ code: 'merge/no-archetype', span: { file: 'templates/deck/document.hbs' } })
})

it('holds a part to its slots too, at the line of the brief', () => {
  const short = { ...callout, slots: { ...callout.slots, says: { is: 'sentence', chars: 5 } as Shape } }
  const { diagnostics } = run({ ...deck, parts: { callout: short } }, withPoints(growth))
  expect(diagnostics).toMatchObject([
    { code: 'merge/too-long', span: { line: 24 }, message: 'says has 7 characters; the part "callout" takes 5' },
    { code: 'merge/too-long', span: { line: 25 } },
  ])
})

it('follows an order by hand, of points and of slides about the whole', () => {
  const byHand = {
    ...deck,
    document: {
      ...deck.document,
      body: `<document>{{#each slides as |s|}}{{#if s.point}}<slide use="{{archetype s.point}}" data="{{s.point}}" section="{{s.section}}" />{{else}}<slide use="{{s.use}}" data="{{@root}}" />{{/if}}{{/each}}</document>`,
    },
  }
  const ordered = (...slides: string[]) => run(byHand, { ...withPoints(point('one'), point('two')), deck: { slides } })
  const { document, diagnostics } = ordered('two', 'cover', 'one')
  expect(diagnostics).toEqual([])
  expect(sketch(document!.root)).toBe(
    'document(slide(section="Part" layout=statement text(zone=title "Claim of two")) ' +
      'slide(layout=cover text(zone=title "A fast follower")) ' +
      'slide(section="Part" layout=statement text(zone=title "Claim of one")))',
  )
  expect(ordered('tow').diagnostics).toMatchObject([
    { code: 'merge/unknown-archetype', span: { file: 'briefs/a.yaml' } },
  ])
})
