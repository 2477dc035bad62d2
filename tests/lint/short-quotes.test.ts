// Three or four words in quotation marks: somebody's words where a verb of saying touches them, else a term.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const told = (prose: string): string[] =>
  findIn(`point: { prose: ${JSON.stringify(prose)} }`)
    .filter(({ code }) => code === 'lint/unsourced-quote')
    .map(({ message }) => message)

it.each([
  'Drivers complained of the “last in, first out” rota',
  'The yard wrote off the “work in progress”',
  'The town argues for “pay as you go” tickets',
  'The board said yes to the “park and ride” scheme',
  'As one team they offer “follow the sun” support',
  'The bank warned that “know your customer” checks take a week',
  'The report explains the “first mile last mile” network, and says no more',
])('takes the words in "%s" for a term', (prose) => {
  expect(told(prose)).toEqual([])
})

it.each([
  'A picker complained that “nobody counts the walk”',
  'A customer told us “we could leave” and stayed',
  '“Nobody asked me”, a picker says',
  '“Nobody asked me,” said one of the pickers',
  'One picker said: “too little time”',
  'In the words of one manager, “a hole in it”',
  'As one buyer put it, “too little time”',
  'One manager calls it “a hole in it”',
  'Ein Fahrer sagte: „viel zu wenig Zeit“',
  '“Too little time” is how one of them puts it',
])('asks for the source of the words in "%s"', (prose) => {
  expect(told(prose)).not.toEqual([])
})
