// A brief that is read again in one process, as by --watch, is told the same faults.
import { expect, it } from 'vitest'
import { settleBrief } from '../../src/pipeline.ts'
import { readBrief } from '../../src/read/index.ts'
import { workspaceWith } from '../journeys/workspace.ts'
import { kinds, workspaceOf } from './workspace.ts'

it.each(['misspelt-section', 'unknown-key', 'misspelt-required-key', 'trap-cut'])('%s', (name) => {
  const workspace = workspaceWith('tests/faults', 'faults')
  const told = () => settleBrief(`faults/${name}.yaml`, workspace).diagnostics.map((d) => `${d.code} ${d.message}`)
  const first = told()
  expect(first.length).toBeGreaterThan(0)
  expect(told()).toEqual(first)
})

const brief = (more = '') => `title: Milk
about: { client: A, project: B, date: 2025-10-01 }
${more}answer: Milk pays.
situation: It rains.
question: Why?
uses: { other: other.yaml }
arguments:
  - from: other.one
`
const other = (claim: string) =>
  brief().slice(0, brief().indexOf('uses:')) +
  `arguments:\n  - id: one\n    short: One\n    claim: ${claim}\n    points: [{ id: a, short: A, claim: Milk is dear. }]\n`

it('hands on the same brief until a file of it changes: another file that it does not read is none', () => {
  const files = { 'brief.yaml': brief(), 'other.yaml': other('Milk is white.'), 'ledger.yaml': 'facts: {}' }
  const read = (changed: Partial<typeof files>) =>
    readBrief('brief.yaml', workspaceOf({ ...files, ...changed }), kinds).brief
  const first = read({})
  expect(first?.arguments[0]?.claim.raw).toBe('Milk is white.')
  expect(read({ 'ledger.yaml': 'facts: { a: {} }' })).toBe(first)
  expect(read({ 'other.yaml': other('Milk is blue.') })?.arguments[0]?.claim.raw).toBe('Milk is blue.')
  expect(read({ 'brief.yaml': brief('# a remark\n') })?.answer.at.line).toBe(first!.answer.at.line + 1)
})
