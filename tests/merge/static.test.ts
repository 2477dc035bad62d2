// Templates are checked before any brief: each case is a fault at its line and column, with what was probably meant.
import { expect, it } from 'vitest'
import { checkTemplates } from '../../src/merge/index.ts'
import type { Shape } from '../../src/model/shape.ts'
import type { Template } from '../../src/model/template.ts'
import { line, point, run, template, templates, vocabulary, words } from './engagement.ts'

const says: Record<string, Shape> = { says: { is: 'sentence' } }
const parts: Template[] = [
  template('deck/parts/callout', '<text>{{says}}</text>', says),
  template('deck/parts/frame', '<stack>{{> @partial-block}}</stack>'),
  template('deck/parts/open', '<text>{{claim}}</text>'),
  template('deck/parts/ring', '{{> round}}'),
  template('deck/parts/round', '{{> ring}}'),
]
const slides = [
  template('deck/slides/table', '<slide layout="content"><text>{{claim}}</text></slide>', {
    claim: { is: 'sentence' },
    weight: { is: 'number' },
  }),
]

const check = (body: string, used = parts) =>
  checkTemplates(templates(`<document>\n${body}</document>`, slides, used), vocabulary).map(
    ({ code, span, message, notes }) => ({
      fault: `${code.replace('merge/', '')} at ${span!.file.split('/').at(-1)}:${span!.line}:${span!.column}`,
      message,
      notes,
    }),
  )

