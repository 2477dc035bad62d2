// Widths of the columns of a template's own table: as its weights say, each wide enough for what may not be parted, a word or a number
// with its unit; and where no grid holds them, columns that have room to spare lend it to those whose texts would wrap for want of little.
import { roomFor, type RuledRow, runsWidth, widestStretch } from '../draw/index.ts'
import type { Canvas } from './nouns.ts'

/** What the words of a column need, in points. */
export interface Needs {
  /** Width of its longest stretch that stays on one line. */
  least: number
  /** Width of its longest text on one line. */
  whole: number
}

/** What stands in each of `count` columns needs, cells that span several left out. */
export function needsOf(canvas: Canvas, rows: readonly RuledRow[], count: number): Needs[] {
  return Array.from({ length: count }, (_, column) => {
    const paragraphs = rows.flatMap((row) => cellAt(row, column)?.paragraphs ?? [])
    const lines = paragraphs.map(({ runs, indent }) => indent.left + runsWidth(canvas, runs))
    return { least: widestStretch(canvas, paragraphs), whole: roomFor(Math.max(0, ...lines)) }
  })
}

const cellAt = ({ cells }: RuledRow, column: number): RuledRow['cells'][number] | undefined => {
  let at = 0
  for (const cell of cells) {
    if (at === column) return (cell.span ?? 1) === 1 ? cell : undefined
    at += cell.span ?? 1
  }
  return undefined
}

/** The widths with every column wide enough for what may not be parted in it, at the cost of the widest one. */
export function widened(widths: readonly number[], needs: readonly Needs[]): number[] {
  const changed = widths.map((w, index) => Math.max(w, needs[index]?.least ?? 0))
  const excess = changed.reduce((sum, w) => sum + w, 0) - widths.reduce((sum, w) => sum + w, 0)
  const widest = changed.indexOf(Math.max(...changed))
  const left = (changed[widest] ?? 0) - excess
  return left < (needs[widest]?.least ?? 0) ? [...widths] : changed.map((w, index) => (index === widest ? left : w))
}

/** The widths after columns with room to spare have lent what others lack for one line, those that lack least first. */
export function lent(widths: readonly number[], needs: readonly Needs[]): number[] {
  const lacking = widths
    .map((w, index) => ({ index, lacks: needs[index]!.whole - w }))
    .filter(({ lacks }) => lacks > 0)
    .sort((a, b) => a.lacks - b.lacks)
  return lacking.reduce<number[]>(
    (now, { index, lacks }) => {
      const spares = now.map((w, at) => Math.max(0, w - needs[at]!.whole))
      const spare = spares.reduce((sum, one) => sum + one, 0)
      if (spare < lacks) return now
      return now.map((w, at) => (at === index ? w + lacks : w - (spares[at]! * lacks) / spare))
    },
    [...widths],
  )
}
