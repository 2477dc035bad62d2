// A work plan: what is done, by whom and when, as rows of a native table with bars over a time axis, and milestones.
import {
  drawTable,
  longestWord,
  oneLine,
  paragraphOf,
  rowHeights,
  rule,
  type RuledCell,
  type RuledRow,
  type RuledTable,
  type Said,
  shape,
  steppedStyle,
  textMark,
} from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { dayOf, nameOfDay } from '../calendar.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { backwards, empty, outOfRange, tooMany } from '../faults.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { listIn, plain, recordIn, saidIn } from '../fields.ts'
import { layTime, type TimeMark, type TimeScale } from '../time-scale.ts'

const most = 15

export const gantt = drawnKind({
  name: 'gantt',
  family: 'table',
  about: 'A work plan of up to fifteen activities, with owners, bars in time and milestones.',
  shape: {
    from: { is: 'date', about: 'The first day shown.' },
    to: { is: 'date', about: 'The last day shown.' },
    rows: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          do: { is: 'phrase', about: 'What is done, verb first.' },
          owner: { is: 'phrase', optional: true, about: 'Who does it.' },
          from: { is: 'date', about: 'Its first day.' },
          to: { is: 'date', about: 'Its last day.' },
          group: {
            is: 'phrase',
            optional: true,
            about: 'What it belongs to; rows of a group stand together under its name.',
          },
          key: { is: 'flag', optional: true, about: 'The activity to see.' },
        },
      },
      about: 'The activities from top to bottom.',
    },
    milestones: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          what: { is: 'phrase', about: 'What is reached.' },
          owner: { is: 'phrase', optional: true, about: 'Who answers for it.' },
          date: { is: 'date', about: 'When.' },
          key: { is: 'flag', optional: true, about: 'The milestone to see.' },
        },
      },
      optional: true,
      about: 'Milestones, in rows of their own under the activities.',
    },
  },
  sample: {
    from: '2025-10-06',
    to: '2025-12-26',
    rows: [
      { do: 'Get the report', owner: 'Research', from: '2025-10-06', to: '2025-10-17', group: 'Evidence' },
      { do: 'Ask for a client', owner: 'Lead', from: '2025-10-06', to: '2025-10-31', group: 'Evidence' },
      { do: 'Map bans', owner: 'Counsel', from: '2025-10-13', to: '2025-11-14', group: 'Trust', key: true },
    ],
    milestones: [{ what: 'Decide', owner: 'Board', date: '2025-12-12' }],
  },
  set,
  alt,
  check,
})

/** An activity, or a milestone: then both days are one. */
interface Task {
  says: Said
  owner?: Said
  from: number
  to: number
  group?: Said
  key: boolean
  milestone: boolean
}

function tasksIn(exhibit: Exhibit): Task[] {
  const task = (item: unknown, milestone: boolean): Task => {
    const record = recordIn(item)
    const owner = saidIn(record['owner'])
    const group = saidIn(record['group'])
    return {
      says: saidIn(record[milestone ? 'what' : 'do']) ?? '',
      from: dayOf(record[milestone ? 'date' : 'from']) ?? 0,
      to: dayOf(record[milestone ? 'date' : 'to']) ?? 0,
      key: record['key'] === true,
      milestone,
      ...(owner === undefined ? {} : { owner }),
      ...(group === undefined ? {} : { group }),
    }
  }
  return [
    ...listIn(exhibit['rows']).map((item) => task(item, false)),
    ...listIn(exhibit['milestones']).map((item) => task(item, true)),
  ]
}

const spanIn = (exhibit: Exhibit): { from: number; to: number } => ({
  from: dayOf(exhibit['from']) ?? 0,
  to: dayOf(exhibit['to']) ?? 0,
})

