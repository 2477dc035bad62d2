// A work plan: what is done, by whom and when, as rows of a native table with bars over a time axis, and milestones.
import { drawTable, homeName, rowHeights, type RuledTable, steppedStyle } from '../../draw/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { nameOfDay } from '../calendar.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { backwards, empty, outOfRange, tooMany } from '../faults.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { plain } from '../fields.ts'
import { columnsFor, groupFill } from '../plan-columns.ts'
import { barHeight, drawAxis, drops } from '../plan-marks.ts'
import { rowsOf } from '../plan-rows.ts'
import { spanIn, tasksIn } from '../plan-tasks.ts'
import { growRows, sum } from '../row-heights.ts'
import { layTime } from '../time-scale.ts'

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
  // A slide's plan ends where its body ends.
  const onSlide = canvas.medium.name === 'deck'
  const over = scale.over.length > 0 ? steppedStyle(canvas, styles.over).leading : 0
  const grown = growRows(
    natural,
    (index) => index > 0 && !groups.includes(index),
    (height) => Math.max(height, Math.min(canvas.medium.table.tallest, height * (onSlide ? 4 : 2))),
  )
  return {
    least: over + grown.natural,
    natural: over + grown.natural,
    most: over + grown.most,
    cut: 'cut an activity, or words in the longest ones',
    narrow: { least: columns.least, cut: 'shorten the longest words' },
    draw: (box) => {
      const heights = grown.fill(box.h - over)
      const top = box.y + over
      const left = box.x + width - time
      const last = heights.at(-1)!
      const end = { to: top + sum(heights), clear: (last - barHeight(look, last)) / 2 }
      // Marks of the head are drawn before those of the rows: lines of the axis lie under the bars.
      rows[0]!.cells.at(-1)!.marks = (cell) => [
        ...drawAxis(canvas, look, scale, styles, left, { ...cell, y: top }, over, end),
        ...drops(canvas, look, tasks, rows, scale, heights, { x: left, y: top }),
      ]
      const meaning = { name: homeName(canvas, 'work plan'), alt: alt(exhibit, canvas) }
      const mark = drawTable(canvas, ruled, { x: box.x, y: top }, heights, meaning)
      const fill = groupFill(look)
      if (fill !== 'white')
        for (const index of groups) for (const cell of mark.rows[index]?.cells ?? []) cell.fill = fill
      return [mark]
    },
  }
}
