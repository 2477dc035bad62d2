// One value of a YAML file changed where it stands: everything else stays as it was typed, to the byte.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseYaml, setRecord, setScalar } from '../../src/read/index.ts'

const ledger = `# The ledger.
facts:
  capex:
    label: Capital spending   # as charts name it
    value: 78                 # RMB × 10^9
    unit: "%"

    # asked twice
    source: { id: visit, where: "take-away 1, data centres" }
  staff: { label: Staff, value: 6000, about: true }   # rounded
  said:
    says: >
      one line
      and more
    kind: judgement
  last:
    label: Last
`
/** Lines that are not in both, the old with − and the new with +. */
const changed = (before: string, after: string | undefined): string[] => {
  const [old, now] = [before.split('\n'), (after ?? 'refused').split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ]
}
const set = (path: string, value: string | number | boolean, order: string[] = []): string[] =>
  changed(ledger, setScalar(ledger, path.split('.'), value, order))

describe('setting a value', () => {
  it('changes one line and keeps its remark and its alignment', () => {
    expect(set('facts.capex.value', 81)).toEqual([
      '-    value: 78                 # RMB × 10^9',
      '+    value: 81                 # RMB × 10^9',
    ])
    expect(set('facts.staff.value', 6500)).toEqual([
      '-  staff: { label: Staff, value: 6000, about: true }   # rounded',
      '+  staff: { label: Staff, value: 6500, about: true }   # rounded',
    ])
  })

  it('gives a text quotation marks where YAML needs them, and only there', () => {
    expect(set('facts.capex.label', 'Spending on plant')[1]).toBe('+    label: Spending on plant   # as charts name it')
    expect(set('facts.capex.label', 'Spending: plant')[1]).toBe('+    label: "Spending: plant"   # as charts name it')
    expect(set('facts.capex.label', 'Plan #1 of "two"')[1]).toBe(`+    label: 'Plan #1 of "two"'   # as charts name it`)
    expect(set('facts.staff.label', 'Staff, all')[1]).toContain('{ label: "Staff, all", value: 6000')
    expect(set('facts.capex.unit', 'pp')).toEqual(['-    unit: "%"', '+    unit: "pp"'])
    expect(set('facts.capex.label', 'null')[1]).toContain('label: "null"')
    expect(set('facts.capex.label', 'two\nlines')[1]).toContain(String.raw`label: "two\nlines"`)
  })

  it('takes the place of a block of text', () => {
    expect(set('facts.said.says', 'one: short')).toEqual([
      '-    says: >',
      '-      one line',
      '-      and more',
      '+    says: "one: short"',
    ])
  })

  it('puts a key that was not there before those that follow it, and above their remarks', () => {
    const edited = setScalar(ledger, ['facts', 'capex', 'period'], '2025', ['value', 'unit', 'period', 'source'])
    expect(changed(ledger, edited)).toEqual(['+    period: 2025'])
    expect(edited).toContain('    period: 2025\n    # asked twice\n    source:')
    expect(set('facts.staff.period', '2025', ['period', 'about'])[1]).toContain(
      'value: 6000, period: 2025, about: true }',
    )
    expect(set('facts.capex.source.role', 'primary')[1]).toContain('data centres", role: primary }')
    expect(set('facts.said.period', '2025')).toEqual(['+    period: 2025'])
    expect(set('facts.last.period', '2025')).toEqual(['+    period: 2025'])
    expect(setScalar('a:\n  b: 1', ['a', 'c'], 2)).toBe('a:\n  b: 1\n  c: 2')
  })

  it('fills an empty value, and keeps the line ends and the byte order mark of the file', () => {
    expect(setScalar('\ufeffa:\r\n  b: 1\r\n  c:\r\n', ['a', 'c'], 'x')).toBe('\ufeffa:\r\n  b: 1\r\n  c: x\r\n')
    expect(setScalar('\ufeffa:\r\n  b: 1\r\n', ['a', 'c'], 'x')).toBe('\ufeffa:\r\n  b: 1\r\n  c: x\r\n')
  })

  it('refuses what would change more than was asked', () => {
    expect(setScalar('a: &x 1\nb: *x\n', ['a'], 2)).toBeUndefined()
    expect(setScalar('a: &x 1\nb: *x\n', ['b'], 2)).toBeUndefined()
    expect(set('facts.capex', 1)).toEqual(changed(ledger, undefined))
    expect(set('facts.nothing.value', 1)).toEqual(changed(ledger, undefined))
    expect(setScalar('a: [1,\n', ['a'], 1)).toBeUndefined()
  })

  it('replaces a record in braces', () => {
    const where = ['facts', 'capex', 'source']
    expect(changed(ledger, setRecord(ledger, where, { id: 'books', where: 'page 3, note 2' }))[1]).toBe(
      '+    source: { id: books, where: "page 3, note 2" }',
    )
    expect(setRecord('a:\n  id: x\n', ['a'], { id: 'y' })).toBeUndefined()
    expect(setRecord('a: x # why\n', ['a'], { id: 'y' })).toBe('a: { id: y } # why\n')
  })

  it('does so for typed figures of the engagement’s ledger', () => {
    const source = readFileSync(join(import.meta.dirname, '../../briefs/tencent-cloud/ledger.yaml'), 'utf8')
    const { facts } = parseYaml(source, '').value as { facts: Record<string, { value?: number }> }
    const typed = Object.entries(facts).flatMap(([id, { value }]) =>
      value === undefined ? [] : [[id, value] as const],
    )
    for (const [id, value] of typed.filter((_, n) => n % 3 === 0)) {
      const edited = setScalar(source, ['facts', id, 'value'], value + 1)!
      expect(changed(source, edited).length, id).toBeLessThanOrEqual(2)
      expect(setScalar(edited, ['facts', id, 'value'], value), id).toBe(source)
    }
  })
})
