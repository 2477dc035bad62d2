// Where several lines of work stand in a few phases: a lane for each, bars from phase to phase. The grid is a native table.
import {
  drawTable,
  heightOf,
  homeName,
  longestWord,
  oneLine,
  rectangle,
  rowHeights,
  rule,
  type RuledRow,
  type RuledTable,
  type Said,
  textMark,
} from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { empty, notAPhase, tooMany } from '../faults.ts'
import { cellText, headRow } from '../cell-text.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { listIn, plain, recordIn, saidIn, textsIn } from '../fields.ts'
import { readableOn } from '../ink.ts'
import { growRows, sum } from '../row-heights.ts'

const mostLanes = 7
const mostPhases = 8

export const roadmap = drawnKind({
  name: 'roadmap',
  family: 'table',
  about: 'Lines of work over a few phases, each in a lane of its own.',
  shape: {
    phases: { is: 'list', of: { is: 'phrase' }, about: 'Names of the phases from left to right.' },
    lanes: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          name: { is: 'phrase', about: 'The line of work.' },
          bars: {
            is: 'list',
            of: {
              is: 'record',
              of: {
                says: { is: 'phrase', about: 'What is done.' },
                from: { is: 'number', about: 'The phase in which it begins; the first is 1.' },
                to: {
                  is: 'number',
                  optional: true,
                  about: 'The phase with which it ends; that in which it begins where absent.',
                },
                key: { is: 'flag', optional: true, about: 'The bar to see.' },
              },
            },
            about: 'What is done in it.',
          },
        },
      },
      about: 'The lanes from top to bottom.',
    },
  },
  sample: {
    phases: ['Test', 'Prove', 'Scale'],
    lanes: [
      {
        name: 'Games',
        bars: [
          { says: 'Pilot', from: 1 },
          { says: 'Roll out', from: 2, to: 3, key: true },
        ],
      },
      { name: 'Video', bars: [{ says: 'Find a client', from: 1, to: 2 }] },
      { name: 'Law', bars: [{ says: 'Watch bans', from: 1, to: 3 }] },
    ],
  },
  set,
  alt,
  check,
})

interface Bar {
  says: Said
  from: number
  to: number
  key: boolean
}

interface Lane {
  name: Said
  bars: Bar[]
}

const lanesIn = (exhibit: Exhibit): Lane[] =>
  listIn(exhibit['lanes']).map((item) => {
    const record = recordIn(item)
    return {
      name: saidIn(record['name']) ?? '',
      bars: listIn(record['bars']).map((value) => {
        const bar = recordIn(value)
        const from = typeof bar['from'] === 'number' ? bar['from'] : 1
        const to = typeof bar['to'] === 'number' ? bar['to'] : from
        return { says: saidIn(bar['says']) ?? '', from, to, key: bar['key'] === true }
      }),
    }
  })

function check(exhibit: Exhibit): Diagnostic[] {
  const lanes = lanesIn(exhibit)
  const phases = textsIn(exhibit['phases']).length
  if (phases === 0) return [empty(exhibit, 'phases')]
  if (lanes.length === 0) return [empty(exhibit, 'lanes')]
  const bars = lanes.flatMap((lane) => lane.bars)
  const faults = bars.flatMap((bar) => {
    const wrong = [bar.from, bar.to].find((phase) => !Number.isInteger(phase) || phase < 1 || phase > phases)
    if (wrong !== undefined) return [notAPhase(exhibit, plain(bar.says), wrong, phases)]
    return bar.to < bar.from ? [notAPhase(exhibit, plain(bar.says), bar.to, phases, bar.from)] : []
  })
  if (lanes.length > mostLanes) faults.push(tooMany(exhibit, 'lanes', lanes.length, mostLanes))
  if (phases > mostPhases) faults.push(tooMany(exhibit, 'phases', phases, mostPhases))
  const keys = bars.filter((bar) => bar.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key bars', keys, 1))
  return faults
}

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const phrases = phrasesFor(canvas.language)
  const phases = textsIn(exhibit['phases']).map(plain)
  return tell([
    `${titled(exhibit, phrases.roadmap)}, ${phases.join(', ')}`,
    ...lanesIn(exhibit).map(
      (lane) => `${plain(lane.name)}: ${lane.bars.map((bar) => tellBar(bar, phases, phrases.to)).join('; ')}`,
    ),
  ])
}

/** "Roll out, Prove to Scale". */
const tellBar = (bar: Bar, phases: string[], to: string): string => {
  const first = phases[bar.from - 1] ?? ''
  const last = phases[bar.to - 1] ?? ''
  return `${plain(bar.says)}, ${first === last ? first : `${first} ${to} ${last}`}`
}

/** Rows of bars within a lane: bars that share a phase stand under each other. */
function tracksOf(bars: Bar[]): Bar[][] {
  const tracks: Bar[][] = []
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    const free = tracks.find((track) => track.every((other) => other.to < bar.from || other.from > bar.to))
    if (free === undefined) tracks.push([bar])
    else free.push(bar)
  }
  return tracks
}

