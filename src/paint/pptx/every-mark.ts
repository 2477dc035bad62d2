// Walks the marks of a page as far as they become objects of a slide.
import type { Mark } from '../../model/mark.ts'

/** Marks and those within them, as far as they become objects: a native chart's drawing does not. */
export function* everyMark(marks: readonly Mark[]): Generator<Mark> {
  for (const mark of marks) {
    yield mark
    if (mark.kind === 'group') yield* everyMark(mark.marks)
    if (mark.kind === 'chart') yield* everyMark(mark.plan ? mark.overlay : mark.marks)
    if (mark.kind === 'table')
      for (const row of mark.rows) for (const cell of row.cells) yield* everyMark(cell.marks ?? [])
  }
}
