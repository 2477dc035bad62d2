// A finding as people read it: the line it stands on, or of a very long one the part that is meant.
import { expect, it } from 'vitest'
import { frame } from '../../src/cli/tell.ts'
import { workspaceOf } from '../read/workspace.ts'

const told = (line: string, column: number, length: number): string[] => {
  const workspace = workspaceOf({ 'a.yaml': line })
  const span = { file: 'a.yaml', line: 1, column, length }
  const said = { code: 'lint/x', severity: 'error' as const, message: 'it is wrong', span, notes: [] }
  return frame(said, workspace, { color: 'never' }).split('\n').slice(2)
}

it('shows the line with marks under the words', () => {
  expect(told('title: wrong', 8, 5)).toEqual(['1 │ title: wrong', '  │        ^^^^^'])
})

it('shows of a long line the part with the words, and no more marks than that', () => {
  const line = `${'a'.repeat(1000)} wrong ${'b'.repeat(3000)}`
  const [text, marks] = told(line, 1002, 5)
  expect(text!.length).toBeLessThan(180)
  expect(text).toMatch(/^1 │ … a+ wrong b+ …$/)
  expect(marks!.indexOf('^')).toBe(text!.indexOf('wrong'))
  expect(marks!.trimEnd().endsWith('^^^^^')).toBe(true)
  expect(told(line, 1, 4007).every((row) => row.length < 180)).toBe(true)
})
