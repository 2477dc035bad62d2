// Footnotes: measured before pages are filled, drawn at the foot of the page they belong to.
import { heightOf, paragraphOf, ruleAcross, textMark } from '../../draw/index.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Note } from '../../model/document.ts'
import type { Mark, Paragraph } from '../../model/mark.ts'
import type { Geometry } from './geometry.ts'

const STYLE = 'footnote'

/** The notes of a document by their numbers, set for the text column. */
export interface NoteSetting {
  /** Height in points that some of them take at the foot of a page, with their rule and the space above it. */
  heightOf(numbers: readonly number[]): number
  /** Draws them so that the last ends at `bottom` on the page. */
  draw(numbers: readonly number[], bottom: number): Mark[]
}

/** Sets the notes. A number without a note takes no room and draws nothing. */
export function setNotes(notes: readonly Note[], canvas: Canvas, geometry: Geometry): NoteSetting {
  const set = new Map<number, { note: Note; paragraph: Paragraph; height: number }>()
  for (const note of notes) {
    const paragraph = { ...paragraphOf(canvas, note.words, STYLE, { item: note.number }), before: 0, after: 0 }
    set.set(note.number, { note, paragraph, height: heightOf(canvas, [paragraph], STYLE, geometry.column) })
  }
  const known = (numbers: readonly number[]) =>
    numbers.map((number) => set.get(number)).filter((one) => one !== undefined)
  const stacked = (numbers: readonly number[]): number => {
    const heights = known(numbers).map((one) => one.height)
    return heights.reduce((sum, height) => sum + height, 0) + geometry.notes.between * Math.max(0, heights.length - 1)
  }
  return {
    heightOf: (numbers) =>
      known(numbers).length === 0 ? 0 : geometry.notes.before + geometry.notes.after + stacked(numbers),
    draw: (numbers, bottom) => {
      if (known(numbers).length === 0) return []
      let y = bottom - stacked(numbers)
      const { rule, width, after, between } = geometry.notes
      const marks: Mark[] = [ruleAcross(canvas, geometry.left, y - after, width, rule, 'rule above notes')]
      for (const { note, paragraph, height } of known(numbers)) {
        const box = { x: geometry.left, y, w: geometry.column, h: height }
        const mark = textMark(canvas, {
          paragraphs: [paragraph],
          style: STYLE,
          box,
          role: 'footnote',
          name: `note ${note.number}`,
        })
        marks.push({ ...mark, note: note.number, span: note.words.at })
        y += height + between
      }
      return marks
    },
  }
}
