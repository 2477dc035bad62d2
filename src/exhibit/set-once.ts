// An exhibit is set once at a width: whoever frames it asks for its heights, its grid and its marks one after the other.
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'

type Setting<T> = (exhibit: Exhibit, width: number, canvas: Canvas) => T

/** The same setting, worked out once for each exhibit, width and canvas. What it hands on is shared and not to be changed. */
export function setOnce<T extends object>(set: Setting<T>): Setting<T> {
  const kept = new WeakMap<Canvas, WeakMap<Exhibit, Map<number, T>>>()
  return (exhibit, width, canvas) => {
    const ofCanvas = kept.get(canvas) ?? new WeakMap<Exhibit, Map<number, T>>()
    kept.set(canvas, ofCanvas)
    const widths = ofCanvas.get(exhibit) ?? new Map<number, T>()
    ofCanvas.set(exhibit, widths)
    const made = widths.get(width) ?? set(exhibit, width, canvas)
    widths.set(width, made)
    return made
  }
}
