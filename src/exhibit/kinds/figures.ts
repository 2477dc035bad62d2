// Figures shown large: one with its explanation beside it, or a strip of several with a caption each.
import type { SharedRows } from '../../draw/index.ts'
import { type BigFigure, setBigFigure } from '../big-figure.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { empty, tooMany, tooTall, unknownName } from '../faults.ts'
import { plain, saidIn } from '../fields.ts'
import { tilesIn } from '../figure-items.ts'
import { heading } from '../heading.ts'
import type { Heights, Kind } from '../kind.ts'
import { phrasesFor } from '../phrases.ts'
import { setTiles } from '../tiles.ts'

/** More figures than this are a table. */
const most = 6

export const figures: Kind = {
  name: 'figures',
  family: 'figures',
  about: 'One figure shown large with what explains it, or a strip of up to six.',
  shape: {
    title: { is: 'phrase', optional: true, about: 'What the figures are about.' },
    items: {
      is: 'list',
      one: true,
      count: [1, most],
      of: {
        is: 'record',
        of: {
          fact: { is: 'figure', optional: true, about: 'The figure: the id of a fact or a =formula.' },
          says: { is: 'phrase', optional: true, about: 'In its place, a text shown as large, e.g. "2012–15".' },
          caption: {
            is: 'phrase',
            optional: true,
            about: 'What it is; the name and the period of the fact where absent.',
          },
          explains: { is: 'words', optional: true, about: 'Why it matters; beside a figure that stands alone.' },
        },
      },
      about: 'The figures, from left to right.',
    },
    highlight: { is: 'name', optional: true, about: 'The figure to see: the id of its fact, or its text.' },
  },
  sample: {
    items: [
      { fact: 78, caption: 'RMB bn of capital expenditure, 2024' },
      { fact: 1.38, caption: 'bn people reached, 2025' },
      { says: '2012–15', caption: 'the last time that it went abroad' },
    ],
    highlight: '2012–15',
  },
  measure,
  draw,
  grid: (exhibit, width, canvas) => bigFigure(exhibit, width, canvas)?.grid,
  alt: (exhibit, canvas) => {
    const said = tilesIn(exhibit).map((tile) => `${tile.printed} ${plain(tile.caption)}`.trim())
    const title = plain(saidIn(exhibit['title']))
    return [phrasesFor(canvas.language).figures, title, said.join('; ')]
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' ')
  },
  check,
}

const headOf = (exhibit: Exhibit, width: number, canvas: Canvas) =>
  heading(canvas, width, { title: saidIn(exhibit['title']) }, canvas.medium.chart, canvas.medium.table.inset)

/** The figure where it stands alone on a slide with nothing that explains it: then it fills its column. */
function bigFigure(exhibit: Exhibit, width: number, canvas: Canvas): BigFigure | undefined {
  const [only, second] = tilesIn(exhibit)
  const isAlone = only !== undefined && second === undefined && only.explains === undefined
  if (!isAlone || canvas.medium.name !== 'deck') return undefined
  return setBigFigure(canvas, only, saidIn(exhibit['title']), width)
}

function measure(exhibit: Exhibit, width: number, canvas: Canvas): Heights {
  const big = bigFigure(exhibit, width, canvas)
  if (big) return big
  const head = headOf(exhibit, width, canvas).height
  const { height, most } = setTiles(canvas, tilesIn(exhibit), width)
  return { least: head + height, natural: head + height, most: head + most }
}

function draw(exhibit: Exhibit, box: Box, canvas: Canvas, shared?: SharedRows): Mark[] {
  const big = bigFigure(exhibit, box.w, canvas)
  if (big) {
    if (box.h < big.least - 0.5) canvas.report(tooTall(exhibit, big.least, box.h, 'shorten the caption'))
    return big.draw({ ...box, h: Math.max(box.h, big.least) }, shared)
  }
  const head = headOf(exhibit, box.w, canvas)
  const tiles = setTiles(canvas, tilesIn(exhibit), box.w)
  const least = head.height + tiles.height
  if (box.h < least - 0.5) canvas.report(tooTall(exhibit, least, box.h, 'shorten the captions, or cut a figure'))
  return [...head.draw(box.x, box.y), ...tiles.draw({ ...box, y: box.y + head.height, h: box.h - head.height })]
}

function check(exhibit: Exhibit): Diagnostic[] {
  const tiles = tilesIn(exhibit)
  const faults: Diagnostic[] = []
  if (tiles.length === 0 || tiles.some((tile) => tile.printed === ''))
    faults.push(empty(exhibit, 'figure in one of its items'))
  if (tiles.length > most) faults.push(tooMany(exhibit, 'figures', tiles.length, most))
  const highlight = plain(saidIn(exhibit['highlight']))
  if (highlight !== '' && !tiles.some((tile) => tile.key)) {
    faults.push(
      unknownName(
        exhibit,
        'highlight',
        highlight,
        tiles.map((tile) => tile.name),
      ),
    )
  }
  return faults
}
