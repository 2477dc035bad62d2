// The events of a timeline: read from the exhibit, what each says, and where it lies in time.
import type { Said } from '../draw/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { dayOf, nameOfDay } from './calendar.ts'
import type { DrawnLook } from './drawn-look.ts'
import { listIn, recordIn, saidIn } from './fields.ts'
import type { Stacked } from './text-stack.ts'

/** One event; `day` as the calendar counts, absent where it has none; `key` for one to see. */
export interface Event {
  when: Said
  day?: number
  what: Said
  says?: Said
  key: boolean
}

/** The events in the order of the brief. */
export function eventsIn(exhibit: Exhibit, language: string): Event[] {
  return listIn(exhibit['items']).map((item) => {
    const record = recordIn(item)
    const day = dayOf(record['date'])
    const says = saidIn(record['says'])
    return {
      when: saidIn(record['when']) ?? (day === undefined ? '' : nameOfDay(day, language, true)),
      what: saidIn(record['what']) ?? '',
      key: record['key'] === true,
      ...(day === undefined ? {} : { day }),
      ...(says === undefined ? {} : { says }),
    }
  })
}

/** Where an event lies between the first and the last, 0 to 1; undefined where the line is not to scale. */
export function shareOf(exhibit: Exhibit, events: Event[]): ((event: Event) => number) | undefined {
  const days = events.flatMap((event) => event.day ?? [])
  if (exhibit['to_scale'] !== true || days.length < events.length || events.length < 2) return undefined
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  return span === 0 ? undefined : (event) => (event.day! - first) / span
}

/** What stands at an event: when, what, and a line about it. */
export const stackOf = (look: DrawnLook, event: Event): Stacked[] => [
  { said: event.when, style: look.gloss, ...(event.key ? { color: look.key } : {}) },
  { said: event.what, style: look.head, ...(event.key ? { color: look.key } : {}) },
  ...(event.says === undefined ? [] : [{ said: event.says, style: look.text }]),
]
