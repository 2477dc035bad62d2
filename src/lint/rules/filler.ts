// Words that sound and say nothing.
import { inEachText } from '../each-text.ts'
import type { BriefRule } from '../rule.ts'
import { answerWords, fillerTerms, namesAround } from '../words/index.ts'
import { quick } from '../../text/index.ts'

/** "Leverage" as what a bank or a bargain has, and not as a verb for "use": only after a subject, an auxiliary or at the start of an
 * order does it say nothing. "Leveraged loans" are loans. */
const LEVERAGE = quick(
  /(?<=\b(?:what|which|much|the|no|any|more|less|of) )leverage\b|(?<!(?:^|[.;:–,] ?|\b(?:to|can|could|will|would|should|must|may|might|we|they|you|and|or|not|help|helps|us) ))\bleverage\b(?! (?:the|an?|its|our|their|this|these|existing)\b)|\bleverage(?= ?(?:$|[.,;:)]| (?:of|ratio|above|below|over|under|is|was|at|in|from|rises|falls|rose|fell|has)\b))|\bleverag(?:es?|ed|ing) (?:the |its |their )?(?:\p{L}+ )?(?:loans?|balance sheets?|equity|capital|deposits|debts?|reserves|bonds)\b|\b(?:highly )?leveraged (?:buy-?outs?|loans?|financ\p{L}+|compan\p{L}+|balance sheets?|positions?|funds?|deals?|firms?|lending|borrowers?)/giu,
)
/** "The very part that fails", "the very same", "at the very least": that one and no other. "The very large fleet" is large. */
const VERY = quick(
  /\b(?:the|this|that|these|those|its|their|our|his|her) very (?:\p{L}+(?= (?:that|who|which|whose|whom|they|we|you|it|where)\b)|same|first|last|best|worst|least|most|end|start|beginning|top|bottom|heart|core|nature|reason|point|moment|day|idea|thing|people|parts?|place|fact|purpose|foundation|ones?|customers|problem)\b/giu,
)

/** "Planned for May and actually finished in June", "the hours actually worked exceed the budget": what came of a plan in the same sentence. */
const PLANNED =
  '(?:plan(?:s|ned)?|budget(?:s|ed)?|forecast(?:s|ed)?|target(?:s|ed)?|promised?|promises|scheduled?|schedules|expected|intended|meant|supposed|estimate[ds]?|assumed|announced|contract(?:ed)?|agreed|quoted|on paper|in theory|officially|nominal(?:ly)?|roster(?:s|ed)?|timetabled?|billed|booked)'
const ACTUAL = quick(
  `(?<=(?<!\\p{L})${PLANNED}(?!\\p{L})[^.!?]*)(?<!\\p{L})actually(?!\\p{L})|(?<!\\p{L})actually(?!\\p{L})(?=[^.!?]*(?<!\\p{L})${PLANNED}(?!\\p{L}))`,
  'giu',
)

export const filler: BriefRule = {
  code: 'lint/filler',
  id: 'X-053',
  group: 'text',
  severity: 'note',
  stage: 'brief',
  about:
    'No word is there for its sound alone: fashions (holistic, seamless, future-proof, unlock value), empty stress (very, truly, clearly) and padding (in order to, it is important to note that). Terms are let be: robust to a rise, seamless pipes, financial leverage, names; the words of an answer ("definitely or probably") and "actually" beside a plan too.',
  why: 'Cut it and the sentence says the same.',
  good: 'point: { so_what: The plant pays for itself }',
  bad: 'point: { so_what: The plant unlocks holistic synergies }',
  check: inEachText(({ typed, words: { at }, home }, { words }) => {
    // Few texts have such a word at all: the exceptions are looked for in those alone.
    const isOpen = words?.filler.test(typed) === true
    const found = isOpen
      ? words.filler.exec(
          [fillerTerms, answerWords, ACTUAL, LEVERAGE, VERY, ...(words.language === 'de' ? [] : [namesAround])].reduce(
            (left, each) => left.replace(each, ' '),
            typed,
          ),
        )?.[0]
      : undefined
    return found === undefined
      ? []
      : [
          {
            message: `"${found}" says nothing here`,
            span: at,
            home,
            notes: ['hint: cut it, or say what is meant by it'],
          },
        ]
  }),
}