// The document's body begins on line 4, so the first line of a case is line 5.
it.each([
  ['a misspelt path', '{{anwser}}', 'unknown-path at document.hbs:5:3', 'did you mean "answer"'],
  [
    'a misspelt path of a loop',
    '{{#each argumnets}}x{{/each}}',
    'unknown-path at document.hbs:5:9',
    'did you mean "arguments"',
  ],
  [
    'a misspelt path of a condition',
    '{{#if recomendation}}x{{/if}}',
    'unknown-path at document.hbs:5:7',
    'did you mean "recommendation"',
  ],
  [
    'a misspelt field of a block parameter',
    '{{#each arguments as |a|}}\n{{a.clam}}{{/each}}',
    'unknown-path at document.hbs:6:3',
    'did you mean "claim"',
  ],
  [
    'a misspelt field of this',
    '{{#each arguments}}{{this.shrt}}{{/each}}',
    'unknown-path at document.hbs:5:22',
    'did you mean "short"',
  ],
  [
    'a misspelt field of the place around',
    '{{#each arguments}}{{../titel}}{{/each}}',
    'unknown-path at document.hbs:5:22',
    'did you mean "title"',
  ],
  ['a path that climbs out', '{{../title}}', 'no-parent at document.hbs:5:3', ''],
  ['a field of words', '{{title.length}}', 'unknown-path at document.hbs:5:3', ''],
  ['a misspelt label', '{{@labels.agneda}}', 'unknown-path at document.hbs:5:3', 'did you mean "agenda"'],
  ['an unknown @name', '{{@indx}}', 'unknown-path at document.hbs:5:3', 'did you mean "index"'],
  ['an index outside a loop', '{{#if @first}}x{{/if}}', 'unknown-path at document.hbs:5:7', ''],
  ['a text that may be empty', '<text>{{situation}}</text>', 'may-be-absent at document.hbs:5:9', '{{#if situation}}'],
  ['what may be absent', '{{recommendation.decide}}', 'may-be-absent at document.hbs:5:3', '{{#if recommendation}}'],
  ['a bare number', '{{#each gaps}}{{@index}}{{/each}}', 'bare-number at document.hbs:5:17', ''],
  ['a bare flag', '{{draft}}', 'bare-flag at document.hbs:5:3', '{{#if draft}}'],
  ['a length', '{{gaps.length}}', 'bare-number at document.hbs:5:3', ''],
  ['three braces', '{{{title}}}', 'triple-braces at document.hbs:5:1', ''],
  ['an ampersand', '{{&title}}', 'triple-braces at document.hbs:5:1', ''],
  ['CDATA', '<![CDATA[x]]>', 'foreign-markup at document.hbs:5:1', ''],
  ['a declaration', '<!DOCTYPE x>', 'foreign-markup at document.hbs:5:1', ''],
  ['an unknown helper', '{{upper title}}', 'unknown-helper at document.hbs:5:3', ''],
  ['an unknown block', '{{#evry gaps}}x{{/evry}}', 'unknown-helper at document.hbs:5:4', ''],
  ['a bare block', '{{#gaps}}x{{/gaps}}', 'bare-block at document.hbs:5:4', '{{#if gaps}}'],
  ['a loop over words', '{{#each title}}x{{/each}}', 'not-a-list at document.hbs:5:9', ''],
  [
    'a comparison that is never true',
    '{{#if (eq confidence_level "hihg")}}x{{/if}}',
    'never-equal at document.hbs:5:28',
    'did you mean "high"',
  ],
  ['eq with one value', '{{#if (eq title)}}x{{/if}}', 'wrong-arguments at document.hbs:5:8', ''],
  ['an unknown part', '{{> calout says=title}}', 'unknown-part at document.hbs:5:5', 'did you mean "callout"'],
  ['a dynamic part', '{{> (or title title)}}', 'dynamic-part at document.hbs:5:5', ''],
  ['a part defined in place', '{{#*inline "x"}}y{{/inline}}', 'inline-part at document.hbs:5:1', ''],
  ['a part that is not handed its slot', '{{> callout}}', 'missing-slot at document.hbs:5:5', 'says=…'],
  ['a slot handed what may be absent', '{{> callout says=situation}}', 'may-be-absent at document.hbs:5:5', ''],
  ['a slot handed a list', '{{> callout says=gaps}}', 'wrong-slot at document.hbs:5:5', ''],
  [
    'name=value beside a text',
    '{{#each gaps}}{{#> frame this tone="x"}}y{{/frame}}{{/each}}',
    'hash-on-text at document.hbs:5:20',
    'says=this',
  ],
  ['a frame without content', '{{> frame}}', 'no-content at document.hbs:5:5', '{{#> frame}}'],
  ['a part that calls itself', '{{> ring}}', 'part-calls-itself at round.hbs:4:5', ''],
  ['an open part called where its path leads nowhere', '{{> open}}', 'unknown-path at open.hbs:4:9', ''],
  [
    'an archetype that is not there',
    '<slide use="tabel" data="{{this}}" />',
    'unknown-archetype at document.hbs:5:26',
    'did you mean "table"',
  ],
  [
    'an archetype handed what has not its slot',
    '{{#each arguments as |a|}}<slide use="table" data="{{a}}" />{{/each}}',
    'missing-slot at document.hbs:5:52',
    '',
  ],
  ['an unknown tag', '<slide>\n  <txet/></slide>', 'unknown-tag at document.hbs:6:3', 'did you mean "text"'],
  ['a character of tokens', 'a\uFDD0', 'reserved-character at document.hbs:5:2', ''],
  ['a block that is not closed', 'a{{#if title}}', 'unreadable-template at document.hbs:5:2', ''],
  ['braces that are not closed', '{{title', 'unreadable-template at document.hbs:5:1', ''],
  ['a block closed by another', '\n{{#if title}}{{/each}}', 'unreadable-template at document.hbs:6:4', ''],
])('reports %s', (_, body, fault, hint) => {
  const found = check(body)
  expect(found.map((each) => each.fault)).toContain(fault)
  expect(found).toHaveLength(1)
  if (hint) expect(found[0]!.notes.join()).toContain(hint)
})

