// From any mark to the objects of a slide. Order is kept: it is the order of reading and of painting.
import type { Layout, Zone } from '../../../model/brand.ts'
import type { ChartMark, GroupMark, Mark, ShapeMark } from '../../../model/mark.ts'
import type { XmlElement } from '../../../office/index.ts'
import { everyMark } from '../every-mark.ts'
import { boundsOf } from './bounds.ts'
import { chartFrame } from './chart-frame.ts'
import type { Context } from './context.ts'
import { groupElement } from './group.ts'
import { lineElement } from './line.ts'
import { type Voice, voiceOf } from './object.ts'
import { pictureElement } from './picture.ts'
import { shapeElement } from './shape.ts'
import { tableElement } from './table.ts'
import { textElement } from './text.ts'

/** What a slide's marks are written against. */
export interface Surroundings {
  layout: Layout | undefined
  /** All marks of the page by id, those in groups too: what lines may be glued to. */
  all: ReadonlyMap<string, Mark>
  /** Takes the zone of a text where its placeholder is still free. */
  claim(mark: Mark): Zone | undefined
}

/** The objects of marks, one after the other. A text and the frame drawn before it are one object. */
export const elementsOfMarks = (context: Context, marks: readonly Mark[], around: Surroundings): XmlElement[] =>
  marks.flatMap((mark, index) =>
    frameFor(mark, marks[index + 1]) ? [] : elementsOfMark(context, mark, around, frameFor(marks[index - 1], mark)),
  )

/** A rectangle that frames the words of a zone: it stands before them in the same box. */
function frameFor(mark: Mark | undefined, words: Mark | undefined): ShapeMark | undefined {
  if (mark?.kind !== 'shape' || mark.geometry !== 'rect' || mark.alt) return undefined
  if (words?.kind !== 'text' || words.zone === undefined) return undefined
  return (['x', 'y', 'w', 'h'] as const).every((side) => mark.box[side] === words.box[side]) ? mark : undefined
}

function elementsOfMark(context: Context, mark: Mark, around: Surroundings, framed?: ShapeMark): XmlElement[] {
  switch (mark.kind) {
    case 'text':
      return [textElement(context, mark, around.layout, around.claim(mark), framed)]
    case 'shape':
      return [shapeElement(context, mark)]
    case 'line':
      return [lineElement(context, mark, around.all)]
    case 'image': {
      const picture = pictureElement(context, mark)
      return picture ? [picture] : []
    }
    case 'table': {
      const drawn = mark.rows.flatMap((row) => row.cells.flatMap((cell) => cell.marks ?? []))
      return [tableElement(context, mark), ...overlay(context, mark, 'drawn in cells', drawn, around)]
    }
    case 'chart':
      return chart(context, mark, around)
    case 'group': {
      const scale = mark.scale
      const inner = scale === undefined ? mark.box : { x: 0, y: 0, w: mark.box.w / scale, h: mark.box.h / scale }
      return [
        groupElement(context, mark, voiceOfGroup(mark), () => elementsOfMarks(context, mark.marks, around), inner),
      ]
    }
  }
}

/** A native chart and what is drawn over it; a kind that PowerPoint cannot draw is a group of its marks. */
function chart(context: Context, mark: ChartMark, around: Surroundings): XmlElement[] {
  const part = context.emitted.charts.get(mark.id)
  if (part === undefined)
    return [groupElement(context, mark, voiceOf(mark.alt), () => elementsOfMarks(context, mark.marks, around))]
  return [chartFrame(context, mark, part), ...overlay(context, mark, 'drawn over the chart', mark.overlay, around)]
}

/** A group says its words; without any, it is left to the texts in it, and is decoration where it has none. */
function voiceOfGroup(mark: GroupMark): Voice {
  const voice = voiceOf(mark.alt)
  const speaks = [...everyMark(mark.marks)].some(
    (inner) => inner.kind === 'text' || inner.kind === 'table' || inner.kind === 'chart',
  )
  return voice === 'decorative' && speaks ? 'text' : voice
}

/** Shapes that lie over a native object: one named group, passed over when the slide is read aloud. */
function overlay(
  context: Context,
  owner: { id: string; name: string },
  what: string,
  marks: readonly Mark[],
  around: Surroundings,
): XmlElement[] {
  if (marks.length === 0) return []
  const group = { id: `${owner.id}-overlay`, name: `${owner.name}, ${what}`, box: boundsOf(marks) }
  const voiced = marks.some((mark) => 'alt' in mark && mark.alt)
  return [groupElement(context, group, voiced ? 'text' : 'decorative', () => elementsOfMarks(context, marks, around))]
}
