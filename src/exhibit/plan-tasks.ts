// What a work plan holds: its days, its activities and its milestones, read from the exhibit.
import type { Said } from '../draw/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { dayOf } from './calendar.ts'
import { listIn, recordIn, saidIn } from './fields.ts'

/** An activity, or a milestone: then both days are one. */
export interface Task {
  /** What is done, or what is reached. */
  says: Said
  owner?: Said
  /** First and last day, as the calendar counts them. */
  from: number
  to: number
  /** What it belongs to. */
  group?: Said
  /** True for one to see. */
  key: boolean
  milestone: boolean
}

/** The activities from top to bottom, and the milestones under them. */
export function tasksIn(exhibit: Exhibit): Task[] {
  const task = (item: unknown, milestone: boolean): Task => {
    const record = recordIn(item)
    const owner = saidIn(record['owner'])
    const group = saidIn(record['group'])
    return {
      says: saidIn(record[milestone ? 'what' : 'do']) ?? '',
      from: dayOf(record[milestone ? 'date' : 'from']) ?? 0,
      to: dayOf(record[milestone ? 'date' : 'to']) ?? 0,
      key: record['key'] === true,
      milestone,
      ...(owner === undefined ? {} : { owner }),
      ...(group === undefined ? {} : { group }),
    }
  }
  return [
    ...listIn(exhibit['rows']).map((item) => task(item, false)),
    ...listIn(exhibit['milestones']).map((item) => task(item, true)),
  ]
}

/** The first and the last day shown. */
export const spanIn = (exhibit: Exhibit): { from: number; to: number } => ({
  from: dayOf(exhibit['from']) ?? 0,
  to: dayOf(exhibit['to']) ?? 0,
})
