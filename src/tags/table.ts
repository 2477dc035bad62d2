// A template's own table: rows and cells of texts and lists, drawn as a native table with the brand's rules.
import {
  areTall,
  breakTable,
  drawTable,
  gridOf,
  openCanvas,
  paragraphOf,
  type RuledCell,
  type RuledRow,
  type RuledTable,
  rowHeights,
  standsOpen,
  stretchRows,
  type TableMeaning,
} from '../draw/index.ts'
import { tableAlt } from '../exhibit/index.ts'
import { isTag } from '../model/document.ts'
import type { Paragraph } from '../model/mark.ts'
import { plain, type Words } from '../model/words.ts'
import { columnWidths, isOn, nameOf, ruleStroke, weightsOf, wordsIn } from './attributes.ts'
import { flowing } from './flowing.ts'
import { wordsOf } from './inline.ts'
import { itemParagraphs } from './list.ts'
import type { Canvas, Tag } from './nouns.ts'
import { lent, type Needs, needsOf, widened } from './table-widths.ts'
import type { Block, TagDefinition } from './tag.ts'
import { textBlock } from './text.ts'

export const table: TagDefinition = {
  name: 'table',
  about: 'A table of the template’s own. Rows open to fill a body, to the brand’s tallest row.',
  attributes: {
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    weights: {
      is: 'weights',
      about: 'Widths of the columns as shares; weights that sum to twelve land on the grid.',
      required: true,
    },
    align: {
      is: ['baseline', 'middle'],
      about:
        'How the cells of a row stand: first lines on one line, or each in the middle where no row wraps; default baseline.',
    },
    alt: {
      is: 'words',
      about: 'What the table is, in a word or two; its heads and rows are read after it to those who cannot see it.',
    },
    natural: { is: 'flag', about: 'Rows keep their natural height.' },
    top: { is: ['hair', 'thin', 'ink'], about: 'A rule above the first row, for a table without a head.' },
    ...flowing,
  },
  children: ['row'],
  block: (tag, canvas) => tableBlock(tag, canvas),
}

export const row: TagDefinition = {
  name: 'row',
  about: 'A row of a table.',
  attributes: {
    head: { is: 'flag', about: 'The head of the table: repeated when it continues.' },
    highlight: { is: 'flag', about: 'The row to see: rules and first cell in the accent.' },
  },
  children: ['cell'],
}

export const cell: TagDefinition = {
  name: 'cell',
  about: 'A cell: words in the table’s style, or texts and lists of their own.',
  attributes: {
    style: { is: 'style', about: 'Text style of bare words; default the brand’s for a head, a name or a cell.' },
    align: { is: ['left', 'center', 'right'], about: 'Default left.' },
    color: { is: 'color', about: 'A color of the brand for bare words.' },
    span: { is: 'number', about: 'Columns it spans; default 1.' },
  },
  children: 'words or blocks',
}

/** Paragraphs of a cell: its texts and lists, or its bare words in the table's style. */
function cellParagraphs(tag: Tag, canvas: Canvas, style: string, isHead: boolean): Paragraph[] {
  const blocks = tag.children.filter(isTag).filter((child) => child.tag === 'text' || child.tag === 'list')
  const color = nameOf(tag, 'color')
  const align = nameOf(tag, 'align') as Paragraph['align'] | undefined
  const paragraphs =
    blocks.length === 0
      ? [
          {
            ...paragraphOf(
              canvas,
              isHead ? withoutRunt(wordsOf(tag)) : wordsOf(tag),
              nameOf(tag, 'style') ?? style,
              color ? { color } : {},
            ),
            before: 0,
            after: 0,
          },
        ]
      : blocks.flatMap((child) =>
          child.tag === 'list' ? itemParagraphs(child, canvas) : [textBlock(child, canvas).paragraph],
        )
  return paragraphs.map((p, index) => ({ ...p, ...(align ? { align } : {}), before: index === 0 ? 0 : p.before }))
}

/** The words of a head of four or more, a short last one bound to the word before: "What would change / our mind". */
function withoutRunt(words: Words): Words {
  const last = words.runs.length - 1
  return {
    ...words,
    runs: words.runs.map((run, index) =>
      index === last ? { ...run, text: run.text.replace(/(\S \S+ \S+) (\S{1,4})$/, '$1\u00A0$2') } : run,
    ),
  }
}

