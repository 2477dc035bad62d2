// Words that assert something countable on nothing: which are told, and which uses of them are none.
import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/model/brief.ts'
import type { Raw } from '../../src/model/words.ts'
import { briefOf, fact, growth, point, raw, settleAll } from './literals.ts'

const facts = [growth('profit', 24), growth('revenue', 8), fact('in_words', { says: 'the first of its kind' })]

const tell = (said: Partial<Point<Raw>>, claim: Raw = raw('A claim'), language = 'en-GB') =>
  settleAll(briefOf([point(claim, said)], {}, language), facts).ledger.claims![1]!.asserts

const wordsOf = (claim: string, language?: string): string[] =>
  tell({}, raw(claim), language).map(({ word, asserts }) => `${asserts}: ${word}`)

describe('told', () => {
  test.each([
    ['Revenue grew in every region', ['change: grew']],
    ['Margins fell while volumes rose', ['change: fell']],
    ['Costs doubled', ['change: doubled']],
    ['Prices increased faster than costs', ['change: increased']],
    ['Demand has risen since the merger', ['change: has risen']],
    ['Services earn three times as much as pumps', ['multiple: three times as']],
    ['Services earn twice the margin of pumps', ['multiple: twice the']],
    ['Half of the customers leave', ['part: Half of the']],
    ['Nearly half the fleet stands idle', ['part: Nearly half the']],
    ['Most customers renew without asking', ['part: Most']],
    ['A majority of plants run at a loss', ['part: A majority of']],
    ['Two thirds of the cost is labour', ['part: Two thirds of']],
    ['Northland is the largest maker of pumps', ['rank: largest']],
    ['Northland is the market leader', ['rank: market leader']],
    ['Northland was the first to sell hours', ['sole: was the first']],
    ['Northland is the only maker with its own service', ['sole: the only']],
    ['Only service earns its cost of capital', ['sole: Only']],
    ['Sales fell in 2024', ['change: fell']],
    ['Prices fell in Leeds', ['change: fell']],
    ['Prices fell in the second half', ['change: fell']],
    ['Orders are falling', ['change: are falling']],
    ['Revenue is growing', ['change: is growing']],
    ['Costs keep rising', ['change: keep rising']],
    ['Northland lost share', ['change: lost share']],
    ['One in three customers leaves', ['part: One in three']],
    ['Nearly all plants run at a loss', ['part: Nearly all']],
    ['Northland is the cheapest', ['rank: cheapest']],
    ['Northland is the fastest way to the coast', ['rank: fastest']],
    ['An order costs twice what it earns', ['multiple: twice what']],
    ['Velund asks the least of three makers', ['rank: least of three']],
    ['Aster asks the most of three makers', ['rank: the most of three']],
    ['The ridge yields less, after a fall in each year', ['change: fall in each year']],
    ['Small orders overtook large ones in 2025', ['rank: overtook']],
    ['Picking costs more per order than packing', ['rank: costs more per order than']],
    ['Costs of picking exceed the margin of the order', ['rank: exceed']],
    ['Nothing costs as much as picking', ['rank: as much as']],
    ['Corner Basket ranks second among grocers', ['rank: ranks second']],
    ['Solar is the fastest-growing line', ['rank: fastest-growing']],
    ['Beds are at a record high', ['rank: are at a record high']],
    ['Patients wait longer than in 2023', ['change: longer than in 2023']],
    ['Last year saw a sharp drop in night trains', ['change: a sharp drop']],
    ['With each quarter the share of rail climbs', ['change: climbs']],
    ['Cost per case has come down since 2023', ['change: has come down']],
    ['Every second patient comes back', ['part: Every second']],
    ['Small firms bear the bulk of the tax', ['part: the bulk of']],
    ['None of the rivals serves small orders', ['part: None of the']],
    ['Nobody else charges for a small order', ['sole: Nobody else']],
    ['Dalton alone charges for a small order', ['sole: alone']],
    ['Revenue grew and is the largest of all', ['change: grew', 'rank: largest']],
    ['Target groups doubled in the east', ['change: doubled']],
    ['The target grew', ['change: grew']],
    ['Goal Zero grew in the east', ['change: grew']],
    ['Firms that have to report doubled', ['change: doubled']],
    ['Yards that must close grew in the east', ['change: grew']],
    ['Demand falls and Northland is the largest maker', ['rank: largest']],
  ])('%s', (claim, words) => {
    expect(wordsOf(claim)).toEqual(words)
  })

  test.each([
    ['Der Umsatz stieg in allen Regionen', ['change: stieg']],
    ['Die Kosten haben sich verdoppelt', ['change: verdoppelt']],
    ['Die Marge ist doppelt so hoch wie bei Pumpen', ['multiple: doppelt so']],
    ['Die meisten Kunden bleiben', ['part: Die meisten']],
    ['Nordland ist der größte Hersteller', ['rank: der größte']],
    ['Kein anderer Anbieter liefert nachts', ['sole: Kein anderer']],
    ['Kleine Bestellungen wachsen am schnellsten', ['rank: am schnellsten']],
    ['Jeder zweite Patient kommt wieder', ['part: Jeder zweite']],
    ['Nordland ist der einzige Anbieter', ['sole: der einzige']],
  ])('%s', (claim, words) => {
    expect(wordsOf(claim, 'de-DE')).toEqual(words)
  })

  test('with the place of the word, in the title and in a takeaway', () => {
    const found = tell(
      { takeaways: [{ says: raw('Nothing to see', 12, 9) }, { says: raw('Volume doubled too', 13, 9) }] },
      raw('Profit grew fast', 11, 12),
    )
    expect(found.map(({ at }) => [at.line, at.column, at.length])).toEqual([
      [11, 19, 4],
      [13, 16, 7],
    ])
  })

  test('in the title of an argument too', () => {
    const brief = briefOf([])
    brief.arguments[0]!.claim = raw('Revenue grew')
    expect(settleAll(brief, facts).ledger.claims![0]!.asserts).toMatchObject([{ word: 'grew' }])
    const argument = brief.arguments[0]!
    for (const carried of [
      { ...argument, holds: [raw('revenue > 0')] },
      { ...argument, points: [point(raw('A claim'), { holds: [raw('revenue > 0')] })] },
    ])
      expect(settleAll({ ...brief, arguments: [carried] }, facts).ledger.claims![0]!.asserts).toEqual([])
  })
})

