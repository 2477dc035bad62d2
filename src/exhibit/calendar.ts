// Days as numbers, their names, and where the marks of a time axis stand: years, quarters, months or weeks.
import { months, sayIn } from '../text/index.ts'

/** Days since 1 January 1970 of an ISO date; undefined where it is none. */
export function dayOf(value: unknown): number | undefined {
  const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  if (!found) return undefined
  const [, year, month, day] = found.map(Number)
  const at = Date.UTC(year!, month! - 1, day!)
  return Number.isNaN(at) ? undefined : at / 86_400_000
}

/** What stands after the number of a day. */
const dots = { en: '', de: '.' }
const quarter = 'Q'

const partsOf = (day: number): { year: number; month: number; day: number } => {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

const dayAt = (year: number, month: number, day = 1): number => Date.UTC(year, month, day) / 86_400_000

/** "12 Dec", in German "12. Dez.", in American English "Dec 12"; with the year "12 Dec 2025". */
export function nameOfDay(day: number, language: string, withYear = false): string {
  const { year, month, day: number } = partsOf(day)
  const name = sayIn(language, months).short[month]
  if (/^en-us\b/i.test(language)) return `${name}\u00a0${number}${withYear ? `,\u00a0${year}` : ''}`
  const said = `${number}${sayIn(language, dots)}\u00a0${name}`
  return withYear ? `${said}\u00a0${year}` : said
}

/** A mark of a time axis: where it begins, and what it is called, the longest name first. */
export interface Tick {
  day: number
  names: string[]
}

/** The first days of years, quarters or months between two days, the one before them included: what `from` lies in is named too. */
export function periods(unit: 'year' | 'quarter' | 'month', from: number, to: number, language: string): Tick[] {
  const names = sayIn(language, months)
  const start = partsOf(from)
  const length = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
  const ticks: Tick[] = []
  let month = unit === 'year' ? 0 : start.month - (start.month % length)
  for (let day = dayAt(start.year, month); day <= to; month += length, day = dayAt(start.year, month)) {
    const { year, month: at } = partsOf(day)
    const first = ticks.length === 0 || at === 0
    const said =
      unit === 'year'
        ? [String(year), `’${String(year).slice(2)}`]
        : unit === 'quarter'
          ? [`${quarter}${at / 3 + 1}${first ? ` ${year}` : ''}`, `${quarter}${at / 3 + 1}`]
          : [first ? `${names.full[at]} ${year}` : names.full[at]!, names.full[at]!, names.short[at]!]
    ticks.push({ day, names: [...said, said.at(-1)!.slice(0, 1)] })
  }
  return ticks
}

/** The Mondays from the one at or before `from` on. */
export function mondays(from: number, to: number): Tick[] {
  const ticks: Tick[] = []
  // 1 January 1970 was a Thursday.
  for (let day = from - ((((from + 3) % 7) + 7) % 7); day <= to; day += 7)
    ticks.push({ day, names: [String(partsOf(day).day)] })
  return ticks
}
