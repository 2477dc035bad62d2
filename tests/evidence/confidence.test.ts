// How sure a fact, a claim and a brief are; until when a fact is good; which figures contradict each other.
import { describe, expect, test } from 'vitest'
import { findContradictions, goodUntil, settle } from '../../src/evidence/index.ts'
import type { RawBrief } from '../../src/model/brief.ts'
import type { Conflict, Fact, Source } from '../../src/model/ledger.ts'
import type { Raw } from '../../src/model/words.ts'
import { at, briefOf, fact, ledgerOf, point, raw } from './literals.ts'

const source = (id: string, reliability: Source['reliability'], said: Partial<Source> = {}): Source => ({
  id,
  publisher: 'P',
  title: 'T',
  kind: 'filing',
  origin: id,
  reliability,
  at: at(1, 1, 'ledger.yaml'),
  ...said,
})

const sources = [
  source('filing', 'A'),
  source('report', 'B', { kind: 'report' }),
  source('visit', 'B', { kind: 'interview' }),
  source('echo', 'B', { origin: 'filing' }),
  source('shout', 'B', { origin: 'Filing ' }),
  source('trade', 'C', { kind: 'press' }),
  source('blog', 'C', { kind: 'press' }),
  source('machine', 'F', { kind: 'press' }),
]

const from = (...ids: string[]) => ids.map((id) => ({ id, where: '' }))

const settled = (facts: Fact<Raw>[], conflicts: Conflict<Raw>[] = [], brief: RawBrief = briefOf([])) => {
  const ledger = ledgerOf(facts, conflicts)
  ledger.sources = Object.fromEntries(sources.map((one) => [one.id, one]))
  return settle(brief, ledger, {})
}

const judged = (said: Partial<Fact<Raw>> & { sources?: Fact<Raw>['sources'] }) => {
  const one = { ...fact('x', { value: 1, unit: 'count', period: '2024' }), ...said }
  return settled([one]).ledger.confidences!['x']!
}

describe('a fact', () => {
  test.each([
    [['filing', 'visit'], 'high', '2 origins, graded A1, B1'],
    [['filing'], 'moderate', 'one origin, graded A2'],
    [['visit'], 'moderate', 'one origin, graded B2'],
    // Two of one origin are one.
    [['filing', 'echo'], 'moderate', 'one origin, graded A2'],
    // A report repeats what others measured.
    // Two people type one origin in two ways.
    [['echo', 'shout'], 'moderate', 'one origin, graded B2'],
    [['report'], 'low', 'one origin, graded B3'],
    [['trade'], 'low', 'one origin, graded C3'],
    [['trade', 'blog'], 'moderate', '2 origins, graded C1, C1'],
    [['machine'], 'low', 'one origin, graded F3'],
    // What cannot be judged confirms nothing.
    [['visit', 'machine'], 'moderate', '2 origins, graded B2, F2'],
  ])('from %o is %s', (ids, level, because) => {
    expect(judged({ sources: from(...ids) })).toEqual({ level, because: [because] })
  })

  test('takes a credibility and a role that are typed over the usual ones', () => {
    expect(judged({ sources: from('filing', 'visit'), credibility: 3 }).level).toBe('moderate')
    expect(judged({ sources: from('filing'), credibility: 4 }).level).toBe('low')
    expect(judged({ sources: [{ id: 'report', where: '', role: 'primary' }] }).level).toBe('moderate')
    expect(judged({ sources: [{ id: 'visit', where: '', role: 'secondary' }] }).level).toBe('low')
  })

  test('is not high past its shelf life', () => {
    const two = { sources: from('filing', 'visit'), period: '2023' }
    expect(judged({ ...two, shelf_life: '2 years' }).level).toBe('high')
    expect(judged({ ...two, shelf_life: '18 months' })).toEqual({
      level: 'moderate',
      because: ['2 origins, graded A1, B1', 'no longer good after 30\u00a0Jun 2025'],
    })
    expect(judged({ ...two, valid_until: '2025-09-30' }).level).toBe('moderate')
    expect(judged({ ...two, valid_until: '2025-10-01' }).level).toBe('high')
  })

  test('that is assumed is never more than low', () => {
    expect(judged({ sources: from('filing', 'visit'), kind: 'assumption' })).toEqual({
      level: 'low',
      because: ['an assumption'],
    })
  })

  test('says another confidence only with a reason', () => {
    expect(judged({ sources: from('trade'), confidence: 'high', confidence_because: 'we counted them' })).toEqual({
      level: 'high',
      because: ['we counted them'],
    })
    const one = { ...fact('x', { value: 1, unit: 'count' }), sources: from('trade'), confidence: 'high' as const }
    const { ledger, diagnostics } = settled([one])
    expect(ledger.confidences!['x']!.level).toBe('low')
    expect(diagnostics).toMatchObject([
      {
        code: 'evidence/unexplained-confidence',
        severity: 'warning',
        message: 'the fact "x" says that confidence is high, its evidence gives low, and no reason is given',
        notes: ['it is low: one origin, graded C3', expect.stringContaining('confidence_because')],
      },
    ])
  })

  test('that is derived is as sure as its weakest input, which is named at any depth', () => {
    const { ledger } = settled([
      { ...fact('good', { value: 1, unit: 'count' }), sources: from('filing', 'visit') },
      { ...fact('poor', { value: 2, unit: 'count' }), sources: from('machine') },
      fact('both', { formula: 'good + poor' }),
      fact('further', { formula: 'both * 2 + good' }),
      fact('fine', { formula: 'good * 2' }),
    ])
    const { both, further, fine } = ledger.confidences!
    expect(both).toEqual({ level: 'low', because: ['as weak as poor', 'one origin, graded F3'] })
    expect(further).toEqual(both)
    expect(fine!.level).toBe('high')
  })
})

