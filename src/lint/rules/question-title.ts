// Titles that ask and do not answer.
import type { BriefRule } from '../rule.ts'
import { begin } from '../sentences.ts'
import type { Lexicon } from '../words/index.ts'
import { formOf } from '../words/english-verbs.ts'
import { quick } from '../../text/index.ts'

const AUX = 'do|does|did|is|are|was|were|can|could|may|might|should|will|would|has|have|must'
const SMALL = 'the|a|an|we|they|it|you|he|she|there|our|its|their|your|this|these|those|customers|people|companies'
const SUBJECT = `(?:${SMALL}|\\p{Lu}\\p{L}+)`
/** A question by the order of its words, where the mark is left out: "Why do noise and smell rank third". "How much it costs
 * decides", "What is sold abroad earns more" and "Should the permit fail, …" ask nothing. */
const ASKS: Record<string, RegExp> = {
  en: quick(
    `^(?:[Ww]hy (?:${AUX}|not|bother) |[Hh]ow (?:${AUX}) |[Hh]ow (?:much|many|long|far|often|fast|soon|well|big|large)(?: \\p{Ll}+)? (?:${AUX}) ${SUBJECT} |(?:[Ww]hat|[Ww]hen|[Ww]here|[Ww]hom?|[Ww]hich)(?: \\p{Ll}+)? (?:do|does|did|can|could|should|will|would|must) ${SUBJECT} |(?:Can|Could|Does|Did|Is|Are|Will|Would) ${SUBJECT} |Must (?:${SMALL}) |Should ${SUBJECT} (?!.*,)|Has (?:${SMALL}) |May (?:the|a|an|we|they|it|our|its) (?!.*,)|(?:So,? )?(?:[Ww]hat|[Hh]ow|[Ww]hy|[Ww]here|[Ww]hen|[Ww]ho) (?:do|does|did) )`,
    'u',
  ),
  // A German clause before its sentence ends in a comma: "Was der Ausbau kostet, entscheidet der Betreiber".
  de: /^(?:(?:Warum|Wieso|Weshalb|Was|Wer|Wen|Wem|Wann|Welche[rsnm]?|Wie (?:hoch|viele?|lange|oft|groß|weit|schnell|gut|teuer|wird|werden|kann|können|soll|sollen|ist|sind|hat|haben|muss|müssen|lässt|wirkt)|Wo (?:liegt|liegen|ist|sind|kann|können|soll|sollen|steht|stehen)) |(?:Ist|Sind|War|Hat|Haben|Kann|Können|Soll|Sollen|Sollte|Muss|Müssen|Wird|Werden|Darf|Lohnt|Reicht|Gibt|Braucht|Brauchen) (?:sich|es|das|der|die|ein|eine|wir|man|unsere?) )[^,]*$/,
}

/** "Will Smith leads the plant", "Can Tho exports rice": a name, where no bare verb follows. */
const NAME = quick(/^(?:Can|Will) \p{Lu}\p{L}+ (?!have |do )(\p{Ll}+)/u)
const opensWithName = (title: string): boolean =>
  /^(?:third|past|finite)$/.test(formOf(NAME.exec(title)?.[1] ?? '')?.form ?? '')

/** What somebody else asks: "“Why so slow?” is what patients ask first". */
const SAID = quick(/“[^“”]*”(?=\s\p{Ll})|"[^"]*"(?=\s\p{Ll})|„[^“”]*[“”](?=\s\p{Ll})/gu)

/** "Do customers want a locker": a plural and a bare verb after "do" in a title that is no order. */
const DO = quick(/^Do (?:\p{Ll}+ )?(\p{Ll}+s) (\p{Ll}+)/u)

/** "The question is whether …", "To build or to buy", "Cheese or powder: which way to go". */
const POSED =
  /^(?:[Tt]he|[Oo]ne|[Oo]ur) (?:key |open |main |real |big )?question (?:is|remains|for|of)(?![a-z])|^[Tt]o [a-z]+ or (?:not )?to [a-z]+|[:–—] (?:which|what|how|where|when|who|whether|why)(?: [a-z]+)? to [a-z]+|^(?:Is|Does|Did|Could) [a-z]+ [^,]*$|^Can [a-z]+ (?!makers)(?:carry|bear|afford|become|remain|survive|compete|achieve|reach|keep|pay|win|grow|hold)(?![a-z])|^[Dd]ie (?:offene |zentrale )?Frage (?:ist|bleibt|nach|lautet)(?![a-z])/

/** True for a question that has lost its mark. */
function asks(title: string, words: Lexicon): boolean {
  if (POSED.test(title)) return true
  // "How crews spend their shift, and why so little of it goes on bins".
  const halves = title.split(
    /,? (?:and|und) (?=(?:how|why|what|where|who|when|whether|which|wie|warum|was|wo|wer|wann|ob)(?![a-z]))/,
  )
  if (halves.length > 1 && halves.every((half) => words.isAsking?.(half))) return true
  if (ASKS[words.language]?.test(title)) return !opensWithName(title)
  const done = words.language === 'en' ? DO.exec(title) : null
  if (done) return formOf(done[2]!)?.form === 'base' && formOf(done[2]!)?.noun !== 'mostly'
  return words.isAsking?.(title) === true
}

export const questionTitle: BriefRule = {
  code: 'lint/question-title',
  id: 'T-018',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about:
    'The answer and the claims of points and sections answer; they do not ask, with a question mark or without, and are no clause that only names a question: "Who pays for the grid".',
  why: 'Whoever asks in a title hands his work to the reader.',
  good: 'point: { claim: The company can afford a second plant }',
  bad: 'point: { claim: Can the company afford a second plant? }',
  check: ({ texts, words }) =>
    texts
      .filter(
        ({ part, text }) =>
          (part === 'claim' || part === 'section' || part === 'answer') &&
          (/\?(?=["”’)]?(?:\s|$))/.test(text.replace(SAID, '')) || (words !== undefined && asks(text, words))),
      )
      .map(({ text, words: { at }, home }) => ({
        message: `this title asks: "${begin(text)}"`,
        span: at,
        home,
        notes: ['hint: answer it; the question of a section has a key of its own, "question"'],
      })),
}
