// Steps side by side: heads over a track or in chevrons, and under them rows that run across all steps; down the page where the
// columns would be too narrow.
import { areOpen, heightOf, longestWord, openCanvas, type Said, steppedStyle, widthOf } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import { phrasesFor } from './phrases.ts'
import { setChevrons } from './chevrons.ts'
import type { Setting } from './drawn-kind.ts'
import type { DrawnLook } from './drawn-look.ts'
import { plain } from './fields.ts'
import { type Rung, setRungs } from './rungs.ts'
import { outputsOf, type Step } from './step.ts'
import { drawRow, type Row, rowsOf, rulesAt } from './step-rows.ts'
import { drawTrack, headParagraph } from './step-track.ts'
import type { Stacked } from './text-stack.ts'

/** Narrower columns than this many em stand one under the other. */
const narrowest = 8.5
/** The same under names of rows: what stands in such cells is short. */
const narrowestNamed = 6.5

/** How the heads of steps are built: over a track with dots, or in chevrons. */
export type Heads = 'tracks' | 'chevrons'

/** Sets steps side by side, or down the page where their columns would be too narrow; `names` say what each row is about. */
export function setSteps(
  canvas: Canvas,
  look: DrawnLook,
  steps: Step[],
  width: number,
  structure: Heads,
  names: Said[] = [],
): Setting {
  const tracks = structure === 'tracks'
  const cut = `shorten what is said under "${plain(longest(steps).head)}", or cut a step`
  if (!fitAbreast(canvas, look, steps, width, tracks, names))
    return { ...setRungs(canvas, look, rungsOf(canvas, look, steps, names), width, true), cut }
  const plainly = setAbreast(canvas, look, steps, width, tracks, names)
  return {
    ...plainly,
    cut,
    draw: (box) => {
      const open = openCanvas(canvas, true)
      if (!open || !fitAbreast(open, look, steps, width, tracks, names)) return plainly.draw(box)
      const larger = setAbreast(open, look, steps, width, tracks, names)
      return (larger.isOpen(box.h) ? larger : plainly).draw(box)
    },
  }
}

/** True where every word has room in its column. */
function fitAbreast(
  canvas: Canvas,
  look: DrawnLook,
  steps: Step[],
  width: number,
  tracks: boolean,
  names: Said[],
): boolean {
  const abreast = width - roomForNames(canvas, look, names)
  const column = (abreast - look.gap * (steps.length - 1)) / Math.max(1, steps.length)
  const words = longestWord(canvas, [...steps.flatMap((step) => step.says), ...outputsOf(steps)], look.text)
  if (column < look.em * (names.length > 0 ? narrowestNamed : narrowest) || words > column) return false
  const heads = steps.map((step) => step.head)
  return tracks
    ? longestWord(canvas, heads, look.head, true) + look.em * 1.5 <= column
    : setChevrons(canvas, look, steps, abreast).least <= abreast
}

/** On a slide, the gap after the names of rows in gaps between steps: a name as near to the first cell as that reads as one with it. */
const afterNames = 1.5

/** Width of the names of rows at the left of all steps, with the gap after them; 0 without names. */
function roomForNames(canvas: Canvas, look: DrawnLook, names: Said[]): number {
  if (names.length === 0) return 0
  const gap = look.gap * (canvas.medium.name === 'deck' ? afterNames : 1)
  return Math.max(...names.map((name) => widthOf(canvas, name, look.text))) + gap
}

const longest = (steps: Step[]): Step =>
  steps.reduce((best, step) => (lengthOf(step) > lengthOf(best) ? step : best), steps[0] ?? emptyStep)
const lengthOf = (step: Step): number => step.says.reduce((sum, said) => sum + plain(said).length, 0)
const emptyStep: Step = { head: '', says: [], key: false, open: false }