describe('disputes', () => {
  const conflict = (resolution: Conflict<Raw>['resolution']): Conflict<Raw> => ({
    id: 'count',
    question: raw('How many?'),
    facts: ['a', 'b'],
    sides: [
      { says: raw('1'), source: 'filing' },
      { says: raw('2'), source: 'visit' },
    ],
    resolution,
    reading: raw('r'),
    would_change: raw('w'),
    reason: raw('r'),
    at: at(90, 3, 'ledger.yaml'),
  })
  const figure = (id: string, value: number, said: Partial<Fact<Raw>> = {}): Fact<Raw> => ({
    ...fact(id, { value, unit: 'RMB bn', label: 'Revenue', entity: 'Group', period: '2024' }),
    sources: from('filing', 'visit'),
    ...said,
  })

  test('figures of one thing and time that lie apart contradict each other', () => {
    const { ledger } = settled([figure('a', 100), figure('b', 110), figure('near', 104)])
    expect(findContradictions(ledger)).toMatchObject([{ facts: ['a', 'b'] }, { facts: ['b', 'near'] }])
    // A reader reckons from the smaller: 110 is 10% more than 100.
    expect(findContradictions(ledger)[0]!.apart).toBeCloseTo(0.1, 12)
    expect(ledger.confidences!['a']).toEqual({
      level: 'low',
      because: ['2 origins, graded A4, B4', 'contradicted by b'],
    })
  })

  test.each([
    ['another period', { period: '2023' }],
    ['another entity', { entity: 'Cloud' }],
    ['another measure', { unit: 'people' }],
    ['the same in another scale', { value: 100000, unit: 'RMB m' }],
    ['a range that meets it', { value: undefined, range: { low: 98, high: 130 } }],
  ])('%s is no contradiction', (_, said) => {
    const { ledger } = settled([figure('a', 100), figure('b', 110, said as Partial<Fact<Raw>>)])
    expect(findContradictions(ledger)).toEqual([])
  })

  test('a conflict that is declared is named, and counts while it is open', () => {
    const facts = [figure('a', 100), figure('b', 110)]
    const open = settled(facts, [conflict('unresolved')]).ledger
    expect(findContradictions(open)).toMatchObject([{ facts: ['a', 'b'], conflict: 'count' }])
    expect(open.confidences!['a']!.level).toBe('low')
    expect(settled(facts, [conflict('chosen')]).ledger.confidences!['a']!.level).toBe('high')
  })

  test('an open conflict keeps what it touches from being high', () => {
    const facts = [figure('a', 100), figure('b', 100)]
    expect(settled(facts, [conflict('unresolved')]).ledger.confidences!['a']).toEqual({
      level: 'moderate',
      because: ['2 origins, graded A1, B1', 'in the open conflict count'],
    })
  })
})

