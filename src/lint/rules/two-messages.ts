// One title with two messages: two sentences, or two clauses that each have a subject of their own.
import type { BriefRule } from '../rule.ts'
import type { Lexicon } from '../words/index.ts'
import { sentencesOf, wordsOf } from '../sentences.ts'
import { quick } from '../../text/index.ts'

/** Words that tie the second clause to the first: then they are one message. */
const TIES = quick(
  /\b(?:it|they|them|none|that|this|these|those|so|both|neither|each|all|which|no|the others?|others)\b|^other\b|^(?:one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|few)\b(?! \p{Ll}{3,}s \p{Ll})/iu,
)
const SUBORDINATORS = /\b(?:because|that|which|who|when|while|if|although|where|whether|how|what|once|unless)\b/i

export const twoMessages: BriefRule = {
  code: 'lint/two-messages',
  id: 'T-010',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about:
    'The claim of a point has one message: no two sentences, and no two clauses, each with a subject of its own, joined by "and" or by a word that only adds (in addition, meanwhile). A half after a semicolon, "but", "while" or "because" is taken for part of the first, and so is one that points back (it, both, none).',
  why: 'A slide proves one thing; the second message is believed without proof, or not at all.',
  good: 'point: { claim: Profit grew faster than revenue in 2024 }',
  bad: 'point: { claim: Profit grew faster than revenue and the new stores opened late }',
  check: ({ texts, words }) =>
    texts
      .filter(({ part }) => part === 'claim')
      .flatMap(({ text, typed, words: { at }, home }) => {
        const found =
          // A stop that a fact prints, "96 Tsd. EUR", ends no sentence.
          sentencesOf(typed).length > 1
            ? 'two sentences'
            : ADDS.test(text) || joins(text, words)
              ? 'two messages'
              : undefined
        return found === undefined
          ? []
          : [
              {
                message: `this title has ${found}: "${text}"`,
                span: at,
                home,
                notes: ['hint: keep one and split the slide, or say how the two hang together'],
              },
            ]
      }),
}

/** What only adds a second thing: "…; in addition, the roof leaks", "…, plus the roof leaks". */
const ADDS = quick(
  /[;,–] ?(?:and |but )?(?:in addition|additionally|moreover|furthermore|besides|meanwhile|separately|at the same time|on top of that|plus|also|as well as \p{Ll}{3,}ing)\b,? \p{L}/iu,
)

/** "…, more than large and midsize ones together": what is compared with may be two things. */
const COMPARED = quick(/, (?:\p{L}+ )?(?:more|less|fewer|most|\p{L}+er) (?:\p{L}+ )?than\b/iu)
/** "… than large and midsize ones do": the verb of what is compared with. */
const ENDS_COMPARED = /(?: (?:do|does|did|are|is|were|was|have|has|can|will)| together| combined| taken together)$/i

/** "Of 47 stores, 29 should close, 12 can be turned round and 6 …": one whole in its parts. */
const SPLIT = /^of [^,]+,[^,]+,.+ and /i

/** True where "and" joins two clauses with a subject and a verb each, and nothing ties the second to the first. */
function joins(title: string, words: Lexicon | undefined): boolean {
  if (words?.joinsClauses) return words.joinsClauses(title)
  const hasVerb = words?.hasVerb
  if (!hasVerb || SPLIT.test(title)) return false
  return [...title.matchAll(/,? and (?!then\b)/g)].some(({ index, 0: join }) => {
    const first = title.slice(0, index)
    // "And now stand lower": the verb shares the subject of the first clause all the same.
    const second = title.slice(index + join.length).replace(/^(?:now|today|still|thus|hence|already) /, '')
    // "Than the others" compares, and ties nothing.
    if (COMPARED.test(first) || (/\bthan\b/i.test(first) && ENDS_COMPARED.test(second))) return false
    if (TIES.test(second.replace(/\bthan (?:the |all )?others?\b/i, '')) || SUBORDINATORS.test(first)) return false
    // A verb right after "and" shares the subject of the first clause.
    const [head, ...rest] = wordsOf(second)
    if (head === undefined || rest.length < 2) return false
    const isOwn = words?.opensClause?.(head, rest[0]!) === true
    if (!isOwn && hasVerb(`It ${head} it`)) return false
    return hasVerb(first) && hasVerb(second)
  })
}
