// What rules took for a fault in the briefs of a stranger, and beside each what they still have to tell.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

/** What a rule says of a brief with these parts. */
const toldBy = (rule: string, parts: string): string[] =>
  findIn(parts)
    .filter(({ code }) => code === `lint/${rule}`)
    .flatMap(({ message, notes }) => [message, ...notes])

const german = 'brief: { about: { language: de-DE } }'
const operations =
  'facts: { plus: { label: Operations, entity: Company, value: 620, unit: count, period: 2024, source: { id: report, where: page 4 } } }'

/** Whether a rule is silent on one text of a point. */
const isSilent = (rule: string, part: string, text: string, more = ''): boolean =>
  toldBy(rule, `point: { ${part}: ${JSON.stringify(text)} }\n${more}`).length === 0

it.each([
  ['A new hall is cheaper to finance today than in a few years', true],
  ['Steel costs less today than in a few months', true],
  ['By now $revenue_2024 is earned', true],
  ['As of 30 June the yard is by now full', true],
  ['A berth costs less today than five years ago', false],
  ['In a few years the berth will be full.', false],
  ['The yard is by now behind', false],
  ['The court sits more often than last year', false],
])('is silent on "%s" for relative-time: %s', (text, silent) => {
  expect(isSilent('relative-time', 'prose', text)).toBe(silent)
})

it.each([
  ['Ein Neubau ließe sich heute günstiger finanzieren als in einigen Jahren', true],
  ['In einigen Jahren ist der Kai voll', false],
  ['Der Kai ist voller als vor fünf Jahren', false],
])('is silent on the German "%s" for relative-time: %s', (text, silent) => {
  expect(isSilent('relative-time', 'prose', text, german)).toBe(silent)
})

it.each([
  ['Mit pünktlichen Starts und kürzeren Wechseln sind $plus Eingriffe mehr im Jahr möglich', true],
  ['Der neue Ofen braucht mehr Strom', false],
  ['Die Züge bringen $services_share mehr Umsatz', false],
])('is silent on the German "%s" for no-comparator: %s', (text, silent) => {
  expect(isSilent('no-comparator', 'claim', text, `${operations}\n${german}`)).toBe(silent)
})

it.each([
  ['Punctual starts make $revenue_2024 more possible', true],
  ['With shorter changes $plus more operations a year are possible', true],
  ['Judges decide faster when clerks prepare the files', true],
  ['The new oven takes more energy', false],
  ['Judges decide faster', false],
  ['Margins in the port are $services_share higher', false],
])('is silent on "%s" for no-comparator: %s', (text, silent) => {
  expect(isSilent('no-comparator', 'claim', text, operations)).toBe(silent)
})

it.each([
  ['$services_share answered definitely or probably', true],
  ['$services_share answered probably or definitely', true],
  ['$services_share said definitely, the others were in doubt', true],
  ['Rosters show six bakers, and four actually came', true],
  ['Parents who are very or fairly content stay', true],
  ['The work was planned for May and actually ended in June', true],
  ['The hours actually worked exceed those budgeted', true],
  ['The hall will definitely be built', false],
  ['The court actually needs judges', false],
  ['Parents gave a very good answer', false],
])('is silent on "%s" for filler: %s', (text, silent) => {
  expect(isSilent('filler', 'prose', text)).toBe(silent)
})

const oneLine = 'takeaways: [{ says: The plant paid for it }]'
it('takes one line under a figure shown large for its caption, and beside a chart for a list of one', () => {
  const shown = 'exhibit: { kind: figures, items: [{ fact: revenue_2024, caption: of revenue }] }'
  expect(toldBy('lone-bullet', `point: { ${oneLine} }\n${shown}`)).toEqual([])
  expect(toldBy('lone-bullet', `point: { ${oneLine} }`)).not.toEqual([])
})

it('takes bars that rise all the way for ordered, and tells others with their figures as printed', () => {
  const bars = (facts: string) =>
    toldBy(
      'unsorted-bars',
      `exhibit: { kind: clustered-bar, title: Money, categories: [Best, Median, Yard], series: { Money: [${facts}] } }`,
    )
  expect(bars('capex_2024, revenue_2022, revenue_2024')).toEqual([])
  expect(bars('revenue_2024, revenue_2022, capex_2024')).toEqual([])
  const told = bars('"=revenue_2022 / 7", revenue_2024, capex_2024')[0]
  expect(told).toContain('USD')
  expect(told).not.toMatch(/\d\.\d{4}/)
})

it('says as many parts of a ring as its kind does, and tells one more', () => {
  const ring = (parts: string[], names: string[]) =>
    `exhibit: { kind: doughnut, title: Margin, categories: [${names}], series: { Share: [${parts.map((each) => `"=${each}"`)}] } }`
  expect(toldBy('ring-misused', ring(['62%', '20%', '18%'], ['A', 'B', 'C']))).toEqual([])
  expect(toldBy('ring-misused', ring(['52%', '10%', '20%', '18%'], ['A', 'B', 'C', 'D']))[0]).toContain('3 is the most')
})