function check(exhibit: Exhibit): Diagnostic[] {
  const tasks = tasksIn(exhibit)
  if (!tasks.some((task) => !task.milestone)) return [empty(exhibit, 'rows')]
  const { from, to } = spanIn(exhibit)
  if (to <= from) return [backwards(exhibit, 'the plan', nameOfDay(from, 'en', true), nameOfDay(to, 'en', true))]
  const faults = tasks.flatMap((task) => {
    const day = (at: number): string => nameOfDay(at, 'en', true).replaceAll('\u00a0', ' ')
    if (task.to < task.from) return [backwards(exhibit, `"${plain(task.says)}"`, day(task.from), day(task.to))]
    const outside = [task.from, task.to].find((at) => at < from || at > to)
    return outside === undefined ? [] : [outOfRange(exhibit, plain(task.says), day(outside), day(from), day(to))]
  })
  const rows = tasks.filter((task) => !task.milestone).length
  if (rows > most) faults.push(tooMany(exhibit, 'activities', rows, most))
  const keys = tasks.filter((task) => task.key).length
  if (keys > 2) faults.push(tooMany(exhibit, 'key rows', keys, 2))
  return faults
}

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const phrases = phrasesFor(canvas.language)
  const { from, to } = spanIn(exhibit)
  const day = (at: number, withYear = false): string =>
    nameOfDay(at, canvas.language, withYear).replaceAll('\u00a0', ' ')
  return tell([
    `${titled(exhibit, phrases.plan)}, ${day(from, true)} – ${day(to, true)}`,
    ...tasksIn(exhibit).map((task) => {
      const when = task.milestone ? day(task.to) : `${day(task.from)} – ${day(task.to)}`
      return `${plain(task.says)}${task.owner === undefined ? '' : ` (${plain(task.owner)})`}: ${when}`
    }),
  ])
}

/** Names stand in from the edge where groups are filled from edge to edge. */
const indentOf = (look: DrawnLook, tasks: Task[]): number =>
  tasks.some((task) => task.group !== undefined) ? look.em * 0.5 : 0

/** Which columns there are, and how wide, gutters included. */
interface Columns {
  owner: boolean
  end: boolean
  widths: number[]
  least: number
}

