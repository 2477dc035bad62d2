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
} from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, Paragraph } from '../model/mark.ts'
import { phrasesFor } from './phrases.ts'
import { setChevrons } from './chevrons.ts'
import type { Setting } from './drawn-kind.ts'
import type { DrawnLook } from './drawn-look.ts'
import { plain } from './fields.ts'
import { type Rung, setRungs, stopDot } from './rungs.ts'
import type { Stacked } from './text-stack.ts'

/** Narrower columns than this many em stand one under the other. */
const narrowest = 8.5

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

/** Sets steps side by side, or down the page where their columns would be too narrow. */
export function setSteps(canvas: Canvas, look: DrawnLook, steps: Step[], width: number, structure: Heads): Setting {
  const column = (width - look.gap * (steps.length - 1)) / Math.max(1, steps.length)
  const heads = steps.map((step) => step.head)
  const words = longestWord(canvas, [...steps.flatMap((step) => step.says), ...outputsOf(steps)], look.text)
  const tracks = structure === 'tracks'
  const chevrons = tracks ? undefined : setChevrons(canvas, look, steps, width)
  const head = longestWord(canvas, heads, look.head, true) + (tracks ? look.em * 1.5 : 0)
  const fits =
    column >= look.em * narrowest && words <= column && (chevrons?.least ?? head) <= (chevrons ? width : column)
  const cut = `shorten what is said under "${plain(longest(steps).head)}", or cut a step`
  if (!fits) return { ...setRungs(canvas, look, rungsOf(canvas, look, steps), width, true), cut }
  return { ...setAbreast(canvas, look, steps, width, tracks), cut }
}

const outputsOf = (steps: Step[]): Said[] => steps.flatMap((step) => (step.output === undefined ? [] : [step.output]))

const longest = (steps: Step[]): Step =>
  steps.reduce((best, step) => (lengthOf(step) > lengthOf(best) ? step : best), steps[0] ?? emptyStep)
const lengthOf = (step: Step): number => step.says.reduce((sum, said) => sum + plain(said).length, 0)
const emptyStep: Step = { head: '', says: [], key: false, open: false }

/** Down the page: the numeral in a column, the head and what is said under it. */
function rungsOf(canvas: Canvas, look: DrawnLook, steps: Step[]): Rung[] {
  const phrases = phrasesFor(canvas.language)
  return steps.map((step) => ({
    key: step.key,
    open: step.open,
    words: [
      { said: step.head, style: look.head, ...(step.key ? { color: look.key } : {}) },
      ...step.says.map((said): Stacked => ({ said, style: step.open ? look.gloss : look.text, before: 1 })),
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
): Omit<Setting, 'cut'> {
  const chevrons = setChevrons(canvas, look, steps, width)
  const pitch = tracks ? (width + look.gap) / steps.length : chevrons.pitch
  const column = tracks ? pitch - look.gap : pitch - look.gap * 0.75
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
  const rows = rowsOf(canvas, look, steps, column)
  const body = rows.reduce((sum, row) => sum + row.height, 0)
  const limit = (row: Row): number => Math.max(row.height, Math.min(canvas.medium.table.tallest, row.height * 2))
  const natural = top + body
  return {
    least: natural,
    natural,
    most: top + rows.reduce((sum, row) => sum + limit(row), 0),
    draw: (box) => {
      const marks = tracks
        ? drawTrack(canvas, look, steps, heads, { ...box, h: headHeight }, pitch, column)
        : chevrons.draw(box)
      const spare = Math.max(0, box.h - natural) / Math.max(1, rows.length)
      let y = box.y + top
      rows.forEach((row, index) => {
        const height = Math.min(row.height + spare, limit(row))
        if (index > 0) marks.push(...rulesAt(canvas, look, steps, box.x, y, pitch, column, tracks))
        marks.push(...drawRow(canvas, look, row, { x: box.x, y, w: column, h: height }, pitch))
        y += height
      })
      return marks
    },
  }
}

interface Row {
  height: number
  cells: { said?: Said; style: string }[]
  /** Over what is handed on. */
  label?: string
}

/** One row for each thing said, aligned across the steps, and one for what they hand on. */
function rowsOf(canvas: Canvas, look: DrawnLook, steps: Step[], column: number): Row[] {
  const phrases = phrasesFor(canvas.language)
  const count = Math.max(0, ...steps.map((step) => step.says.length))
  const row = (cells: Row['cells'], label?: string): Row => {
    const tallest = Math.max(
      0,
      ...cells.map(({ said, style }) => (said === undefined ? 0 : heightOf(canvas, said, style, column))),
    )
    const over = label === undefined ? 0 : steppedStyle(canvas, look.label).leading + 1
    return { height: tallest + over + look.inset * 2, cells, ...(label === undefined ? {} : { label }) }
  }
  const styleOf = (step: Step): string => (step.open ? look.gloss : look.text)
  const rows = Array.from({ length: count }, (_, index) =>
    row(
      steps.map((step) => ({
        style: styleOf(step),
        ...(step.says[index] === undefined ? {} : { said: step.says[index] }),
      })),
    ),
  )
  if (outputsOf(steps).length > 0)
    rows.push(
      row(
        steps.map((step) => ({ style: styleOf(step), ...(step.output === undefined ? {} : { said: step.output }) })),
        phrases.output,
      ),
    )
  return rows
}

function drawRow(canvas: Canvas, look: DrawnLook, row: Row, box: Box, pitch: number): Mark[] {
  return row.cells.flatMap(({ said, style }, index) => {
    if (said === undefined) return []
    const x = box.x + index * pitch
    let y = box.y + look.inset
    const marks: Mark[] = []
    if (row.label !== undefined) {
      const h = steppedStyle(canvas, look.label).leading
      marks.push(textMark(canvas, { words: row.label, style: look.label, box: { x, y, w: box.w, h }, name: 'label' }))
      y += h + 1
    }
    const words = { x, y, w: box.w, h: heightOf(canvas, said, style, box.w) }
    return [
      ...marks,
      textMark(canvas, { words: said, style, box: words, name: row.label === undefined ? 'says' : 'output' }),
    ]
  })
}

function rulesAt(
  canvas: Canvas,
  look: DrawnLook,
  steps: Step[],
  x: number,
  y: number,
  pitch: number,
  column: number,
  whole: boolean,
): Mark[] {
  if (whole) return [ruleAcross(canvas, x, y, pitch * (steps.length - 1) + column, look.hair, 'row rule')]
  return steps.map((_, index) => ruleAcross(canvas, x + index * pitch, y, column, look.hair, 'row rule'))
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
