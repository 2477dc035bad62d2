// The columns of a work plan: names, owners and last days as far as the time axis leaves them room.
import { longestWord, oneLine, type Said } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import { nameOfDay } from './calendar.ts'
import type { DrawnLook } from './drawn-look.ts'
import { phrasesFor } from './phrases.ts'
import type { Task } from './plan-tasks.ts'

/** The color behind the names of groups: `group` of the look; white, as the page, in a brand without fills. */
export const groupFill = (look: DrawnLook): string => look.own.word('group', 'pale')

/** Heads and names stand in from the edge where groups are filled from edge to edge. */
export const indentOf = (look: DrawnLook, tasks: Task[]): number =>
  groupFill(look) !== 'white' && tasks.some((task) => task.group !== undefined) ? look.em * 0.5 : 0

/** Which columns there are, and how wide, gutters included. */
export interface Columns {
  /** True for a column of owners, and for one of last days. */
  owner: boolean
  end: boolean
  /** In points, the time axis last. */
  widths: number[]
  /** Points below which the longest word of a name would have to be cut. */
  least: number
}

/** The columns at a width in points: owners give way first, then last days. */
export function columnsFor(canvas: Canvas, look: DrawnLook, tasks: Task[], width: number): Columns {
  const { table } = canvas.medium
  const phrases = phrasesFor(canvas.language)
  const widest = (texts: Said[], head: string, style: string): number =>
    Math.max(oneLine(canvas, head, table.head), ...texts.map((text) => oneLine(canvas, text, style)))
  const names = tasks.map((task) => task.says)
  const owners = tasks.flatMap((task) => task.owner ?? [])
  const indent = indentOf(look, tasks)
  const word = longestWord(canvas, [phrases.activity, ...names], table.name, true) + indent
  const own = widest(owners, phrases.owner, table.cell)
  const end = widest(
    tasks.map((task) => nameOfDay(task.to, canvas.language)),
    phrases.end,
    table.cell,
  )
  // What is to be seen is bold, and a little wider.
  const widestName = Math.max(...[phrases.activity, ...names].map((text) => oneLine(canvas, text, table.name, true)))
  const time = Math.max(look.em * 12, width * 0.38)
  const full = { owner: owners.length > 0, end: true }
  for (const has of [full, { ...full, owner: false }, { owner: false, end: false }]) {
    const beside = (has.owner ? own + table.gutter : 0) + (has.end ? end + table.gutter : 0)
    const room = width - beside - time - table.gutter
    if (room < word && (has.owner || has.end)) continue
    // Names on one line where that leaves the time enough; else as wide as they can be.
    const name = Math.max(word, Math.min(widestName + indent, room))
    const left = width - beside - name - table.gutter
    const widths = [name + table.gutter]
    if (has.owner) widths.push(own + table.gutter)
    if (has.end) widths.push(end + table.gutter)
    return { ...has, widths: [...widths, Math.max(left, look.em * 6)], least: word + table.gutter + look.em * 8 }
  }
  return { owner: false, end: false, widths: [width / 2, width / 2], least: width }
}
