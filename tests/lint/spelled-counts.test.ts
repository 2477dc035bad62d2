// Counts in words that a fact of the ledger has: typed, they stay when the figure changes. What no fact counts is let be.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const source = 'period: 2025, source: { id: report, where: page 4 }'
const facts = `facts:
  cut: { label: Trips given up, value: 38, unit: trips, ${source} }
  hired: { label: Welders hired, value: 30, unit: count, ${source} }
  drivers: { label: Drivers, value: 12, unit: k people, ${source} }
  wait: { label: Wait for a berth, value: 12, unit: weeks, ${source} }
  reasons: { label: Reasons named, value: 3, unit: count, ${source} }
`

const told = (part: string, text: string, more = ''): string[] =>
  findIn(`point: { ${part}: ${JSON.stringify(text)}${more} }\n${facts}`)
    .filter(({ code }) => code === 'lint/typed-number')
    .flatMap(({ message, notes }) => [message, ...notes])

it.each([
  ['claim', 'Shifting thirty-eight trips frees a crew', '"thirty-eight trips" is typed, and stays when $cut changes'],
  ['so_what', 'The yard can pay thirty more welders', '"thirty more welders" is typed, and stays when $hired changes'],
  [
    'so_what',
    'A wait of twelve weeks for a berth is too long',
    '"twelve weeks" is typed, and stays when $wait changes',
  ],
])('finds in %s: %s', (part, text, message) => {
  expect(told(part, text)[0]).toBe(message)
})

it('says what to write', () => {
  expect(told('so_what', 'Shifting thirty-eight trips frees a crew')[1]?.replaceAll('\u00a0', ' ')).toBe(
    'hint: write $cut, which prints 38 trips',
  )
})

it.each(['Hire thirty welders', 'Give up thirty-eight trips'])('finds it in the next step "%s"', (step) => {
  const found = findIn(
    `brief: { next_steps: [{ do: ${JSON.stringify(step)}, owner: Analyst, by: 2025-10-10, result: Done }, { do: Bring it to the board, owner: Partner, by: 2025-11-14, result: Decision }] }\n${facts}`,
  )
  expect(found.filter(({ code }) => code === 'lint/typed-number')).toHaveLength(1)
})

it.each([
  ['another value', 'Shifting thirty-nine trips frees a crew'],
  ['another thing', 'Shifting thirty-eight crews frees a hall'],
  ['a scale', 'The yard can pay twelve people'],
  ['a length of time, and not of this', 'Twelve weeks are enough for the tender'],
  ['few', 'The yard has three reasons to wait'],
  ['quoted', 'Its owner says “we gave up thirty-eight trips”'],
])('lets be: %s', (_, text) => {
  expect(told('so_what', text)).toEqual([])
})

it('lets be what a condition of the claim computes, and what prose tells', () => {
  expect(told('claim', 'Shifting thirty-eight trips frees a crew', ', holds: [cut = 38]')).toEqual([])
  expect(told('prose', 'Shifting thirty-eight trips frees a crew.')).toEqual([])
})
