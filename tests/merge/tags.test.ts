// What a template prints is read as tags: white space, inline tags, attributes, places; and what is wrong is said at its line.
import { expect, it } from 'vitest'
import { isTag, type Tag } from '../../src/model/document.ts'
import type { Words } from '../../src/model/words.ts'
import { line, run, sketch, templates, words } from './engagement.ts'

const flow = (body: string) => templates(`<document><flow>\n${body}</flow></document>`)
const read = (body: string, change = {}) => {
  const { document, diagnostics } = run(flow(body), change, 'deck')
  expect(diagnostics).toEqual([])
  return (document!.root.children[0] as Tag).children
}
const inner = (body: string, change = {}) => read(body, change).map((child) => (isTag(child) ? sketch(child) : child))
const fault = (body: string, change = {}) =>
  run(flow(body), change, 'deck').diagnostics.map(
    ({ code, span, message }) => `${code.replace('merge/', '')} at ${span!.line}:${span!.column}: ${message}`,
  )

it('collapses white space that a template types, and none that a brief does', () => {
  expect(inner('<text>\n   One\n\t two   <b>three </b> four\n</text>')).toEqual(['text("One two three four")'])
  expect(inner('<text>  {{title}}  and {{answer}}</text>', { title: words(' a  b ') })).toEqual([
    'text(" a  b  and It follows fast")',
  ])
  expect(inner('<text></text> \n <stack>\n</stack>')).toEqual(['text()', 'stack()'])
})

it('makes runs of inline tags, fields and figures', () => {
  const [text] = read(
    '<text>{{title}}, <b>bold <i>{{answer}}</i></b> <a href="https://a.org">x</a><field is="pages" of="{{language}}" /></text>',
  ) as [Tag]
  expect((text.children[0] as Words).runs).toEqual([
    { text: 'A fast follower, ' },
    { text: 'bold ', bold: true },
    { text: 'It follows fast', bold: true, italic: true },
    { text: ' ' },
    { text: 'x', link: 'https://a.org' },
    { text: '', field: 'pages', target: 'en-GB' },
  ])
})

it('gives a text the line of its first word from the brief, else of its tag', () => {
  const [mixed, typed] = read('<text>x {{answer}} y</text>\n  <text>typed</text>') as [Tag, Tag]
  expect((mixed.children[0] as Words).at).toEqual(line(4))
  expect((typed.children[0] as Words).at).toMatchObject({ file: 'templates/deck/document.hbs', line: 6, column: 3 })
})

it('reads characters that a template may not type as they are', () => {
  expect(inner('<text style="a &amp; b">R&amp;D &lt; &#8364;&#x20ac;&nbsp;x</text>')).toEqual([
    'text(style=a & b "R&D < €€\u00a0x")',
  ])
})

it('leaves out attributes that come out empty, and flags that are false', () => {
  expect(inner('<text style="{{situation}}" keep="false">x</text><text keep="true">y</text>')).toEqual([
    'text("x")',
    'text(keep=true "y")',
  ])
})

it.each([
  [
    'an attribute that is not there',
    '<text stile="a">x</text>',
    'unknown-attribute at 5:7: <text> has no attribute "stile"',
  ],
  ['an attribute twice', '<text style="a" style="b">x</text>', 'attribute-twice at 5:7: <text> has "style" twice'],
  [
    'an attribute that must be there',
    '<exhibit />',
    'missing-attribute at 5:1: <exhibit> needs "data", and it is not there or empty',
  ],
  [
    'a typed name where a record belongs',
    '<exhibit data="growth" />',
    'wrong-attribute at 5:10: "data" of <exhibit> is a record, a list or an exhibit, printed with {{…}}, not "growth"',
  ],
  [
    'words where a name belongs',
    '<text style="{{title}}">x</text>',
    'wrong-attribute at 5:7: "style" of <text> is a name, typed, not words',
  ],
  [
    'a zone that is none',
    '<text zone="takeaway">x</text>',
    'wrong-attribute at 5:7: "zone" of <text> is one of tracker, sticker, title, subtitle, body, so-what, source, footer, number, not "takeaway"',
  ],
  [
    'a wrong choice',
    '<text align="middle">x</text>',
    'wrong-attribute at 5:7: "align" of <text> is one of left, right, not "middle"',
  ],
  [
    'a number that is none',
    '<text hang="wide">x</text>',
    'wrong-attribute at 5:7: "hang" of <text> is a number, not "wide"',
  ],
  [
    'weights that are none',
    '<columns weights="2:1"></columns>',
    'wrong-attribute at 5:10: "weights" of <columns> is shares such as "2 1", not "2:1"',
  ],
  [
    'a flag that is none',
    '<text keep="yes">x</text>',
    'wrong-attribute at 5:7: "keep" of <text> is "true", or left out, not "yes"',
  ],
  [
    'an attribute without quotes',
    '<text keep=true>x</text>',
    'bad-tag at 5:1: <text> is not written as <text name="value">',
  ],
  ['a tag in the wrong place', '<list><text>x</text></list>', 'wrong-place at 5:7: <text> may not stand in <list>'],
  ['words between blocks', '<stack>hello{{title}}</stack>', 'stray-words at 5:1: <stack> holds no words: "hello{{…}}"'],
  ['words in the wrong place', '<list>x {{title}}</list>', 'stray-words at 5:1: <list> holds no words: "x {{…}}"'],
  ['a tag that is not closed', '<stack><text>x</text>', 'wrong-close at 5:22: </flow> stands where <stack> is open'],
  ['a tag closed by another', '<stack>\n<text>x</stack>', 'wrong-close at 6:8: </stack> stands where <text> is open'],
  ['an ampersand', '<text>R&D</text>', 'bare-ampersand at 5:1: "&" is not a character'],
  [
    'a bracket',
    '<text>a < b</text>',
    'bad-tag at 5:1: "<" begins no tag; as a character it is &lt;, and names of tags are typed',
  ],
  ['a list where words stand', '<text>{{gaps}}</text>', 'thing-as-words at 5:1: a list is printed where words stand'],
  [
    'a record where words stand',
    '<text>{{this}}</text>',
    'thing-as-words at 5:1: a record is printed where words stand',
  ],
])('reports %s', (_, body, says) => {
  const change = body.includes('gaps') ? { gaps: [words('x')] } : {}
  expect(fault(body, change)[0]).toBe(says)
})

it('names the line of a part and of a loop, not of the call', () => {
  const its = templates(
    '<document>{{#each arguments as |a|}}{{> section}}{{/each}}</document>',
    [],
    [
      {
        ...flow('').document,
        name: 'section',
        path: 'templates/deck/parts/section.hbs',
        body: '<slide>\n\n  <text stlye="x">y</text></slide>',
      },
    ],
  )
  expect(run(its).diagnostics[0]).toMatchObject({
    span: { file: 'templates/deck/parts/section.hbs', line: 6, column: 9, length: 5 },
    notes: ['hint: did you mean "style"?'],
  })
})

it('wants exactly one document', () => {
  expect(run(templates('<slide></slide>')).diagnostics).toMatchObject([{ code: 'merge/wrong-root' }])
  expect(run(templates('')).diagnostics).toMatchObject([{ code: 'merge/wrong-root' }])
})
