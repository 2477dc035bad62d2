// Steps side by side: heads over a track or in chevrons, and under them rows that run across all steps; down the page where the
// columns would be too narrow.
import {
  arrow,
  heightOf,
  longestWord,
  paragraphOf,
  rule,
  ruleAcross,
  runsOf,
  type Said,
  steppedStyle,
  textMark,
  widthOf,
} from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, Paragraph } from '../model/mark.ts'
import { phrasesFor } from './phrases.ts'
import { type Column, setChevrons } from './chevrons.ts'
import type { Setting } from './drawn-kind.ts'
import type { DrawnLook } from './drawn-look.ts'
import { plain } from './fields.ts'
import { type Rung, setRungs, stopDot } from './rungs.ts'
import type { Stacked } from './text-stack.ts'

/** Narrower columns than this many em stand one under the other. */
const narrowest = 8.5
/** The same under names of rows: what stands in such cells is short. */
const narrowestNamed = 6.5

/** One step. */
export interface Step {
  head: Said
  /** What happens in it; the first of every step stands in one row, and so on. */
  says: Said[]
  /** What it hands on, under a label. */
  output?: Said
  /** The one to see. */
  key: boolean
  /** Not reached yet: drawn hollow. */
  open: boolean
}

/** How the heads of steps are built: over a track with dots, or in chevrons. */
export type Heads = 'tracks' | 'chevrons'

