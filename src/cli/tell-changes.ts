// Says what changed in a deliverable, for an analyst: a line for the file, and under it the words before and after.
import type { Changes, TextChange } from '../compare/index.ts'

/** Most lines told of one deliverable; the rest are counted. */
const MOST = 10
/** Words of context kept on either side of what changed, and most characters of what is shown. */
const CONTEXT = 3
const LONGEST = 72

/** "3 of 24 pages changed", with a line for each change beneath. `like` is a deliverable told before, with the same words. */
export function tellChanges(changes: Changes, like?: Changes): string[] {
  const { pages, count, texts, redrawn } = changes
  const grown = count.after === count.before ? '' : `, ${count.before} pages before`
  // A memo carries its brief: a remark in that changes the file and no page.
  if (pages.length === 0 && grown === '') return ['its pages are as they were']
  const head = `${pages.length} of ${count.after} ${count.after === 1 ? 'page' : 'pages'} changed${grown}`
  if (like && texts.length > 0 && isWithin(texts, like.texts)) return [`${head}, in the words told above`]
  const lines = [
    ...texts.map((text) => tellText(text)),
    ...(redrawn.length > 0 ? [`${pagesOf(redrawn)}  drawn anew, the words as before`] : []),
  ]
  const shown = lines.length > MOST ? [...lines.slice(0, MOST - 1), `… and ${lines.length - MOST + 1} more`] : lines
  return [head, ...shown.map((line) => `  ${line}`)]
}

const isWithin = (texts: readonly TextChange[], others: readonly TextChange[]): boolean => {
  const keys = new Set(others.map(({ before, after }) => JSON.stringify([before, after])))
  return texts.every(({ before, after }) => keys.has(JSON.stringify([before, after])))
}

/** One change with its pages: the words that differ, and a few around them. */
export function tellText({ before, after, pages }: TextChange, longest = LONGEST): string {
  const where = pagesOf(pages)
  if (before === undefined) return `${where}  new: ${quote(after!, longest)}`
  if (after === undefined) return `${where}  gone: ${quote(before, longest)}`
  const [was, is] = cut(before, after, longest)
  return `${where}  ${was} → ${is}`
}

/** "p. 2, 3". */
export const pagesOf = (pages: readonly number[]): string =>
  `p. ${pages.slice(0, 6).join(', ')}${pages.length > 6 ? ' …' : ''}`

/** A text in quotation marks, its end left out where it is long. */
export const quote = (text: string, longest = LONGEST): string =>
  `“${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}”`

/** Both texts, cut to the words that differ and a few around them. */
export function cut(before: string, after: string, longest = LONGEST): [string, string] {
  const old = before.split(/\s+/)
  const now = after.split(/\s+/)
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const from = Math.max(0, start - CONTEXT)
  const kept = Math.max(0, end - CONTEXT)
  const show = (words: readonly string[]): string =>
    quote(`${from > 0 ? '… ' : ''}${words.slice(from, words.length - kept).join(' ')}${kept > 0 ? ' …' : ''}`, longest)
  return [show(old), show(now)]
}
