// Time told from a day that the reader does not know.
import { inEachText } from '../each-text.ts'
import { isSaid, unquoted } from '../quoting.ts'
import type { BriefRule } from '../rule.ts'
import { PRINTED } from '../texts.ts'
import { sentencesOf } from '../sentences.ts'
import { quick } from '../../text/index.ts'

const DATED = /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\bH[12]\b/

/** "Go on as before" is the name of an option, "the currently valid tariff" a thing, and "recent history" a time of its own. */
const OPTION = quick(
  /(?<!\p{L})(?:(?:so )?wie bisher|business as at present|currently valid|in recent history(?: \p{L}+)?)(?!\p{L})/giu,
)

/** "Cheaper than in a few years": any time to come, which only stands for "later". What passed, "than last year", has a date. */
const LATER = quick(
  /(?<!\p{L})(?:than|as) (?:(?:in|within|over) )?(?:only |just )?(?:a (?:few|couple of)|some|several) (?:years?|months?|weeks?|days?)(?: (?:from now|ahead|on|later))?(?![\p{L}-]| ago)|(?<!\p{L})(?:als|wie) (?:erst )?in (?:wenigen|einigen|ein paar) (?:Jahren|Monaten|Wochen|Tagen)(?!\p{L})/giu,
)

/** "By now $left have left", "By now, and as of June, …": the day of the figure, which its source line or the words beside it tell. */
const BY_NOW = /\b(?:by|until|up to|till) now\b/gi
const isDatedNow = (sentence: string): boolean => sentence.includes(PRINTED) || /\bas (?:of|at) \S/i.test(sentence)

export const relativeTime: BriefRule = {
  code: 'lint/relative-time',
  id: 'X-056',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about:
    'A sentence that tells time from the day of writing (recently, soon, last year, ten years ago, by year-end) has a year or a quarter too; "today", "now" and "so far" mean the date of the document and are let be.',
  why: '"Recently" is another day for each reader, and wrong in a year.',
  good: 'point: { so_what: In 2024 the plant began to pay for itself }',
  bad: 'point: { so_what: Recently the plant began to pay for itself }',
  check: inEachText((text, { words }) =>
    (isSaid(text) ? [] : sentencesOf(unquoted(text.typed))).flatMap((sentence) => {
      const { at } = text.words
      const { home } = text
      const found =
        words &&
        !DATED.test(sentence) &&
        // A figure that prints its year dates the sentence too.
        !(sentence.includes(PRINTED) && DATED.test(text.text))
          ? words.relative
              .exec(
                (isDatedNow(sentence) ? sentence.replace(BY_NOW, '') : sentence).replace(OPTION, '').replace(LATER, ''),
              )?.[0]
              .trim()
          : undefined
      return found === undefined
        ? []
        : [
            {
              message: `"${found}" has no date in its sentence`,
              span: at,
              home,
              notes: ['hint: name the month or the year'],
            },
          ]
    }),
  ),
}
