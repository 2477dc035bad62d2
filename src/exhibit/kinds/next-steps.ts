// Who does what by when: a native table whose last column draws each due date on a true time scale, what falls on the day of the decision in
// the accent.
import {
  drawTable,
  ellipse,
  homeName,
  oneLine,
  rowHeights,
  rule,
  type RuledRow,
  type RuledTable,
  type Said,
  steppedStyle,
  stretchRows,
  textMark,
} from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Mark } from '../../model/mark.ts'
import { dayOf, nameOfDay, periods } from '../calendar.ts'
import { phrasesFor } from '../phrases.ts'
import { tell } from '../tell.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { cellText } from '../cell-text.ts'
import { lineDown } from '../lines-down.ts'
import { sum } from '../row-heights.ts'
import { listIn, plain, recordIn, saidIn } from '../fields.ts'

interface Step {
  says: Said
  result: Said
  owner: Said
  day: number
}

const stepsIn = (exhibit: Exhibit): Step[] =>
  listIn(exhibit['items']).map((item) => {
    const record = recordIn(item)
    return {
      says: saidIn(record['do']) ?? '',
      result: saidIn(record['result']) ?? '–',
      owner: saidIn(record['owner']) ?? '–',
      day: dayOf(record['by']) ?? 0,
    }
  })

export const nextSteps = drawnKind({
  name: 'next-steps',
  family: 'table',
  about:
    'Steps with result, owner and due date, each date on one time scale; those on the day of the decision in the accent.',
  shape: {
    from: { is: 'date', optional: true, about: 'Where the time scale begins; default a week before the first date.' },
    decision: { is: 'date', optional: true, about: 'The day of the decision: the steps due on it are in the accent.' },
    items: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          do: { is: 'phrase', about: 'What is done, verb first.' },
          result: { is: 'phrase', optional: true, about: 'What comes of it.' },
          owner: { is: 'phrase', about: 'Who does it: one role or name.' },
          by: { is: 'date', about: 'When it is done.' },
        },
      },
      about: 'The steps in the order of their dates.',
    },
  },
  sample: {
    from: '2025-10-01',
    decision: '2025-11-14',
    items: [
      { do: 'Check the figures', result: 'Figures confirmed', owner: 'Analyst', by: '2025-10-10' },
      { do: 'Ask two customers', result: 'Two interview notes', owner: 'Manager', by: '2025-10-24' },
      { do: 'Decide', result: 'Decision', owner: 'Board', by: '2025-11-14' },
    ],
  },
  set,
  alt: (exhibit, canvas) =>
    tell([
      phrasesFor(canvas.language).plan,
      ...stepsIn(exhibit).map(
        (step) => `${plain(step.says)} (${plain(step.owner)}): ${nameOfDay(step.day, canvas.language)}`,
      ),
    ]),
})

/** Days along the strip, clear of the dots at its ends. Lengths in points. */
interface Strip {
  width: number
  at(day: number): number
  from: number
  to: number
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'next-steps')
  const steps = stepsIn(exhibit)
  const days = steps.map((step) => step.day)
  const to = Math.max(0, ...days)
  const from = Math.min(dayOf(exhibit['from']) ?? Number.POSITIVE_INFINITY, Math.min(to, ...days) - 7)
  const widths = columnWidths(canvas, steps, width)
  const room = (widths.at(-1) ?? 0) - look.dot
  const strip: Strip = { width: room, at: (day) => ((day - from) / Math.max(1, to - from)) * room, from, to }
  const ruled: RuledTable = {
    rows: rowsOf(canvas, look, steps, strip, dayOf(exhibit['decision'])),
    columns: widths,
    anchor: 'middle',
  }
  const natural = rowHeights(canvas, ruled)
  const head = natural[0] ?? 0
  return {
    least: sum(natural),
    natural: sum(natural),
    most: head + steps.length * Math.max(canvas.medium.table.tallest, ...natural.slice(1)),
    cut: 'cut a step, or words in the longest ones',
    draw: (box) => {
      const heights = stretchRows(canvas, ruled, box.h)
      // Months are drawn with the head, so that they lie under the dots.
      rowsHead(ruled).marks = (cell) =>
        drawMonths(canvas, look, strip, cell, {
          to: box.y + sum(heights),
          clear: (heights.at(-1)! - look.dot) / 2,
        })
      const meaning = { name: homeName(canvas, 'next steps'), alt: nextSteps.alt(exhibit, canvas) }
      return [drawTable(canvas, ruled, { x: box.x, y: box.y }, heights, meaning)]
    },
  }
}

