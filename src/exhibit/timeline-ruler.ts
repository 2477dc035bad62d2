// The ruler of a timeline that is true to scale: weeks, months, quarters or years between two lines.
import { oneLine, rule, steppedStyle, textMark } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import { mondays, nameOfDay, periods, type Tick } from './calendar.ts'
import type { DrawnLook } from './drawn-look.ts'
import type { Event } from './timeline-events.ts'

/** Marks of the scale with the names that have room, from the left edge. */
export interface Ruler {
  x: number
  /** Absent where there is no room for one. */
  name?: string
}

/** The marks that days have room for: the events lie in `room` points, the line goes on to `width`. */
export function rulerOf(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  { room, width }: { room: number; width: number },
): Ruler[] {
  const days = events.map((event) => event.day!)
  const from = Math.min(...days)
  const to = Math.max(...days)
  const scale = room / Math.max(1, to - from)
  const end = from + Math.floor((width - look.dot) / scale)
  const at = (tick: Tick): number => look.dot / 2 + (tick.day - from) * scale
  const candidates = [
    () => mondays(from, end),
    () => periods('month', from, end, canvas.language),
    () => periods('quarter', from, end, canvas.language),
    () => periods('year', from, end, canvas.language),
  ]
  const spans = [70, 500, 1100, Number.POSITIVE_INFINITY]
  const ticks = candidates[spans.findIndex((most) => to - from <= most)]!()
  const shown = ticks.filter((tick) => tick.day >= from)
  return shown.map((tick, index) => {
    const next = shown[index + 1]
    const room = (next === undefined ? width : at(next)) - at(tick) - 6
    const names = spans[0]! >= to - from ? [nameOfDay(tick.day, canvas.language)] : tick.names.slice(0, -1)
    const name = names.find((one) => oneLine(canvas, one, look.label) <= room)
    return { x: at(tick), ...(name === undefined ? {} : { name }) }
  })
}

/** Ticks from one line to the other, with the names that have room. */
export function drawRuler(
  canvas: Canvas,
  look: DrawnLook,
  ruler: Ruler[],
  x: number,
  top: number,
  bottom: number,
): Mark[] {
  const h = steppedStyle(canvas, look.label).leading
  return ruler.flatMap((tick): Mark[] => {
    const at = x + tick.x
    const mark = rule(canvas, { x: at, y: top }, { x: at, y: bottom }, look.hair, 'tick')
    if (tick.name === undefined) return [mark]
    const w = oneLine(canvas, tick.name, look.label)
    const box = { x: at + 3, y: (top + bottom - h) / 2, w, h }
    return [mark, textMark(canvas, { words: tick.name, style: look.label, box, role: 'artifact', name: 'tick name' })]
  })
}
