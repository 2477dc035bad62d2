// "Higher", "better", "twice" in a title, with nothing that it is compared with.
import type { BriefRule } from '../rule.ts'
import { findPhrase } from '../sentences.ts'

/** A span of time, and no comparison: "half a year of waiting". */
const SPAN = /\bhalf (?:a|an|of the|the) (?:year|day|hour|month|week|minute|century|decade|season)\b|\bhalf-\p{L}+/giu
/** "Higher fares bought time": the subject has the name of a thing. */
const SUBJECT =
  /^(?:higher|lower|larger|smaller|bigger|greater|stronger|weaker|cheaper|better|faster|slower) \p{Ll}+s?\b/iu
/** Words of comparison inside a name, before a thing that says which one, and parts or rates: they compare nothing. */
const NAMED =
  /\b(?:higher (?:education|court|learning|secondary)|greater \p{Lu}\p{L}+|(?:upper and |the |a )(?:higher|lower|larger|smaller|bigger|faster|slower|cheaper|better|stronger|weaker|greater) (?!in\b|at\b|for\b)\p{L}+|double (?:glazing|track|decker|digits?|shifts?|beds?|rooms?)|twice (?:an?|each|every|per|daily|weekly) ?\p{L}*|twice the \p{L}+ of|half of|(?:the )?(?:\p{L}+ )?half of the|better \p{L}+ beats?|not worth a lower \p{L}+)(?!\p{L})/giu
/** A predicate that compares at the very end: "..., which is lower". */
const BARE =
  /\b(?:is|are|was|were|stays?|remains?|becomes?|became) (?:\p{L}+ )?(higher|lower|faster|slower|larger|smaller|bigger|stronger|weaker|cheaper|costlier|better|worse)(?:[.”’]?$|, at\b)/iu
/** "Works in the east wing cost less", where nothing else in the sentence compares. Of so-whats only: a title may
 * mean its subject by contrast ("Ships built abroad cost less"), and takeaways stand beside one another. */
const LESS = /\b(?:costs?|takes?|pays?|earns?|needs?) (less|more)(?: (?:time|money|effort|space|energy))?[.”’]?$/iu
const GRADED =
  /\b(?:longer|larger|smaller|bigger|higher|shorter|older|younger|newer|cheaper|faster|slower|earlier|later|fewer|better|best|\p{L}{3,}est|the (?:more|less)|often|ever|even|much|no|not|that|who|which|if|when|once)\b/iu
const NAMES = /\b(?:than|compared|versus|vs|against|relative|unlike|while|whereas|since|before|earlier|from)\b/i

export const noComparator: BriefRule = {
  code: 'lint/no-comparator',
  id: 'N-076',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'A comparison in a title, a takeaway or a so-what says with what.',
  why: 'Higher than last year and higher than the rival are two messages.',
  good: 'point: { claim: Margins of services are higher than those of machines }',
  bad: 'point: { claim: Margins of services are higher }',
  check: ({ texts, words }) =>
    texts
      .filter(
        ({ part, text }) =>
          ['claim', 'section', 'takeaway', 'so-what'].includes(part) && !/\b(?:19|20)\d\d\b/.test(text),
      )
      .flatMap(({ part, text, words: { at }, home }) => {
        const read = text.replace(SPAN, '').replace(SUBJECT, '').replace(NAMED, '')
        const bare =
          words?.language === 'en' && !NAMES.test(text)
            ? (BARE.exec(text) ?? (part !== 'so-what' || GRADED.test(text) ? null : LESS.exec(text)))?.[1]
            : undefined
        const found = bare ?? (words && findPhrase(read, words.comparatives))
        if (found === undefined || (!bare && findPhrase(text, words!.comparators) !== undefined)) return []
        return [
          {
            message: `"${found}" compares, and does not say with what`,
            span: at,
            home,
            notes: ['hint: say than what, or since when'],
          },
        ]
      }),
}
