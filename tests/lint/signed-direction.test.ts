// A sign beside words that say which way a figure goes: told in all the ways that people write it, and left alone where it says something.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const facts = `facts:
  drop: { label: Fall of orders, entity: Company, value: -7, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
  points: { label: Fall of punctuality, entity: Company, value: -4, unit: pp, measure: growth, period: 2024, source: { id: report, where: page 4 } }
  rise: { label: Growth of sales, entity: Company, value: 9, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
`
const toldOf = (says: string, language: string): string[] =>
  findIn(`point: { prose: ${JSON.stringify(says)} }\nbrief: { about: { language: ${language} } }\n${facts}`)
    .filter(({ code }) => code === 'lint/signed-direction')
    .map(({ message }) => message.replaceAll('\u00a0', ' '))

it.each([
  ['en-GB', 'Orders fell by $drop in a year', '"−7%" has a sign beside "by"'],
  ['en-GB', 'Orders fell $drop in a year', '"−7%" has a sign beside "fell"'],
  ['en-GB', 'Punctuality is down $points on the year', '"−4 pp" has a sign beside "down"'],
  ['en-GB', 'Punctuality went down $points', '"−4 pp" has a sign beside "down"'],
  ['en-GB', 'A decline of $drop was told', '"−7%" has a sign beside "decline of"'],
  ['en-GB', 'There was a fall of about $drop', '"−7%" has a sign beside "fall of about"'],
  ['en-GB', 'Sales are up $rise', '"+9%" has a sign beside "up"'],
  ['en-GB', 'Orders, down $drop, are the worry', '"−7%" has a sign beside "down"'],
  ['de-DE', 'Die Aufträge fielen um $drop', '"−7 %" has a sign beside "um"'],
  ['de-DE', 'Es gab einen Rückgang von $points', 'has a sign beside "Rückgang von"'],
  ['de-DE', 'Ein Rückgang um rund $points ist viel', 'has a sign beside "um rund"'],
  ['de-DE', 'Ein Anstieg von $rise folgte', '"+9 %" has a sign beside "Anstieg von"'],
])('is told in %s of "%s"', (language, says, told) => {
  expect(toldOf(says, language).join()).toContain(told)
})

it.each([
  ['en-GB', 'Fewer than one train in five ran late, yet that is $points against 2022'],
  ['en-GB', 'Orders changed by $drop'],
  ['en-GB', 'Growth fell to $drop'],
  ['en-GB', 'Growth fell from $rise to $drop'],
  ['en-GB', 'A growth rate of $drop was told'],
  ['en-GB', 'Growth was $drop in that year'],
  ['en-GB', 'Growth of $rise was told'],
  ['en-GB', 'Orders fell by $drop.value'],
  ['en-GB', 'Of those further down $points is the mean'],
  ['de-DE', 'Das Wachstum fiel auf $drop'],
  ['de-DE', 'Die Aufträge änderten sich um $drop'],
  ['de-DE', 'Eine Veränderung von $drop folgte'],
  ['de-DE', 'Ein Wachstum von $drop war das Ergebnis'],
])('is not told in %s of "%s"', (language, says) => {
  expect(toldOf(says, language)).toEqual([])
})
