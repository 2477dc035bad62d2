// Words in quotation marks that nobody is named for.
import type { BriefRule } from '../rule.ts'
import { countWords } from '../sentences.ts'

const LONG = 5

export const unsourcedQuote: BriefRule = {
  code: 'lint/unsourced-quote',
  id: 'V-114',
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about: 'A quotation is a fact in words of the ledger, with its source.',
  why: 'Quoted words that were not said are the worst mistake a document can make.',
  bad: 'point: { prose: "One manager said “we will never build a second plant here”" }',
  check: ({ texts }) =>
    texts.flatMap(({ typed, words: { cites, at }, home }) => {
      const found = [...typed.matchAll(/[“„«"]([^”“»"]+)[”“»"]/g)].find(({ 1: said }) => countWords(said!) >= LONG)
      return found === undefined || cites.length > 0
        ? []
        : [
            {
              message: `a quotation without a source: ${found[0]}`,
              span: at,
              home,
              notes: ['hint: enter it in the ledger under `says`, with its source, and print it with $'],
            },
          ]
    }),
}