describe('claims and the brief', () => {
  const facts = [
    { ...fact('good', { value: 1, unit: 'count' }), sources: from('filing', 'visit') },
    { ...fact('fair', { value: 2, unit: 'count' }), sources: from('visit') },
    { ...fact('poor', { value: 3, unit: 'count' }), sources: from('machine') },
  ]
  const points = [
    point(raw('We have $good'), { id: 'one', holds: [raw('fair > good')] }),
    point(raw('And more'), { id: 'two', facts: ['good'] }),
    point(raw('Nothing'), { id: 'three' }),
    point(raw('Perhaps $poor'), { id: 'four', optional: true }),
  ]

  test('a claim is as sure as the weakest fact it prints, names or is conditional on', () => {
    const { ledger } = settled(facts, [], briefOf(points))
    expect(ledger.claims!.map(({ id, facts, confidence }) => [id, facts, confidence?.level])).toEqual([
      ['a', [], 'moderate'],
      ['a.one', ['good', 'fair'], 'moderate'],
      ['a.two', ['good'], 'high'],
      ['a.three', [], undefined],
      ['a.four', ['poor'], 'low'],
    ])
    expect(ledger.confidence).toMatchObject({
      level: 'moderate',
      because: ['as weak as fair', 'one origin, graded B2'],
    })
  })

  test('a brief prints the computed confidence unless it says another with a reason', () => {
    const said = (more: Partial<RawBrief>) => settled(facts, [], briefOf(points, more))
    expect(said({}).brief.confidence).toBe('moderate')
    const bare = said({ confidence: 'high' })
    expect(bare.brief.confidence).toBe('moderate')
    expect(bare.diagnostics).toMatchObject([{ code: 'evidence/unexplained-confidence', severity: 'warning' }])
    const explained = said({ confidence: 'high', confidence_because: raw('We saw it') })
    expect(explained.brief.confidence).toBe('high')
    expect(explained.diagnostics).toEqual([])
    expect(said({ confidence: 'moderate' }).diagnostics).toEqual([])
    // Where nothing is computed, what is said stands.
    expect(settled(facts, [], briefOf([], { confidence: 'high' })).brief.confidence).toBe('high')
  })
})

