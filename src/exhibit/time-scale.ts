// A span of days laid along a width, with the names that its marks have room for: the time axis of a work plan.
import { oneLine } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import { mondays, nameOfDay, periods, type Tick } from './calendar.ts'

/** A mark of the axis: points from the left edge, and its name where it has room for one. */
export interface TimeMark {
  x: number
  name?: string
}

/** Days along a width. */
export interface TimeScale {
  /** Points from the left edge at which a day begins. */
  at(day: number): number
  /** Marks of the line that stands over the axis (months over weeks), empty where one line is enough. */
  over: TimeMark[]
  /** Marks of the axis itself. */
  marks: TimeMark[]
}

/** Days up to which weeks are marked, months, and quarters. */
const reach = { weeks: 130, months: 500, quarters: 1100 }

/** Lays the days from `from` to the end of `to` along a width in points. */
export function layTime(
  canvas: Canvas,
  from: number,
  to: number,
  width: number,
  styles: { over: string; marks: string },
): TimeScale {
  const end = to + 1
  const at = (day: number): number => ((day - from) / Math.max(1, end - from)) * width
  const { language } = canvas
  const within = (ticks: Tick[]): Tick[] =>
    // The period in which the span begins is marked where the span begins.
    ticks.map((tick) => ({ ...tick, day: Math.max(tick.day, from) })).filter((tick) => tick.day < end)
  const named = (ticks: Tick[], style = styles.marks): TimeMark[] => {
    const fits = (index: number, name: string | undefined): boolean => {
      const next = ticks[index + 1]
      const room = (next === undefined ? width : at(next.day)) - at(ticks[index]!.day) - 4
      return name !== undefined && oneLine(canvas, name, style, true) <= room
    }
    // All are named in one form, the longest that whole periods have room for; the first and the last may be cut short.
    const forms = Math.max(0, ...ticks.map((tick) => tick.names.length))
    const inner = ticks.slice(1, -1).length > 0 ? ticks.slice(1, -1) : ticks
    const form = Array.from({ length: forms }, (_, level) => level).find((level) =>
      inner.every((tick) => fits(ticks.indexOf(tick), tick.names[level])),
    )
    return ticks.map((tick, index) => {
      const own = index === 0 ? tick.names.slice(form ?? 0) : [tick.names[form ?? 0]]
      const name = form === undefined ? undefined : own.find((one) => fits(index, one))
      return { x: at(tick.day), ...(name === undefined ? {} : { name }) }
    })
  }
  const span = end - from
  if (span <= reach.weeks) {
    const weeks = named(mondays(from, to).filter((tick) => tick.day >= from))
    const months = within(periods('month', from, to, language))
    if (weeks.length > 1 && weeks.every((week) => week.name !== undefined))
      return { at, over: named(months, styles.over), marks: weeks }
    if (span <= 35) {
      const days = mondays(from, to).filter((tick) => tick.day >= from)
      return {
        at,
        over: [],
        marks: named(days.map((tick) => ({ ...tick, names: [nameOfDay(tick.day, language), ...tick.names] }))),
      }
    }
    return { at, over: [], marks: named(months) }
  }
  const unit = span <= reach.months ? 'month' : span <= reach.quarters ? 'quarter' : 'year'
  return { at, over: [], marks: named(within(periods(unit, from, to, language))) }
}
