// The heads of steps over a track: a numeral and a head for each, dots at the left edges of the columns, lines between them.
import { arrow, heightOf, paragraphOf, rule, runsOf, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, Paragraph } from '../model/mark.ts'
import type { DrawnLook } from './drawn-look.ts'
import { stopDot } from './rungs.ts'
import type { Step } from './step.ts'

/** The numeral and the head. Numerals are in the accent where nothing else is. */
export function headParagraph(canvas: Canvas, look: DrawnLook, step: Step, index: number, hasKey: boolean): Paragraph {
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
export function drawTrack(
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
