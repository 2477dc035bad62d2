// Periods as people type them: 2024, FY19, 2018/19, Q2 2025, Dez. 2019, 31 December 2019. Hands on their last days, and how long they are.

/** A period that could be read. */
export interface Period {
  /** Its last day. ISO date. */
  end: string
  /** How long it is; 0 for a single day, absent where its words leave that open. */
  months?: number
  /** True for years from one to another, "2019–24": they may be a sum, an average, or the two ends of a growth rate. */
  spans?: true
}

/** The last day of a period. ISO date; undefined where the text cannot be read as one. */
export const endOfPeriod = (period: string): string | undefined => readPeriod(period)?.end

/** A period as typed; undefined where the text cannot be read as one. */
export const readPeriod = (typed: string): Period | undefined => {
  const whole = typed.trim().replace(/[.,]?\s*$/, '')
  const text = whole.replace(LEAD, '')
  const found = readOne(text)
  if (found) return text === whole ? found : ledBy(whole.slice(0, whole.length - text.length), found.end)
  // "1 Jan–30 Jun 2025", "Q4 2024 to Q1 2025": what it ends with counts, unless it runs backwards.
  const parts = text.split(/\s*[–—-]\s*|\s+(?:to|until|and|bis|und)\s+|\s*&\s*/i)
  const [first, last] = [readOne(parts[0]!), readOne(parts.at(-1)!)]
  return !last || (first && last.end < first.end) ? undefined : { end: last.end }
}

/** True for what is written as an ISO day, month or span of years and is none: 2025-02-31, 2024-13. Words may be anything. */
export const isNoDate = (typed: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(typed.trim()) && readPeriod(typed) === undefined

/** True for an ISO day that is in the calendar. */
export const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed) && !isNoDate(typed)

const readOne = (text: string): Period | undefined =>
  readers.map((read) => read(text)).find((found) => found !== undefined)

/** "as of 2024" is a day, "LTM June 2025" a year, and "YTD May 2025" of any length. */
const ledBy = (lead: string, end: string): Period => {
  if (/ytd/i.test(lead) || /^months/i.test(lead)) return { end }
  return { end, months: /[lt]tm|months|year/i.test(lead) ? 12 : 0 }
}

/** What stands before a date without moving it. */
const LEAD =
  /^(?:(?:as (?:of|at)|at the end of|end of|end|ende|stand|per|zum|until|bis|by|at|ltm|ttm|ytd|(?:twelve |12 )?months (?:ended|to)|(?:fiscal |financial )?year (?:ended|ending|to))[\s-]+)+/i

/** The months by the first three letters of their names, English and German. */
const MONTHS: Record<string, number> = {
  jan: 1,
  jän: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  mrz: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
}

const NAME =
  '(jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar|r)?|mar(?:ch)?|märz?|mrz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?'
const YEAR = "(?:FY|CY|GJ)?\\s?(\\d{4}|['’]\\d{2}|(?<=[A-Z-])\\d{2})"
/** Estimate, actual, forecast, budget, preliminary. */
const STATUS = '\\s?[EAFBP]?'

const dayMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*${NAME},?\\s*(\\d{4})$`, 'i')
const monthDay = new RegExp(`^${NAME}\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i')
const month = new RegExp(`^(?:mid[\\s-])?${NAME}(?:,?\\s*|-)${YEAR}$`, 'i')
const part = new RegExp(`^(?:([QH])([1-4])|([1-4])([QH]))[\\s/-]*${YEAR}${STATUS}$`, 'i')
const partLast = new RegExp(`^(?:FY|CY|GJ)?\\s?(\\d{4})[\\s/-]*(?:([QH])([1-4])|([1-4])([QH]))${STATUS}$`, 'i')
const fiscal = new RegExp(
  `^(?:FY|CY|GJ|fiscal(?: year)?|financial year|geschäftsjahr)\\s?['’]?(\\d{4}|\\d{2})${STATUS}$`,
  'i',
)
const years =
  /^(FY|CY|GJ|fiscal(?: year)?|financial year|geschäftsjahr)?\s?(\d{4}|\d{2})\s*[-–—/]\s*(?:FY|CY|GJ)?\s?(\d{4}|\d{2})\s?[EAFBP]?$/i

