// "Higher", "better", "twice" in a title, with nothing that it is compared with.
import { inEachText, type TextAlone } from '../each-text.ts'
import { placedComparison } from '../comparing-english.ts'
import { germanCompared } from '../comparing-german.ts'
import { hasAmountMore, withoutNames, withoutSayings } from '../comparing-nothing.ts'
import { gradedIn } from '../graded-english.ts'
import { isSaid, unquoted } from '../quoting.ts'
import type { BriefRule } from '../rule.ts'
import { withoutGermanSelfCompared, withoutSelfCompared } from '../self-compared.ts'
import { findPhrase } from '../sentences.ts'
import type { Part } from '../texts.ts'
import type { Lexicon } from '../words/index.ts'
import { quick } from '../../text/index.ts'

/** The parts in which a comparison stands for itself. */
const JUDGED: readonly Part[] = ['claim', 'section', 'takeaway', 'so-what']
const YEAR = /\b(?:19|20)\d\d\b/
/** "Win customers over more quickly": a verb with its particle, and nothing that it goes over. */
const PARTICLE = quick(/\bover (?=(?:much |far |even )?(?:(?:more|less) \p{L}+ly|\p{L}{3,}er)(?:[.;,”’]|$))/giu)

/** The comparison of a text that does not say with what, or undefined. */
function comparedIn(
  { part, text: whole }: Pick<TextAlone, 'part' | 'text'>,
  words: Lexicon | undefined,
): string | undefined {
  const said = withoutSayings(unquoted(whole))
  const text = words?.language === 'de' ? withoutGermanSelfCompared(said) : withoutSelfCompared(said)
  if (hasAmountMore(text)) return undefined
  const read = withoutNames(text)
  const { bare, timed, open: graded } = words?.language === 'en' ? gradedIn(text, read, part === 'so-what') : {}
  if (timed !== undefined) return timed
  const open = bare ?? (words && findPhrase(read, words.comparatives)) ?? graded
  const isNamed = (): boolean => findPhrase(text.replace(PARTICLE, ''), words?.comparators ?? []) !== undefined
  if (open !== undefined && (bare !== undefined || !isNamed())) return open
  if (words?.language === 'en') return placedComparison(text)
  return words?.language === 'de' ? germanCompared(text) : undefined
}

export const noComparator: BriefRule = {
  code: 'lint/no-comparator',
  id: 'N-076',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about:
    'A comparison that a claim, a takeaway or a so-what makes of its subject (is higher, earns a higher margin, treats patients faster, twice as often) says with what, or since when, in the same text. "Higher rents closed the shops" and "no longer" compare nothing.',
  why: 'Higher than last year and higher than the rival are two messages.',
  good: 'point: { claim: Margins of services are higher than those of machines }',
  bad: 'point: { claim: Margins of services are higher }',
  check: inEachText((each, { words }) => {
    if (!JUDGED.includes(each.part) || YEAR.test(each.text) || isSaid(each)) return []
    const found = comparedIn(each, words)
    if (found === undefined) return []
    return [
      {
        message: `"${found}" compares, and does not say with what`,
        span: each.words.at,
        home: each.home,
        notes: ['hint: say than what, or since when'],
      },
    ]
  }),
}
