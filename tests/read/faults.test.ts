// Every fault that reading can find, told once, at its place, with its hint, and nothing else.
import { describe, expect, test } from 'vitest'
import { readBrief } from '../../src/read/index.ts'
import { loadFaulty, told } from '../faults/load.ts'
import { kinds, workspaceOf } from './workspace.ts'

const faulty = loadFaulty().filter(({ expected }) => expected.every(({ code }) => code.startsWith('read/')))

describe('faults of reading', () => {
  test.each(faulty.map((one) => [one.name, one] as const))('%s', (_, { path, bytes, expected, notes }) => {
    const { diagnostics } = readBrief(path, workspaceOf({ [path]: bytes }), kinds)
    expect(told(diagnostics)).toEqual(expected.toSorted((a, b) => a.at.localeCompare(b.at, 'en', { numeric: true })))
    const said = diagnostics.flatMap((one) => one.notes)
    for (const note of notes)
      expect(
        said.filter((one) => one.startsWith(note)),
        said.join('\n'),
      ).not.toEqual([])
  })

  test('a brief that is not there', () => {
    const { brief, diagnostics } = readBrief('a.yaml', workspaceOf({}), kinds)
    expect(brief).toBeUndefined()
    expect(diagnostics[0]?.message).toBe('there is no file a.yaml')
  })
})
