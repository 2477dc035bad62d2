// Says what changed in a deliverable, for an analyst: a line for the file, and under it sentences, values and cells before and after, in
// the order of the pages.
import type { CellChange, Changes, TextChange, ValueChange } from '../compare/index.ts'

/** Most lines told of one deliverable by who watches; the rest are counted. */
const MOST = 10
/** Words of context kept on either side of what changed, and most characters of what is shown. */
const CONTEXT = 3
const LONGEST = 72
/** Most characters of what a row is called by. */
const ROW = 48

/** "3 of 24 pages changed", with a line for each change beneath. `like` is a deliverable told before, with the same words. */
export function tellChanges(changes: Changes, like?: Changes): string[] {
  const { pages, count, rebranded, recarried } = changes
  const grown = count.after === count.before ? '' : `, ${count.before} pages before`
  // A memo carries its brief: a remark in that changes the file and no page.
  if (pages.length === 0 && grown === '')
    return [
      rebranded
        ? `${count.after === 1 ? 'its page' : `all ${count.after} pages`} drawn anew in the edited brand, the words as before`
        : `its pages are as they were${recarried ? '; the brief that it carries is not' : ''}`,
    ]
  const head = `${pages.length} of ${count.after} ${count.after === 1 ? 'page' : 'pages'} changed${grown}${rebranded ? ', and all are drawn anew in the edited brand' : ''}`
  if (like && isWithin(changes, like)) return [`${head}, in the words told above`]
  const lines = tellEach(changes, LONGEST)
  const shown = lines.length > MOST ? [...lines.slice(0, MOST - 1), `… and ${lines.length - MOST + 1} more`] : lines
  return [head, ...shown.map((line) => `  ${line}`)]
}

const isWithin = (changes: Changes, like: Changes): boolean => {
  const keysOf = ({ sentences, charts, cells }: Changes): string[] => [
    ...sentences.map(({ before, after }) => JSON.stringify([before, after])),
    ...[...charts, ...cells].map(({ page: _page, ...change }) => JSON.stringify(change)),
  ]
  const known = new Set(keysOf(like))
  const keys = keysOf(changes)
  return keys.length > 0 && keys.every((key) => known.has(key))
}

/** A line for each change, in the order of the pages, none twice. */
export function tellEach({ sentences, charts, cells, tables, redrawn }: Changes, longest: number): string[] {
  const lines = [
    ...sentences.map((text) => ({ page: text.pages[0]!, line: tellText(text, longest) })),
    ...charts.map((value) => ({ page: value.page, line: tellValue(value) })),
    ...cells.map((cell) => ({ page: cell.page, line: tellCell(cell, longest) })),
    ...tables.map(({ page, table, what }) => ({
      page,
      line: `p. ${page}  table ${named(table)}: ${what === 'reordered' ? 'its rows in another order' : what}`,
    })),
    ...(redrawn.length > 0
      ? [{ page: redrawn[0]!, line: `${pagesOf(redrawn)}  drawn anew, the words as before` }]
      : []),
  ]
  return [...new Set(lines.sort((a, b) => a.page - b.page).map(({ line }) => line))]
}

/** One change with its pages: the words that differ, and a few around them. */
function tellText({ before, after, pages, notes }: TextChange, longest: number): string {
  const where = `${pagesOf(pages)}${notes ? ', notes' : ''}`
  if (before === undefined) return `${where}  new: ${quote(after!, longest)}`
  if (after === undefined) return `${where}  gone: ${quote(before, longest)}`
  const [was, is] = cut(before, after, longest)
  return `${where}  ${was} → ${is}`
}

const tellValue = ({ page, chart, series, category, before, after }: ValueChange): string =>
  `p. ${page}  chart ${chart}, ${[category, series].filter(Boolean).join(', ')}: ${number(before)} → ${number(after)}`

const number = (value: number | null | undefined): string =>
  value === undefined ? 'none' : value === null ? 'n/a' : String(Number(value.toPrecision(6)))

// A line for each cell, and the same one for all cells of a row that is new or gone.
function tellCell({ page, table, row, column, before, after }: CellChange, longest: number): string {
  const where = `p. ${page}  table ${named(table)}`
  if (before === undefined || after === undefined)
    return `${where}, ${before === undefined ? 'new' : 'gone'}: the row ${quote(row, ROW)}`
  const [was, is] = cut(before, after, longest)
  // The cell that its row is called by says both names itself.
  const place = [...(row === after ? [] : [quote(row, ROW)]), column].filter(Boolean).join(', ')
  return `${where}${place && `, ${place}`}: ${was} → ${is}`
}

/** An id as it is, heads of columns in quotation marks. */
const named = (table: string): string => (/^[\w.-]+$/.test(table) ? table : `“${table}”`)

/** "p. 2, 3". */
export const pagesOf = (pages: readonly number[]): string =>
  `p. ${pages.slice(0, 6).join(', ')}${pages.length > 6 ? ' …' : ''}`

/** A text in quotation marks, its end left out where it is long. */
export const quote = (text: string, longest = LONGEST): string =>
  `“${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}”`

/** The last word of a sentence, with its marks. */
const ENDS_SENTENCE = /[.!?]["'”’»)]*$/

/** Characters that "… " at both ends takes. */
const ROOM_FOR_DOTS = 4

/** Both texts, cut to the words that differ and a few around them; where there is much room, to the sentences they stand in. */
export function cut(before: string, after: string, longest = LONGEST): [string, string] {
  const old = before.split(/\s+/)
  const now = after.split(/\s+/)
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++
  let from = Math.max(0, start - CONTEXT)
  let kept = Math.max(0, end - CONTEXT)
  // Where there is room, the sentence to its end and then from its beginning: what the figure makes untrue may stand there.
  const fits = (first: number, last: number): boolean =>
    longest > LONGEST &&
    [old, now].every((words) => words.slice(first, words.length - last).join(' ').length + ROOM_FOR_DOTS <= longest)
  while (kept > 0 && !ENDS_SENTENCE.test(now.at(-1 - kept)!) && fits(from, kept - 1)) kept--
  while (from > 0 && !ENDS_SENTENCE.test(now[from - 1]!) && fits(from - 1, kept)) from--
  const show = (words: readonly string[]): string =>
    quote(`${from > 0 ? '… ' : ''}${words.slice(from, words.length - kept).join(' ')}${kept > 0 ? ' …' : ''}`, longest)
  return [show(old), show(now)]
}
