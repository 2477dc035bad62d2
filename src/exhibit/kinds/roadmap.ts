// Where several lines of work stand in a few phases: a lane for each, bars from phase to phase. The grid is a native table.
import { drawTable, heightOf, homeName, longestWord, oneLine, rowHeights } from '../../draw/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { drawnLook } from '../drawn-look.ts'
import { empty, notAPhase, tooMany } from '../faults.ts'
import { plain, textsIn } from '../fields.ts'
import { lineDown } from '../lines-down.ts'
import { phrasesFor } from '../phrases.ts'
import { drawLane, ruleLanes } from '../roadmap-drawing.ts'
import { barWidth, heightOfTracks, lanesIn, type Placed, tellBar, tracksOf } from '../roadmap-lanes.ts'
import { growRows, sum } from '../row-heights.ts'
import { tell, titled } from '../tell.ts'

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
  // A bar keeps a gap from the next phase; the last ends with the page.
  const phase = (width - first + 2 * gap) / Math.max(1, phases.length)
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
    return { lane, tracks, height: heightOfTracks({ tracks }, gap) + 2 * Math.max(gap, look.inset * 0.8) }
  })
  const ruled = ruleLanes(canvas, phases, placed, [
    first,
    ...phases.map((_, index) => (index < phases.length - 1 ? phase : phase - 2 * gap)),
  ])
  const text = rowHeights(canvas, ruled)
  const natural = text.map((height, index) => (index === 0 ? height : Math.max(height, placed[index - 1]!.height)))
  const grown = growRows(
    natural,
    (index) => index > 0,
    (height) => Math.max(height, Math.min(height * (canvas.medium.name === 'deck' ? 4 : 1.8), table.tallest)),
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
      const to = box.y + sum(heights)
      const last = placed.at(-1)
      const clear = last ? (heights.at(-1)! - heightOfTracks(last, gap)) / 2 : 0
      ruled.rows[0]!.cells[0]!.marks = (cell) =>
        phases.map((_, index) => {
          const x = box.x + first + index * phase - gap
          return lineDown(canvas, x, { from: cell.y + cell.h, to, clear }, look.hair, 'phase line')
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
