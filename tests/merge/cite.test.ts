// Citations: the marks and notes of a memo and a one-pager.
import { expect, it } from 'vitest'
import { isTag, type Tag } from '../../src/model/document.ts'
import type { Citation, Words } from '../../src/model/words.ts'
import { plain } from '../../src/model/words.ts'
import { sentenceEnds } from '../../src/merge/sentences.ts'
import {
  figures,
  ledger,
  line,
  marked,
  page3,
  point,
  run,
  takeAway1,
  template,
  templates,
  words,
} from './engagement.ts'

const memo = templates(`<document><flow>
  {{#each arguments as |a|}}{{#each a.points as |p|}}
    <text style="heading">{{p.claim}}</text>
    {{#each p.prose}}<text>{{this}}</text>{{/each}}
    {{#each p.exhibits}}<exhibit data="{{this}}" />{{/each}}
  {{/each}}{{/each}}
  {{#each sources as |s|}}<text style="register">{{s.number}} {{s.name}}</text>{{/each}}
  {{#each traces as |t|}}<text style="trace">{{t.label}}: {{t.inputs}} = {{t.result}}</text>{{/each}}
</flow></document>`)

const merged = (claim: Words, ...prose: Words[]) => {
  const points = [point('p', { claim, prose, exhibit: ['growth'] })]
  const { document, diagnostics } = run(
    memo,
    {
      arguments: [{ id: 'a', short: words('A'), claim: words('C'), holds: [], points, at: line(11) }],
      exhibits: { growth: { id: 'growth', kind: 'table', rows: [[figures([['revenue', '8%']], [page3])]] } },
    },
    'memo',
  )
  expect(diagnostics).toEqual([])
  const flow = document!.root.children[0] as Tag
  const said = (style?: string) =>
    flow.children
      .filter(isTag)
      .filter((tag) => tag.tag === 'text' && tag.attributes['style'] === style)
      .map((tag) => marked(tag.children[0] as Words))
  return { document: document!, said }
}

it('marks the end of the sentence whose figures are cited, numbers at first mention and repeats the number', () => {
  const { document, said } = merged(
    words('It pays'),
    figures(['Profit grew by ', ['profit', '24%'], ' in the year. It did not say why, e.g. by AI.'], [takeAway1]),
    figures(
      ['Revenue grew by ', ['revenue', '8%'], ' and profit by ', ['profit', '24%'], ' (“a good year”).'],
      [page3, takeAway1],
    ),
  )
  expect(said()).toEqual([
    'Profit grew by 24% in the year.[1] It did not say why, e.g. by AI.',
    'Revenue grew by 8% and profit by 24% (“a good year”).[1,2]',
  ])
  expect(document.notes.map(({ number, words }) => `${number} ${plain(words)}`)).toEqual([
    '1 TechMoat Consulting (S1), take-away 1.',
    '2 A Bureau (S2), page 3.',
  ])
  expect(said('register')).toEqual(['S1 TechMoat Consulting', 'S2 A Bureau'])
})

it('cites what a sentence rests on without printing it at the end of the text', () => {
  const { document, said } = merged(words('It trailed', line(20), [{ ...takeAway1, where: '' }]))
  expect(said('heading')).toEqual(['It trailed[1]'])
  expect(plain(document.notes[0]!.words)).toBe('TechMoat Consulting (S1).')
})

it('cites a claim at its own end where prose runs on after it', () => {
  const its = templates(
    '<document><flow>{{#each arguments}}<text><b>{{claim}}</b> (<ref to="{{../exhibits.growth}}" />)<b>.</b> {{../situation}}</text>{{/each}}</flow></document>',
  )
  const { document, diagnostics } = run(
    its,
    {
      exhibits: { growth: { id: 'growth', kind: 'table' } },
      situation: figures(['Profit grew by ', ['profit', '24%'], '. More'], [takeAway1]),
      arguments: [
        {
          id: 'a',
          short: words('A'),
          claim: words('It trailed', line(20), [page3]),
          holds: [],
          points: [],
          at: line(11),
        },
      ],
    },
    'memo',
  )
  expect(diagnostics).toEqual([])
  const text = (document!.root.children[0] as Tag).children[0] as Tag
  expect(marked(text.children[0] as Words)).toBe('It trailed ().[1] Profit grew by 24%.[2] More')
})

it('cites a claim at its own end though the prose after it prints a figure from the same place', () => {
  const { document } = run(
    templates(
      '<document><flow>{{#each arguments}}<text><b>{{claim}}.</b> {{../situation}}</text>{{/each}}</flow></document>',
    ),
    {
      situation: figures(['Revenue grew by ', ['revenue', '8%'], '. More'], [page3]),
      arguments: [
        {
          id: 'a',
          short: words('A'),
          claim: words('It trailed', line(20), [takeAway1, page3]),
          holds: [],
          points: [],
          at: line(11),
        },
      ],
    },
    'memo',
  )
  const text = (document!.root.children[0] as Tag).children[0] as Tag
  expect(marked(text.children[0] as Words)).toBe('It trailed.[1,2] Revenue grew by 8%.[2] More')
})

it('lists in the register what only an exhibit cites, and says which figures are ours', () => {
  const derived: Citation = { ...takeAway1, derived: true }
  const { document, said } = merged(words('Three times as fast', line(20), [derived]))
  expect(plain(document.notes[0]!.words)).toBe('TechMoat Consulting (S1), take-away 1; derived figure: team analysis.')
  expect(said('register')).toEqual(['S1 TechMoat Consulting', 'S2 A Bureau'])
  expect(document.exhibits).toEqual({ growth: 1 })
})

