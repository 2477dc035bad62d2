// Numbers in words that were taken for typed figures and are none, and beside them those that are.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'
import { toldOf } from './told-of.ts'

it.each([
  'The answers (n = 57) agree',
  'Die Antworten (n = 2.406) sind sich einig',
  'Below 100% the base shrinks by itself',
  'SOC 2 and IFRS 16 apply',
  'Windows 11 runs on the machines, and Office 365 comes with it',
  'Room 101 is empty',
  'Band 5 nurses leave first',
  'The ward is open between 6 am and 8 pm',
  'The ward is open between 6 and 8 p.m.',
  'The first 100 days decide',
  'Year 2 brings the profit',
  'In 1420 the bridge was built',
  'The bridge was built in 1420',
])('finds no typed number in "%s"', (text) => {
  expect(toldOf('typed-number', 'prose', text)).toEqual([])
})

it.each([
  'Sales grew by 100%',
  'NOK 12 was paid',
  'There were 1420 patients',
  'Costs of EUR 12 m',
  'Revenue was 142 million euros',
  '12 euros were paid',
  'They paid 37 thousand euros',
  'A rise of 37% in 8 wards',
])('finds the typed number in "%s"', (text) => {
  expect(toldOf('typed-number', 'prose', text)).not.toEqual([])
})

const ledger = `facts:
  shops: { label: Shops, entity: Company, value: 46, unit: count, period: 2024, source: { id: report, where: page 4 } }
  setup_days: { label: Days to set up, entity: Company, value: 63, unit: days, period: 2024, source: { id: report, where: page 4 } }
  faster: { label: Reliability, entity: Company, value: 2.92, unit: times, period: 2024, source: { id: report, where: page 4 } }
  rival_share: { label: Share of the market, entity: Acme, value: 23, unit: "%", measure: share, period: 2024, source: { id: report, where: page 4 } }
  decline: { label: Decline of orders, entity: Acme, value: -11, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
`

it.each([
  'Punctual is within 59 seconds of the timetable',
  'The lorry carries 46 boxes',
  '57 of the customers had left',
  'Leasing costs three times as much',
  'Beco has a share of 23%',
  'There was a decline of 11%',
])('offers no other figure for the number in "%s"', (text) => {
  const told = toldOf('typed-number', 'prose', text, ledger)
  expect(told.join('\n')).toContain('enter it in the ledger')
  expect(told.join('\n')).not.toContain('which prints')
})

it.each([
  ['Acme has a share of 23%', '$rival_share'],
  ['The company runs 46 shops', '$shops'],
])('offers the figure for the number in "%s"', (text, fact) => {
  expect(toldOf('typed-number', 'prose', text, ledger).join('\n')).toContain(`write ${fact}`)
})

it('lets a claim say "three times" where its own condition computes it', () => {
  const held =
    'facts: { faster: { label: Pace, entity: Company, value: 2.92, unit: times, source: { id: report, where: page 4 } } }'
  const told = (holds: string) =>
    findIn(`point: { claim: Leasing costs three times as much as repair, holds: "${holds}" }\n${held}`)
      .map(({ code }) => code)
      .filter((code) => /typed-number|differing-number/.test(code))
  expect(told('ratio about 3')).toEqual([])
  expect(told('ratio > 2')).toContain('lint/typed-number')
})

it.each([
  ['It came to EUR 0.142 bn of stock', 'hint: write $stock, which prints EUR 142 m'],
  ['It came to 142 million euros of stock', 'hint: write $stock, which prints EUR 142 m'],
  ['It came to EUR 142,000 k of stock', 'hint: write $stock, which prints EUR 142 m'],
  [
    'It came to EUR 0.15 bn of stock',
    'hint: enter it in the ledger with its unit and source, and write $ and its id here',
  ],
])('of the typed number in "%s" the same figure in another scale is offered, and no other', (text, hint) => {
  const stock =
    'facts: { stock: { label: Stock, entity: Company, value: 142, unit: EUR m, period: 2024, source: { id: report, where: page 4 } } }'
  expect(toldOf('typed-number', 'prose', text, stock)[1]?.replaceAll('\u00a0', ' ')).toBe(hint)
})

const german = 'brief: { about: { language: de-DE } }'
it.each([
  'Auf 1.000 Einwohner kommen wenige Fälle',
  'Kunden unter 40 Jahren kaufen anders',
  'Die Phasen 2 und 3 folgen',
  'Gebäude 7 und 9 stehen leer',
  'Anlage 3 und Anlage 4 teilen sich einen Kran',
  'Ein Kunde sagt: „Die Preise sind um 10 % gestiegen“',
])('finds no typed number in the German "%s"', (text) => {
  expect(toldOf('typed-number', 'prose', text, german)).toEqual([])
})

