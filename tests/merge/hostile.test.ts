// Whatever a brief says comes out as it went in: no markup, no template, no token of it is ever read.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTag, type Tag } from '../../src/model/document.ts'
import { plain, type Words } from '../../src/model/words.ts'
import { point, run, template, templates, words } from './engagement.ts'

const its = templates(
  `<document footer="{{title}}">{{#each arguments as |a|}}{{#each a.points as |p|}}
    <slide use="echo" data="{{p}}" section="{{p.claim}}" notes="{{p.prose}}" />
  {{/each}}{{/each}}</document>`,
  [
    template(
      'deck/slides/echo',
      `<slide layout="content">
        <text>{{claim}}</text>
        {{#each prose}}<text>{{> quote says=this}}</text>{{/each}}
        {{#> frame}}<text>({{claim}})</text>{{/frame}}
      </slide>`,
      { claim: { is: 'sentence' }, prose: { is: 'paragraphs' } },
    ),
  ],
  [
    template('deck/parts/quote', '<b>{{says}}</b>', { says: { is: 'words' } }),
    template('deck/parts/frame', '<stack>{{> @partial-block}}</stack>'),
  ],
)

const hostile = [
  '</text><slide layout="cover" />',
  '{{title}} {{{this}}} {{> frame}}',
  'a & b &amp; <b>c</b> "d" \'e\' ]]> <![CDATA[',
  '\uFDD00\uFDD1 \uFDD0\uFDD1 \uFDD099\uFDD1',
  '@0:12 <text@0:12>',
  '  two  spaces,\na line,\ta tab \u00a0\u202f\u200b',
  '[object Object]',
  '$& $1 $$ %s \\u0041 \\{{x}}',
  '{"runs":[]}',
  '🙂 ﷽ ́ ‮rtl',
  '__proto__',
  'constructor',
  '0',
  'false',
  'null',
]

const said = (child: unknown): string => plain(child as Words)
const echo = (text: string) => {
  const { document, diagnostics } = run(its, {
    title: words(text),
    arguments: [
      {
        id: 'a',
        short: words('Part'),
        claim: words('Claim'),
        holds: [],
        points: [point('p', { claim: words(text), prose: [words(text)] })],
        at: words('').at,
      },
    ],
  })
  expect(diagnostics).toEqual([])
  const [slide] = document!.root.children as [Tag]
  const [claim, prose, frame] = slide.children.filter(isTag) as [Tag, Tag, Tag]
  const framed = frame.children[0] as Tag
  return {
    title: document!.title,
    footer: said(document!.root.attributes['footer']),
    section: said(slide.attributes['section']),
    notes: (slide.attributes['notes'] as Words[]).map(plain),
    claim: said(claim.children[0]),
    prose: said(prose.children[0]),
    framed: said(framed.children[0]),
  }
}
const untouched = (text: string) => ({
  title: text,
  footer: text,
  section: text,
  notes: [text],
  claim: text,
  prose: text,
  framed: `(${text})`,
})

it.each(hostile)('carries %j through text, attributes, parts and blocks', (text) => {
  expect(echo(text)).toEqual(untouched(text))
})

it('carries any text', () => {
  const any = fc.string({ unit: 'binary', minLength: 1 })
  const spiced = fc
    .array(fc.oneof(any, fc.constantFrom(...hostile, '<', '>', '"', '{{', '}}', '&', '\uFDD0', '\uFDD1')), {
      minLength: 1,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(any, spiced), (text) => {
      expect(echo(text)).toEqual(untouched(text))
    }),
    { numRuns: 150, seed: 7 },
  )
})

it('carries any names of points and exhibits', () => {
  const { document } = run(
    templates(
      '<document>{{#each arguments as |a|}}<slide home="{{a.id}}" section="{{a.id}}: {{a.short}}"/>{{/each}}</document>',
    ),
    { arguments: [{ id: '"/><x', short: words('<y>'), claim: words('c'), holds: [], points: [], at: words('').at }] },
  )
  const [slide] = document!.root.children as [Tag]
  expect(slide.attributes['home']).toBe('"/><x')
  expect(said(slide.attributes['section'])).toBe('"/><x: <y>')
})