function columnsFor(canvas: Canvas, look: DrawnLook, tasks: Task[], width: number): Columns {
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

/** A canvas whose tables have rows as low as a plan of fifteen needs: `inset` and `cell` of the look `gantt`. */
function tight(canvas: Canvas, look: DrawnLook): Canvas {
  const { table, name } = canvas.medium
  const screen = name === 'deck' || name === 'handout'
  const cell = look.own.style('cell', screen ? 'register' : table.cell)
  const inset = look.own.number('inset', Math.min(table.inset, 2))
  return { ...canvas, medium: { ...canvas.medium, table: { ...table, cell, name: cell, inset } } }
}

function set(exhibit: Exhibit, width: number, plain: Canvas): Setting {
  const look = drawnLook(plain, 'gantt')
  const canvas = tight(plain, look)
  const tasks = tasksIn(exhibit)
  const columns = columnsFor(canvas, look, tasks, width)
  const time = columns.widths.at(-1) ?? 0
  const { from, to } = spanIn(exhibit)
  const styles = { over: canvas.medium.table.head, marks: look.own.style('tick', look.label) }
  const scale = layTime(canvas, from, to, time, styles)
  const { rows, groups } = rowsOf(canvas, look, tasks, columns, scale)
  const ruled: RuledTable = { rows, columns: columns.widths, anchor: 'middle' }
  const natural = rowHeights(canvas, ruled)
  const over = scale.over.length > 0 ? steppedStyle(canvas, styles.over).leading : 0
  const sum = (heights: number[]): number => heights.reduce((total, height) => total + height, 0)
  const grows = natural.map((_, index) => index > 0 && !groups.includes(index))
  const limit = (height: number): number => Math.max(height, Math.min(canvas.medium.table.tallest, height * 2))
  const tallest = natural.map((height, index) => (grows[index] ? limit(height) : height))
  return {
    least: over + sum(natural),
    natural: over + sum(natural),
    most: over + sum(tallest),
    cut: 'cut an activity, or words in the longest ones',
    narrow: { least: columns.least, cut: 'shorten the longest words' },
    draw: (box) => {
      const spare = Math.max(0, box.h - over - sum(natural)) / Math.max(1, grows.filter(Boolean).length)
      const heights = natural.map((height, index) => (grows[index] ? Math.min(height + spare, limit(height)) : height))
      const top = box.y + over
      const left = box.x + width - time
      const bottom = top + sum(heights)
      // Marks of the head are drawn before those of the rows: lines of the axis lie under the bars.
      rows[0]!.cells.at(-1)!.marks = (cell) => [
        ...drawAxis(canvas, look, scale, styles, left, { ...cell, y: top }, over, bottom),
        ...drops(canvas, look, tasks, rows, scale, heights, { x: left, y: top }),
      ]
      const name = canvas.home === '' ? 'work plan' : `${canvas.home}, work plan`
      const mark = drawTable(canvas, ruled, { x: box.x, y: top }, heights, { name, alt: alt(exhibit, canvas) })
      const fill = look.own.word('group', 'pale')
      for (const index of groups) for (const cell of mark.rows[index]?.cells ?? []) cell.fill = fill
      return [mark]
    },
  }
}

/** Rows of the table, and which of them carry the name of a group. */
function rowsOf(
  canvas: Canvas,
  look: DrawnLook,
  tasks: Task[],
  columns: Columns,
  scale: TimeScale,
): { rows: RuledRow[]; groups: number[] } {
  const { table } = canvas.medium
  const phrases = phrasesFor(canvas.language)
  const bare = (said: Said, style: string, change: { color?: string; align?: 'left' | 'right'; bold?: boolean } = {}) =>
    paragraphOf(canvas, said, style, { before: 0, after: 0, align: 'left', ...change })
  const heads = [
    phrases.activity,
    ...(columns.owner ? [phrases.owner] : []),
    ...(columns.end ? [phrases.end] : []),
  ].map((head): RuledCell => {
    const align = head === phrases.end ? 'right' : 'left'
    return { head: 'column', paragraphs: [bare(head, table.head, { align })] }
  })
  const rows: RuledRow[] = [{ head: true, highlight: false, cells: [...heads, { paragraphs: [] }] }]
  const groups: number[] = []
  let group = ''
  for (const task of tasks) {
    const own = plain(task.group)
    if (own !== group && own !== '') {
      groups.push(rows.length)
      const cell: RuledCell = {
        head: 'row',
        span: columns.widths.length,
        paragraphs: [bare(task.group!, table.head)],
        indent: indentOf(look, tasks),
      }
      rows.push({ head: false, highlight: false, cells: [cell] })
    }
    group = own
    const color = task.key ? { color: look.key } : {}
    const name: RuledCell = {
      head: 'row',
      paragraphs: [
        bare(task.says, table.cell, { ...color, ...(task.key || task.milestone ? { bold: true } : {}) }),
        ...(!columns.owner && task.owner !== undefined ? [bare(task.owner, look.gloss)] : []),
      ],
      indent: indentOf(look, tasks),
    }
    const cells: RuledCell[] = [name]
    if (columns.owner) cells.push({ paragraphs: task.owner === undefined ? [] : [bare(task.owner, table.cell, color)] })
    if (columns.end)
      cells.push({ paragraphs: [bare(nameOfDay(task.to, canvas.language), table.cell, { ...color, align: 'right' })] })
    cells.push({ paragraphs: [], marks: (box) => drawTask(canvas, look, task, scale, box, columns.end) })
    rows.push({ head: false, highlight: false, cells })
  }
  return { rows, groups }
}

/** The bar of an activity, or the diamond of a milestone; with the last day beside it where no column tells it. */
function drawTask(canvas: Canvas, look: DrawnLook, task: Task, scale: TimeScale, box: Box, isDated: boolean): Mark[] {
  const color = task.key ? look.key : task.milestone ? 'ink' : look.own.word('bar', 'grey')
  const h = Math.min(look.em * 1.1, box.h * 0.5)
  const x = box.x + Math.max(0, scale.at(task.from))
  const end = box.x + Math.min(box.w, scale.at(task.to + 1))
  const middle = box.y + box.h / 2
  const size = look.em * 1.1
  const center = Math.min(Math.max((x + end) / 2, box.x + size / 2), box.x + box.w - size / 2)
  const bar: Box = task.milestone
    ? { x: center - size / 2, y: middle - size / 2, w: size, h: size }
    : { x, y: middle - h / 2, w: Math.max(1, end - x), h }
  const marks: Mark[] = [
    shape(canvas, task.milestone ? 'diamond' : 'rect', bar, {
      fill: color,
      name: task.milestone ? 'milestone' : 'bar',
    }),
  ]
  if (isDated) return marks
  const day = nameOfDay(task.to, canvas.language)
  const w = oneLine(canvas, day, look.label)
  const { leading } = steppedStyle(canvas, look.label)
  const after = bar.x + bar.w + 4
  const at = after + w <= box.x + box.w ? after : bar.x - 4 - w
  if (at < box.x) return marks
  const words = { x: at, y: middle - leading / 2, w, h: leading }
  return [...marks, textMark(canvas, { words: day, style: look.label, box: words, role: 'artifact', name: 'day' })]
}

/** Names of the axis in the head, and hairlines down to the last row. */
function drawAxis(
  canvas: Canvas,
  look: DrawnLook,
  scale: TimeScale,
  styles: { over: string; marks: string },
  left: number,
  head: Box,
  over: number,
  bottom: number,
): Mark[] {
  const { table } = canvas.medium
  const top = head.y + (table.topRule === undefined ? 0 : table.inset)
  const name = (mark: TimeMark, y: number, style: string, bold: boolean): Mark[] => {
    if (mark.name === undefined) return []
    const w = oneLine(canvas, mark.name, style, bold)
    const box = { x: left + mark.x + 2, y, w, h: steppedStyle(canvas, style).leading }
    const color = bold ? { color: 'ink' } : {}
    return [textMark(canvas, { words: mark.name, style, box, bold, ...color, role: 'artifact', name: 'time' })]
  }
  const lines = scale.over.length > 0 ? scale.over : scale.marks
  const lift = Math.max(0, (steppedStyle(canvas, table.head).leading - steppedStyle(canvas, styles.marks).leading) / 2)
  return [
    ...lines.map((mark) => {
      const x = left + mark.x
      return rule(canvas, { x, y: head.y + head.h }, { x, y: bottom }, look.hair, 'time line')
    }),
    ...scale.over.flatMap((mark) => name(mark, head.y - over, styles.over, true)),
    ...scale.marks.flatMap((mark) => name(mark, top + lift, styles.marks, scale.over.length === 0)),
  ]
}

/** Lines from the head down to the diamonds of the milestones, under the bars that they cross. */
function drops(
  canvas: Canvas,
  look: DrawnLook,
  tasks: Task[],
  rows: RuledRow[],
  scale: TimeScale,
  heights: number[],
  at: { x: number; y: number },
): Mark[] {
  const milestones = tasks.filter((task) => task.milestone)
  const upTo = (index: number): number => heights.slice(0, index).reduce((sum, height) => sum + height, 0)
  return milestones.map((task, index) => {
    const row = rows.length - milestones.length + index
    const x = at.x + scale.at(task.to + 0.5)
    const stroke = { color: task.key ? look.key : 'ink', width: task.key ? 1 : 0.5 }
    return rule(canvas, { x, y: at.y + upTo(1) }, { x, y: at.y + upTo(row) + (heights[row] ?? 0) / 2 }, stroke, 'drop')
  })
}
