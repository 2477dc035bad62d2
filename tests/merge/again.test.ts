// A brief that is merged again after an edit: slides that say what they said are the same objects, and all comes out as from nothing.
import { expect, it } from 'vitest'
import type { SettledBrief } from '../../src/model/brief.ts'
import type { Point } from '../../src/model/brief.ts'
import type { Words } from '../../src/model/words.ts'
import { merge, type Mentioned } from '../../src/merge/index.ts'
import { shared } from '../../src/model/shared.ts'
import { brief, ledger, line, point, template, templates, vocabulary, words } from './engagement.ts'

const statement = template(
  'deck/slides/statement',
  '<slide layout="statement"><text zone="title">{{claim}}</text><text>{{@labels.agenda}}, {{@labels.basis}}</text></slide>',
  { claim: { is: 'sentence', chars: 40 } },
)
const deck = templates(
  `<document>
  {{#each arguments as |a|}}
    {{#each a.points as |p|}}
      <slide use="{{archetype p}}" data="{{p}}" section="{{a.short}}" home="{{p.id}}" />
    {{/each}}
  {{/each}}
</document>`,
  [statement],
  [],
  { none: 'statement', bare: 'statement' },
)
const claims = (...points: Point<Words>[]): Partial<SettledBrief> => ({
  arguments: [{ id: 'a', short: words('Part'), claim: words('Claim'), holds: [], points, at: line(11) }],
})
const put = (change: Partial<SettledBrief>, mentioned?: Mentioned) => {
  // Settled anew each time, no object of it is one of the last time.
  const settled = structuredClone(brief(change))
  const options = { kinds: {}, ...(mentioned && { mentioned }) }
  const { document, diagnostics } = merge(settled, ledger, deck, 'deck', vocabulary, options)
  return { root: document?.root, diagnostics }
}
const first = claims(point('one'), point('two'), point('three'))
const withClaim = (text: string, at = line(20)) =>
  claims(point('one'), point('two', { claim: words(text, at) }), point('three'))

it('hands on the slides that an edit leaves as they were, and no other', () => {
  const mentioned: Mentioned = {}
  const before = put(first, mentioned).root!
  const edited = put(withClaim('Another claim'), mentioned).root!
  expect(edited.children.map((slide, at) => slide === before.children[at])).toEqual([true, false, true])
  expect(edited).toEqual(put(withClaim('Another claim')).root)
})

it('hands on a document that says what it said', () => {
  const mentioned: Mentioned = {}
  expect(put(first, mentioned).root).toBe(put(first, mentioned).root)
})

it.each<[string, Partial<SettledBrief>]>([
  ['a slide less', claims(point('one'), point('three'))],
  ['another name of the section', { arguments: [{ ...first.arguments![0]!, short: words('Section') }] }],
  ['another language', { ...first, about: { ...brief().about, language: 'de-DE' } }],
  ['words that were moved down', withClaim('Claim of two', line(26))],
])('makes what is made from nothing: %s', (_, change) => {
  const mentioned: Mentioned = {}
  put(first, mentioned)
  expect(put(change, mentioned)).toEqual(put(change))
  expect(put(first, mentioned)).toEqual(put(first))
})

it('tells a fault again at each merge, at the line where it stands by then', () => {
  const mentioned: Mentioned = {}
  const lines = [20, 20, 24].map((at) => put(withClaim('x'.repeat(52), line(at)), mentioned).diagnostics)
  expect(lines.map(([fault]) => fault?.span?.line)).toEqual([20, 20, 24])
})

it('shares what says the same of two values and changes neither', () => {
  const before = { a: { says: 'one' }, list: [{ n: 1 }, { n: 2 }], bytes: new Uint8Array([1, 2]) }
  const now = structuredClone({ ...before, list: [{ n: 1 }, { n: 3 }] })
  const same = now.list[1]!
  const made = shared(now, before)
  expect(made).toEqual(now)
  expect([made.a === before.a, made.list[0] === before.list[0], made.bytes === before.bytes]).toEqual([
    true,
    true,
    true,
  ])
  expect(made.list[1]).toBe(same)
  expect(now.a).not.toBe(before.a)
  expect(shared(structuredClone(before), before)).toBe(before)
  expect(shared({ ...before, more: undefined }, before)).not.toBe(before)
})
