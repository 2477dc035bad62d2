// A brief that is read again in one process, as by --watch, is told the same faults.
import { expect, it } from 'vitest'
import { settleBrief } from '../../src/pipeline.ts'
import { workspaceWith } from '../journeys/workspace.ts'

it.each(['misspelt-section', 'unknown-key', 'misspelt-required-key', 'trap-cut'])('%s', (name) => {
  const workspace = workspaceWith('tests/faults', 'faults')
  const told = () => settleBrief(`faults/${name}.yaml`, workspace).diagnostics.map((d) => `${d.code} ${d.message}`)
  const first = told()
  expect(first.length).toBeGreaterThan(0)
  expect(told()).toEqual(first)
})
