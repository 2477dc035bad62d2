// Whether a share or a count is what an English verb is said of: "29% come late", "one in four starts late", and in "Of the shoppers,
// 29% come late", where the thing that is counted stands before.
import { ADVERBS, isAdverb, leadsOn, opensObject } from './english-classes.ts'
import { TAKES } from './english-uses.ts'
import { type Form, formOf } from './english-verbs.ts'

const ABOUT =
  '(?:(?:about|around|roughly|some|only|just|nearly|almost|over|under|fully|barely|hardly|well|up to|at least|at most|more than|less than|fewer than|a further|another|the other|the remaining|those|these) )*'
const NUMERAL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)'
const SHARE = `(?:\\d[\\d.,]*%|(?:a |one )?half|(?:a|one|two|three|four) (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(?:${NUMERAL}|\\d+) (?:in|of|out of) (?:every )?(?:${NUMERAL}|\\d+))`
const COUNT = `(?:${NUMERAL}|\\d[\\d.,]*|(?:a|two|three) (?:dozen|hundred|thousand)|the (?:rest|others))`
const A_SHARE = new RegExp(`^${ABOUT}${SHARE}$`)
const A_COUNT = new RegExp(`^${ABOUT}(?:${SHARE}|${COUNT})$`)
/** Opens a clause that names what is counted: "Of the shoppers, 29%". */
const PARTITIVE = /^(?:of|among|out)$/

/** Nouns of a movement in their base form: "a 29% rise in fares". */
const MOVEMENT =
  /^(?:rise|fall|drop|gain|jump|climb|return|increase|decrease|cut|shift|move|change|swing|dip|share|growth)$/

/** The words between the last mark and a verb, without the adverbs that float before it. */
function subjectOf(words: readonly string[], index: number): { subject: string; isCounted: boolean } {
  let end = index
  while (end > 1 && (ADVERBS.has(words[end - 1]!) || isAdverb(words[end - 1]!))) end--
  let start = end
  while (start > 0 && !/^[,:;–(]$/.test(words[start - 1]!)) start--
  return {
    subject: words.slice(start, end).join(' '),
    isCounted: words[start - 1] === ',' && PARTITIVE.test(words[0]!),
  }
}

/**
 * Whether a word that can be a verb is one, where a share or a count and nothing else stands before it; undefined where something else
 * does. `words` are in small letters, with the marks of percent.
 */
export function isSaidOfQuantity(words: readonly string[], index: number, { form, noun }: Form): boolean | undefined {
  const { subject, isCounted } = subjectOf(words, index)
  if (isCounted && A_COUNT.test(subject)) return true
  if (!A_SHARE.test(subject)) return undefined
  const [word, next, after] = [words[index]!, words[index + 1], words[index + 2]]
  if (noun === 'never' || TAKES.test(`${word} ${next}`)) return true
  if (noun === 'mostly') return opensObject(next, false) || /^(?:at|after|before|within|with|without)$/.test(next ?? '')
  if (MOVEMENT.test(word) && /^(?:in|of|on)$/.test(next ?? '')) return false
  // "A 12% price change": a noun before a noun, where "29% work shifts" has a plural.
  const isNoun = form !== 'third' && next !== undefined && formOf(next)?.form === 'base'
  return !(isNoun && leadsOn(after))
}
