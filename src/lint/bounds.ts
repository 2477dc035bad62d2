// What stands before a typed number says how it is meant: as a bound ("below 40%"), as a value a little off ("nearly 40%"), or as a round one.
import type { Literal } from './literals.ts'
import { quick } from '../text/index.ts'

const BOUND = quick(
  /(?<!\p{L})(?:below|under|above|over|beyond|exceed(?:s|ed|ing)?|(?:more|less|fewer|lower|higher|greater|larger|smaller|longer|shorter|faster) than|at (?:least|most)|up to|short of|within|threshold of|limit of|cap of|floor of|ceiling of|unter|unterhalb|über|oberhalb|(?:mehr|weniger|höher|niedriger) als|mindestens|höchstens|bis zu|ab|übersteig\p{L}*|unterschreit\p{L}*) (?:an? |the |von )?$/iu,
)
const OVER = quick(/(?<!\p{L})(?:just over|a little over|slightly (?:over|above|more than)|well over|gut) $/iu)
const UNDER = quick(
  /(?<!\p{L})(?:nearly|almost|not quite|just under|a little under|slightly (?:under|below|less than)|knapp|fast|beinahe|nahezu) $/iu,
)
const ROUND = quick(
  /(?<!\p{L})(?:about|around|roughly|some|approximately|close to|ca\.|circa|etwa|rund|ungefähr|annähernd) $/iu,
)

/** True for a number that only bounds another: "attrition of more than 15%". */
export const isBound = ({ before }: Literal): boolean => BOUND.test(before)

/** True where a value may be told by a typed number in the words that stand before it: 40.8 is "a little over 40" and "about 40". */
export const isToldBy = ({ before, typed, value }: Literal, exact: number): boolean => {
  const size = Math.abs(exact)
  if (OVER.test(before)) return size >= value
  if (UNDER.test(before)) return size <= value
  return ROUND.test(before) && roundedAs(size, typed) === value
}

/** A value with as many digits as a typed number has before its closing zeros: 40.8 as "40" is 40, as "41" is 41. */
const roundedAs = (value: number, typed: string): number => {
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length
  return Number(value.toPrecision(Math.max(1, digits)))
}
