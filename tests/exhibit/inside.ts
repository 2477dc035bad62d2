// Whether marks stay where they were told to: in their box, with every line of text inside its own.
import type { Box } from '../../src/model/brand.ts'
import type { Mark, TextMark } from '../../src/model/mark.ts'

/** The rectangle that a mark covers; hairlines have none of their own width. */
export function boundsOf(mark: Mark): Box {
  if (mark.kind !== 'line') return mark.box
  const x = Math.min(mark.from.x, mark.to.x)
  const y = Math.min(mark.from.y, mark.to.y)
  return { x, y, w: Math.abs(mark.from.x - mark.to.x), h: Math.abs(mark.from.y - mark.to.y) }
}

/** Marks and the marks within them. */
export const allMarks = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'chart' || mark.kind === 'group' ? [mark, ...allMarks(mark.marks)] : [mark]))

/** The names of marks that leave a box by more than a tenth of a point. */
export function outside(marks: readonly Mark[], box: Box): string[] {
  return allMarks(marks).flatMap((mark) => {
    const b = boundsOf(mark)
    const leaves =
      b.x < box.x - 0.1 || b.y < box.y - 0.1 || b.x + b.w > box.x + box.w + 0.1 || b.y + b.h > box.y + box.h + 0.1
    return leaves ? [`${mark.name} ${JSON.stringify(b)} leaves ${JSON.stringify(box)}`] : []
  })
}

/** Texts with a line that is wider than their box, or with more lines than it holds. */
export function overfull(marks: readonly Mark[]): string[] {
  const texts = allMarks(marks).filter((mark): mark is TextMark => mark.kind === 'text')
  return texts.flatMap((mark) => {
    const right = Math.max(0, ...mark.lines.flatMap((line) => line.pieces.map((piece) => piece.x + piece.width)))
    const leading = mark.paragraphs[0]?.leading ?? 0
    const wide = right > mark.box.x + mark.box.w + 1.5
    const tall =
      mark.lines.length * Math.min(leading, 9e9) > mark.box.h + leading * 0.3 + 0.5 && mark.paragraphs.length === 1
    return wide || tall ? [`${mark.name}: ${textOf(mark)}`] : []
  })
}

/** The words of a text mark. */
export const textOf = (mark: TextMark): string =>
  mark.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n')

/** Text marks of a drawing whose name ends so. */
export const textsNamed = (marks: readonly Mark[], name: string): TextMark[] =>
  allMarks(marks).filter((mark): mark is TextMark => mark.kind === 'text' && mark.name.endsWith(name))