const rowsHead = (ruled: RuledTable) => ruled.rows[0]!.cells.at(-1)!

/** Action takes what the others leave; a result may wrap. */
function columnWidths(canvas: Canvas, steps: Step[], width: number): number[] {
  const { table } = canvas.medium
  const phrases = phrasesFor(canvas.language)
  const owner = Math.max(
    oneLine(canvas, phrases.owner, table.head),
    ...steps.map((step) => oneLine(canvas, step.owner, table.cell)),
  )
  const by = Math.max(...steps.map((step) => oneLine(canvas, nameOfDay(step.day, canvas.language), table.name)))
  const strip = width * 0.155
  const left = width - owner - by - strip - table.gutter * 4
  return [left * 0.58 + table.gutter, left * 0.42 + table.gutter, owner + table.gutter, by + table.gutter, strip]
}

function rowsOf(
  canvas: Canvas,
  look: DrawnLook,
  steps: Step[],
  strip: Strip,
  decision: number | undefined,
): RuledRow[] {
  const { table } = canvas.medium
  const phrases = phrasesFor(canvas.language)
  const say = (said: Said, style: string, right = false, color?: string) => [
    cellText(canvas, said, style, { ...(color ? { color } : {}), ...(right ? { align: 'right' } : {}) }),
  ]
  const head = [phrases.activity, phrases.result, phrases.owner, phrases.by, ''].map((said, index) => ({
    paragraphs: say(said, table.head, index === 3),
    head: 'column' as const,
  }))
  const rows = steps.map((step): RuledRow => {
    const isKey = step.day === decision
    return {
      head: false,
      highlight: false,
      cells: [
        { paragraphs: say(step.says, table.name, false, isKey ? look.key : undefined), head: 'row' },
        { paragraphs: say(step.result, table.cell) },
        { paragraphs: say(step.owner, table.cell) },
        {
          paragraphs: say(
            nameOfDay(step.day, canvas.language),
            isKey ? table.name : table.cell,
            true,
            isKey ? look.key : undefined,
          ),
        },
        { paragraphs: say('', table.cell), marks: (cell) => drawStep(canvas, look, strip, step.day, cell, isKey) },
      ],
    }
  })
  return [{ head: true, highlight: false, cells: head }, ...rows]
}

/** A line from the left edge to a dot on the day. */
function drawStep(canvas: Canvas, look: DrawnLook, strip: Strip, day: number, cell: Box, isKey: boolean): Mark[] {
  const size = isKey ? look.dot : look.dot * 0.8
  const x = cell.x + strip.at(day) + look.dot / 2
  const y = cell.y + cell.h / 2
  const color = isKey ? look.key : look.own.word('rest', 'muted')
  const width = isKey ? look.keyLine.width : look.line.width
  return [
    rule(canvas, { x: cell.x, y }, { x, y }, { color, width }, 'time to the step'),
    ellipse(canvas, { x: x - size / 2, y: y - size / 2, w: size, h: size }, { fill: color, name: 'due date' }),
  ]
}

/** The beginning of the scale by its date, and each month that begins in it by a hairline with its name over it. */
function drawMonths(
  canvas: Canvas,
  look: DrawnLook,
  strip: Strip,
  head: Box,
  end: { to: number; clear: number },
): Mark[] {
  // In the size of the other heads and on their line.
  const { head: style, topRule, inset } = canvas.medium.table
  const y = head.y + (topRule ? inset : 0)
  const h = steppedStyle(canvas, style).leading
  const months = periods('month', strip.from, strip.to, canvas.language).filter((tick) => tick.day > strip.from)
  const named = [{ day: strip.from, line: false }, ...months.map((tick) => ({ day: tick.day, line: true }))]
  let free = head.x
  return named.flatMap(({ day, line }): Mark[] => {
    const x = head.x + (line ? strip.at(day) + look.dot / 2 : 0)
    const marks = line ? [lineDown(canvas, x, { from: head.y + head.h, ...end }, look.hair, 'month')] : []
    const name = nameOfDay(day, canvas.language)
    const w = oneLine(canvas, name, style) + 2
    if (x < free || x + w > head.x + head.w + canvas.medium.table.gutter) return marks
    free = x + w + 4
    const box = { x, y, w, h }
    return [...marks, textMark(canvas, { words: name, style, box, name: 'date', bold: false, color: 'muted' })]
  })
}
