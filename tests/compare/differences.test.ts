// Which words are marked on the page of a comparison.
import { expect, it } from 'vitest'
import { compareWords } from '../../src/compare/differences.ts'

const marked = (text: string, stretches: [number, number][]): string[] =>
  stretches.map(([from, to]) => text.slice(from, to))
const both = (before: string, after: string): [string[], string[]] => {
  const [gone, come] = compareWords(before, after)
  return [marked(before, gone), marked(after, come)]
}

it('marks a figure without the comma after it', () => {
  expect(both('Profit grew by 24%, revenue by 8%', 'Profit grew by 20%, revenue by 8%')).toEqual([['24%'], ['20%']])
})

it('marks words that came or went on their side only', () => {
  expect(both('Chips are few', 'Chips are very few')).toEqual([[], ['very']])
})

it('marks what was rewritten in one, over a word that stayed in between', () => {
  expect(both('It was bought in parts last year', 'It was built in pieces last year')).toEqual([
    ['bought in parts'],
    ['built in pieces'],
  ])
})
