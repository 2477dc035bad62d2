// What a matrix holds: its two measures with the meaning of their ends, and the things placed by them.
import type { Said } from '../draw/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { listIn, recordIn, saidIn } from './fields.ts'

/** A thing, placed from 0 to 1 on both measures; `key` for the one to see. */
export interface Item {
  label: Said
  x: number
  y: number
  key: boolean
}

/** A measure, and what its ends mean. */
export interface Axis {
  name: Said
  low: Said
  high: Said
}

/** A measure as the brief has it. */
export const axisIn = (value: unknown): Axis => {
  const record = recordIn(value)
  return { name: saidIn(record['name']) ?? '', low: saidIn(record['low']) ?? '', high: saidIn(record['high']) ?? '' }
}

/** The things placed, in the order of the brief. */
export const itemsIn = (exhibit: Exhibit): Item[] =>
  listIn(exhibit['items']).map((item) => {
    const record = recordIn(item)
    const at = (key: string): number => (typeof record[key] === 'number' ? record[key] : 0)
    return { label: saidIn(record['label']) ?? '', x: at('x'), y: at('y'), key: record['key'] === true }
  })
