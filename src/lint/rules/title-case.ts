// Titles With Capitals, and TITLES IN CAPITALS.
import type { BriefRule } from '../rule.ts'
import { wordsOf } from '../sentences.ts'

const SHARE = 0.6

export const titleCase: BriefRule = {
  code: 'lint/title-case',
  id: 'T-008',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'Titles are in sentence case.',
  why: 'Capitals on every word hide the names among them.',
  good: 'point: { claim: Profit grew faster than revenue in 2024 }',
  bad: 'point: { claim: Profit Grew Faster Than Revenue In 2024 }',
  check: ({ texts, words, ledger }) => {
    // German writes its nouns with a capital.
    if (words?.language !== 'en') return []
    const names = namesIn(Object.values(ledger.facts).map((fact) => `${fact.entity ?? ''} ${fact.label}`))
    return texts
      .filter(({ part }) => part === 'claim' || part === 'section' || part === 'exhibit-title')
      .flatMap(({ text, words: { at }, home }) => {
        const long = wordsOf(text)
          .slice(1)
          .filter((word) => word.length >= 4 && /^\p{L}/u.test(word) && !names.has(word.toLowerCase()))
        const high = long.filter((word) => /^\p{Lu}/u.test(word))
        const isShouted = text === text.toUpperCase() && long.length > 1
        if (!isShouted && (high.length < 3 || high.length < SHARE * long.length)) return []
        return [
          {
            message: `this title has capitals on ${high.length} of its ${long.length} longer words`,
            span: at,
            home,
            notes: ['hint: capitals only for the first word and for names'],
          },
        ]
      })
  },
}

/** Words that the ledger writes with a capital inside a name, in small letters. */
const namesIn = (labels: readonly string[]): Set<string> =>
  new Set(
    labels
      .flatMap((label) => wordsOf(label).slice(1))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase()),
  )
