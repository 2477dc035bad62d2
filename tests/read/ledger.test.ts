// What a ledger hands on beside its figures: where things are typed that a later phase may have to point at.
import { expect, test } from 'vitest'
import { readLedger } from '../../src/read/index.ts'
import { workspaceOf } from './workspace.ts'

test('a fact knows where its unit is typed', () => {
  const text = 'sources: {}\nfacts:\n  riders:\n    label: Riders\n    unit: passengers\n    value: 3\n'
  const { ledger } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': text }))
  expect(ledger!.facts['riders']!.unitAt).toMatchObject({ line: 5, column: 11, length: 10 })
})
