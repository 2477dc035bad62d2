// A fact with another value, period or source, as the text of its ledger.
import { describe, expect, it } from 'vitest'
import { editFact } from '../../src/cli/facts/edit.ts'
import { readLedger } from '../../src/read/index.ts'
import { workspaceOf } from '../read/workspace.ts'

describe('editing a fact', () => {
  const source = `sources:
  a: { publisher: A, title: A, kind: report, reliability: B }
  b: { publisher: B, title: B, kind: report, reliability: B }
facts:
  span: { label: Span, range: { low: 3, high: 5 }, unit: "%", source: a }
  cents: { label: Cents, value: 4.20, unit: EUR, source: a }
  words:
    label: Words
    says: said once   # as they put it
    source:
      - { id: a, where: page 1, role: primary }
  block:
    label: Block
    value: 1
    unit: count
    source:
      id: a
      where: page 1   # of two
  both: { label: Both, value: 1, unit: count, source: [a, b] }
`
  const edit = (id: string, more: Parameters<typeof editFact>[3]): string => {
    const { ledger: read } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': source }))
    const edited = editFact(source, read!.facts[id]!, read!, more)
    return 'why' in edited
      ? edited.why
      : edited.text
          .split('\n')
          .filter((line) => !source.split('\n').includes(line))
          .map((line) => line.trim())
          .join(' | ')
  }

  it('takes ranges and words', () => {
    expect(edit('span', { value: '4..6.5' })).toContain('range: { low: 4, high: 6.5 }')
    expect(edit('span', { value: '4' })).toBe('"span" is a range: type it as 3..5, in %')
    expect(edit('words', { value: 'said: twice' })).toBe('says: "said: twice"   # as they put it')
    expect(edit('block', { value: '−2.5' })).toBe('value: -2.5')
  })

  it.each([
    ['5.30', '5.30'],
    ['1300.00', '1300.00'],
    ['0.00', '0.00'],
    ['−2.50', '-2.50'],
    ['-0.0', '0.0'],
    ['+05.30', '5.30'],
    ['.50', '0.50'],
    ['0.0000001', '0.0000001'],
    ['2.50e3', '2500'],
  ])('writes %s with the zeros that are typed', (typed, written) => {
    expect(edit('block', { value: typed })).toBe(`value: ${written}`)
  })

  it('writes the zeros of both ends of a range, and of a number that differs in them alone', () => {
    expect(edit('span', { value: '4.30%..5.60%' })).toContain('range: { low: 4.30, high: 5.60 }')
    expect(edit('span', { value: '.50...80' })).toContain('range: { low: 0.50, high: 0.80 }')
    expect(edit('span', { value: '3..5.0' })).toContain('range: { low: 3, high: 5.0 }')
    expect(edit('cents', { value: '4.200' })).toContain('value: 4.200,')
    expect(edit('cents', { value: '4.2' })).toContain('value: 4.2,')
    expect(edit('cents', { value: '4.20' })).toBe('')
  })

  it('names another source in the form in which the ledger has it', () => {
    expect(edit('span', { value: '3..5', source: 'b' })).toContain('source: b }')
    expect(edit('span', { value: '3..5', where: 'page 2' })).toContain('source: { id: a, where: page 2 } }')
    expect(edit('block', { value: '1', source: 'b', where: 'page 9' })).toBe('id: b | where: page 9   # of two')
    // What the old source was to the fact, and where in it, says nothing of another.
    expect(edit('words', { value: 'said once', source: 'b' })).toBe('- { id: b }')
    expect(edit('words', { value: 'said once', where: 'page 2' })).toBe('- { id: a, where: page 2, role: primary }')
    expect(edit('both', { value: '1', source: 'b' })).toContain('"both" has several sources')
  })
})
