// Words of comparison that compare nothing: a name, a span of time, a saying, an amount that says by how much.
import { CHOSEN } from './comparing-english.ts'
import { quick } from '../text/index.ts'

/** A span of time, and no comparison: "half a year of waiting". */
const SPAN = quick(
  /\bhalf (?:a|an|of the|the) (?:year|day|hour|month|week|minute|century|decade|season)\b|\bhalf-\p{L}+/giu,
)
const DEGREES = 'higher|lower|larger|smaller|bigger|greater|stronger|weaker|cheaper|better|worse|faster|slower'
/** "Higher fares bought time", "…; worse branches is not": the subject of a clause has the name of a thing. */
const SUBJECT = quick(`(?:^|(?<=[;:–] ))(?:${DEGREES}) \\p{Ll}+s?\\b`, 'giu')
/** "Higher yields offset lower prices": a thing that another weighs up. */
const WEIGHED = quick(
  `\\b(?:offsets?|outweighs?|cancels? out|makes? up for|compensates? for|pays? for|masks?|hides?) (?:the )?(?:${DEGREES}) \\p{Ll}+`,
  'giu',
)
/** "Only gets better": than it is, which every reader adds. "Lower in the east, but so is …": a place stands against the rest. "Faster when clerks prepare the files": than when they do not. */
const KNOWN = quick(
  `\\b(?:${DEGREES}) (?:\\p{Ll}+ )?when (?!it comes\\b)\\p{L}|\\bit (?:is|was|would be) (?:${DEGREES}) to\\b|\\b(?:gets?|getting|got) (?:${DEGREES})\\b|\\b(?:${DEGREES}) in the (?:north|south|east|west)\\p{L}*(?= ?,? (?:but|and) )`,
  'giu',
)
/** "Pays twice", "asked twice": two times, and no measure. */
const TWO_TIMES = quick(
  /(?:^|[.;:] )twice (?!as\b|the \p{Ll}+ of\b)(?:\p{L}+ ){1,4}(?:has|have|had|was|were|did)\b|\b(?!(?:is|are|was|were|be|been|costs?|takes?|needs?|earns?|lasts?|makes?|at)\b)\p{L}+ twice(?=[.,;:!?”’]|$| and\b| or\b)/giu,
)
/** Words of comparison inside a name, before a thing that says which one, and parts or rates: they compare nothing. */
const NAMED = quick(
  /\b(?:higher (?:education|court|learning|secondary)|greater \p{Lu}\p{L}+|(?:upper and |the |a )(?:higher|lower|larger|smaller|bigger|faster|slower|cheaper|better|stronger|weaker|greater) (?!in\b|at\b|for\b)\p{L}+|double (?:glazing|track|decker|digits?|shifts?|beds?|rooms?)|twice (?:an?|each|every|per|daily|weekly) ?\p{L}*|twice the \p{L}+ of|half of|(?:the )?(?:\p{L}+ )?half of the|better \p{L}+ beats?|not worth a lower \p{L}+)(?!\p{L})/giu,
)
/** A saying, “Faster is better”, and "The sooner it opens, the better". */
const SAYING = /“[^“”]* [^“”]*”|"[^"]* [^"]*"/g
const BALANCED = quick(
  /\bthe (?:more|less|fewer|\p{Ll}{2,}er) [^,.;]*, the (?:more|less|fewer|\p{Ll}{2,}er)(?!\p{L})/giu,
)
/** "Pilots in two towns show that …": who says so is no part of what is said. */
const SHOWN = /^[^,.;:]*\b(?:shows?|showed|finds?|found|suggests?|proves?|proved|confirms?|says?|means?) that /i
/** "$plus more operations a year", "sind 620 Eingriffe mehr möglich": an amount before it says how much more than today. "12% more" is a part of something. */
const AMOUNT_MORE = quick(
  /(?<![\p{L}\p{N}.,])\d(?:[\d.,’]|[\u00a0\u202f](?=\d))*(?![\d.,’]|\s?%|\s?(?:per ?cent|Prozent|times|x)(?!\p{L}))(?:[\s\u00a0]\p{L}+\.?){0,3}[\s\u00a0](?:more|fewer|less|mehr|weniger)(?!\p{L}| than| als)/iu,
)

/** A text without its sayings and without who says so. */
export const withoutSayings = (text: string): string =>
  text.replace(SAYING, '').replace(BALANCED, '').replace(SHOWN, '')

/** True where an amount says how much more than today. */
export const hasAmountMore = (text: string): boolean => AMOUNT_MORE.test(text)

/** A text without the words of comparison that compare nothing in their place. */
export const withoutNames = (text: string): string =>
  [SPAN, SUBJECT, NAMED, WEIGHED, KNOWN, TWO_TIMES, CHOSEN].reduce((left, each) => left.replace(each, ''), text)
