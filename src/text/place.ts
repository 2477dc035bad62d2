// Turns words and line ends into drawn lines: pieces with their x and width, baselines counted from the paragraph's top left.
import type { Line, Paragraph, Piece } from '../model/mark.ts'
import { type Stretch, stretchOf } from './justified.ts'
import type { Measure } from './measures.ts'
import type { Breaks } from './ragged.ts'
import type { Word } from './words.ts'

/** What lines are placed by. */
export interface Setting {
  /** Width of the paragraph's box. */
  width: number
  /** Distance from the top of a line to its baseline. */
  ascent: number
  /** True where lines are stretched to the width. */
  justified: boolean
  /** Size of the type, for letter spacing. */
  size: number
  measure(from: number, to: number): Measure
}

/** Where the text of a line starts, from the left edge of the box. */
export const startOf = (paragraph: Paragraph, line: number): number =>
  paragraph.indent.left + (line === 0 && !paragraph.bullet ? paragraph.indent.first : 0)

/** The lines of one paragraph. */
export const placeLines = (paragraph: Paragraph, words: readonly Word[], breaks: Breaks, setting: Setting): Line[] =>
  breaks.map((to, line) => {
    const from = breaks[line - 1] ?? 0
    const start = startOf(paragraph, line)
    const measure = setting.measure(from, to)
    const last = words[to - 1]!
    const isEnd = line === breaks.length - 1 || last.after.kind === 'hard'
    const room = setting.width - start
    const stretch: Stretch = setting.justified
      ? stretchOf(measure, room, setting.size, isEnd)
      : { wordSpace: 0, letterSpace: 0 }
    const free = room - measure.width
    const x = start + (paragraph.align === 'right' ? free : paragraph.align === 'center' ? free / 2 : 0)
    return {
      baseline: paragraph.before + line * paragraph.leading + setting.ascent,
      pieces: makePieces(paragraph, words.slice(from, to), x, stretch),
      paragraph: 0,
      soft: line < breaks.length - 1,
      ...(last.after.kind === 'space' ? { space: true } : {}),
    }
  })

const makePieces = (paragraph: Paragraph, words: readonly Word[], start: number, stretch: Stretch): Piece[] => {
  const pieces: Piece[] = []
  let x = start
  const add = (index: number, text: string, width: number, hyphen = false): void => {
    const run = paragraph.runs[index]!
    const last = pieces.at(-1)
    if (last && last.run === run && !hyphen) {
      last.text += text
      last.width += width
    } else {
      pieces.push({
        text,
        x,
        width,
        run,
        ...(stretch.wordSpace !== 0 ? { wordSpace: stretch.wordSpace } : {}),
        ...(stretch.letterSpace !== 0 ? { letterSpace: stretch.letterSpace } : {}),
        ...(hyphen ? { hyphen } : {}),
      })
    }
    x += width
  }
  words.forEach((word, at) => {
    for (const slice of word.slices) add(slice.run, slice.text, slice.width + slice.glyphs * stretch.letterSpace)
    const after = word.after
    const isLast = at === words.length - 1
    const count = after.text.length
    if (!isLast && count > 0) {
      add(after.run, after.text, after.width + count * (stretch.wordSpace + stretch.letterSpace))
    }
    if (isLast && after.kind === 'hyphen') add(after.run, '-', after.hyphen + stretch.letterSpace, true)
  })
  return pieces
}
