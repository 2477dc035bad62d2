// What kinds made of shapes and text share: title and units above, a note below, their heights, and the fault of a box too small.
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Shape } from '../model/shape.ts'
import type { Said } from '../draw/index.ts'
import { tooTall, tooWide } from './faults.ts'
import { saidIn } from './fields.ts'
import { heading, notesUnder } from './heading.ts'
import type { Heights, Kind } from './kind.ts'
import { lookNamed } from './looks.ts'
import { setOnce } from './set-once.ts'

/** The drawing of a kind without what stands around it, set at a width. Lengths in points. */
export interface Setting extends Heights {
  /** What to take out when the box is too low, for a person. */
  cut: string
  /** Width below which words would have to be cut, and what to take out; absent where every width will do. */
  narrow?: { least: number; cut: string }
  /** Notes under the drawing that the kind adds of its own accord. */
  notes?: Said[]
  /** Draws it into a box at least as tall as `least`. */
  draw(box: Box): Mark[]
}

/** A kind without the methods that follow from its setting. */
export interface Drawn extends Omit<Kind, 'measure' | 'draw'> {
  set(exhibit: Exhibit, width: number, canvas: Canvas): Setting
  /** The units line where the brief gives none; absent for a kind that measures nothing. */
  units?(exhibit: Exhibit, canvas: Canvas): Said | undefined
}

/** What stands around every drawing; fields of its kind's shape. */
const framing: Record<string, Shape> = {
  title: { is: 'phrase', optional: true, about: 'What it shows, as a noun phrase.' },
  units: { is: 'phrase', optional: true, about: 'Unit, period or scope, in a line under the title.' },
  note: { is: 'words', optional: true, about: 'Method or limits, in small print under the drawing.' },
}

/** A kind from its setting: its heights are those of the setting with its frame, and a box too small is told. */
export function drawnKind(drawn: Drawn): Kind {
  const { set, units: unitsOf, ...rest } = drawn
  const frame = setOnce((exhibit, width, canvas) => {
    const setting = set(exhibit, width, canvas)
    const { chart, table } = canvas.medium
    const title = saidIn(exhibit['title'])
    const units = saidIn(exhibit['units']) ?? unitsOf?.(exhibit, canvas)
    const note = saidIn(exhibit['note'])
    const said = { ...(title === undefined ? {} : { title }), ...(units === undefined ? {} : { units }) }
    const notes = [...(setting.notes ?? []), ...(note === undefined ? [] : [note])]
    const small = lookNamed(canvas, 'chart').style('note', 'source', chart.units)
    return {
      setting,
      head: heading(canvas, width, said, chart, Math.max(6, table.inset * 1.5)),
      foot: notesUnder(canvas, width, notes, small, Math.max(4, table.inset)),
    }
  })
  return {
    ...rest,
    shape: { ...framing, ...drawn.shape },
    measure: (exhibit, width, canvas) => {
      const { setting, head, foot } = frame(exhibit, width, canvas)
      const around = head.height + foot.height
      const { least, natural, most } = setting
      return { least: around + least, natural: around + natural, most: around + Math.max(natural, most) }
    },
    draw: (exhibit, box, canvas) => {
      const { setting, head, foot } = frame(exhibit, box.w, canvas)
      const around = head.height + foot.height
      const least = around + setting.least
      if (box.h < least - 0.5) canvas.report(tooTall(exhibit, least, box.h, setting.cut))
      const { narrow } = setting
      if (narrow !== undefined && narrow.least > box.w + 0.5)
        canvas.report(tooWide(exhibit, narrow.least, box.w, narrow.cut))
      const h = Math.max(setting.least, Math.min(box.h - around, Math.max(setting.natural, setting.most)))
      return [
        ...head.draw(box.x, box.y),
        ...setting.draw({ x: box.x, y: box.y + head.height, w: box.w, h }),
        ...foot.draw(box.x, box.y + head.height + h),
      ]
    },
  }
}