it('shows how the figures were derived that the document prints, and no others', () => {
  expect(merged(words('Nothing')).said('trace')).toEqual([])
  expect(merged(figures([['ratio', 'three times']], [takeAway1])).said('trace')).toEqual([
    'Ratio: 24% ÷ 8% = 3.0 times',
  ])
})

it('notes a figure of ours apart, and only where it is printed', () => {
  const derived: Citation = { ...takeAway1, derived: true }
  const answer = figures(
    ['Profit grew ', ['ratio', 'three times'], ' as fast. It grew by ', ['profit', '24%'], '.'],
    [derived],
  )
  const { document } = run(
    templates(
      `<document><flow><text>{{answer}}</text>{{#each sources as |s|}}<text>{{s.name}}</text>{{/each}}</flow></document>`,
    ),
    { answer },
    'memo',
    {
      ...ledger,
      quantities: {
        ...ledger.quantities,
        ratio: { cites: [derived], parts: { suffix: '' }, label: '', printed: '', unit: '', name: '' } as never,
      },
    },
  )
  const text = (document!.root.children[0] as Tag).children[0] as Tag
  expect(marked(text.children[0] as Words)).toBe('Profit grew three times as fast.[1] It grew by 24%.[2]')
  expect(document!.notes.map(({ words, short }) => [plain(words), plain(short!)])).toEqual([
    ['TechMoat Consulting (S1), take-away 1; derived figure: team analysis.', 'S1, take-away 1; team analysis.'],
    ['TechMoat Consulting (S1), take-away 1.', 'S1, take-away 1.'],
  ])
})

it('numbers the sources on a one-pager, each once with its grade', () => {
  const answer = figures(
    ['Revenue grew by ', ['revenue', '8%'], '. Profit grew by ', ['profit', '24%'], '. It grew again.'],
    [page3, takeAway1, { ...takeAway1, where: 'elsewhere' }],
  )
  const { document, diagnostics } = run(
    templates('<document><flow><text>{{answer}}</text></flow></document>'),
    { answer },
    'one-pager',
  )
  expect(diagnostics).toEqual([])
  const text = (document!.root.children[0] as Tag).children[0] as Tag
  expect(marked(text.children[0] as Words)).toBe('Revenue grew by 8%.[1] Profit grew by 24%.[2] It grew again.[2]')
  expect(document!.notes.map(({ number, words }) => `${number} ${plain(words).split(', ')[0]}`)).toEqual([
    '1 A Bureau (undated)',
    '2 TechMoat Consulting',
  ])
  expect(document!.notes.every(({ words }) => /, grade\u00a0[A-F]\.$/.test(plain(words)))).toBe(true)
})

it('puts no marks into a deck', () => {
  const { document } = run(memo, { answer: figures([['profit', '24%']], [takeAway1]) }, 'deck')
  expect(document!.notes).toEqual([])
})

it.each([
  ['One. Two.', ['One.', ' Two.']],
  ['It was 1.38 bn, i.e. more. “Yes!” he said', ['It was 1.38 bn, i.e. more.', ' “Yes!”', ' he said']],
  ['J. Towson was there. (So was A. B.)', ['J. Towson was there.', ' (So was A. B.)']],
  ['Am 1. Oktober, ca. 5 Mrd. Euro. Ende', ['Am 1. Oktober, ca. 5 Mrd. Euro.', ' Ende']],
  ['No stop', ['No stop']],
  ['Wait… what? Then more…', ['Wait…', ' what?', ' Then more…']],
])('finds the sentences of %j', (text, expected) => {
  const ends = sentenceEnds(text)
  expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))).toEqual(expected)
})

it('puts a mark into a heading only for what no passage cites', () => {
  const its = templates(`<document><flow>
    {{#each arguments as |a|}}<text role="heading-1">{{a.claim}}</text>{{#each a.points as |p|}}<text>{{p.claim}}</text>{{/each}}{{/each}}
  </flow></document>`)
  const headed = (cites: Citation[]) => {
    const points = [point('p', { claim: figures(['Profit grew by ', ['profit', '24%']], [takeAway1]) })]
    const claim = words('Profit outgrew revenue', line(11), cites)
    const { document } = run(
      its,
      { arguments: [{ id: 'a', short: words('A'), claim, holds: [], points, at: line(11) }] },
      'memo',
    )
    return (document!.root.children[0] as Tag).children.map((child) => marked((child as Tag).children[0] as Words))
  }
  expect(headed([takeAway1])).toEqual(['Profit outgrew revenue', 'Profit grew by 24%[1]'])
  expect(headed([takeAway1, page3])[0]).toMatch(/\[/)
})

it('shows both sides of a conflict, each resting on its source', () => {
  const its = templates(
    `<document><flow>{{#each against as |c|}}<text>{{c.claim}} {{c.weight}}</text>
      {{#each c.sides as |s|}}<text>{{s.says}} ({{s.source}})</text>{{/each}}<text>{{c.answer}}. {{c.would_change}}. {{c.reason}}</text>{{/each}}</flow></document>`,
    [template('deck/slides/x', '<slide></slide>')],
  )
  const { document } = run(its, { against: [{ conflict: 'thrift', at: line(30) }] }, 'memo')
  const flow = document!.root.children[0] as Tag
  expect(flow.children.map((child) => marked((child as Tag).children[0] as Words))).toEqual([
    'Saving or spending? Open',
    'It spends (TechMoat\u00a0Consulting)[1]',
    'Both can hold. A split of spending. No source reconciles them',
  ])
})
