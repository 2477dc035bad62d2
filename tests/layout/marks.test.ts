// Which marks a paragraph of a memo prints: a mark backs all that stands between it and the mark before it.
import { expect, it } from 'vitest'
import { settleMarks } from '../../src/layout/flow/marks.ts'
import { isTag } from '../../src/model/document.ts'
import { wordsOf } from '../../src/tags/index.ts'
import { mark, tag, text, words } from './print.ts'

/** The numbers of the marks that are printed of sentences with these. */
const printed = (...numbers: string[]): string => {
  const paragraph = text({}, words(...numbers.flatMap((number) => ['It is so.', mark(number)])))
  const [settled] = settleMarks(tag('flow', {}, paragraph)).children
  const runs = settled && isTag(settled) ? wordsOf(settled).runs : []
  return runs.flatMap((run) => (run.mark ? [run.text] : ['_'])).join('')
}

it.each([
  ['the last sentences of one source have one mark', ['1', '1', '1'], '_1__'],
  ['a sentence before another source keeps its own mark: else the other would back it', ['1', '1', '2'], '_1_1_2'],
  ['so does the last of several', ['1', '1', '1', '2', '2'], '_1__1_2_'],
])('%s', (_name, numbers, marks) => {
  expect(printed(...numbers)).toBe(marks)
})
