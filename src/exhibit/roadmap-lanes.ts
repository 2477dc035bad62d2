// The lanes of a roadmap: read from the exhibit, their bars in rows, what a bar says, and how high each lane is.
import type { Said } from '../draw/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { listIn, plain, recordIn, saidIn } from './fields.ts'

/** What is done, from the phase in which it begins to that with which it ends, both counted from 1; `key` for one to see. */
export interface Bar {
  says: Said
  from: number
  to: number
  key: boolean
}

/** A line of work and what is done in it. */
export interface Lane {
  name: Said
  bars: Bar[]
}

/** The lanes from top to bottom. */
export const lanesIn = (exhibit: Exhibit): Lane[] =>
  listIn(exhibit['lanes']).map((item) => {
    const record = recordIn(item)
    return {
      name: saidIn(record['name']) ?? '',
      bars: listIn(record['bars']).map((value) => {
        const bar = recordIn(value)
        const from = typeof bar['from'] === 'number' ? bar['from'] : 1
        const to = typeof bar['to'] === 'number' ? bar['to'] : from
        return { says: saidIn(bar['says']) ?? '', from, to, key: bar['key'] === true }
      }),
    }
  })

/** "Roll out, Prove to Scale". */
export const tellBar = (bar: Bar, phases: string[], to: string): string => {
  const first = phases[bar.from - 1] ?? ''
  const last = phases[bar.to - 1] ?? ''
  return `${plain(bar.says)}, ${first === last ? first : `${first} ${to} ${last}`}`
}

/** Rows of bars within a lane: bars that share a phase stand under each other. */
export function tracksOf(bars: Bar[]): Bar[][] {
  const tracks: Bar[][] = []
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    const free = tracks.find((track) => track.every((other) => other.to < bar.from || other.from > bar.to))
    if (free === undefined) tracks.push([bar])
    else free.push(bar)
  }
  return tracks
}

/** A lane with its bars placed: heights in points. */
export interface Placed {
  lane: Lane
  tracks: { bars: Bar[]; height: number }[]
  height: number
}

/** Width in points of a bar over phases of a width, with a gap on either side. */
export const barWidth = (bar: Bar, phase: number, gap: number): number =>
  Math.max(1, (bar.to - bar.from + 1) * phase - 2 * gap)

/** Height in points of the rows of bars in a lane, a gap apart. */
export const heightOfTracks = ({ tracks }: Pick<Placed, 'tracks'>, gap: number): number =>
  tracks.reduce((sum, track) => sum + track.height + gap, -gap)
