// A block of a flow by itself: it has ids and faults of its own, so that it comes out alike however often, and after whatever else, it
// is drawn.
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

/** Where faults go. */
export type Report = (diagnostic: Diagnostic) => void

/** What one block is built and drawn with. */
export interface Scope {
  canvas: Canvas
  /** What was reported while it was built and measured. */
  heard: Diagnostic[]
  /** Draws it from one of its parts on; what is reported meanwhile goes to `report`. */
  draw<T>(from: number, report: Report, work: () => T): T
}

/** Opens a scope; no other of the flow has its name. */
export function openScope(outer: Canvas, name: string): Scope {
  const heard: Diagnostic[] = []
  let place = name
  let used = new Map<string, number>()
  let told: Report = (diagnostic) => heard.push(diagnostic)
  return {
    canvas: {
      ...outer,
      id: (stem) => {
        const count = (used.get(stem) ?? 0) + 1
        used.set(stem, count)
        return `${stem}.${place}${count === 1 ? '' : `-${count}`}`
      },
      report: (diagnostic) => told(diagnostic),
    },
    heard,
    draw: (from, report, work) => {
      place = `${name}.${from}`
      used = new Map()
      told = report
      return work()
    },
  }
}
