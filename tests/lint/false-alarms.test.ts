// Honest sentences that a rule took for a fault once, each with the rule that has to stay silent, and beside them what it
// still has to tell. Those about typed numbers have a file of their own.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'
import { toldOf } from './told-of.ts'

const growths = `facts:
  up_first: { label: Growth of sales in 2023, entity: Company, value: 27, unit: "%", measure: growth, period: 2023, source: { id: report, where: page 4 } }
  up_last: { label: Growth of sales in 2024, entity: Company, value: 15, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
  down_last: { label: Growth of orders, entity: Company, value: -10, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
`

it.each([
  'Growth fell from $up_first.value to $up_last.value',
  'Growth fell to $up_last.value in a year',
  'After a fall of $down_last.value revenue recovered by $up_last.value',
  'The fall in margins was stopped by growth of $up_last.value',
])('finds no wrong direction in "%s"', (text) => {
  expect(toldOf('wrong-direction', 'prose', text, growths)).toEqual([])
})

it.each(['Sales fell by $up_last.value', 'Sales fell by $up_last.value after growth of $up_first.value'])(
  'finds the wrong direction in "%s"',
  (text) => {
    expect(toldOf('wrong-direction', 'prose', text, growths)).not.toEqual([])
  },
)

it('reads a count of places in a title as no count of what is shown', () => {
  const shown =
    'exhibit: { kind: pillars, title: Parts, items: [{ head: A, says: [One, Two] }, { head: B, says: [One, Two] }] }'
  expect(toldOf('counted-title', 'claim', 'A trial in six offices shows the way', shown)).toEqual([])
  expect(toldOf('counted-title', 'claim', 'Six parts carry the plan', shown)).not.toEqual([])
})

it.each([
  'A better import beats a price cut',
  'Speed is not worth a lower price for good',
  'Better rosters are also the cheapest way to keep nurses',
  "Half of today's agency shifts go to one firm",
  'Higher education is the next market',
  'The lower floor is let',
  'Upper and lower limits are set by law',
  'The Higher Court decides',
  'Greater Manchester is the next market',
  'Double glazing pays for itself',
  'Twice a week the depot closes',
  'Cheaper fuel would help',
  'The faster route goes through Crewe',
  'The older half of the fleet breaks down',
  'Acme is twice the size of Beco',
])('misses no comparator in "%s"', (text) => {
  expect(toldOf('no-comparator', 'claim', text)).toEqual([])
})

it.each(['Margins of services are higher', 'Prices are twice'])('misses the comparator in "%s"', (text) => {
  expect(toldOf('no-comparator', 'claim', text)).not.toEqual([])
})

it('takes late starts for no time, and "of late" for one', () => {
  expect(toldOf('relative-time', 'prose', 'The cost of late starts is not recorded')).toEqual([])
  expect(toldOf('relative-time', 'prose', 'Of late the plant pays for itself')).not.toEqual([])
  expect(toldOf('relative-time', 'prose', 'The plant pays for itself of late.')).not.toEqual([])
})

it('takes a part of the customers for no change of a share', () => {
  expect(toldOf('points-not-percent', 'prose', 'Ledgerline lost $services_share of its customers')).toEqual([])
  expect(toldOf('points-not-percent', 'prose', 'It gained $services_share of the market')).toEqual([])
  expect(toldOf('points-not-percent', 'prose', 'The margin rose by $services_share')).not.toEqual([])
})

const german = 'brief: { about: { language: de-DE } }'

it('takes "wie bisher" for the name of an option, and "bisher" for time', () => {
  expect(toldOf('relative-time', 'prose', 'Weiter wie bisher löst nichts', german)).toEqual([])
  expect(toldOf('relative-time', 'prose', 'Das Werk trug sich bisher selbst', german)).not.toEqual([])
})

it.each([
  ['Below 60% the plan falls', true],
  ['The services carry just over 60% of it', true],
  ['The services carry about 60% of it', true],
  ['The services carry 60% of it', false],
  ['The services carry nearly 60% of it', false],
])('judges by the words before it whether a number differs from a fact: "%s"', (text, silent) => {
  const told = findIn(`point: { prose: ${JSON.stringify(text)}, facts: [services_share, profit_growth_2024] }`)
  expect(told.some(({ code }) => code === 'lint/differing-number')).toBe(!silent)
})

it('says of an ignore of a phase that has no rules that it cannot be set aside', () => {
  const told = findIn('point: { ignore: [{ rule: layout/thin, because: One number is the slide }] }')
  expect(told.find(({ code }) => code === 'lint/unknown-rule')?.message).toContain('only what starts with lint/ can')
})

it.each([
  ['The bank (check with the notary (check with the town', true],
  ['The pupils check with the team (and later) what they learned', true],
  ['The bank pays (check with Anna before sending)', false],
  ['It pays (check with the partner) in time', false],
  ['It pays (JB: do we believe this?) in time', false],
  ['It pays (see above (check with the partner)', false],
])('is silent on "%s" for internal-remark: %s', (text, silent) => {
  expect(toldOf('internal-remark', 'prose', text).length === 0).toBe(silent)
})

it.each([
  ['Two things will happen: to come', true],
  ['The rule of the plant is simple – to follow', true],
  ['The fleet has <about ten> ships', true],
  ['Prices <see the table> fell', true],
  ['Terms: to be confirmed', false],
  ['The plant is new. Terms of the loan: to be confirmed', false],
  ['Start of the works – to follow', false],
  ['To be confirmed', false],
  ['The terms of <name of the bank> decide', false],
  ['The offer of <insert bank> decides', false],
  ['<Company name> decides', false],
  ['Owner: tba', false],
])('is silent on "%s" for placeholder: %s', (text, silent) => {
  expect(toldOf('placeholder', 'prose', text).length === 0).toBe(silent)
})

it.each([
  ['Will Smith leads the plant', true],
  ['Must Haves sell best', true],
  ['Can Tho exports more rice', true],
  ['Will Smith sold the plant', true],
  ['Mark Will Smith down', true],
  ['Will Acme lead the market', false],
  ['Can Acme pay for the plant', false],
  ['Must we sell the plant', false],
  ['Is Acme ahead of its rivals', false],
  ['Will the plant pay', false],
])('is silent on "%s" for question-title: %s', (text, silent) => {
  expect(toldOf('question-title', 'claim', text).length === 0).toBe(silent)
})

it.each([
  ['They turned to the plant', true],
  ['He logs in in a minute', true],
  ['The price goes up the limit', true],
  ['It comes on on Monday', true],
  ['They start to to run', false],
  ['The offer came to to little', false],
])('is silent on "%s" for repeated-word: %s', (text, silent) => {
  expect(toldOf('repeated-word', 'prose', text).length === 0).toBe(silent)
})

it.each([
  ['The NPS decides, since the net promoter score (NPS) is good', ['"NPS" stands here before it is written out']],
  ['The net promoter score (NPS) is good, and the NPS decides; the NPS rose', []],
  ['The NPS decides', ['"NPS" is nowhere written out']],
])('wants an acronym written out where it first stands: "%s"', (text, told) => {
  expect(toldOf('acronym', 'prose', text).filter((line) => !line.startsWith('hint: '))).toEqual(told)
})

it('tells the rarer way to write an abbreviation, however often the other stands', () => {
  const often = 'The ferry to St. Brenna sails. '.repeat(3)
  expect(toldOf('term-variants', 'prose', `${often}In St Brenna it lands`)[0]).toContain('St Brenna')
  expect(toldOf('term-variants', 'prose', often)).toEqual([])
})
