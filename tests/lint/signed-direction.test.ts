// A sign beside words that say which way a figure goes: told in all the ways that people write it, and left alone where it says something.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const facts = `facts:
  drop: { label: Fall of orders, entity: Company, value: -7, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
  points: { label: Fall of punctuality, entity: Company, value: -4, unit: pp, measure: growth, period: 2024, source: { id: report, where: page 4 } }
  rise: { label: Growth of sales, entity: Company, value: 9, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
  margin: { label: Margin, entity: Company, value: -8, unit: "%", period: 2024, source: { id: report, where: page 4 } }
  margin_before: { label: Margin, entity: Company, value: -3, unit: "%", period: 2023, source: { id: report, where: page 4 } }
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
  ['en-GB', 'Sales were $rise up and still rising', '"+9%" has a sign beside "up"'],
  ['en-GB', 'Sales came to $rise above the plan', '"+9%" has a sign beside "above"'],
  ['en-GB', 'Uncertain buyers cut orders by $drop', '"−7%" has a sign beside "by"'],
  ['de-DE', 'Die Aufträge lagen $rise über Plan', '"+9 %" has a sign beside "über"'],
  ['de-DE', 'Die Aufträge lagen $rise über dem Plan', '"+9 %" has a sign beside "über"'],
  ['de-DE', 'Die Aufträge lagen $drop unter den Erwartungen', '"−7 %" has a sign beside "unter"'],
  ['de-DE', 'Die Aufträge lagen $drop unter 2023', '"−7 %" has a sign beside "unter"'],
  ['de-DE', 'Der Umsatz ging um $drop zurück', '"−7 %" has a sign beside "um"'],
  ['de-DE', 'Im Mai fiel der Umsatz, es ging um $drop abwärts', '"−7 %" has a sign beside "um"'],
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
  ['en-GB', 'Growth went from $drop up to $rise'],
  ['en-GB', 'Growth was $drop down from $rise'],
  ['en-GB', 'The margin was $margin down from $margin_before'],
  ['en-GB', 'A margin of $margin below the $margin_before of the year before'],
  ['en-GB', 'Costs of $drop up and down the country were told'],
  ['en-GB', 'The rate is uncertain by $rise or so'],
  ['en-GB', 'The rate is set by about $rise of banks'],
  ['en-GB', 'The choice was made by $rise of banks'],
  ['en-GB', 'Bids above: $rise above plan'],
  ['de-DE', 'Das Wachstum blieb bei $drop über zwei Jahre'],
  ['de-DE', 'Das Wachstum blieb bei $drop über 12 Monate'],
  ['de-DE', 'Das Wachstum blieb bei $drop über die Jahre'],
  ['de-DE', 'Das Wachstum blieb bei $drop über Jahre'],
  ['de-DE', 'Das Wachstum kam auf $rise unter den Banken'],
  ['de-DE', 'Das Wachstum kam auf $rise unter Banken'],
  ['de-DE', 'Es ging um $rise Wachstum'],
  ['de-DE', 'Dabei geht es nur um $rise Wachstum'],
  ['de-DE', 'Es handelt sich um $rise'],
  ['de-DE', 'Das Wachstum fiel auf $drop'],
  ['de-DE', 'Die Aufträge änderten sich um $drop'],
  ['de-DE', 'Eine Veränderung von $drop folgte'],
  ['de-DE', 'Ein Wachstum von $drop war das Ergebnis'],
])('is not told in %s of "%s"', (language, says) => {
  expect(toldOf(says, language)).toEqual([])
})

it('does not advise to drop the sign of a figure after "from", which would change what it says', () => {
  const notes = findIn(`point: { prose: "Growth moved from $drop higher to $rise" }\n${facts}`)
    .filter(({ code }) => code === 'lint/signed-direction')
    .flatMap((one) => one.notes ?? [])
  expect(notes).toEqual(['hint: leave the words out'])
})

it('does not advise the form .value for a level below zero, which would keep its minus', () => {
  const notes = findIn(`point: { prose: "A margin of $margin below the plan" }\n${facts}`)
    .filter(({ code }) => code === 'lint/signed-direction')
    .flatMap((one) => one.notes ?? [])
  expect(notes).toEqual(['hint: leave the words out'])
})

it('advises it for the size of a decline, after "von" too', () => {
  const notes = findIn(
    `point: { prose: "Ein Rückgang von $points folgte" }\nbrief: { about: { language: de-DE } }\n${facts}`,
  ).flatMap(({ code, notes }) => (code === 'lint/signed-direction' ? (notes ?? []) : []))
  expect(notes).toEqual(['hint: write $points.value, which has no sign, or leave the words out'])
})