it('counts slides in a row only where there is a deck', () => {
  const alike =
    'argument: { points: [{ id: a, claim: Profit carries it, facts: [trade_view] }, { id: b, claim: Revenue carries it too, facts: [trade_view] }, { id: c, claim: Services carry the rest, facts: [trade_view] }] }'
  expect(toldBy('same-layout', alike)).not.toEqual([])
  expect(toldBy('same-layout', `${alike}\nbrief: { deliverables: [memo] }`)).toEqual([])
})

it.each([
  ['Growers buy on yield, and forgive a great deal for it', true],
  ['The bakery owes a lot to its night shift', true],
  ['A great deal depends on the weather', true],
  ['Parents ask a lot of the school', true],
  ['After a sharp rise the court hired judges. It had $revenue_2024 to spend', true],
  ['The plant lost a great deal of money', false],
  ['The night shift costs a lot', false],
  ['After a sharp rise the court hired judges', false],
  ['Costs rose a great deal', false],
])('is silent on "%s" for vague-quantity: %s', (text, silent) => {
  expect(isSilent('vague-quantity', 'prose', text)).toBe(silent)
})

it('lets a takeaway say how large a change is under the figure in its head', () => {
  const takeaways = (head: string) =>
    `point: { takeaways: [{ head: ${head}, says: A sharp rise in a year }, { head: B, says: It pays }] }`
  expect(toldBy('vague-quantity', takeaways('$profit_growth_2024'))).toEqual([])
  expect(toldBy('vague-quantity', takeaways('Profit'))).not.toEqual([])
})

it.each([
  ['Haste is dearer than patience', true],
  ['Prevention costs less than cure', true],
  ['Steel is dearer than timber', false],
  ['Rail is cheaper than road', false],
  ['The haste of the yard is dearer than the patience of its owner', false],
])('is silent on "%s" for unbacked-word: %s', (claim, silent) => {
  const point = `point: { claim: ${claim}, holds: [], facts: [services_share] }`
  expect(toldBy('unbacked-word', point).length === 0).toBe(silent)
})

const passes = (columns: string, kind = 'harvey', six = 3) =>
  `exhibit: { kind: ${kind}, title: Passes, columns: [Model, ${columns}], rows: [{ name: Six visits, cells: [{ score: 4, says: One sentence }, { score: ${six}, says: No plan }] }, { name: Points, cells: [{ score: 1, says: A leaflet }, { score: 1, says: Software }] }, { name: Flat rate, cells: [{ score: 2, says: Known }, { score: 2, says: Debits }] }], legend: [none, some, full], highlight: Six visits }`
it.each([
  ['an exhibit that rates by cost', passes('Easy to explain, Cheap to run'), true],
  ['an exhibit that rates by running', passes('Easy to explain, Effort to run'), true],
  ['an exhibit that rates by other things', passes('Easy to explain, Rewards loyalty'), false],
  ['scores that put another first', passes('Easy to explain, Cheap to run', 'harvey', 1.5), false],
])('lets "the cheapest to run" stand by %s: %s', (_, exhibit, silent) => {
  const claim = 'claim: The six-visit pass is the cheapest to run, holds: [], facts: [services_share]'
  expect(toldBy('unbacked-word', `point: { ${claim} }\n${exhibit}`).length === 0).toBe(silent)
})

it.each([
  ['We recommend that the court hire judges before we deliver the next count', true],
  ['Before we present the plan, the board should visit the yard', true],
  ['We still have to find two bakers', true],
  ['The team still has to find a goalkeeper', true],
  ['We could not show this with the figures of one season', true],
  ['These numbers do not add up to the whole, since parents gave several answers', true],
  ['We still have to find a source', false],
  ['We still need to ask Dana', false],
  ['Remove the roof before we send the deck', false],
  ['Check everything before we send it', false],
  ['These numbers do not add up', false],
])('is silent on "%s" for internal-remark: %s', (text, silent) => {
  expect(isSilent('internal-remark', 'prose', text)).toBe(silent)
})

it.each([
  ['Rumpf 419 ist im Plan', true],
  ['Halle 3 und Linie 4 stehen leer, und Saal 2 auch', true],
  ['Seit Rumpf 417 läuft der Bau besser', true],
  ['Je Zug 14 Plätze bleiben frei', false],
  ['Der Bau kam mit dem Schiff 12 Tage zu spät', false],
  ['Auf dem Platz 40 Container sind zu viel', false],
])('is silent on the German "%s" for typed-number: %s', (text, silent) => {
  expect(isSilent('typed-number', 'prose', text, german)).toBe(silent)
})

