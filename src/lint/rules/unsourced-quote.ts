// Words in quotation marks that nobody is named for.
import type { BriefRule } from '../rule.ts'
import { plain } from '../../model/words.ts'
import { countWords, plainly, sentencesOf } from '../sentences.ts'
import { PRINTED } from '../texts.ts'
import { quick } from '../../text/index.ts'

/** Words from which on a quotation is more than a term. */
const LONG = 5
/** The same where somebody is told to have said it. */
const SAID = 3
const SAYING =
  '(?<!\\p{L})(?:sa(?:y|ys|id)|tells?|told|puts? it|complain(?:s|ed)?|explain(?:s|ed)?|warn(?:s|ed)?|recall(?:s|ed)?|admit(?:s|ted)?|argue[sd]?|wrote|writes?|calls? (?:it|this|them)|sag(?:t|te|en|ten)|meinte?|erklärte?|klagte?|berichtete?|schreibt|schrieb)(?!\\p{L})'
/** A verb of saying right before the quotation, "complained that “…”", or with a comma or colon after it, "in the words of one of them, “…”". */
const TOUCHED = quick(`${SAYING}(?: (?:us|me|them|him|her|so|that|simply|only|once|dass))*$`, 'iu')
const LED = quick(`(?:${SAYING}|\\b(?:in the words of|as one)\\b)[^.;“”]{0,60}[,:]$`, 'iu')
/** A verb of saying after it: "“…”, a picker says", "“…” is how he put it". */
const FOLLOWED = quick(`^(?:, | (?:is|was) (?:how|what) )(?:\\p{L}+ ){0,6}${SAYING}|^ ${SAYING}`, 'iu')
/** A thing right after it, which the quoted words name: "the “park and ride” scheme". */
const NAMED = quick(
  /^ (?!(?:and|or|but|when|while|if|as|about|of|in|at|to|for|with|after|before|because|since|on|und|oder|aber|als|weil|wenn|in|bei)(?!\p{L}))\p{Ll}/u,
)
/** "One panel member called the plan “a licence for rats”": somebody, and a word for it. "The plan is called “…”" names it. */
const NAMES_IT = quick(
  /(?<!\p{L})(?:members?|residents?|customers?|patients?|managers?|directors?|officers?|nurses?|doctors?|surgeons?|drivers?|teachers?|parents?|pupils?|students?|users?|buyers?|suppliers?|employees?|workers?|staff|analysts?|investors?|neighbou?rs?|passengers?|visitors?|owners?|respondents?|interviewees?|councillors?|mayors?|ministers?|bankers?|farmers?|guests?|one|another|he|she|they|we|some|many|who|(?:[Cc]hair|spokes)\p{L}+|C[EFO]O)(?: [^.;“„«"]{0,40})? (?:call(?:s|ed)|describe[sd]?|dubb?(?:s|ed)|spoke of|speaks? of|spoken of|refer(?:s|red) to|dismisse[sd]|prais(?:es|ed)|summ(?:ed|s) (?:it|this) up|compar(?:es|ed))(?: [^.;“„«"]{0,60})?$/iu,
)
/** What says words without saying them: a sign, a page, a rule. */
const WRITTEN = quick(
  /(?<!\p{L})(?:pages?|signs?|labels?|screens?|buttons?|forms?|menus?|banners?|rules?|laws?|contracts?|letters?|headings?)(?!\p{L})/iu,
)
const QUOTED = quick(
  /[“„«"]([^”“»"]+)[”“»"]|(?<![\p{L}\d])[‘']((?:[^‘’'“”]|(?<=\p{L})[’'](?=\p{L})){8,300})[’'](?![\p{L}\d])/gu,
)

export const unsourcedQuote: BriefRule = {
  code: 'lint/unsourced-quote',
  id: 'V-114',
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about:
    'A quotation is a fact in words of the ledger, with its source: five words and more in quotation marks, or three where a verb of saying touches them.',
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
  const start = typed.indexOf(quoted)
  const before = typed.slice(0, start).trimEnd()
  const after = typed.slice(start + quoted.length)
  const isSaid =
    LED.test(before) ||
    FOLLOWED.test(after) ||
    (/[,.!?]["”“»’']$/.test(quoted) && FOLLOWED.test(`,${after}`)) ||
    (TOUCHED.test(before) && !NAMED.test(after))
  return (isSaid || NAMES_IT.test(before)) && !WRITTEN.test(around) ? SAID : LONG
}
