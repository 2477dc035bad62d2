// Dates as a reader sees them: "1 October 2025", "1 Oct 2025".
import { HOUSE_LANGUAGE, languageOf } from './language.ts'

/**
 * Prints an ISO date (2025-10-01), month (2025-10) or year (2025) in a language; anything else is words and comes back as it is.
 * `long` has the month in full, for letterheads and prose; `short` is for registers and tables.
 */
export const formatDate = (iso: string, language: string, style: 'long' | 'short' = 'long'): string => {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  if (!found) return iso
  const [, year, month, day] = found
  const conventions = languageOf(language) ?? HOUSE_LANGUAGE
  const { full, short } = conventions.months
  const name = (style === 'long' ? full : short)[Number(month) - 1]
  if (!name) return iso
  return day ? conventions.date(String(Number(day)), name, year!) : `${name} ${year}`
}

/** A period as typed in the ledger: an ISO month is printed as a date, the hyphen of "2019-24" becomes an en dash. */
export const formatPeriod = (period: string, language: string): string => {
  if (/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(period)) return formatDate(period, language, 'short')
  return period.replace(/(\d)\s*-\s*(?=\d)/g, '$1–')
}
