// Pages as text that a person can read: every mark with its place, every drawn line as it breaks.
import { plain } from '../../src/model/words.ts'
import type { Mark } from '../../src/model/mark.ts'
import type { Pages } from '../../src/model/page.ts'

const place = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): string =>
  [x, y, w, h].map((n) => Math.round(n * 10) / 10).join(' ')
const lineOf = (line: { pieces: { text: string }[] }): string => line.pieces.map((piece) => piece.text).join('')

function tellMark(mark: Mark, indent: string): string[] {
  const head = `${indent}${mark.kind}`
  if (mark.kind === 'text')
    return [
      `${head} ${mark.role}${mark.zone ? ` in ${mark.zone}` : ''} [${place(mark.box)}]`,
      ...mark.lines.map((line) => `${indent}  | ${lineOf(line)}`),
    ]
  if (mark.kind === 'line')
    return [
      `${head} ${mark.from.x.toFixed(1)},${mark.from.y.toFixed(1)} → ${mark.to.x.toFixed(1)},${mark.to.y.toFixed(1)} ${mark.stroke.width} ${mark.stroke.color}`,
    ]
  if (mark.kind === 'table')
    return [
      `${head} [${place(mark.box)}] heads ${mark.heads}`,
      ...mark.rows.map(
        (row) =>
          `${indent}  ${row.height.toFixed(1)} | ${row.cells.map((cell) => cell.lines.map(lineOf).join(' / ')).join(' | ')}`,
      ),
    ]
  if (mark.kind === 'group')
    return [
      `${head} ${mark.name} [${place(mark.box)}]`,
      ...(mark.scale ? [] : mark.marks.flatMap((inner) => tellMark(inner, `${indent}  `))),
    ]
  if (mark.kind === 'chart')
    return [
      `${head} [${place(mark.box)}] ${mark.alt}`,
      ...(mark.plan?.groups ?? []).flatMap((group) =>
        group.series.map((series) => `${indent}  ${group.type} ${series.name}: ${series.values.join(', ')}`),
      ),
    ]
  if (mark.kind === 'shape') return [`${head} ${mark.geometry} [${place(mark.box)}] ${mark.fill ?? ''}`.trimEnd()]
  return [`${head} [${place(mark.box)}]`]
}

/** All pages of a deliverable. */
export const tellPages = (pages: Pages): string =>
  `${pages.pages.flatMap((page, index) => [`── ${index + 1} ${page.title}`, ...page.marks.filter((mark) => !mark.fixed).flatMap((mark) => tellMark(mark, '  ')), ...page.notes.map((note) => `  notes: ${plain(note)}`)]).join('\n')}\n`
