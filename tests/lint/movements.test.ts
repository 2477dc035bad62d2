// Two figures and the movement between them, spans that end before they begin, and numbers that the team sets itself: what is told,
// and what only comes near it.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const LEVELS = `facts:
  high: { label: Margin, entity: Company, value: 65, unit: "%", measure: share, period: 2022, source: { id: report, where: page 4 } }
  low: { label: Margin, entity: Company, value: 61, unit: "%", measure: share, period: 2024, source: { id: report, where: page 4 } }
`
const told = (rule: string, yaml: string): string[] =>
  findIn(yaml)
    .filter(({ code }) => code === `lint/${rule}`)
    .map(({ message }) => message)
const prose = (text: string): string => `point: { prose: ${JSON.stringify(text)} }\n`

it.each([
  'The plan raises the margin from $high to $low a year',
  'The margin saw a rise from $high to $low',
  'Services earned $high of it, down from $low',
  'Services earned $low of it, a little up from $high',
])('finds the wrong direction in "%s"', (text) => {
  expect(told('wrong-direction', prose(text) + LEVELS)).not.toEqual([])
})

it.each([
  'The plan lowers the margin from $high to $low a year',
  'Services earned $high of it, up from $low',
  'Cuts in staff moved the margin from $low to $high',
  'The plan cuts cost by moving the margin from $low to $high',
])('finds no wrong direction in "%s"', (text) => {
  expect(told('wrong-direction', prose(text) + LEVELS)).toEqual([])
})

it.each([
  'We asked them from 29 June 2025 to 14 June 2025',
  'We asked them from 29 June to 14 June 2025',
  'We asked them between 29 and 14 June',
  'We asked them from June 29 to June 14, 2025',
  'It ran from Q4 2025 to Q2 2025',
])('finds the span that runs backwards in "%s"', (text) => {
  expect(told('impossible-date', prose(text))).not.toEqual([])
})

it.each([
  'The pilot was moved from 29 June 2025 to 14 June 2025',
  'The season runs from 1 November to 31 March 2025',
  'We asked them from 14 June 2025 to 29 June 2025',
])('finds no such span in "%s"', (text) => {
  expect(told('impossible-date', prose(text))).toEqual([])
})

it('lets be a number that would change an answer, near a figure or not', () => {
  const against = `brief: { against: [{ claim: Steel may cost more, weight: moderate, answer: The plan holds, would_change: A rise of 25% over two quarters }] }`
  expect([...told('typed-number', against), ...told('differing-number', against)]).toEqual([])
})
