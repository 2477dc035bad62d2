// How long a fact stays good: to the day it says, or for its shelf life after the period it is of. Hands on dates.
import type { Fact, Source } from '../model/ledger.ts'
import { endOfPeriod, isoOf, lastDayOf } from './periods.ts'

/** Months in each unit of a shelf life; days are counted as days. */
const MONTHS: Record<string, number> = { month: 1, quarter: 3, year: 12 }
const DAYS: Record<string, number> = { day: 1, week: 7 }

/** A day and a shelf life later: "18 months", "2 years", "90 days". Undefined where the shelf life cannot be read. */
export const later = (day: string, life: string): string | undefined => {
  const [, count, unit = ''] = /^(\d{1,4})\s+(day|week|month|quarter|year)s?$/.exec(life.trim()) ?? []
  if (!count) return undefined
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const days = DAYS[unit]
  if (days) return isoOf(Date.UTC(year, month - 1, date + days * Number(count)))
  const end = lastDayOf(year, month + MONTHS[unit]! * Number(count))
  // The end of a month stays one, and a month after 30 January is the end of February.
  const stays = day === lastDayOf(year, month) || Number(end.slice(8)) < date
  return stays ? end : `${end.slice(0, 8)}${String(date).padStart(2, '0')}`
}

/**
 * The last day on which a fact is good: what it says itself, or its shelf life after the end of its period, else of what its
 * sources describe, else of their publication. Undefined for what holds for good or says no date.
 */
export const goodUntil = (
  fact: Pick<Fact<unknown>, 'valid_until' | 'shelf_life' | 'period' | 'sources'>,
  sources: Record<string, Source>,
): string | undefined => {
  if (fact.valid_until) return fact.valid_until
  if (!fact.shelf_life) return undefined
  const dated = fact.sources.flatMap(({ id }) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined
    return endOfPeriod(source?.as_of ?? '') ?? endOfPeriod(source?.published ?? '') ?? []
  })
  const from = endOfPeriod(fact.period ?? '') ?? dated.sort().at(-1)
  return from && later(from, fact.shelf_life)
}