describe('carried', () => {
  test.each([
    ['a condition', 'Profit grew', { holds: [raw('profit > revenue')] }],
    ['a printed figure', 'Profit grew by $profit', {}],
    ['a fact in words', 'It was the first of its kind', { facts: ['in_words'] }],
  ])('by %s', (_, claim, said) => {
    expect(tell(said, raw(claim))).toEqual([])
  })

  test('a takeaway by the figure of its head', () => {
    expect(tell({ takeaways: [{ head: raw('$profit'), says: raw('Profit grew') }] })).toEqual([])
  })

  test('not by a number that is only named: what can be computed is to be computed', () => {
    expect(tell({ facts: ['profit'] }, raw('Profit grew'))).toMatchObject([{ word: 'grew' }])
  })
})

test.each([
  'It grew out of a product for banks',
  'The target is half of the fleet',
  'The goal of half the fleet stands',
  'The plan has to bring down half of the cost',
  'The plant has to be doubled',
  'A fee that must cover half of the loss is the first step',
  'A network that must be doubled serves three plants',
  'The ridge pays unless half of the turbines stop',
  'The plan makes the most of two sites',
  'Velund made one of the lowest of three offers',
  'The best of both worlds stays open',
  'Rents rise each year with the index',
  'Hunyuan fell behind its rivals',
  'Eleven pumps stand behind each other',
  'The two lines run above each other',
  'Management doubled down on service',
  'Increased competition presses prices',
  'The board declined to comment',
  'Growth and decline are two sides of one order book',
  'The first half decides the year',
  'The first step is a pilot',
  'At first the pilot serves three plants',
  'Watch advertising first',
  'Most important is the order of the moves',
  'Most likely the plant stays open',
  'The most serious risk is delay',
  'Northland is one of the largest makers',
  'Northland is among the five largest',
  'A follower needs to be good and not first',
  'Only if the pilot works is the plant closed',
  'At the most of ten sites we saw none',
  'Large customers pay half-yearly',
  'A third party runs the service',
  'The low-cost maker sets the price',
  'The outgrown-warehouse problem returns',
  'Service earns its keep, and nothing but parts does not',
  'The buyer fell in love with the site',
  'Prices fell in line with the market',
  'A growing market helps',
  'Rising costs press margins',
  'The team is rising to the challenge',
  'Customers are growing tired of it',
  'Better rosters are the cheapest way to keep nurses',
  'Two of five steps depend on one team',
  'Choose one of three options',
  'The founder won share options',
  'A fee must cover half of the loss before it is worth the trouble',
  'The plan fails if orders fell in a year',
  'Twice the board has turned the fee down',
  'Pickup is more than a service',
  'A fee should not exceed what rivals ask',
  'Vans leave half empty because orders come late',
  'Prices came down to what rivals ask',
  'No other choice is left to the board',
  'The store opens every second week',
  'A minority shareholder may stop the plan',
  'A bed costs more than expected',
])('"%s" asserts nothing that can be counted', (claim) => {
  expect(wordsOf(claim)).toEqual([])
})

test('a language without a list is silent', () => {
  expect(wordsOf('Revenue grew', 'fr-FR')).toEqual([])
})

test('a condition carries a multiple only where it computes one', () => {
  const toldWith = (...holds: string[]) =>
    tell({ holds: holds.map((condition) => raw(condition)) }, raw('Profit grew twice as fast as revenue'))
  expect(toldWith('profit > revenue').map(({ asserts }) => asserts)).toEqual(['multiple'])
  expect(toldWith('profit > 2 * revenue')).toEqual([])
  expect(toldWith('profit / revenue > 2')).toEqual([])
})
