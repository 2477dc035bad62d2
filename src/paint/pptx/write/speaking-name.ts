// What the selection pane calls an object: words for whoever edits the slide, made from what the mark is and where it stands.
import type { ZoneName } from '../../../model/brand.ts'
import type { Cell, Mark, TableMark } from '../../../model/mark.ts'

/** Names of the zones of a slide and of its layout. */
export const zoneNames: Record<ZoneName, string> = {
  tracker: 'Tracker',
  sticker: 'Sticker',
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'Text',
  'so-what': 'So what',
  source: 'Source',
  footer: 'Footer',
  number: 'Page number',
}

/** Words of the program that say little to a reader. */
const plainer: Record<string, string> = { paragraph: 'Text', edge: 'Rule', title: 'Exhibit title' }

/** Characters of the longest name. */
const longest = 70

/** A name for the object a mark becomes; two marks may have the same. */
export function speakingName(mark: Mark | { name: string }): string {
  // The home in the brief stands first in a mark's name; on its slide it tells nothing apart.
  const what = mark.name.replace(/^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+)*, /u, '')
  if (!('kind' in mark)) return capitalized(what)
  if (mark.kind === 'text' && mark.zone) return zoneNames[mark.zone]
  if (mark.kind === 'chart') return titled('Chart', topicOf(mark.alt))
  if (mark.kind === 'table') return titled('Table', topicOfTable(mark))
  if (what === 'ornament') return mark.kind === 'line' ? 'Rule' : 'Bar'
  return plainer[what] ?? capitalized(what)
}

const capitalized = (words: string): string => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)

const titled = (kind: string, topic: string): string => (topic === '' ? kind : cut(`${kind}: ${topic}`))

/** Cut at a word, with a mark that something is missing. */
const cut = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).replace(/[\s,;]+\S*$/, '')}\u2026`

/** The subject in "Column chart. Growth of the group, %, 2024. …". */
const topicOf = (alt: string): string => (alt.split('. ')[1] ?? '').split(', ')[0]!.replace(/\.$/, '')

/** The heads of a table, or what its rows are about. */
function topicOfTable(mark: TableMark): string {
  const heads = (mark.heads > 0 ? (mark.rows[0]?.cells ?? []) : []).map(wordsOf)
  const names = mark.rows.map((row) => row.cells.map(wordsOf).find((words) => /\p{L}/u.test(words)) ?? '')
  return (mark.heads > 0 ? heads : names).filter((words) => words !== '').join(', ')
}

const wordsOf = (cell: Cell): string =>
  (cell.paragraphs[0]?.runs ?? [])
    .filter((run) => !run.raised)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
