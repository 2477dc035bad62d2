// Time told from a day that the reader does not know.
import { isSaid, unquoted } from '../quoting.ts'
import type { BriefRule } from '../rule.ts'
import { findPhrase, sentencesOf } from '../sentences.ts'

const DATED = /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\bH[12]\b/

/** "The cost of late starts": what is late is named. */
const LATE = /\bof late (?=\p{Ll}+)(?!(?:the|an?|it|they|we|has|have|is|are|and|but|to|in|by|as)\b)/giu
/** "Go on as before" is the name of an option. */
const OPTION = /(?<!\p{L})(?:(?:so )?wie bisher|business as at present)(?!\p{L})/giu
const POSSESSIVE = /(?<=\p{L})[’']s(?!\p{L})/gu

/** A sentence without the words of time that name something, and with "last year’s" as "last year". */
const ownTime = (sentence: string): string => sentence.replace(LATE, '').replace(OPTION, '').replace(POSSESSIVE, '')

export const relativeTime: BriefRule = {
  code: 'lint/relative-time',
  id: 'X-056',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'Time is told with a date.',
  why: '"Recently" is another day for each reader, and wrong in a year.',
  good: 'point: { so_what: In 2024 the plant began to pay for itself }',
  bad: 'point: { so_what: Recently the plant began to pay for itself }',
  check: ({ texts, words }) =>
    texts.flatMap((text) =>
      (isSaid(text) ? [] : sentencesOf(unquoted(text.typed))).flatMap((sentence) => {
        const { at } = text.words
        const { home } = text
        const found = words && !DATED.test(sentence) ? findPhrase(ownTime(sentence), words.relative) : undefined
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