it.each([
  ['Leasing costs three times as much as repair', 'ratio about 3', true],
  ['Leasing costs three times as much as repair', 'ratio > 2', false],
  ['Leasing costs four times as much as repair', 'ratio about 3', false],
])('lets a section say "%s" where its own condition %s computes it: %s', (claim, holds, silent) => {
  const section = `argument: { claim: ${claim}, holds: "${holds}" }`
  expect(toldBy('typed-number', section).length === 0).toBe(silent)
})

const polled = (label: string) =>
  `source: { id: poll, publisher: A trade body, title: Survey of houses, kind: survey, published: 2025-02-01, reliability: B }
fact: { id: polled, label: ${label}, value: 72, unit: "%", period: 2025, source: { id: poll, where: page 4 } }
`
it.each([
  ['Utilisation of theatres in the median house', true],
  ['Auslastung im besten Viertel', true],
  ['Punctuality of the best third of ports', true],
  ['Content customers', false],
  ['Households that would pay more', false],
  ['Respondents content with the average wait', false],
])('is silent on "%s" of a survey for survey-base: %s', (label, silent) => {
  expect(toldBy('survey-base', `${polled(label)}point: { facts: [polled] }`).length === 0).toBe(silent)
})

it('says where the base of a survey goes: in a units line, and where there is none in a note', () => {
  const shown = 'exhibit: { kind: figures, items: [{ fact: polled, caption: of guests }] }'
  const note = 'hint: say so in a note of the point: `note: "n = 412"`'
  expect(toldBy('survey-base', `${polled('Content guests')}${shown}`)).toContain(note)
  const chart =
    'exhibit: { kind: clustered-bar, title: Guests, categories: [Content, All], series: { Guests: [polled, "=100%"] } }'
  expect(toldBy('survey-base', `${polled('Content guests')}${chart}`).join()).toContain('units line')
})

it('offers a finer scale where rounding a figure of a column would make it another', () => {
  const table = (value: number) =>
    toldBy(
      'mixed-decimals',
      `fact: { id: trial, label: A trial, entity: Company, value: ${value}, unit: USD bn, period: 2024, source: { id: report, where: page 4 } }
exhibit: { kind: table, title: Cost, columns: [What, Cost], rows: [[Plant, $half], [Trial, $trial]] }
facts: { half: { label: Half, entity: Company, value: 6.4, unit: USD bn, period: 2024, source: { id: report, where: page 4 } } }`,
    )[1]
  expect(table(0.38)).toContain('give the whole column in USD m')
  expect(table(6.38)).toBe(
    'hint: round "trial" to 1 decimal, in the ledger, or type the zeros of the others, as in 5.0',
  )
})

it('calls quarters quarters, and offers a series of each year', () => {
  const columns = (labels: string) =>
    toldBy(
      'uneven-years',
      `exhibit: { kind: clustered-column, title: Revenue, categories: [${labels}], series: { Revenue: [capex_2024, revenue_2022, revenue_2024] } }`,
    )
  expect(columns('Q1 2024, Q2 2024, Q1 2025')).toEqual([
    'the quarters of "shown" are not evenly apart: Q1 2024, Q2 2024, Q1 2025',
    'hint: add the quarters between, with null where they are not stated',
    'hint: or give each year a series of its own, with its quarters as categories',
  ])
  expect(columns('"2016", "2022", "2024"')[1]).toContain('add the years between')
})

it('says what a point rests on that the team judged itself', () => {
  const bare =
    'point: { claim: The plant will be ready in time, holds: [], facts: [], so_what: It pays, takeaways: [], prose: It is near., exhibit: [] }'
  expect(toldBy('unsourced-point', bare).join('\n')).toContain('`first-hand analysis`')
})

it.each([
  [
    'two-messages',
    'The long berth takes more ships than the other three together and Nordkat sails to other ports',
    false,
  ],
  ['two-messages', 'Rail carries the grain and lorries carry the other half', true],
  ['two-messages', 'Profit grew and other yards followed', true],
  ['question-title', 'Which of three makers asks the least for the whole park, at $revenue_2024', false],
  ['question-title', 'Which of three makers asks the least decides the case', true],
  ['question-title', 'Which yard both saves money and builds in time', false],
  ['question-title', 'What saves money and builds trust wins the vote', true],
  ['question-title', 'Where the berth is deep, ships call more often, at $revenue_2024', true],
  ['relative-time', 'Patients will soon ask for such a unit', false],
  ['relative-time', 'The club signs him as soon as the ban ends', true],
  ['relative-time', 'Soon after the ban he signed', true],
])('%s judges "%s", silent: %s', (rule, text, silent) => {
  const part = rule === 'relative-time' ? 'prose' : 'claim'
  expect(isSilent(rule, part, text)).toBe(silent)
})

it('lets the question of a document ask what it will', () => {
  for (const question of ['Should it go on?', 'Should we keep it?'])
    expect(toldBy('internal-remark', `brief: { question: "${question}" }`)).toEqual([])
})