/** A lane with its bars placed: heights in points. */
interface Placed {
  lane: Lane
  tracks: { bars: Bar[]; height: number }[]
  height: number
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'roadmap')
  const { table } = canvas.medium
  const lanes = lanesIn(exhibit)
  const phases = textsIn(exhibit['phases'])
  const padding = look.em * 0.6
  const gap = 4
  const names = lanes.map((lane) => lane.name)
  const word = longestWord(canvas, names, table.name)
  const widest = Math.max(0, ...names.map((name) => oneLine(canvas, name, table.name)))
  const first = Math.max(word, Math.min(widest, width * 0.24)) + table.gutter
  const phase = (width - first) / Math.max(1, phases.length)
  const needs = lanes.flatMap((lane) =>
    lane.bars.map(
      (bar) =>
        (longestWord(canvas, [bar.says], look.text, bar.key) + 2 * padding + gap) / Math.max(1, bar.to - bar.from + 1),
    ),
  )
  const head = longestWord(canvas, phases, table.head) + table.gutter
  const placed = lanes.map((lane): Placed => {
    const tracks = tracksOf(lane.bars).map((bars) => ({
      bars,
      height:
        Math.max(
          0,
          ...bars.map((bar) =>
            heightOf(canvas, bar.says, look.text, barWidth(bar, phase, gap) - 2 * padding, { bold: bar.key }),
          ),
        ) +
        padding * 0.9,
    }))
    const inner = tracks.reduce((sum, track) => sum + track.height + gap, -gap)
    return { lane, tracks, height: inner + 2 * Math.max(gap, look.inset * 0.8) }
  })
  const ruled = ruleLanes(canvas, phases, placed, [first, ...phases.map(() => phase)])
  const text = rowHeights(canvas, ruled)
  const natural = text.map((height, index) => (index === 0 ? height : Math.max(height, placed[index - 1]!.height)))
  const grown = growRows(
    natural,
    (index) => index > 0,
    (height) => Math.max(height, Math.min(height * 1.8, table.tallest)),
  )
  return {
    least: grown.natural,
    natural: grown.natural,
    most: grown.most,
    cut: 'cut a lane, or words in the longest bars',
    narrow: {
      least: word + table.gutter + phases.length * Math.max(head, ...needs),
      cut: 'cut a phase, or the longest words of the bars',
    },
    draw: (box) => {
      const heights = grown.fill(box.h)
      const bottom = box.y + sum(heights)
      ruled.rows[0]!.cells[0]!.marks = (cell) =>
        phases.map((_, index) => {
          const x = box.x + first + index * phase - gap
          return rule(canvas, { x, y: cell.y + cell.h }, { x, y: bottom }, look.hair, 'phase line')
        })
      placed.forEach((one, index) => {
        ruled.rows[index + 1]!.cells[1]!.marks = (cell) =>
          drawLane(canvas, look, one, phases.map(plain), cell, { phase, gap, padding })
      })
      const meaning = { name: homeName(canvas, 'roadmap'), alt: alt(exhibit, canvas) }
      return [drawTable(canvas, ruled, { x: box.x, y: box.y }, heights, meaning)]
    },
  }
}

const barWidth = (bar: Bar, phase: number, gap: number): number =>
  Math.max(1, (bar.to - bar.from + 1) * phase - 2 * gap)

/** Heads are the phases; a lane has its name, and one cell across all phases in which its bars are drawn. */
function ruleLanes(canvas: Canvas, phases: Said[], lanes: Placed[], columns: number[]): RuledTable {
  const { table } = canvas.medium
  const rows = lanes.map(
    ({ lane }): RuledRow => ({
      head: false,
      highlight: false,
      cells: [
        { head: 'row', paragraphs: [cellText(canvas, lane.name, table.name)] },
        { paragraphs: [], span: phases.length },
      ],
    }),
  )
  return { rows: [headRow(canvas, ['', ...phases]), ...rows], columns, anchor: 'middle' }
}

/** Bars with what is done in them: the shape says it to those who cannot see it, so that the words are told once. */
function drawLane(
  canvas: Canvas,
  look: DrawnLook,
  placed: Placed,
  phases: string[],
  cell: Box,
  measures: { phase: number; gap: number; padding: number },
): Mark[] {
  const { phase, gap, padding } = measures
  const inner = placed.tracks.reduce((sum, track) => sum + track.height + gap, -gap)
  let y = cell.y + (cell.h - inner) / 2
  return placed.tracks.flatMap((track) => {
    const marks = track.bars.flatMap((bar): Mark[] => {
      const fill = bar.key ? look.key : look.own.word('bar', 'tint')
      const box = { x: cell.x + (bar.from - 1) * phase, y, w: barWidth(bar, phase, gap), h: track.height }
      const stroke = { color: bar.key ? look.key : look.own.word('outline', 'edge'), width: 0.75 }
      const said = tellBar(bar, phases, phrasesFor(canvas.language).to)
      return [
        rectangle(canvas, box, { fill, stroke, name: 'bar', alt: said }),
        textMark(canvas, {
          words: bar.says,
          style: look.text,
          box: { ...box, x: box.x + padding, w: box.w - 2 * padding },
          anchor: 'middle',
          role: 'artifact',
          color: readableOn(canvas, fill, 'ink'),
          bold: bar.key,
          name: 'bar words',
        }),
      ]
    })
    y += track.height + gap
    return marks
  })
}
