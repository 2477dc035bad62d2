// Footnotes: measured before pages are filled, drawn at the foot of each page that has their mark. A note that an earlier page says
// in full is said again in short, as many as fit on a line.
import { heightOf, paragraphOf, ruleAcross, textMark } from '../../draw/index.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Note } from '../../model/document.ts'
import type { Mark, Paragraph } from '../../model/mark.ts'
import type { Run } from '../../model/words.ts'
import type { Geometry } from './geometry.ts'

const STYLE = 'footnote'
const NO_BREAK = '\u00a0'

/** The notes of a document by their numbers, set for the text column. */
export interface NoteSetting {
  /** Height in points that some of them take at the foot of a page, with their rule and the space above it; `told` are on pages before. */
  heightOf(numbers: readonly number[], told: readonly number[]): number
  /** Draws them on the canvas of a page, so that the last ends at `bottom`. */
  draw(page: Canvas, numbers: readonly number[], told: readonly number[], bottom: number): Mark[]
}

/** A paragraph at the foot of a page: a note, or a line of those that are said again. */
interface Foot {
  paragraph: Paragraph
  height: number
  /** The note; none where several are said again. */
  note?: Note
}

/** Sets the notes. A number without a note takes no room and draws nothing. */
export function setNotes(notes: readonly Note[], canvas: Canvas, geometry: Geometry): NoteSetting {
  const byNumber = new Map(notes.map((note) => [note.number, note]))
  const feet = new Map<string, Foot[]>()
  const foot = (runs: readonly Run[], item: number, note?: Note): Foot => {
    const words = { runs: [...runs], cites: [], at: byNumber.get(item)!.words.at }
    const paragraph = { ...paragraphOf(canvas, words, STYLE, { item }), before: 0, after: 0 }
    const height = heightOf(canvas, [paragraph], STYLE, geometry.column)
    return { paragraph, height, ...(note ? { note } : {}) }
  }
  /** One more note on the line, where it has room for all of it. */
  const addTo = (lines: Note[][], note: Note): Note[][] => {
    const longer = [...(lines.at(-1) ?? []), note]
    const { paragraph } = foot(saidAgain(longer), longer[0]!.number)
    const fits = longer.length > 1 && canvas.type.break(paragraph, geometry.column).lines.length === 1
    return fits ? [...lines.slice(0, -1), longer] : [...lines, [note]]
  }
  const feetOf = (numbers: readonly number[], told: readonly number[]): Foot[] => {
    const known = numbers.flatMap((number) => byNumber.get(number) ?? [])
    const again = known.filter(({ number }) => told.includes(number))
    const key = `${known.map(({ number }) => number).join()} ${again.map(({ number }) => number).join()}`
    const found = feet.get(key)
    if (found) return found
    const made = known
      .filter(({ number }) => !told.includes(number))
      .map((note) => foot(note.words.runs, note.number, note))
    const lines = again.reduce<Note[][]>(addTo, [])
    made.unshift(...lines.map((line) => foot(saidAgain(line), line[0]!.number)))
    feet.set(key, made)
    return made
  }
  const stacked = (set: readonly Foot[]): number =>
    set.reduce((sum, one) => sum + one.height, 0) + geometry.notes.between * Math.max(0, set.length - 1)
  return {
    heightOf: (numbers, told) => {
      const set = numbers.length === 0 ? [] : feetOf(numbers, told)
      return set.length === 0 ? 0 : geometry.notes.before + geometry.notes.after + stacked(set)
    },
    draw: (page, numbers, told, bottom) => {
      const set = feetOf(numbers, told)
      if (set.length === 0) return []
      let y = bottom - stacked(set)
      const { rule, width, after, between } = geometry.notes
      const marks: Mark[] = [ruleAcross(page, geometry.left, y - after, width, rule, 'rule above notes')]
      for (const { note, paragraph, height } of set) {
        const box = { x: geometry.left, y, w: geometry.column, h: height }
        const name = note ? `note ${note.number}` : 'notes said before'
        // Whoever hears the page is led to the note where it is said in full.
        const role = note ? 'footnote' : 'artifact'
        const mark = textMark(page, { paragraphs: [paragraph], style: STYLE, box, role, name })
        marks.push(note ? { ...mark, note: note.number, span: note.words.at } : mark)
        y += height + between
      }
      return marks
    },
  }
}

/** "S1, the opening. · 3 S2, page 4." The first number hangs in front of the line. */
const saidAgain = (notes: readonly Note[]): Run[] =>
  notes.flatMap(({ number, words, short }, index) => [
    ...(index > 0 ? [{ text: ` · ${number}${NO_BREAK}${NO_BREAK}` }] : []),
    ...(short ?? words).runs,
  ])
