// Words in quotation marks that nobody is named for.
import type { BriefRule } from '../rule.ts'
import { plain } from '../../model/words.ts'
import { countWords, plainly, sentencesOf } from '../sentences.ts'
import { PRINTED } from '../texts.ts'

/** Words from which on a quotation is more than a term. */
const LONG = 5
/** The same where somebody is told to have said it. */
const SAID = 3
const SPEAKS =
  /(?<!\p{L})(?:sa(?:y|ys|id)|tells?|told|puts? it|complain(?:s|ed)?|explain(?:s|ed)?|warn(?:s|ed)?|recall(?:s|ed)?|admit(?:s|ted)?|argue[sd]?|wrote|writes?|calls? (?:it|this|them)|in the words of|as one|sag(?:t|te|en|ten)|meint[e]?|erklärt[e]?|klagt[e]?|berichtet[e]?|schreibt|schrieb)(?!\p{L})/iu
/** What says words without saying them: a sign, a page, a rule. */
const WRITTEN =
  /(?<!\p{L})(?:pages?|signs?|labels?|screens?|buttons?|forms?|menus?|banners?|rules?|laws?|contracts?|letters?|headings?)(?!\p{L})/iu
const QUOTED =
  /[“„«"]([^”“»"]+)[”“»"]|(?<![\p{L}\d])[‘']((?:[^‘’'“”]|(?<=\p{L})[’'](?=\p{L})){8,300})[’'](?![\p{L}\d])/gu

export const unsourcedQuote: BriefRule = {
  code: 'lint/unsourced-quote',
  id: 'V-114',
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about:
    'A quotation is a fact in words of the ledger, with its source: five words and more in quotation marks, or three where somebody is told to have said them.',
  why: 'Quoted words that were not said are the worst mistake a document can make.',
  bad: 'point: { prose: "One manager said “we will never build a second plant here”" }',
  check: ({ texts, ledger }) => {
    const known = [
      ...Object.values(ledger.facts).flatMap(({ says }) => (says ? [plainly(plain(says))] : [])),
      ...Object.values(ledger.sources).map(({ title }) => plainly(title)),
    ]
    return texts.flatMap(({ typed, words: { at }, home }) => {
      if (!/[“„«"‘']/.test(typed)) return []
      const found = [...typed.matchAll(QUOTED)].find(
        ({ 0: quoted, 1: double, 2: said = double }) =>
          countWords(said!) >= leastOf(typed, quoted) &&
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

/** How many words a quotation has at least: fewer where its sentence says that somebody said it. */
const leastOf = (typed: string, quoted: string): number => {
  const around = sentencesOf(typed)
    .filter((sentence) => sentence.includes(quoted.slice(0, 20)) || quoted.includes(sentence.slice(-20)))
    .join(' ')
    .replace(quoted, ' ')
  return SPEAKS.test(around) && !WRITTEN.test(around) ? SAID : LONG
}