/**
 * Sets steps side by side, or down the page where their columns would be too narrow; `names` say what each row is about. The type is
 * a step larger where a slide has room for it.
 */
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
  const larger = enlarged(canvas, look).find((on) => fitAbreast(on, look, steps, width, tracks, names))
  return {
    ...plainly,
    cut,
    draw: (box) => {
      const setting = larger && setAbreast(larger, look, steps, width, tracks, names)
      return (setting && setting.natural <= box.h * 0.8 ? setting : plainly).draw(box)
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

/** The same canvas with the type of steps one step up; none off a slide. */
function enlarged(canvas: Canvas, look: DrawnLook): Canvas[] {
  if (canvas.medium.name !== 'deck') return []
  const styles = [look.head, look.text, look.gloss]
  return [{ ...canvas, step: (name) => canvas.step(name) + (styles.includes(name) ? 2 : 0) }]
}

/** Width of the names of rows at the left of all steps, with the gap after them; 0 without names. */
const roomForNames = (canvas: Canvas, look: DrawnLook, names: Said[]): number =>
  names.length === 0 ? 0 : Math.max(...names.map((name) => widthOf(canvas, name, look.gloss))) + look.gap

const outputsOf = (steps: Step[]): Said[] => steps.flatMap((step) => (step.output === undefined ? [] : [step.output]))

const longest = (steps: Step[]): Step =>
  steps.reduce((best, step) => (lengthOf(step) > lengthOf(best) ? step : best), steps[0] ?? emptyStep)
const lengthOf = (step: Step): number => step.says.reduce((sum, said) => sum + plain(said).length, 0)
const emptyStep: Step = { head: '', says: [], key: false, open: false }

/** Down the page: the numeral in a column, the head and what is said under it. */
function rungsOf(canvas: Canvas, look: DrawnLook, steps: Step[], names: Said[]): Rung[] {
  const phrases = phrasesFor(canvas.language)
  return steps.map((step) => ({
    key: step.key,
    open: step.open,
    words: [
      { said: step.head, style: look.head, ...(step.key ? { color: look.key } : {}) },
      ...step.says.map((said, index): Stacked => {
        const name = names[index]
        const words = name === undefined ? said : labelled(plain(name), said)
        return { said: words, style: step.open ? look.gloss : look.text, before: 1 }
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

/** Side by side: heads over a track or in chevrons, then rows across all steps with hairlines between them. */
function setAbreast(
  canvas: Canvas,
  look: DrawnLook,
  steps: Step[],
  width: number,
  tracks: boolean,
  names: Said[],
): Omit<Setting, 'cut'> {
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
  const limit = (row: Row): number => Math.max(row.height, Math.min(canvas.medium.table.tallest, row.height * 1.6))
  const natural = top + body
  return {
    least: natural,
    natural,
    edges: columns.map((one) => left + one.x),
    most: top + rows.reduce((sum, row) => sum + limit(row), 0),
    draw: (box) => {
      const marks = tracks
        ? drawTrack(canvas, look, steps, heads, { ...box, x: box.x + left, h: headHeight }, pitch, column)
        : chevrons.draw({ ...box, x: box.x + left })
      const spare = Math.max(0, box.h - natural) / Math.max(1, rows.length)
      let y = box.y + top
      rows.forEach((row, index) => {
        const height = Math.min(row.height + spare, limit(row))
        const at = { x: box.x + left, y, w: width - left, h: height }
        if (index > 0) marks.push(...rulesAt(canvas, look, columns, { ...at, x: box.x, w: width }, left, tracks))
        marks.push(...drawRow(canvas, look, row, at, columns, left))
        y += height
      })
      return marks
    },
  }
}

interface Row {
  height: number
  cells: { said?: Said; style: string }[]
  /** What the row is about, at the left of all steps. */
  name?: Said
  /** Over what is handed on. */
  label?: string
}

/** One row for each thing said, aligned across the steps, and one for what they hand on. */
function rowsOf(canvas: Canvas, look: DrawnLook, steps: Step[], columns: Column[], names: Said[]): Row[] {
  const phrases = phrasesFor(canvas.language)
  const count = Math.max(0, ...steps.map((step) => step.says.length))
  const row = (cells: Row['cells'], named: Pick<Row, 'name' | 'label'> = {}): Row => {
    const tallest = Math.max(
      0,
      ...cells.map(({ said, style }, at) => (said === undefined ? 0 : heightOf(canvas, said, style, columns[at]!.w))),
    )
    const over = named.label === undefined ? 0 : steppedStyle(canvas, look.gloss).leading
    return { height: tallest + over + look.inset * 2, cells, ...named }
  }
  const styleOf = (step: Step): string => (step.open ? look.gloss : look.text)
  const rows = Array.from({ length: count }, (_, index) =>
    row(
      steps.map((step) => ({
        style: styleOf(step),
        ...(step.says[index] === undefined ? {} : { said: step.says[index] }),
      })),
      names[index] === undefined ? {} : { name: names[index] },
    ),
  )
  if (outputsOf(steps).length > 0)
    rows.push(
      row(
        steps.map((step) => ({ style: styleOf(step), ...(step.output === undefined ? {} : { said: step.output }) })),
        { label: phrases.output },
      ),
    )
  return rows
}

/** A row in its box; `left` is the room for its name before the box. */
function drawRow(canvas: Canvas, look: DrawnLook, row: Row, box: Box, columns: Column[], left: number): Mark[] {
  const top = box.y + look.inset
  const lines = (words: Said, style: string, x: number, y: number, w: number, name: string): Mark =>
    textMark(canvas, { words, style, box: { x, y, w, h: heightOf(canvas, words, style, w) }, name })
  const { leading } = steppedStyle(canvas, look.gloss)
  return [
    ...(row.name === undefined ? [] : [lines(row.name, look.gloss, box.x - left, top, left, 'row name')]),
    ...row.cells.flatMap(({ said, style }, index) => {
      if (said === undefined) return []
      const column = columns[index]!
      const x = box.x + column.x
      if (row.label === undefined) return [lines(said, style, x, top, column.w, 'says')]
      return [
        lines(row.label, look.gloss, x, top, column.w, 'label'),
        lines(said, style, x, top + leading, column.w, 'output'),
      ]
    }),
  ]
}

/** Between two rows: one line across a track and under names of rows, else one in each column. */
function rulesAt(canvas: Canvas, look: DrawnLook, columns: Column[], box: Box, left: number, whole: boolean): Mark[] {
  if (whole || left > 0) return [ruleAcross(canvas, box.x, box.y, box.w, look.hair, 'row rule')]
  return columns.map(({ x, w }) => ruleAcross(canvas, box.x + x, box.y, w, look.hair, 'row rule'))
}

/** The numeral and the head. Numerals are in the accent where nothing else is. */
function headParagraph(canvas: Canvas, look: DrawnLook, step: Step, index: number, hasKey: boolean): Paragraph {
  const head = paragraphOf(canvas, step.head, look.head, {
    before: 0,
    after: 0,
    ...(step.key ? { color: look.key } : {}),
  })
  const color = step.key || !hasKey ? look.key : 'muted'
  const numeral = runsOf(canvas, `${index + 1}\u2002`, look.head, { bold: false, color })
  return { ...head, runs: [...numeral, ...head.runs] }
}

/** Heads on one line above the track; dots at the left edges of the columns; an arrow head at the end unless the end is open. */
function drawTrack(
  canvas: Canvas,
  look: DrawnLook,
  steps: Step[],
  heads: Paragraph[],
  box: Box,
  pitch: number,
  column: number,
): Mark[] {
  const { dot } = look
  const middle = box.y + box.h + look.inset + dot / 2
  const dots = steps.map((step, index) =>
    stopDot(canvas, look, { x: box.x + index * pitch, y: middle - dot / 2, w: dot, h: dot }, step),
  )
  const lines = steps.flatMap((step, index): Mark[] => {
    const shape = dots[index]!
    const next = dots[index + 1]
    const from = { x: shape.box.x + shape.box.w, y: middle }
    const stroke = step.key ? look.keyLine : look.line
    if (next === undefined) {
      if (step.open) return []
      return [
        {
          ...arrow(canvas, from, { x: box.x + box.w, y: middle }, stroke, look.arrow * 1.5, 'track'),
          glue: { from: shape.id },
        },
      ]
    }
    const dash = steps[index + 1]?.open === true ? ({ dash: 'dot' } as const) : {}
    const line = rule(canvas, from, { x: next.box.x, y: middle }, { ...stroke, ...dash }, 'track')
    return [{ ...line, glue: { from: shape.id, to: next.id } }]
  })
  const texts = heads.map((head, index) => {
    const h = heightOf(canvas, [head], '', column)
    const at = { x: box.x + index * pitch, y: box.y + box.h - h, w: column, h }
    const said = steps[index]!.head
    const span = typeof said === 'string' ? undefined : said.at
    return textMark(canvas, { paragraphs: [head], style: look.head, box: at, name: 'head', ...(span ? { span } : {}) })
  })
  return [...texts, ...lines, ...dots]
}
