// What tables of scores share: heads over names and cells, the faults of scores, and the table set over its legend.
import { drawTable, homeName, type RuledTable, rowHeights, type Said, stretchRows } from '../draw/index.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { TableMark } from '../model/mark.ts'
import type { Shape } from '../model/shape.ts'
import type { Setting } from './drawn-kind.ts'
import { legendLacks, notAScore, ragged } from './faults.ts'
import { plain, textsIn } from './fields.ts'
import type { Strip } from './heading.ts'
import { sum } from './row-heights.ts'
import { legendIn } from './score-legend.ts'

/** A row as its scores are checked; a cell of words alone has none. */
interface Scored {
  name: Said
  scores: (number | undefined)[]
}

/** The key `columns` of a table of scores. */
export const headsShape: Shape = {
  is: 'list',
  of: { is: 'phrase' },
  about: 'Heads of the columns; one more than a row has cells where the names have a head too.',
}

/** Heads with one for the names, empty where the brief gives none: then there are as many as a row has cells. */
export function headsOver(exhibit: Exhibit, cells: readonly unknown[][]): Said[] {
  const heads = textsIn(exhibit['columns'])
  const most = Math.max(0, ...cells.map((row) => row.length))
  return heads.length === most ? ['', ...heads] : heads
}

/** Rows of another length than `wants`, scores that are no whole number up to `top`, and scores that the legend leaves out. */
export function checkScores(exhibit: Exhibit, rows: readonly Scored[], wants: number, top: number): Diagnostic[] {
  const faults = rows.flatMap(({ name, scores }) => [
    ...(scores.length === wants ? [] : [ragged(exhibit, plain(name), scores.length, wants)]),
    ...scores.flatMap((score) =>
      score === undefined || (Number.isInteger(score) && score >= 0 && score <= top)
        ? []
        : [notAScore(exhibit, plain(name), score, top)],
    ),
  ])
  const legend = legendIn(exhibit)
  const used = new Set(rows.flatMap(({ scores }) => scores.flatMap((score) => score ?? [])))
  const lacks = [...used].filter((score) => !legend.some((entry) => entry.score === score))
  if (legend.length > 0 && lacks.length > 0 && faults.length === 0) faults.push(legendLacks(exhibit, lacks))
  return faults
}

/** A rated table ready to be set. */
export interface Rated {
  ruled: RuledTable
  legend: Strip
  /** What it is, in a word or two, and what it says to those who cannot see it. */
  name: string
  alt: string
  /** Least width in points. */
  least: number
  /** The most that a row of a height can use, in points, where the look's tallest row allows it. */
  most(height: number): number
  cut: string
  /** Colors the cells of the mark. */
  color?(mark: TableMark): void
}

/** The table with its legend under it; its rows grow, its heads do not. */
export function setRated(canvas: Canvas, rated: Rated): Setting {
  const { ruled, legend, name, alt, least, cut } = rated
  const natural = rowHeights(canvas, ruled)
  const { tallest } = canvas.medium.table
  const most = sum(natural.map((h, index) => (index === 0 ? h : Math.max(h, Math.min(tallest, rated.most(h))))))
  return {
    least: sum(natural) + legend.height,
    natural: sum(natural) + legend.height,
    most: most + legend.height,
    cut,
    narrow: { least, cut: 'cut a column, or the longest words of the widest ones' },
    draw: (box) => {
      const room = box.h - legend.height
      // Balls and shades fill their rows: on a slide these open as far as the body goes.
      const own = canvas.medium.name === 'deck' ? { head: 0, under: 0 } : undefined
      const heights = room > sum(natural) ? stretchRows(canvas, ruled, Math.min(room, most), own) : natural
      const mark = drawTable(canvas, ruled, { x: box.x, y: box.y }, heights, { name: homeName(canvas, name), alt })
      rated.color?.(mark)
      return [mark, ...legend.draw(box.x, box.y + mark.box.h)]
    },
  }
}
