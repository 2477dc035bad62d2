// A word typed twice.
import type { BriefRule } from '../rule.ts'

/** Words that may follow themselves. */
const MAY = new Set(['that', 'had', 'die', 'der', 'das', 'bye', 'very', 'no', 'sie'])

export const repeatedWord: BriefRule = {
  code: 'lint/repeated-word',
  id: 'X-051',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'No word stands twice in a row.',
  why: 'It is a slip of the keyboard that a speller does not see.',
  good: 'point: { so_what: The plant pays for the machines }',
  bad: 'point: { so_what: The plant pays for the the machines }',
  check: ({ texts }) =>
    texts.flatMap(({ text, words: { at }, home }) =>
      [...text.matchAll(/(?<![\p{L}\p{N}’-])(\p{L}+) \1(?![\p{L}\p{N}’-])/giu)]
        .filter(({ 1: word }) => !MAY.has(word!.toLowerCase()))
        .map(({ 1: word }) => ({
          message: `"${word}" stands twice in a row`,
          span: at,
          home,
          notes: ['hint: delete one'],
        })),
    ),
}
