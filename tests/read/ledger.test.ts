// What a ledger hands on beside its figures: where things are typed that a later phase may have to point at.
import { expect, test } from 'vitest'
import { readLedger } from '../../src/read/index.ts'
import { workspaceOf } from './workspace.ts'

test('a fact knows where its unit is typed', () => {
  const text = 'sources: {}\nfacts:\n  riders:\n    label: Riders\n    unit: passengers\n    value: 3\n'
  const { ledger } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': text }))
  expect(ledger!.facts['riders']!.unitAt).toMatchObject({ line: 5, column: 11, length: 10 })
})

test.each([
  '.inf',
  '-.inf',
  '.nan',
  '1e400',
  '∞',
  'NaN',
  'Infinity',
  '1e-400',
  '-1e-400',
  '1e-30',
  '0.1234567890123456',
  '1234567890123456',
])('%s is no number of a ledger', (typed) => {
  const text = `sources: {}\nfacts:\n  riders:\n    label: Riders\n    unit: people\n    value: ${typed}\n`
  const { diagnostics } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': text }))
  const told = diagnostics.filter(({ code }) => code === 'read/wrong-type')
  expect(told.map(({ span, severity }) => [span?.line, severity])).toEqual([[6, 'error']])
})

test.each(["''", "' '", "'.'"])('%s is no reason for a confidence', (typed) => {
  const text = `sources: {}\nfacts:\n  riders:\n    label: Riders\n    confidence: high\n    confidence_because: ${typed}\n    unit: people\n    value: 3\n`
  const { ledger, diagnostics } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': text }))
  expect(ledger!.facts['riders']!.confidence_because).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'read/empty-value', span: { line: 6 } }])
})

test.each([
  '0.00000000000000000001',
  '123456789012345',
  '1e15',
  '0.000',
  '0.10000000000000000',
  '2.50000000000000000000000',
  '1e-20',
  '100000000000000e1',
])('%s is a number of a ledger', (typed) => {
  const text = `sources: {}\nfacts:\n  riders:\n    label: Riders\n    unit: people\n    value: ${typed}\n`
  const { ledger, diagnostics } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': text }))
  expect(diagnostics).toEqual([])
  expect(ledger!.facts['riders']).toMatchObject({ value: Number(typed) })
})

test.each([
  ['value: [1]', '[1]'],
  ['value: twelve', 'twelve'],
  ['value: 1e-400', '1e-400'],
  ['range: { low: 1, high: many }', 'many'],
  ['range: { low: 1 }', '{ low: 1 }'],
  ['range: { low: 1, high: }', ''],
])('%s says nothing, and is kept as typed for whoever looks the fact up', (typed, unread) => {
  const text = `sources: {}\nfacts:\n  riders:\n    label: Riders\n    unit: people\n    ${typed}\n`
  const { ledger } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': text }))
  expect(ledger!.facts['riders']!.unread).toBe(unread)
})

test.each([
  ['1e-400', 'check its power of ten'],
  ['0.0000000000000000000012', 'write it in a smaller unit, as in EUR k'],
])('%s is told with what helps', (typed, hint) => {
  const text = `sources: {}\nfacts:\n  riders:\n    label: Riders\n    unit: people\n    value: ${typed}\n`
  const { diagnostics } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': text }))
  expect(diagnostics.flatMap(({ notes }) => notes ?? []).join('\n')).toContain(hint)
})
