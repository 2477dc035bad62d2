// How sure a fact, a claim and a brief are.
import { describe, expect, test } from 'vitest'
import type { RawBrief } from '../../src/model/brief.ts'
import { briefOf, fact, point, raw } from './literals.ts'
import { from, settled, judged } from './judging.ts'

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