describe('how long a fact is good', () => {
  const until = (said: Partial<Fact<Raw>>) =>
    goodUntil({ ...fact('x', {}), ...said }, { report: source('report', 'B', { published: '2025-03-14' }) })

  test.each([
    [{ period: '2024', shelf_life: '18 months' }, '2026-06-30'],
    [{ period: 'FY 2024', shelf_life: '1 year' }, '2025-12-31'],
    [{ period: '2019–24', shelf_life: '1 year' }, '2025-12-31'],
    [{ period: 'Q2 2025', shelf_life: '6 months' }, '2025-12-31'],
    [{ period: 'H1 2025', shelf_life: '1 quarter' }, '2025-09-30'],
    [{ period: '2025-08', shelf_life: '6 months' }, '2026-02-28'],
    [{ period: '2025-03-14', shelf_life: '90 days' }, '2025-06-12'],
    [{ period: '2025-03-14', shelf_life: '2 weeks' }, '2025-03-28'],
    [{ shelf_life: '1 month' }, '2025-04-14'],
    [{ period: '2024', shelf_life: '18 months', valid_until: '2025-05-01' }, '2025-05-01'],
    [{ period: '2024' }, undefined],
  ])('%o', (said, day) => {
    expect(until(said)).toBe(day)
  })

  test.each([
    ['2019', '2019-12-31'],
    ['2019-12-31', '2019-12-31'],
    ['December 2019', '2019-12-31'],
    ['31 December 2019', '2019-12-31'],
    ['December 31, 2019', '2019-12-31'],
    ['31. Dezember 2019', '2019-12-31'],
    ['31.12.2019', '2019-12-31'],
    ['12/2019', '2019-12-31'],
    ['Dez. 2019', '2019-12-31'],
    ['Dec-19', '2019-12-31'],
    ['FY19', '2019-12-31'],
    ['FY19–FY21', '2021-12-31'],
    ['FY 18/19', '2019-12-31'],
    ['2018/19', '2019-12-31'],
    ['2011/12', '2012-12-31'],
    ['2019/03', '2019-03-31'],
    ['1999/00', '2000-12-31'],
    ['2019/2020', '2020-12-31'],
    ['2019-2024', '2024-12-31'],
    ['March 2025', '2025-03-31'],
    ['Mar 2025', '2025-03-31'],
    ['März 2025', '2025-03-31'],
    ['Sept 2025', '2025-09-30'],
    ['Q2/2025', '2025-06-30'],
    ['2Q25', '2025-06-30'],
    ['1H25', '2025-06-30'],
    ['2025 Q3', '2025-09-30'],
    ['Q4 FY24', '2024-12-31'],
    ['9M 2024', '2024-09-30'],
    ['2024E', '2024-12-31'],
    ['mid-2024', '2024-06-30'],
    ['end-2024', '2024-12-31'],
    ['LTM June 2025', '2025-06-30'],
    ['as of 1 May 2025', '2025-05-01'],
    ['1 Jan–30 Jun 2025', '2025-06-30'],
    ['Q4 2024–Q1 2025', '2025-03-31'],
    ['Q4 2024 and Q1 2025', '2025-03-31'],
    ['January to March 2025', '2025-03-31'],
  ])('the period %s ends on %s', (period, day) => {
    expect(goodUntil({ ...fact('x', {}), sources: [], period, shelf_life: '1 day' }, {})).toBe(
      new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10),
    )
  })

  test.each(['31 February 2019', '2019-13-45', 'H3 2024', '2024-2019', 'the COVID-19 years', 'the year of the launch'])(
    'a period that cannot be read is told where a shelf life counts from it: %s',
    (period) => {
      const told = (said: Partial<Fact<Raw>>) => {
        const one = { ...fact('x', { value: 1, unit: 'count', period }), sources: from('dated'), ...said }
        const ledger = ledgerOf([one])
        ledger.sources = { dated: source('dated', 'A', { published: '2025-03-01' }) }
        return settle(briefOf([]), ledger, {}).diagnostics.map(({ code, severity }) => [code, severity])
      }
      expect(told({ shelf_life: '1 year' })).toEqual([['evidence/undated-shelf-life', 'warning']])
      expect(told({ shelf_life: '1 year', valid_until: '2026-01-01' })).toEqual([])
      expect(told({})).toEqual([])
    },
  )

  test('what cannot be read is told at the fact', () => {
    const codes = (said: Partial<Fact<Raw>>) =>
      settled([{ ...fact('x', { value: 1, unit: 'count' }), sources: from('visit'), ...said }]).diagnostics.map(
        ({ code, severity }) => [code, severity],
      )
    expect(codes({ shelf_life: 'long', period: '2024' })).toEqual([['evidence/bad-shelf-life', 'error']])
    expect(codes({ shelf_life: '2 years' })).toEqual([['evidence/undated-shelf-life', 'warning']])
    expect(codes({ credibility: 7 })).toEqual([['evidence/bad-credibility', 'error']])
  })
})
