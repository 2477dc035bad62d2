// Figures in texts: forms, places of faults, markup around them, and what a text rests on.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain } from '../../src/model/words.ts'
import { briefOf, codesOf, fact, growth, point, raw, settleAll, settleText, shown } from './literals.ts'

const facts = [
  fact('capex', { value: 78, unit: 'RMB bn', period: '2024', label: 'Capital expenditure' }),
  growth('profit', 24, 'Operating profit'),
  fact('standing', { says: 'below its *main* rivals', sources: [{ id: 'visit', where: 'page 3' }] }),
  fact('fare', { value: 4.2, unit: 'RMB per trip' }),
  fact('lost', { value: 8, unit: 'customers' }),
  fact('kept', { value: 3, unit: 'people' }),
  fact('clients', { value: 11, unit: 'customers', about: true, label: 'Clients' }),
  fact('part', { value: 3, unit: 'EUR m' }),
  fact('sales', { value: 12, unit: 'EUR m' }),
  fact('pattern', { says: 'spent $capex and stayed $standing' }),
]

describe('what a text prints', () => {
  test.each([
    ['It took $capex in $capex.period.', 'It took RMB_78_bn in 2024.'],
    ['It took $capex. Next', 'It took RMB_78_bn. Next'],
    ['$capex.label: $capex.value', 'Capital expenditure: RMB_78_bn'],
    ['($capex)', '(RMB_78_bn)'],
    ['Each trip costs $fare.amount: $fare.value', 'Each trip costs RMB_4.2: RMB_4.2_per_trip'],
    ['$capex.amount, $profit.amount', 'RMB_78_bn, 24%'],
    ['$profit, then $profit.value', '+24%, then 24%'],
    ['It costs $$5 or $$capex', 'It costs $5 or $capex'],
    ["the firm's “$profit.value”", 'the firm’s “24%”'],
    ['It stood $standing', 'It stood below its main rivals'],
    ['It $pattern', 'It spent RMB_78_bn and stayed below its main rivals'],
    ['one\nline', 'one line'],
    ['$lost of $clients left', '8 of about 11_customers left'],
    ['$lost.words out of the $clients left', 'Eight out of the about 11_customers left'],
    ['of $clients, $lost left', 'of about 11_customers, 8_customers left'],
    ['$kept of $clients', '3_people of about 11_customers'],
    ['$part of $sales', 'EUR_3_m of EUR_12_m'],
    ['$lost of $clients.label', '8_customers of Clients'],
  ])('%s', (text, result) => {
    expect(settleText(text, facts)).toMatchObject({ printed: result, faults: [] })
  })

  test('a run knows the fact that printed it, and keeps the look around it', () => {
    const { words } = settleText('took **$capex in** all', facts)
    expect(words.runs).toEqual([
      { text: 'took ' },
      { text: 'RMB\u00a078\u00a0bn', bold: true, fact: 'capex' },
      { text: ' in', bold: true },
      { text: ' all' },
    ])
  })

  test('a figure is never read as markup, and an address keeps its dollar', () => {
    const starred = [...facts, fact('code', { says: 'a ** b' })]
    expect(settleText('**$code and $code**', starred).words.runs).toMatchObject([
      { text: 'a ** b', bold: true },
      { text: ' and ', bold: true },
      { text: 'a ** b', bold: true },
    ])
    expect(settleText('[see](https://x.org/?a=$$b) $capex', facts).words.runs[0]).toEqual({
      text: 'see',
      link: 'https://x.org/?a=$b',
    })
  })

  test('italics of a fact in words stay', () => {
    expect(settleText('$standing', facts).words.runs).toEqual([
      { text: 'below its ', fact: 'standing' },
      { text: 'main', italic: true, fact: 'standing' },
      { text: ' rivals', fact: 'standing' },
    ])
  })

  test('any text without figures and markup comes out as it went in', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'ab {}<>&|#%@;()/=+\ufdd0\ufdd1\ufdd2\ufdd3é漢😀0'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(letters, (text) => {
        expect(plain(settleText(text, facts).words)).toBe(text)
      }),
    )
  })
})

describe('what a text rests on', () => {
  test('places in order, once each; words bring those of the figures in them', () => {
    expect(settleText('$standing, $capex, $profit', facts).words.cites).toEqual([
      { source: 'visit', where: 'page 3', derived: false },
      { source: 'report', where: 'page 1', derived: false },
    ])
    expect(settleText('$pattern', facts).words.cites.map((cite) => cite.source)).toEqual(['report', 'visit'])
  })

  test('a label or a period cites nothing', () => {
    expect(settleText('$capex.label in $capex.period', facts).words.cites).toEqual([])
  })

  test('a place is derived where any mention of it is', () => {
    const derived = fact('half', { formula: 'capex / 2' })
    expect(settleText('$capex, half of it $half', [...facts, derived]).words.cites).toEqual([
      { source: 'report', where: 'page 1', derived: true },
    ])
  })

  test('a claim rests on the facts it names and on those of its conditions', () => {
    const claim = point(raw('It spent'), { facts: ['standing'], holds: [raw('capex > 70')] })
    const { brief, diagnostics } = settleAll(briefOf([claim]), facts)
    expect(diagnostics).toEqual([])
    expect(brief.arguments[0]!.points[0]!.claim.cites.map((cite) => cite.source)).toEqual(['visit', 'report'])
  })
})

describe('faults', () => {
  const first = (text: string, line = 4, column = 9) => {
    const { diagnostics } = settleAll(briefOf([point(raw(text, line, column))]), facts)
    return diagnostics[0]
  }

  test.each([
    ['It took $capx', 'evidence/unknown-fact', 17, 5, 'hint: did you mean "$capex"?'],
    ['It took $capex.valeu', 'evidence/unknown-form', 17, 12, 'hint: did you mean "$capex.value"?'],
    ['It took $capex.Next', 'evidence/unknown-form', 17, 11, undefined],
    ['It stood $standing.value', 'evidence/words-not-number', 18, 15, 'hint: write $standing'],
    ['In $standing.period', 'evidence/no-period', 12, 16, 'hint: give it a period in the ledger'],
    ['It costs $5', 'evidence/lone-dollar', 18, 1, undefined],
  ])('%s', (text, code, column, length, hint) => {
    const found = first(text)!
    expect(found).toMatchObject({ code, severity: 'error', span: { line: 4, column, length } })
    if (hint) expect(found.notes[0]).toBe(hint)
  })

  test('a fault on a later line of a text is told there', () => {
    expect(first('one\ntwo $capx')!.span).toMatchObject({ line: 5, column: 13 })
  })

  test('what cannot be printed stays as typed', () => {
    expect(settleText('It took $capx', facts).printed).toBe('It took $capx')
  })

  test('a fact with a fault of its own is told in the ledger alone', () => {
    const { faults } = settleText('$broken and $broken', [fact('broken', { value: 1, unit: 'parsec' })])
    expect(faults).toEqual(['evidence/unknown-unit'])
  })

  test('words that print themselves are a circle', () => {
    const around = [fact('a', { says: 'see $b' }), fact('b', { says: 'see $a' })]
    const settlement = settleAll(briefOf([point(raw('$a'))]), around)
    expect(settlement.diagnostics.map((one) => one.message)).toEqual(['the fact "a" rests on itself: a → b → a'])
    expect(codesOf(settlement)).toEqual(['evidence/circle'])
  })
})

test('German texts get German quotes, numbers and words', () => {
  const { printed } = settleText('"$profit.value" bei $capex', facts, 'de-DE')
  expect(shown(printed)).toBe('„24_%“ bei 78_Mrd._RMB')
})