/** Heads are set in `headStyle` where a neighbour's are. */
function ruledRows(tag: Tag, canvas: Canvas, headStyle: string | undefined): RuledRow[] {
  const look = canvas.medium.table
  return tag.children.filter(isTag).map((rowTag) => {
    const head = isOn(rowTag, 'head')
    const highlight = isOn(rowTag, 'highlight')
    const cells = rowTag.children.filter(isTag).map((cellTag, index): RuledCell => {
      const style = head ? (headStyle ?? look.head) : index === 0 ? look.name : look.cell
      const paragraphs = cellParagraphs(cellTag, canvas, style, head)
      return {
        paragraphs: highlight && index === 0 ? recolor(paragraphs, look.highlight) : paragraphs,
        span: Number(nameOf(cellTag, 'span') ?? 1),
        ...(head ? { head: 'column' as const } : index === 0 ? { head: 'row' as const } : {}),
      }
    })
    return { cells, head, highlight }
  })
}

const recolor = (paragraphs: Paragraph[], color: string): Paragraph[] =>
  paragraphs.map((p, index) => (index === 0 ? { ...p, runs: p.runs.map((run) => ({ ...run, color })) } : p))

function tableBlock(tag: Tag, canvas: Canvas): Block {
  const rows = ruledRows(tag, canvas, undefined)
  const gutter = canvas.medium.table.gutter
  const weights = weightsOf(tag, rows[0]?.cells.length ?? 1)
  const widthsAt = (width: number, headed: RuledRow[]): number[] => {
    const needs = needsAt(headed)
    const widths = widened(columnWidths(width, weights, gutter), needs)
    return canvas.medium.grid ? widths : lent(widths, needs)
  }
  const ownNeeds = needsOf(canvas, rows, weights.length)
  const needsAt = (headed: RuledRow[]): Needs[] =>
    headed === rows ? ownNeeds : needsOf(canvas, headed, weights.length)
  const anchor = nameOf(tag, 'align') === 'middle' ? ('even' as const) : ('baseline' as const)
  const ruled = (width: number, headed = rows): RuledTable => ({
    rows: headed,
    columns: widthsAt(width, headed).map((w, index) => (index === weights.length - 1 ? w : w + gutter)),
    anchor,
  })
  const alt = wordsIn(tag, 'alt')
  const top = nameOf(tag, 'top')
  const meaning: TableMeaning = {
    name: 'table',
    alt: tableAlt({ title: alt ? plain(alt) : '', ...wordsOfRows(rows) }, canvas.language),
    ...(top ? { top: ruleStroke(canvas, top) } : {}),
  }
  const keepsHeight = isOn(tag, 'natural')
  return {
    tag,
    grows: keepsHeight ? 0 : 1,
    measure: (width) => rowHeights(canvas, ruled(width)).reduce((sum, h) => sum + h, 0),
    grid: (width) => ({ ...gridOf(canvas, ruled(width)), ...(keepsHeight ? { tallest: 0, keeps: true } : {}) }),
    place: (box, shared) => {
      const { style, step = 0 } = shared ?? {}
      const stepped: Canvas = { ...canvas, step: (name) => canvas.step(name) - (name === style ? step : 0) }
      const whole = ruled(box.w, style ? ruledRows(tag, stepped, style) : rows)
      const heights =
        keepsHeight && !shared?.rows ? rowHeights(canvas, whole) : stretchRows(canvas, whole, box.h, shared)
      const said = { ...meaning, ...(shared ? { beside: shared } : {}) }
      const body = heights.filter((_, index) => !whole.rows[index]!.head)
      const larger = keepsHeight || !areTall(canvas, body) ? undefined : openCanvas(stepped, shared !== undefined)
      if (larger) {
        const open = ruled(box.w, ruledRows(tag, larger, style))
        const tall = stretchRows(larger, open, box.h, shared)
        const isWithin = tall.reduce((sum, h) => sum + h, 0) <= box.h + 0.5
        if (isWithin && standsOpen(larger, open, tall, shared)) return [drawTable(larger, open, box, tall, said)]
      }
      return [drawTable(canvas, whole, box, heights, said)]
    },
    breaks: (width) => breakTable(canvas, ruled(width), meaning),
  }
}

/** The words of the heads, and for each row the first cell that is more than a number. */
function wordsOfRows(rows: readonly RuledRow[]): { heads: string[]; rows: string[] } {
  const words = (c: RuledCell): string =>
    (c.paragraphs[0]?.runs ?? [])
      .filter((run) => !run.raised)
      .map((run) => run.text)
      .join('')
      .replaceAll('\u00A0', ' ')
  return {
    heads: rows.find((r) => r.head)?.cells.map(words) ?? [],
    rows: rows.filter((r) => !r.head).map((r) => r.cells.map(words).find((text) => /\p{L}/u.test(text)) ?? ''),
  }
}
