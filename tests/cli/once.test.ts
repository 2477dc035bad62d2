// What is told of several briefs together, and how commands are named in it.
import { describe, expect, it } from 'vitest'
import { asTyped, callOf } from '../../src/cli/call.ts'
import { tellOnce } from '../../src/cli/once.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const fault = (file: string, message = 'wrong'): Diagnostic => ({
  code: 'read/x',
  severity: 'error',
  message,
  span: { file, line: 1, column: 1 },
  notes: ['hint: mend it'],
})

describe('a fault of several briefs', () => {
  it('is told once, with the briefs it concerns', () => {
    const shared = fault('ledger.yaml')
    const found = ['a.yaml', 'b.yaml', 'c.yaml'].map((brief) => ({
      brief,
      diagnostics: brief === 'c.yaml' ? [] : [shared],
    }))
    expect(tellOnce(found)).toEqual([{ ...shared, notes: ['hint: mend it', 'concerns a.yaml, b.yaml'] }])
  })

  it('names no brief where it lies in that brief, or where there is but one', () => {
    const both = [
      { brief: 'a.yaml', diagnostics: [fault('a.yaml')] },
      { brief: 'b.yaml', diagnostics: [] },
    ]
    expect(tellOnce(both)).toEqual([fault('a.yaml')])
    expect(tellOnce([{ brief: 'a.yaml', diagnostics: [fault('t.hbs')] }])).toEqual([fault('t.hbs')])
  })

  it('at a template says in which brief it was found', () => {
    const found = [
      { brief: 'a.yaml', diagnostics: [fault('t.hbs', 'page 3 is fitted')] },
      { brief: 'b.yaml', diagnostics: [fault('t.hbs', 'page 4 is fitted')] },
    ]
    expect(tellOnce(found).map(({ notes }) => notes.at(-1))).toEqual(['concerns a.yaml', 'concerns b.yaml'])
  })
})

describe('commands in messages', () => {
  it('are what a person types: through npm, or by the program’s own name', () => {
    expect(callOf({ npm_lifecycle_event: 'engagement' })).toBe('npm run briefwright --')
    expect(callOf({})).toBe('briefwright')
    expect(asTyped('note: `briefwright check --fix` does it', 'npm run briefwright --')).toBe(
      'note: `npm run briefwright -- check --fix` does it',
    )
  })
})
