// One origin however it is typed: in capital letters, or with a space after it.
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { baseWith, findInFiles } from './base.ts'

/** What is told where every source of the base but the first has the one origin, and the first has this. */
function toldOf(first: string): string[] {
  const { brief, ledger } = baseWith({
    brief: { confidence_because: 'the figures are audited' },
    source: {
      id: 'second',
      kind: 'report',
      published: '2024-05-01',
      origin: 'house',
      reliability: 'B',
      because: 'Careful',
    },
    fact: {
      id: 'said',
      label: 'Plans',
      says: 'lifts by the spring',
      period: 2024,
      source: { id: 'second', where: 'page 3' },
    },
    point: { facts: ['said'] },
  })
  const read = parse(ledger)
  for (const id of Object.keys(read.sources)) if (id !== 'second') read.sources[id].origin = first
  return findInFiles({ brief, ledger: stringify(read) })
    .filter(({ code }) => code === 'lint/single-origin')
    .map(({ message }) => message)
}

it.each(['house', 'House', 'house '])('all facts from "house" and "%s" are from one origin', (first) => {
  expect(toldOf(first)).toHaveLength(1)
})

it('two origins are two', () => {
  expect(toldOf('another house')).toEqual([])
})
