// Decks whose titles name no number, no direction and no comparison.
import { findPhrase } from '../sentences.ts'
import type { BriefRule } from '../rule.ts'
import { englishLikened, germanLikened } from '../words/index.ts'

const LEAST = 0.7
/** Fewer titles than this are no deck. */
const FEW = 4

export const vagueTitles: BriefRule = {
  code: 'lint/vague-titles',
  id: 'T-012',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'At least 7 of 10 titles have a number, a direction or a comparison.',
  why: 'A title that could stand over any company says nothing about this one.',
  good: 'argument: { points: [{ id: a, claim: Services carry $services_share of margin and stay, facts: [services_share] },\n  { id: b, claim: The plan costs $capex_2024, facts: [capex_2024] },\n  { id: c, claim: Profit grew $ratio.words as fast as revenue, facts: [profit_growth_2024], exhibit: shown },\n  { id: d, claim: The site is fine, facts: [trade_view] }] }',
  bad: 'argument: { points: [{ id: a, claim: The market is open, facts: [services_share] },\n  { id: b, claim: The plan is good, facts: [capex_2024] },\n  { id: c, claim: Profit is strong, facts: [profit_growth_2024], exhibit: shown },\n  { id: d, claim: The site is fine, facts: [trade_view] }] }',
  check: ({ texts, words, brief }) => {
    if (!words || words.specific.length === 0) return []
    const titles = texts.filter(({ part }) => part === 'claim')
    const vague = titles.filter(
      ({ text }) =>
        !/\d/.test(text) &&
        findPhrase(text, words.specific) === undefined &&
        !(words.language === 'de' ? germanLikened : englishLikened).test(text) &&
        findPhrase(text, Object.keys(words.numerals)) === undefined,
    )
    if (titles.length < FEW || vague.length <= (1 - LEAST) * titles.length) return []
    return [
      {
        message: `${titles.length - vague.length} of ${titles.length} titles have a number, a direction or a comparison; 7 of 10 is the least`,
        span: vague[0]?.words.at ?? brief.at,
        notes: [
          `hint: say how much, or more than what: ${vague
            .slice(0, 3)
            .map(({ text }) => `"${text}"`)
            .join(', ')}`,
        ],
      },
    ]
  },
}