/** Down the page: the numeral in a column, the head and what is said under it. */
function rungsOf(canvas: Canvas, look: DrawnLook, steps: Step[], names: Said[]): Rung[] {
  const phrases = phrasesFor(canvas.language)
  const context = steppedStyle(canvas, look.gloss).color
  return steps.map((step) => ({
    key: step.key,
    open: step.open,
    words: [
      { said: step.head, style: look.head, ...(step.key ? { color: look.key } : {}) },
      ...step.says.map((said, index): Stacked => {
        const name = names[index]
        const words = name === undefined ? said : labelled(plain(name), said)
        return { said: words, style: look.text, before: 1, ...(step.open ? { color: context } : {}) }
      }),
      ...(step.output === undefined
        ? []
        : [{ said: labelled(phrases.output, step.output), style: look.gloss, before: 1 } satisfies Stacked]),
    ],
  }))
}

/** "Output: A product that works". */
const labelled = (label: string, said: Said): Said =>
  typeof said === 'string' ? `${label}: ${said}` : { ...said, runs: [{ text: `${label}: ` }, ...said.runs] }

/** Steps set side by side. */
interface Abreast extends Omit<Setting, 'cut'> {
  /** True where a height in points makes all rows tall enough for larger words. */
  isOpen(height: number): boolean
}

/** Side by side: heads over a track or in chevrons, then rows across all steps with hairlines between them. */
function setAbreast(
  canvas: Canvas,
  look: DrawnLook,
  steps: Step[],
  width: number,
  tracks: boolean,
  names: Said[],
): Abreast {
  const left = roomForNames(canvas, look, names)
  const chevrons = setChevrons(canvas, look, steps, width - left)
  const pitch = (width - left + look.gap) / steps.length
  const column = pitch - look.gap
  const columns = tracks ? steps.map((_, index) => ({ x: index * pitch, w: column })) : chevrons.columns
  const heads = steps.map((step, index) =>
    headParagraph(
      canvas,
      look,
      step,
      index,
      steps.some((one) => one.key),
    ),
  )
  const headHeight = Math.max(...heads.map((head) => heightOf(canvas, [head], '', column)))
  const top = tracks ? headHeight + look.inset + look.dot + look.inset * 0.5 : chevrons.height + look.inset
  const rows = rowsOf(canvas, look, steps, columns, names)
  const body = rows.reduce((sum, row) => sum + row.height, 0)
  // On a slide rows share out the body.
  const most = canvas.medium.name === 'deck' ? 3 : 1.6
  const limit = (row: Row): number => Math.max(row.height, Math.min(canvas.medium.table.tallest, row.height * most))
  const natural = top + body
  const heightsIn = (height: number): number[] => {
    const spare = Math.max(0, height - natural) / Math.max(1, rows.length)
    return rows.map((row) => Math.min(row.height + spare, limit(row)))
  }
  return {
    isOpen: (height) =>
      natural <= height &&
      areOpen(
        canvas,
        heightsIn(height),
        rows.map((row) => row.height),
      ),
    least: natural,
    natural,
    most: top + rows.reduce((sum, row) => sum + limit(row), 0),
    draw: (box) => {
      const marks = tracks
        ? drawTrack(canvas, look, steps, heads, { ...box, x: box.x + left, h: headHeight }, pitch, column)
        : chevrons.draw({ ...box, x: box.x + left })
      const heights = heightsIn(box.h)
      // The space over the words is the same in all rows: the fullest stands in the middle of its own, but none far below its step.
      const middle = Math.min(...heights.map((height, index) => (height - rows[index]!.height) / 2))
      const over = Math.max(0, Math.min(middle, look.inset))
      let y = box.y + top
      rows.forEach((row, index) => {
        const height = heights[index]!
        const at = { x: box.x + left, y, w: width - left, h: height }
        if (index > 0) marks.push(...rulesAt(canvas, look, columns, { ...at, x: box.x, w: width }, left, tracks))
        marks.push(...drawRow(canvas, look, row, { ...at, y: y + over }, columns, left))
        y += height
      })
      return marks
    },
  }
}
