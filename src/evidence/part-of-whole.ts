// "8 of 11 clients": of two counts of the same thing of which one is said to be part of the other, only the whole names the thing.
import type { Books } from './books.ts'
import { pureUnit, type Unit } from './units.ts'

/** What stands between a part and its whole: "of $clients", "out of the $clients", "von den $kunden". */
const WHOLE =
  /^\s+(?:(?:out )?of|von|aus)\s+(?:(?:the|all|its|their|our|his|her|den|allen|ihren|seinen|unseren)\s+)?\$([A-Za-z_]\w*)(?!\w|\.(?:label|period)\b)/

/**
 * The unit with which a count prints before `after`, the text as typed that follows it: none where the whole that follows counts the
 * same things. Money and scales stay: "EUR 3 m of EUR 12 m".
 */
export const unitOfPart = (unit: Unit, after: string, books: Books): Unit => {
  const whole = isCountOfThings(unit) ? WHOLE.exec(after)?.[1] : undefined
  const same = whole !== undefined && books.entry(whole)?.value?.unit.name === unit.name
  return same ? pureUnit('count') : unit
}

const isCountOfThings = ({ noun, scale, currency, per }: Unit): boolean =>
  noun !== undefined && scale === undefined && currency === undefined && per === undefined
