// Templates as read: heads, slots, bodies, and the line on which a body begins.
import { describe, expect, test } from 'vitest'
import { readTemplates } from '../../src/read/index.ts'
import { workspaceOf } from './workspace.ts'

const document = '---\nabout: The order of a deck.\narchetypes: { chart: chart-insight }\n---\n<document/>\n'
const slide = `---
about: One chart.
slots:
  claim: { is: sentence, chars: 90 }
  kind: { is: one of, of: [high, low] }
  status: one of [draft, final]
  so_what: { is: sentence, optional: true, about: What follows. }
  words: { is: list of words, count: 2.. }
  takeaways: { is: list of records, of: { head: optional phrase, says: sentence }, count: 0..3 }
  ask: { is: record, of: { by: date } }
sample:
  claim: Services carry 62% of margin
  words: [a, 2]
---
<slide>
  <text zone="title">{{claim}}</text>
</slide>
`
const read = (files: Record<string, string>) =>
  readTemplates('deck', workspaceOf({ 'templates/deck/document.hbs': document, ...files }))

describe('templates', () => {
  const { templates, diagnostics } = read({
    'templates/deck/slides/chart-insight.hbs': slide,
    'templates/deck/slides/notes.txt': 'x',
    'templates/deck/parts/kpi.hbs': '---\r\nabout: A figure.\r\nslots: { fact: fact }\r\n---\r\n<text/>',
  })

  test('are found by their file names, in their folders', () => {
    expect(diagnostics).toEqual([])
    expect(Object.keys(templates!.slides)).toEqual(['chart-insight'])
    expect(Object.keys(templates!.parts)).toEqual(['kpi'])
    expect(templates!.document.head).toEqual({ archetypes: { chart: 'chart-insight' } })
    expect(templates!.parts['kpi']).toMatchObject({ slots: { fact: { is: 'fact' } }, body: '<text/>', firstLine: 5 })
  })

  test('say what they take in the grammar of slots', () => {
    expect(templates!.slides['chart-insight']!.slots).toEqual({
      claim: { is: 'sentence', chars: 90 },
      kind: { is: 'one of', of: ['high', 'low'] },
      status: { is: 'one of', of: ['draft', 'final'] },
      so_what: { is: 'sentence', optional: true, about: 'What follows.' },
      words: { is: 'list', of: { is: 'words' }, count: [2, Number.POSITIVE_INFINITY] },
      takeaways: {
        is: 'list',
        of: { is: 'record', of: { head: { is: 'phrase', optional: true }, says: { is: 'sentence' } } },
        count: [0, 3],
      },
      ask: { is: 'record', of: { by: { is: 'date' } } },
    })
  })

  test('hand on their sample, and a body that starts on its own line', () => {
    const { sample, body, firstLine } = templates!.slides['chart-insight']!
    expect(sample).toEqual({ claim: 'Services carry 62% of margin', words: ['a', 2] })
    expect(
      slide
        .split('\n')
        .slice(firstLine - 1)
        .join('\n'),
    ).toBe(body)
  })

  test('of a memo come from sections and parts, and a name stands for one of them', () => {
    const part = '---\nabout: x\n---\n'
    const memo = readTemplates(
      'memo',
      workspaceOf({
        'templates/memo/document.hbs': part,
        'templates/memo/sections/answer.hbs': part,
        'templates/memo/parts/answer.hbs': part,
      }),
    )
    expect(memo.diagnostics).toMatchObject([
      { code: 'read/same-name', span: { file: 'templates/memo/parts/answer.hbs' } },
    ])
  })

  test('of a handout are those of the deck', () => {
    const files = workspaceOf({ 'templates/deck/document.hbs': document })
    expect(readTemplates('handout', files)).toEqual(readTemplates('deck', files))
  })

  test.each([
    ['sentense', 'claim: sentense', 'read/bad-slot', '4:10', 'hint: did you mean "sentence"?'],
    [
      'no type',
      'claim: { optional: true }',
      'read/bad-slot',
      '4:10',
      'hint: for example { is: sentence }, { is: list of words, count: 1..4 }, { is: "one of [a, b]", optional: true }',
    ],
    ['a count of what is no list', 'claim: { is: words, count: 2 }', 'read/bad-slot', '4:30', undefined],
    ['a count that is none', 'claim: { is: list of words, count: few }', 'read/bad-slot', '4:38', undefined],
    ['an unknown key', 'claim: { is: words, maximum: 2 }', 'read/unknown-key', '4:23', undefined],
    ['chars that are no number', 'claim: { is: words, chars: many }', 'read/bad-slot', '4:30', undefined],
  ])('a slot with %s is refused at its place', (_, slot, code, at, hint) => {
    const { diagnostics } = read({ 'templates/deck/slides/x.hbs': `---\nabout: x\nslots:\n  ${slot}\n---\n<slide/>` })
    expect(diagnostics.map(({ code, span }) => [code, `${span!.line}:${span!.column}`])).toEqual([[code, at]])
    if (hint) expect(diagnostics[0]!.notes).toContain(hint)
  })

  test('without a head, or without a word about itself, a template is told so', () => {
    expect(read({ 'templates/deck/slides/x.hbs': '<slide/>' }).diagnostics).toMatchObject([{ code: 'read/no-head' }])
    expect(read({ 'templates/deck/slides/x.hbs': '---\nslots: {}\n---\n' }).diagnostics).toMatchObject([
      { code: 'read/missing-key' },
    ])
  })

  test('without document.hbs there are none', () => {
    expect(readTemplates('deck', workspaceOf({}))).toMatchObject({ diagnostics: [{ code: 'read/no-file' }] })
  })
})
