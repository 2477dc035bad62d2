// A whole brief against a ledger: conflicts, derivations, faults of the ledger, and what its lines rest on.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/evidence/index.ts'
import { kinds as realKinds } from '../../src/exhibit/index.ts'
import type { Conflict } from '../../src/model/ledger.ts'
import { plain, type Raw, type Words } from '../../src/model/words.ts'
import { readBrief, readLedger } from '../../src/read/index.ts'
import { workspaceOf } from '../read/workspace.ts'
import type { Shape } from '../../src/model/shape.ts'
import { kinds } from './exhibit-shapes.ts'
import { at, briefOf, codesOf, fact, growth, ledgerOf, point, raw, settleAll, shown } from './literals.ts'

const facts = [
  growth('profit', 24, 'Operating profit'),
  growth('revenue', 8, 'Revenue'),
  growth('margin', 1.5, 'Margin'),
  fact('capex', { value: 78, unit: 'RMB bn', label: 'Capital expenditure' }),
  fact('small', { value: 500, unit: 'RMB m', label: 'Small' }),
  fact('in_words', { says: 'much' }),
]

describe('the ledger', () => {
  const faultsOf = (one: Parameters<typeof fact>[1]) =>
    settleAll(briefOf([]), [fact('x', one), fact('y', { value: 1, unit: 'count' })]).diagnostics

  test.each([
    [{ value: 1, unit: 'count', says: 'one' }, 'evidence/two-contents'],
    [{ value: 1, unit: 'count', formula: 'y * 2' }, 'evidence/two-contents'],
    [{}, 'evidence/empty-fact'],
    [{ value: 1 }, 'evidence/no-unit'],
    [{ says: 'one', unit: 'count' }, 'evidence/words-with-unit'],
    [{ value: 1, unit: 'count', sources: [] }, 'evidence/no-source'],
    [{ value: 1, unit: 'count', sources: [{ id: 'raport', where: '' }] }, 'evidence/unknown-source'],
    [{ range: { low: 2, high: 1 }, unit: 'count' }, 'evidence/range-reversed'],
    [{ formula: 'y * 2', unit: 'RMB' }, 'evidence/bad-formula'],
  ])('%o', (said, code) => {
    expect(faultsOf(said)).toMatchObject([{ code, severity: 'error', span: { file: 'ledger.yaml', line: 7 } }])
  })

  test('a fact that nothing uses is no fault, and a derived one needs no source', () => {
    expect(faultsOf({ formula: 'y * 2' })).toEqual([])
  })

  test('what is printed of facts and sources has printed quotes', () => {
    const quoted = fact('x', {
      value: 1,
      unit: 'count',
      label: "Tencent's",
      sources: [{ id: 'visit', where: 'p. 3, "Clouds"' }],
    })
    const typed = ledgerOf([quoted])
    typed.sources['visit']!.title = "A visitor's notes"
    const { ledger } = settle(briefOf([]), typed, kinds)
    expect(ledger.sources['visit']!.title).toBe('A visitor’s notes')
    expect(ledger.quantities['x']).toMatchObject({ name: 'Tencent’s', cites: [{ where: 'p. 3, “Clouds”' }] })
  })

  test('a derived fact is as weak as its weakest input', () => {
    const inputs = [
      fact('a', { value: 1, unit: 'count', credibility: 2 }),
      fact('b', { value: 2, unit: 'count', credibility: 4 }),
    ]
    const { ledger } = settleAll(briefOf([]), [...inputs, fact('c', { formula: 'a + b' })])
    expect(ledger.facts['c']!.credibility).toBe(4)
  })

  const conflict: Conflict<Raw> = {
    id: 'thrift',
    question: raw('Saving or spending?'),
    facts: ['capex'],
    sides: [{ says: raw('Spending of $capex'), source: 'report' }],
    resolution: 'unresolved',
    reading: raw('Both'),
    would_change: raw('A split'),
    reason: raw('None'),
    at: at(90, 3, 'ledger.yaml'),
  }

  test('the texts of a conflict are settled', () => {
    const { ledger, diagnostics } = settle(briefOf([]), ledgerOf(facts, [conflict]), kinds)
    expect(diagnostics).toEqual([])
    expect(shown(plain(ledger.conflicts['thrift']!.sides[0]!.says))).toBe('Spending of RMB_78_bn')
  })

  test('a conflict names facts and sources that exist, and a brief conflicts that exist', () => {
    const wrong = { ...conflict, facts: ['capx'], sides: [{ says: raw('x'), source: 'nobody' }] }
    const brief = briefOf([point(raw('Claim'), { facts: ['proft'] })], { against: [{ conflict: 'trift', at: at(60) }] })
    const { diagnostics } = settle(brief, ledgerOf(facts, [wrong]), kinds)
    expect(diagnostics.map((one) => [one.code, one.span!.file, one.span!.line])).toEqual([
      ['evidence/unknown-fact', 'brief.yaml', 10],
      ['evidence/unknown-conflict', 'brief.yaml', 60],
      ['evidence/unknown-fact', 'ledger.yaml', 90],
      ['evidence/unknown-source', 'ledger.yaml', 90],
    ])
  })
})

