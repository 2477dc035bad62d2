// The title and the units line above an exhibit, and the small notes below it.
import { heightOf, type Said, textMark } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Run } from '../model/words.ts'

/** Texts above or below, with the height they take in points; 0 where there is nothing to say. */
export interface Strip {
  height: number
  draw(x: number, y: number): Mark[]
}

interface Row {
  said: Said
  style: string
  name: string
}

/** Title over units, with a gap below them. Where a claim stands over the exhibit, that is its title, and its own stands with the units. */
export function heading(
  canvas: Canvas,
  width: number,
  said: { title?: Said; units?: Said },
  styles: { title: string; units: string },
  gap: number,
): Strip {
  const rows: Row[] = []
  const title = canvas.claim ?? said.title
  const units = canvas.claim ? together(said.title, said.units) : said.units
  if (title !== undefined) rows.push({ said: title, style: styles.title, name: 'title' })
  if (units !== undefined) rows.push({ said: units, style: styles.units, name: 'units' })
  return strip(canvas, width, rows, { before: 0, after: gap })
}

/** Title and units in one line: "Growth of the group, % on a year earlier". */
function together(title: Said | undefined, units: Said | undefined): Said | undefined {
  if (title === undefined || units === undefined) return title ?? units
  const runsOf = (said: Said): Run[] => (typeof said === 'string' ? [{ text: said }] : said.runs)
  const runs = [...runsOf(title), { text: ', ' }, ...runsOf(units)]
  const words = [title, units].find((said) => typeof said !== 'string')
  return words === undefined ? runs.map((run) => run.text).join('') : { ...words, runs }
}

/** Notes under an exhibit, one under the other, with a gap above them. */
export function notesUnder(canvas: Canvas, width: number, notes: Said[], style: string, gap: number): Strip {
  return strip(
    canvas,
    width,
    notes.map((said) => ({ said, style, name: 'note' })),
    { before: gap, after: 0 },
  )
}

function strip(canvas: Canvas, width: number, rows: Row[], gaps: { before: number; after: number }): Strip {
  const heights = rows.map((row) => heightOf(canvas, row.said, row.style, width))
  const text = heights.reduce((sum, height) => sum + height, 0)
  return {
    height: rows.length === 0 ? 0 : gaps.before + text + gaps.after,
    draw: (x, y) => {
      let top = y + gaps.before
      return rows.map((row, index) => {
        const h = heights[index] ?? 0
        const box = { x, y: top, w: width, h }
        top += h
        return textMark(canvas, { words: row.said, style: row.style, box, role: 'caption', name: row.name })
      })
    },
  }
}
