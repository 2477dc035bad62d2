// The two names of a mark: an id that is unique on its page, and the home in the brief that the selection pane shows.
import type { Canvas } from '../model/canvas.ts'

/** Id and name of a mark that is `what`, e.g. "bar": `{ id: "bar-3", name: "growth, bar" }`. */
export function nameOf(canvas: Canvas, what: string): { id: string; name: string } {
  const stem = what
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return { id: canvas.id(stem === '' ? 'mark' : stem), name: homeName(canvas, what) }
}

/** What it is after its home in the brief: "growth, bar". */
export const homeName = (canvas: Canvas, what: string): string =>
  canvas.home === '' ? what : `${canvas.home}, ${what}`