test('every text of a brief is settled', () => {
  const text = raw('$profit')
  const brief = briefOf(
    [
      point(text, {
        short: text,
        takeaways: [{ head: text, says: text }, { says: text }],
        so_what: text,
        side: { head: text, says: text },
        prose: [text, text],
        note: text,
      }),
    ],
    {
      title: text,
      answer: text,
      confidence_because: text,
      situation: text,
      question: text,
      ask: { decide: text, who: text, by: '2025-11-14' },
      against: [{ claim: text, answer: text, would_change: text, at: at(1) }],
      gaps: [text],
      recommendation: { decide: text, moves: [{ do: text, because: text }] },
      next_steps: [{ do: text, owner: text, by: '2025-10-10', result: text }],
    },
  )
  const settled = JSON.stringify(settleAll(brief, facts).brief)
  expect(settled).not.toContain('$profit')
  expect(settled.split('"fact":"profit"').length - 1).toBe(28)
})

describe('what a line rests on without printing it', () => {
  const facts = [
    fact('demand', { says: 'none named' }),
    fact('push', { says: 'seen', sources: [{ id: 'visit', where: 'opening' }] }),
  ]
  const settledWith = (said: Parameters<typeof briefOf>[1]) => settleAll(briefOf([], said), facts)
  const placesOf = (words?: Words) => words?.cites.map(({ source, where }) => `${source}, ${where}`)

  test('an objection cites it where it ends, with its answer or with a claim that has none', () => {
    const { brief } = settledWith({
      against: [
        {
          claim: raw('It is told by the seller: $demand'),
          answer: raw('Another tells of it'),
          facts: ['push'],
          at: at(1),
        },
        { claim: raw('Another tells of it'), facts: ['push', 'demand'], at: at(2) },
      ],
    })
    const [answered, bare] = brief.against
    expect([placesOf(answered!.claim), placesOf(answered!.answer)]).toEqual([['report, page 1'], ['visit, opening']])
    expect(placesOf(bare!.claim)).toEqual(['visit, opening', 'report, page 1'])
  })

  test('a line of an overview cites it, and a name that is none is told', () => {
    const { brief, diagnostics } = settledWith({
      arguments: [
        {
          ...briefOf([]).arguments[0]!,
          support: [{ says: raw('One is named', 12), facts: ['push', 'pusch'], at: at(12) }],
        },
      ],
    })
    expect(placesOf(brief.arguments[0]!.support![0]!.says)).toEqual(['visit, opening'])
    expect(diagnostics.map(({ code, span }) => [code, span?.line])).toEqual([['evidence/unknown-fact', 12]])
  })
})

describe('the worked engagement', () => {
  const folder = resolve(import.meta.dirname, '../../briefs/tencent-cloud')
  const shapes: Record<string, Shape> = Object.fromEntries(
    Object.entries(realKinds).map(([name, { shape }]) => [name, { is: 'record', of: shape }]),
  )
  /** Settles a brief of the engagement with one text of it or of its ledger replaced. */
  const run = (from = '', to = '') => {
    const changed = (name: string) => readFileSync(resolve(folder, name), 'utf8').replaceAll(from || /$^/g, to)
    const files = { 'fast-follower.yaml': changed('fast-follower.yaml'), 'ledger.yaml': changed('ledger.yaml') }
    expect(Object.values(files).some((text) => text.includes(to))).toBe(true)
    const brief = readBrief('fast-follower.yaml', workspaceOf(files), shapes)
    const ledger = readLedger('ledger.yaml', workspaceOf(files))
    expect([...brief.diagnostics, ...ledger.diagnostics]).toEqual([])
    const settled = settle(brief.brief!, ledger.ledger!, shapes)
    /** Each error with what stands where it points. */
    const told = settled.diagnostics
      .filter((one) => one.severity === 'error')
      .map(({ code, span }) => {
        const line = files[span!.file as keyof typeof files].split('\n')[span!.line - 1]!
        return [code, line.slice(span!.column - 1, span!.column - 1 + span!.length!)]
      })
    return told
  }

  test('settles without a fault', () => {
    expect(run()).toEqual([])
  })

  test('has a claim that goes false with its figure, told at the condition', () => {
    expect(run('value: 24', 'value: 12')).toContainEqual(['evidence/false-claim', 'profit_to_revenue_growth about 3'])
  })

  test('tells a mistyped fact and a mistyped form where they stand', () => {
    const mistyped = run('$capex_2024', '$capex_2042')
    expect(mistyped).toContainEqual(['evidence/unknown-fact', '$capex_2042'])
    for (const [code, where] of mistyped) expect([code, where]).toEqual([code, expect.stringMatching(/^\$capex_2042/)])
    const misformed = run('expenditure in $capex_2024.period"', 'expenditure in $capex_2024.perod"')
    expect(misformed).toContainEqual(['evidence/unknown-form', '$capex_2024.perod'])
  })
})

test('an answer is cited with the facts it rests on without printing them', () => {
  const said = briefOf([], { answer: raw('It is early'), facts: ['capex'] })
  const { brief, diagnostics } = settleAll(said, facts)
  expect(diagnostics).toEqual([])
  expect(brief.answer.cites).toHaveLength(1)
  expect(codesOf(settleAll({ ...said, facts: ['cpaex'] }, facts))).toEqual(['evidence/unknown-fact'])
})
