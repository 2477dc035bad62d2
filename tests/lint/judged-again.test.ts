// What a rule remembers of a text: it is judged anew where a figure in it, its place, its part or the language changed. Of a page: where
// it stands, in which deliverable, and the brand.
import { expect, it } from 'vitest'
import { onEachPage } from '../../src/lint/each-page.ts'
import { inEachText, type TextAlone } from '../../src/lint/each-text.ts'
import type { Brand } from '../../src/model/brand.ts'
import type { SettledBrief } from '../../src/model/brief.ts'
import type { Page, Pages } from '../../src/model/page.ts'
import type { Words } from '../../src/model/words.ts'

const wordsOf = (text: string, line = 1): Words => ({ runs: [{ text }], cites: [], at: { file: 'a', line, column: 1 } })
const textOf = (words: Words, more: Partial<TextAlone> = {}): TextAlone => {
  const text = words.runs.map((run) => run.text).join('')
  return { part: 'claim', words, text, typed: text, home: 'a.b', ...more }
}
const reading = (texts: TextAlone[], language = 'en-GB') => ({ texts, brief: { about: { language } } as SettledBrief })

it('judges each text once, and again where what it is told by changed', () => {
  const judged: string[] = []
  const check = inEachText(({ part, text, home, words: { at } }, { language }) => {
    judged.push(`${part} ${text}`)
    return [{ message: `${text} in ${language}`, span: at, home }]
  })
  const [same, edited] = [wordsOf('Milk is white'), wordsOf('Milk costs 3')]
  expect(check(reading([textOf(same), textOf(edited)]))).toHaveLength(2)
  const found = check(reading([textOf(same), textOf(wordsOf('Milk costs 4', 2))]))
  expect(found.map(({ message, span }) => [message, span!.line])).toEqual([
    ['Milk is white in en-GB', 1],
    ['Milk costs 4 in en-GB', 2],
  ])
  expect(judged).toEqual(['claim Milk is white', 'claim Milk costs 3', 'claim Milk costs 4'])
  expect(check(reading([textOf(same, { home: 'c.d' })]))[0]!.home).toBe('c.d')
  expect(check(reading([textOf(same)], 'de-DE'))[0]!.message).toBe('Milk is white in de-DE')
  check(reading([textOf(same, { part: 'prose' })], 'de-DE'))
  expect(judged.at(-1)).toBe('prose Milk is white')
})

it('judges each page once, and again where it stands elsewhere', () => {
  const judged: string[] = []
  const check = onEachPage(({ title }, { number, deliverable }, brand) => {
    judged.push(title)
    return [{ message: `${title} on page ${number} of the ${deliverable} in ${brand.name}` }]
  })
  const page = (title: string): Page => ({ title }) as Page
  const of = (pages: Page[], deliverable: Pages['deliverable'] = 'deck') => ({ deliverable, pages }) as Pages
  const brand = { name: 'plain' } as Brand
  const said = (pages: Pages, by = brand) => check(pages, by).map(({ message }) => message)
  const [one, two] = [page('Milk'), page('Bread')]
  said(of([one, two]))
  expect(said(of([one, page('Butter')]))).toEqual([
    'Milk on page 1 of the deck in plain',
    'Butter on page 2 of the deck in plain',
  ])
  expect(judged).toEqual(['Milk', 'Bread', 'Butter'])
  expect(said(of([two, one]))).toEqual(['Bread on page 1 of the deck in plain', 'Milk on page 2 of the deck in plain'])
  expect(said(of([two], 'handout'))).toEqual(['Bread on page 1 of the handout in plain'])
  expect(said(of([two], 'handout'), { name: 'loud' } as Brand)).toEqual(['Bread on page 1 of the handout in loud'])
})
