// The stages through which value is added, in chevrons, with what supports them all above and what each does below.
import { heightOf, rectangle, type Said, textMark } from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { empty, tooMany } from '../faults.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { listIn, plain, recordIn, saidIn, textsIn } from '../fields.ts'
import { readableOn } from '../ink.ts'
import type { Step } from '../step.ts'
import { setSteps } from '../steps.ts'

/** More stages than this cannot stand side by side. */
const most = 7

export const valueChain = drawnKind({
  name: 'value-chain',
  family: 'table',
  about: 'Three to seven stages of a chain, and what supports them all.',
  shape: {
    support: {
      is: 'list',
      of: { is: 'phrase' },
      one: true,
      optional: true,
      about: 'What runs across all stages, from top to bottom.',
    },
    rows: {
      is: 'list',
      of: { is: 'phrase' },
      one: true,
      optional: true,
      about: 'What the rows under the stages are about: the first thing said of every stage, and so on.',
    },
    stages: {
      is: 'list',
      of: {
        is: 'record',
        short: 'head',
        of: {
          head: { is: 'phrase', about: 'The stage in a few words.' },
          says: { is: 'list', of: { is: 'words' }, one: true, optional: true, about: 'What is done in it.' },
          key: { is: 'flag', optional: true, about: 'The stage to see.' },
        },
      },
      count: [3, most],
      about: 'The stages from left to right.',
    },
  },
  sample: {
    support: ['People and data centres'],
    stages: [
      { head: 'Chips', says: ['Bought'] },
      { head: 'Models', says: ['Own and taken in'], key: true },
      { head: 'Products', says: ['Built for millions'] },
      { head: 'Reach', says: ['In use already'] },
    ],
  },
  set,
  alt: (exhibit, canvas) => {
    const phrases = phrasesFor(canvas.language)
    const support = textsIn(exhibit['support']).map(plain).join(', ')
    return tell([
      titled(exhibit, phrases.chain),
      ...stagesIn(exhibit).map((stage) => `${plain(stage.head)}: ${stage.says.map(plain).join('; ')}`),
      support === '' ? '' : `${phrases.support}: ${support}`,
    ])
  },
  check,
})

const stagesIn = (exhibit: Exhibit): Step[] =>
  listIn(exhibit['stages']).map((item) => {
    const record = recordIn(item)
    return {
      head: saidIn(item) ?? saidIn(record['head']) ?? '',
      says: textsIn(record['says']),
      key: record['key'] === true,
      open: false,
    }
  })

function check(exhibit: Exhibit): Diagnostic[] {
  const stages = stagesIn(exhibit)
  if (stages.length === 0) return [empty(exhibit, 'stages')]
  const faults: Diagnostic[] = []
  if (stages.length > most) faults.push(tooMany(exhibit, 'stages', stages.length, most))
  const keys = stages.filter((stage) => stage.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key stages', keys, 1))
  return faults
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'value-chain')
  const stages = setSteps(canvas, look, stagesIn(exhibit), width, 'chevrons', textsIn(exhibit['rows']))
  const bars = setBars(canvas, look, textsIn(exhibit['support']), width)
  return {
    ...stages,
    least: bars.height + stages.least,
    natural: bars.height + stages.natural,
    most: bars.height + stages.most,
    draw: (box) => [...bars.draw(box), ...stages.draw({ ...box, y: box.y + bars.height, h: box.h - bars.height })],
  }
}

/** Bars as wide as the chain, one under the other, with a gap below each. */
function setBars(
  canvas: Canvas,
  look: DrawnLook,
  support: Said[],
  width: number,
): { height: number; draw(box: Box): Mark[] } {
  const fill = look.own.word('support', 'pale')
  const padding = look.em * 0.5
  const gap = 4
  const heights = support.map((said) => heightOf(canvas, said, look.text, width - 2 * padding) + padding * 1.2)
  return {
    height: heights.reduce((sum, height) => sum + height + gap, 0) + (support.length > 0 ? gap : 0),
    draw: (box) => {
      let y = box.y
      return support.flatMap((said, index) => {
        const bar = { x: box.x, y, w: width, h: heights[index]! }
        y += heights[index]! + gap
        return [
          rectangle(canvas, bar, { fill, name: 'support bar' }),
          textMark(canvas, {
            words: said,
            style: look.text,
            box: { ...bar, x: bar.x + padding, w: width - 2 * padding },
            anchor: 'middle',
            align: 'center',
            color: readableOn(canvas, fill, 'ink'),
            name: 'support',
          }),
        ]
      })
    },
  }
}