it.each(['Der Preis stieg auf 1.000 Euro je Anlage', 'Rund 40 Kunden kaufen anders', 'Das kostet 700.000 Euro'])(
  'finds the typed number in the German "%s"',
  (text) => {
    expect(toldOf('typed-number', 'prose', text, german)).not.toEqual([])
  },
)

const long = 'The offices of the company stand in many towns of the country, and most of them are rented. '.repeat(3)
it.each([
  [`${long}Phases 2, 3 and 4 are open`, []],
  [`${long}It runs CentOS 7 and 8`, []],
  [`${long}Customers between 30 and 44 buy more`, []],
  [`${'letters'.repeat(60)} 142 were sent`, ['142']],
  [`${long}Plant 3 costs 142 in a year`, ['142']],
])('reads the numbers far into a text as those at its beginning: "%s"', (text, typed) => {
  const told = toldOf('typed-number', 'prose', text).filter((line) => !line.startsWith('hint: '))
  expect(told.map((line) => /^"([^"]*)"/.exec(line)?.[1])).toEqual(typed)
})

it.each([
  ['The gap is significant at the 5% level', true],
  ['The gap holds at 95% confidence', true],
  ['It holds with 95% confidence', true],
  ['The 95% confidence interval is wide', true],
  ['A 95% confidence level is usual', true],
  ['The gap matters (95% confidence)', true],
  ['A level of risk at the 5% level of significance', true],
  ['A 12% level of debt is high', false],
  ['The measure gave 5% confidence gains', false],
  ['Sales fell 5% level with peers', false],
  ['Debt stood at a 12% level of sales', false],
])('is silent on "%s" for typed-number: %s', (text, silent) => {
  expect(toldOf('typed-number', 'prose', text).length === 0).toBe(silent)
})

it.each(['dollars', 'pounds'])('reads %s in words as it reads them after digits: of no country', (money) => {
  const price = (unit: string) =>
    `facts: { basket: { label: Price of a basket, entity: Company, value: 13, unit: ${unit}, period: 2024, source: { id: report, where: page 4 } } }`
  const ledger = price(money === 'dollars' ? 'USD' : 'GBP')
  const [digits, words] = ['13', 'thirteen'].map((number) =>
    toldOf('typed-number', 'prose', `The price of a basket is ${number} ${money}`, ledger),
  )
  expect(words![0]).toContain(`thirteen ${money}`)
  expect(words!.slice(1)).toEqual(digits!.slice(1))
})

it.each([
  ['Work starts before the keel of hull 417 is laid', true],
  ['Bus 14 is late, and the drivers of bus 14 leave', true],
  ['Hulls 417 and 419 are late, and so is flight 82 at gate 3', true],
  ['The loss came with hulls 417, 418 and 419', true],
  ['Room 12 and unit 7 are empty', true],
  ['Each bus 14 drivers share', false],
  ['It left the vessel 12 hours late', false],
  ['They have turbine 40 metres high', false],
  ['The yard built hulls 417 metres apart', false],
])('is silent on "%s" for the number of a thing: %s', (text, silent) => {
  expect(toldOf('typed-number', 'prose', text).length === 0).toBe(silent)
})

it.each([
  ['Recruits leave almost five times as often as others', 4.8, true],
  ['Recruits leave nearly five times as often as others', 5.2, false],
  ['Recruits leave just over five times as often as others', 5.2, true],
  ['Recruits leave about five times as often as others', 5.2, true],
  ['Recruits leave almost five times as often as others', 4.2, false],
  ['Recruits leave five times as often as others', 4.8, false],
])('lets "%s" stand where about %s is computed: %s', (claim, computed, silent) => {
  const told = toldOf(
    'typed-number',
    'claim',
    claim,
    `facts: { faster: { label: Pace, entity: Company, value: ${computed}, unit: times, source: { id: report, where: page 4 } } }\n`,
  )
  const held = findIn(
    `point: { claim: ${JSON.stringify(claim)}, holds: faster about ${computed} }\nfacts: { faster: { label: Pace, entity: Company, value: ${computed}, unit: times, source: { id: report, where: page 4 } } }`,
  ).filter(({ code }) => code === 'lint/typed-number')
  expect(told).not.toEqual([])
  expect(held.length === 0).toBe(silent)
})

it('reads "fast dreimal" as the rounded multiple that a condition computes', () => {
  const facts =
    'facts: { faster: { label: Verzug, entity: Haus, value: 2.8, unit: times, source: { id: report, where: Seite 4 } } }'
  const codes = findIn(
    `point: { claim: Der erste Schnitt fällt fast dreimal so spät wie üblich, holds: faster about 2.8 }\n${facts}\n${german}`,
  ).map(({ code }) => code)
  expect(codes).not.toContain('lint/typed-number')
})
