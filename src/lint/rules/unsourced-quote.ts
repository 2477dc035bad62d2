// Words in quotation marks that nobody is named for.
import type { BriefRule } from '../rule.ts'
import { plain } from '../../model/words.ts'
import { countWords, plainly, sentencesOf } from '../sentences.ts'
import { PRINTED } from '../texts.ts'

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
  check: ({ texts, ledger }) => {
    const known = [
      ...Object.values(ledger.facts).flatMap(({ says }) => (says ? [plainly(plain(says))] : [])),
      ...Object.values(ledger.sources).map(({ title }) => plainly(title)),
    ]
    return texts.flatMap(({ typed, words: { at }, home }) => {
      if (!/[“„«"]/.test(typed)) return []
      const found = [...typed.matchAll(/[“„«"]([^”“»"]+)[”“»"]/g)].find(
        ({ 0: quoted, 1: said }) =>
          countWords(said!) >= LONG &&
          // A figure or words of the ledger in the same sentence bring their source with them.
          !sentencesOf(typed).some(
            (sentence) => sentence.includes(PRINTED) && sentence.includes(quoted.slice(0, 20)),
          ) &&
          !known.some((words) => words.includes(plainly(said!)) || plainly(said!).includes(words)),
      )
      return found === undefined
        ? []
        : [
            {
              message: `a quotation without a source: ${found[0]}`,
              span: at,
              home,
              notes: ['hint: enter it in the ledger under `says`, with its source, and print it with $'],
            },
          ]
    })
  },
}
