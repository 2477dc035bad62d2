// Titles that ask and do not answer.
import type { BriefRule } from '../rule.ts'
import { begin } from '../sentences.ts'
import { formOf } from '../words/english-verbs.ts'

const AUX = 'do|does|did|is|are|was|were|can|could|should|will|would|has|have|must'
const SMALL = 'the|a|an|we|they|it|you|he|she|there|our|its|their|your|this|these|those|customers|people|companies'
const SUBJECT = `(?:${SMALL}|\\p{Lu}\\p{L}+)`
/** A question by the order of its words, where the mark is left out: "Why do noise and smell rank third". "How much it costs
 * decides", "What is sold abroad earns more" and "Should the permit fail, …" ask nothing. */
const ASKS: Record<string, RegExp> = {
  en: new RegExp(
    `^(?:[Ww]hy (?:${AUX}|not|bother) |[Hh]ow (?:${AUX}) |[Hh]ow (?:much|many|long|far|often|fast|soon|well|big|large)(?: \\p{Ll}+)? (?:${AUX}) ${SUBJECT} |(?:[Ww]hat|[Ww]hen|[Ww]here|[Ww]hom?|[Ww]hich)(?: \\p{Ll}+)? (?:do|does|did|can|could|should|will|would|must) ${SUBJECT} |(?:Can|Could|Does|Did|Is|Are|Will|Would) ${SUBJECT} |Must (?:${SMALL}) |Should ${SUBJECT} (?!.*,))`,
    'u',
  ),
  de: /^(?:Warum|Wieso|Weshalb) (?:ist|sind|war|hat|haben|soll|sollen|sollte|kann|können|muss|müssen|wird|werden|darf)(?!\p{L})/u,
}

/** "Will Smith leads the plant", "Can Tho exports rice": a name, where no bare verb follows. */
const NAME = /^(?:Can|Will) \p{Lu}\p{L}+ (?!have |do )(\p{Ll}+)/u
const opensWithName = (title: string): boolean =>
  /^(?:third|past|finite)$/.test(formOf(NAME.exec(title)?.[1] ?? '')?.form ?? '')

export const questionTitle: BriefRule = {
  code: 'lint/question-title',
  id: 'T-018',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'A title answers; it does not ask.',
  why: 'Whoever asks in a title hands his work to the reader.',
  good: 'point: { claim: The company can afford a second plant }',
  bad: 'point: { claim: Can the company afford a second plant? }',
  check: ({ texts, words }) =>
    texts
      .filter(
        ({ part, text }) =>
          (part === 'claim' || part === 'section' || part === 'answer') &&
          (/\?["”’]?$/.test(text) ||
            (words !== undefined && ASKS[words.language]?.test(text) === true && !opensWithName(text))),
      )
      .map(({ text, words: { at }, home }) => ({
        message: `this title asks: "${begin(text)}"`,
        span: at,
        home,
        notes: ['hint: answer it; the question of a section has a key of its own, "question"'],
      })),
}
