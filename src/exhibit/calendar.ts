// Days as numbers, their names, and where the marks of a time axis stand: years, quarters, months or weeks.

/** Days since 1 January 1970 of an ISO date; undefined where it is none. */
export function dayOf(value: unknown): number | undefined {
  const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  if (!found) return undefined
  const [, year, month, day] = found.map(Number)
  const at = Date.UTC(year!, month! - 1, day!)
  return Number.isNaN(at) ? undefined : at / 86_400_000
}

interface Names {
  months: string[]
  short: string[]
  /** Stands after the number of a day. */
  dot: string
  quarter: string
}

const english: Names = {
  months: 'January February March April May June July August September October November December'.split(' '),
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  dot: '',
  quarter: 'Q',
}
const german: Names = {
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  short: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  dot: '.',
  quarter: 'Q',
}
const namesFor = (language: string): Names => (/^de\b/i.test(language) ? german : english)

const partsOf = (day: number): { year: number; month: number; day: number } => {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

const dayAt = (year: number, month: number, day = 1): number => Date.UTC(year, month, day) / 86_400_000

/** "12 Dec", in German "12. Dez."; with the year "12 Dec 2025". */
export function nameOfDay(day: number, language: string, withYear = false): string {
  const names = namesFor(language)
  const { year, month, day: number } = partsOf(day)
  const said = `${number}${names.dot}\u00a0${names.short[month]}`
  return withYear ? `${said}\u00a0${year}` : said
}

/** A mark of a time axis: where it begins, and what it is called, the longest name first. */
export interface Tick {
  day: number
  names: string[]
}

/** The first days of years, quarters or months between two days, the one before them included: what `from` lies in is named too. */
export function periods(unit: 'year' | 'quarter' | 'month', from: number, to: number, language: string): Tick[] {
  const names = namesFor(language)
  const start = partsOf(from)
  const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1
  const ticks: Tick[] = []
  let month = unit === 'year' ? 0 : start.month - (start.month % months)
  for (let day = dayAt(start.year, month); day <= to; month += months, day = dayAt(start.year, month)) {
    const { year, month: at } = partsOf(day)
    const first = ticks.length === 0 || at === 0
    const said =
      unit === 'year'
        ? [String(year), `’${String(year).slice(2)}`]
        : unit === 'quarter'
          ? [`${names.quarter}${at / 3 + 1}${first ? ` ${year}` : ''}`, `${names.quarter}${at / 3 + 1}`]
          : [first ? `${names.months[at]} ${year}` : names.months[at]!, names.months[at]!, names.short[at]!]
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