it.each([
  ['optional words, printed', '<slide footer="{{situation}}"/>'],
  ['a guarded record', '{{#if recommendation}}{{recommendation.decide}}{{/if}}'],
  [
    'a record guarded by what it is compared with',
    '{{#if (and question recommendation)}}{{recommendation.decide}}{{/if}}',
  ],
  ['a record guarded by its absence', '{{#unless recommendation}}x{{else}}{{recommendation.decide}}{{/unless}}'],
  [
    'a record entered',
    '{{#with recommendation as |r|}}{{decide}}{{r.decide}}{{#each moves}}{{do}}{{../decide}}{{/each}}{{/with}}',
  ],
  [
    'the root in a loop',
    '{{#each arguments}}{{@root.title}}{{#each points}}{{../short}}{{../../title}}{{/each}}{{/each}}',
  ],
  ['else of each', '{{#each gaps as |gap i|}}{{gap}}{{#if @last}}.{{/if}}{{else}}{{title}}{{/each}}'],
  ['a fallback', '{{#each arguments as |a|}}{{#each a.points as |p|}}{{or p.short p.claim}}{{/each}}{{/each}}'],
  [
    'a part with a context',
    '{{#each arguments as |a|}}{{#each a.points as |p|}}{{#each p.takeaways as |t|}}{{> callout t}}{{/each}}{{/each}}{{/each}}',
  ],
  ['a part that is handed its slot', '{{> callout says=title}}{{> callout says="typed"}}'],
  ['a slot guarded', '{{#if situation}}{{> callout says=situation}}{{/if}}'],
  ['an open part where its path leads somewhere', '{{#each arguments}}{{> open}}{{/each}}'],
  [
    'the content of a frame, with the place around',
    '{{#> frame}}{{title}}{{/frame}}{{#each arguments as |a|}}{{#> frame a}}{{short}}{{../title}}{{/frame}}{{/each}}',
  ],
  ['comments', '{{! x {{ }}{{!-- {{nope}} --}}<!-- <nope> -->'],
])('takes %s, which then runs on the fullest and on the least brief', (_, body) => {
  expect(check(body, parts.slice(0, 3))).toEqual([])
  const its = templates(`<document><flow><text>${body}</text></flow></document>`, slides, parts.slice(0, 3))
  const full = {
    situation: words('s'),
    question: words('q'),
    gaps: [words('one'), words('two')],
    recommendation: { decide: words('d'), moves: [{ do: words('m') }] },
    arguments: [
      {
        id: 'a',
        short: words('a'),
        claim: words('c'),
        holds: [],
        points: [point('p', { takeaways: [{ says: words('t') }] })],
        at: line(1),
      },
    ],
  }
  for (const change of [full, { arguments: [] }])
    expect(run(its, change).diagnostics.filter(({ code }) => code === 'merge/template-failed')).toEqual([])
})

it('checks the body of a part by its slots, called or not', () => {
  const lonely = template('deck/parts/lonely', '<text>{{head}}</text>', says)
  expect(check('', [lonely])).toMatchObject([{ fault: 'unknown-path at lonely.hbs:4:9' }])
})

it('shows the content of a frame with slots what the call hands on, and the frame only its slots', () => {
  const frame = template('deck/parts/card', '<stack>{{#each items}}{{> @partial-block}}{{/each}}{{title}}</stack>', {
    items: { is: 'list', of: { is: 'words' } },
  })
  expect(check('{{#> card items=gaps}}{{this}}{{nope}}{{/card}}', [frame])).toMatchObject([
    { fault: 'unknown-path at document.hbs:5:33' },
    { fault: 'unknown-path at card.hbs:4:54' },
  ])
})

it('names the slide that the table of archetypes means', () => {
  const its = templates('<document></document>', slides, [], { table: 'tabel' })
  expect(checkTemplates(its, vocabulary)).toMatchObject([
    { code: 'merge/unknown-archetype', notes: ['hint: did you mean "table"?'] },
  ])
})

it('tells each brief the faults of the archetypes that it comes to, in turn', () => {
  const faulty = ['bad', 'worse'].map((name) => template(`deck/slides/${name}`, '<slide>{{nope}}</slide>', says))
  const its = templates('<document></document>', faulty)
  const tell = (used: string[]) => checkTemplates(its, vocabulary, used).map(({ span }) => span!.file.split('/').at(-1))
  const turns = [['bad'], ['worse'], ['bad', 'worse'], ['worse'], ['bad']]
  expect(turns.map(tell)).toEqual(turns.map((names) => names.map((name) => `${name}.hbs`)))
})

it('refuses nesting that would keep the parser busy', () => {
  const deep = `${'{{#if title}}'.repeat(3000)}${'{{/if}}'.repeat(3000)}`
  expect(check(deep)).toMatchObject([{ fault: 'template-too-deep at document.hbs:1:1' }])
  expect(check('x'.repeat(300 * 1024))).toMatchObject([{ fault: 'template-too-large at document.hbs:1:1' }])
})