/** Each reads one way of writing, or nothing. */
const readers: ((text: string) => Period | undefined)[] = [
  (text) => match(/^(\d{4})-(\d{2})-(\d{2})$/, text, ([year, of, day]) => dayOf(+year!, +of!, +day!)),
  (text) => match(/^(\d{4})[-/](0[1-9]|1[0-2])$/, text, ([year, of]) => monthUnlessYears(text, +year!, +of!)),
  (text) => match(/^(0?[1-9]|1[0-2])[./](\d{4})$/, text, ([of, year]) => upTo(+year!, +of!, 1)),
  (text) => match(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, text, ([day, of, year]) => dayOf(+year!, +of!, +day!)),
  (text) => match(dayMonth, text, ([day, name, year]) => dayOf(+year!, monthOf(name!), +day!)),
  (text) => match(monthDay, text, ([name, day, year]) => dayOf(+year!, monthOf(name!), +day!)),
  (text) => match(month, text, ([name, year]) => upTo(yearOf(year!), monthOf(name!), 1)),
  (text) => match(part, text, ([a, b, c, d, year]) => partOf(a ?? d!, +(b ?? c)!, yearOf(year!))),
  (text) => match(partLast, text, ([year, a, b, c, d]) => partOf(a ?? d!, +(b ?? c)!, yearOf(year!))),
  (text) => match(/^9M\s?(\d{4}|\d{2})$/i, text, ([year]) => upTo(yearOf(year!), 9, 9)),
  (text) => match(/^mid[\s-](\d{4})$/i, text, ([year]) => upTo(+year!, 6, 0)),
  (text) => match(/^(\d{4})\s?[EAFBP]?$/, text, ([year]) => upTo(+year!, 12, 12)),
  (text) => match(fiscal, text, ([year]) => upTo(yearOf(year!), 12, 12)),
  (text) =>
    match(years, text, ([fy, first, last]) =>
      fy || first!.length === 4 ? yearsOf(first!, last!, fy !== undefined || text.includes('/')) : undefined,
    ),
]

const match = <T>(pattern: RegExp, text: string, then: (found: (string | undefined)[]) => T): T | undefined => {
  const found = pattern.exec(text)
  return found ? then(found.slice(1)) : undefined
}

/** The last day of a month, counted from 1; month 13 is the next January. */
export const lastDayOf = (year: number, of: number): string => isoOf(Date.UTC(year, of, 0))

/** So many months, up to the end of one. */
const upTo = (year: number, of: number, months: number): Period => ({ end: lastDayOf(year, of), months })

/** A time in milliseconds as an ISO date. */
export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A day that exists, or nothing. */
const dayOf = (year: number, of: number, day: number): Period | undefined => {
  const end = isoOf(Date.UTC(year, of - 1, day))
  return end === [year, of, day].map((n) => String(n).padStart(2, '0')).join('-') ? { end, months: 0 } : undefined
}

const monthOf = (name: string): number => MONTHS[name.slice(0, 3).toLowerCase()]!

/** "2019", "19", "’19". */
const yearOf = (typed: string): number => {
  const digits = typed.replace(/\D/g, '')
  return digits.length === 4 ? Number(digits) : (Number(digits) > 60 ? 1900 : 2000) + Number(digits)
}

/** A quarter or a half; a year has no third half. */
const partOf = (letter: string, count: number, year: number): Period | undefined => {
  if (letter.toUpperCase() === 'Q') return upTo(year, count * 3, 3)
  return count <= 2 ? upTo(year, count * 6, 6) : undefined
}

/** "2011/12" is a business year, "2019/03" a month; with a hyphen both are months, as in ISO dates. */
const monthUnlessYears = (text: string, year: number, of: number): Period =>
  text.includes('/') && of === (year + 1) % 100 ? upTo(year + 1, 12, 12) : upTo(year, of, 1)

/** "2018/19" and "FY1999-00" are one business year, "2019-24" as many years as it says. Nothing where they run backwards. */
const yearsOf = (first: string, last: string, business: boolean): Period | undefined => {
  const from = yearOf(first)
  const short = last.length === 4 ? Number(last) : from - (from % 100) + Number(last)
  const until = short < from && from % 100 > 89 && last.length === 2 ? short + 100 : short
  if (until < from) return undefined
  if (business && until === from + 1) return upTo(until, 12, 12)
  return { ...upTo(until, 12, 12 * (until - from + 1)), spans: true }
}
