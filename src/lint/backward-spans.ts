// Spans of time in a text that end before they begin: of months, of days, of quarters. Years alone are judged with the dates.
import { quick } from '../text/index.ts'

/** What moves a day to an earlier one, which is no span. */
const MOVED =
  /\b(?:mov|brought|bring|forward|shift|pull|advanc|reschedul|chang|earlier|back|correct|instead|vorgezogen|verschoben|verleg|geändert)/i
const OPENS = '(?:from|between|von|vom|zwischen|(?<=\\()|^)'
const JOINS = '(?: (?:to|and|until|till|through|bis|bis zum|und) | ?[–-] ?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.)?'
const MONTH = '(\\p{L}{3,9})\\.?'

const MONTHS = quick(`\\b(?:from|between|von|zwischen) ${MONTH} (\\d{4})${JOINS}${MONTH} (\\d{4})\\b`, 'giu')
/** "From 29 June 2025 to 14 June 2025", "from 29 June to 14 June 2025". */
const DAYS = quick(
  `${OPENS} ?(?:the )?${DAY} ${MONTH}(?: (\\d{4}))?${JOINS}(?:the )?${DAY} ${MONTH}(?: (\\d{4}))?(?!\\p{L}|\\d)`,
  'giu',
)
/** "From June 29 to June 14, 2025". */
const AMERICAN = quick(
  `${OPENS} ?${MONTH} (\\d{1,2})(?:, (\\d{4}))?${JOINS}${MONTH} (\\d{1,2})(?:, (\\d{4}))?(?!\\p{L}|\\d)`,
  'giu',
)
/** "Between 29 and 14 June". */
const ONE_MONTH = quick(`\\b(?:from|between|von|vom|zwischen) (?:the )?${DAY}${JOINS}${DAY} ${MONTH}`, 'giu')
/** "From Q4 2025 to Q2 2025". */
const QUARTERS = /\bQ([1-4]) (\d{4})(?: (?:to|and|until|bis|und) | ?[–-] ?)Q([1-4]) (\d{4})\b/g

/** "From H2 2024 to H1 2024", "from FY25 to FY23". */
const HALVES = /\b(?:H([12])|FY) ?(\d{4}|\d\d)(?: (?:to|and|until|bis|und) | ?[–-] ?)(?:H([12])|FY) ?(\d{4}|\d\d)\b/g
/** "From 9.5.2025 to 3.4.2025", "between 2024-05-03 and 2024-03-03". */
const DIGITS =
  /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?: (?:to|and|until|bis|bis zum|und) | ?[–-] ?)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g
const ISO = /\b((?:19|20)\d\d-\d\d-\d\d)(?: (?:to|and|until|bis|und) | ?[–] ?)((?:19|20)\d\d-\d\d-\d\d)\b/g
/** "12–9 May 2024". */
const SHORT = quick(/(?<![\d.–-])(\d{1,2})\.?–(\d{1,2})\.? (\p{L}{3,9})(?![\p{L}])/gu)

/** The spans of a text that run backwards, as they are typed. `monthOf` hands on the place of a month from 0, or −1. */
export function backwardSpans(text: string, monthOf: (name: string) => number): string[] {
  if (!/\d/.test(text) || MOVED.test(text)) return []
  /** The day as a number that grows with time; undefined where it is none. */
  const when = (year: string | undefined, month: string, day = '1'): number | undefined => {
    const place = monthOf(month)
    return place < 0 || place > 11 ? undefined : (Number(year ?? 0) * 12 + place) * 100 + Number(day)
  }
  const isBackward = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && to !== undefined && from > to
  const days = (
    found: RegExpMatchArray,
    fromDay: string,
    fromMonth: string,
    toDay: string,
    toMonth: string,
  ): boolean => {
    const [, , , early, , , late] = found
    // Without years a span over the turn of the year looks the same; within one month it cannot be.
    if (early === undefined && monthOf(fromMonth) !== monthOf(toMonth)) return false
    if (early !== undefined && late === undefined) return false
    return isBackward(when(early ?? late, fromMonth, fromDay), when(late, toMonth, toDay))
  }
  return [
    ...[...text.matchAll(MONTHS)].filter(([, month, year, other, end]) =>
      isBackward(when(year, month!), when(end, other!)),
    ),
    ...[...text.matchAll(DAYS)].filter((found) => days(found, found[1]!, found[2]!, found[4]!, found[5]!)),
    ...[...text.matchAll(AMERICAN)].filter((found) => days(found, found[2]!, found[1]!, found[5]!, found[4]!)),
    ...[...text.matchAll(ONE_MONTH)].filter(
      ([, first, last, month]) => monthOf(month!) >= 0 && Number(first) > Number(last),
    ),
    ...[...text.matchAll(SHORT)].filter(([, from, to, month]) => monthOf(month!) >= 0 && Number(from) > Number(to)),
    ...[...text.matchAll(HALVES)].filter(
      ([, half = '0', year, other = '0', end]) =>
        year!.length === end!.length && Number(year) * 2 + Number(half) > Number(end) * 2 + Number(other),
    ),
    ...[...text.matchAll(DIGITS)].filter(
      ([, day, month, year, last, late, end]) =>
        Number(year) * 400 + Number(month) * 32 + Number(day) > Number(end) * 400 + Number(late) * 32 + Number(last),
    ),
    ...[...text.matchAll(ISO)].filter(([, from, to]) => from! > to!),
    ...[...text.matchAll(QUARTERS)].filter(
      ([, quarter, year, other, end]) => Number(year) * 4 + Number(quarter) > Number(end) * 4 + Number(other),
    ),
  ].map(([typed]) => typed.trim())
}
