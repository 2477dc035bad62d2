// Words of likelihood that mean something else to each reader, and likelihood and confidence in one breath.
import { inEachText } from '../each-text.ts'
import type { BriefRule } from '../rule.ts'
import { findPhrase, sentencesOf } from '../sentences.ts'
import { givesChance, type Lexicon } from '../words/index.ts'

/** What tells a likelihood by grammar, unless it is an opportunity: "gives members a good chance to speak". */
function chanceIn(sentence: string, { chances }: Lexicon): string | undefined {
  for (const pattern of chances) {
    const found = pattern.exec(sentence)
    if (found && !givesChance.test(sentence.slice(0, found.index + 1))) return found[0]
  }
  return undefined
}

/** "Customers are bound to notice": a certainty, unless a law or a contract binds, or what follows is a duty: "bound to follow the pilot". */
const BOUND = /\b(?:is|are) bound to\b(?! (?:follow|obey|observe|respect|comply)\b)/i
const BINDS = /\b(?:law|legally|contracts?|contractually|statutes?|oath|licen[cs]es?|duty|rules?|treaty)\b/i

export const likelihood: BriefRule = {
  code: 'lint/likelihood',
  id: 'V-113',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about:
    'Likelihood is told in the terms of the scale (likely, very unlikely, almost certain and the like), not in other ones ("a good chance", "may well", "perhaps", "bound to"), and apart from confidence. Bare may, might, could and possible are let be.',
  why: '"A good chance" is 30% to one reader and 80% to the next.',
  good: 'point: { so_what: It is likely that the plant opens }',
  bad: 'point: { so_what: There is a good chance that the plant opens }',
  check: inEachText(({ text, words: { at }, home }, { words }) =>
    sentencesOf(text).flatMap((sentence) => {
      if (!words) return []
      const loose =
        findPhrase(sentence, words.loose) ??
        chanceIn(sentence, words) ??
        (BINDS.test(sentence) ? undefined : BOUND.exec(sentence)?.[0])
      if (loose !== undefined)
        return [
          {
            message: `"${loose}" is no term of the scale of likelihood`,
            span: at,
            home,
            notes: [`hint: use one of: ${words.likelihood.slice(0, 6).join(', ')}`],
          },
        ]
      const likely = findPhrase(sentence, words.likelihood)
      const sure = findPhrase(sentence, words.confidence)
      if (likely === undefined || sure === undefined) return []
      return [
        {
          message: `"${likely}" and "${sure}" stand in one sentence`,
          span: at,
          home,
          notes: ['hint: say how likely it is, and in a sentence of its own how sure we are'],
        },
      ]
    }),
  ),
}
