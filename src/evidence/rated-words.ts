// Words that place a thing in an order and need no condition: where the exhibit of the point rates things by just that, and in a saying.
import type { Exhibit } from '../model/brief.ts'
import type { Assertion } from '../model/ledger.ts'
import { plain, type Raw, type Words } from '../model/words.ts'
import { quick } from '../text/index.ts'

/** A cell: quarters of a ball, or a level of shade. */
interface Cell {
  score?: unknown
  level?: unknown
}

const ratingIn = (cell: Cell | undefined): number | undefined => {
  const rating = cell?.score ?? cell?.level
  return typeof rating === 'number' ? rating : undefined
}

/** What a record of an exhibit may hold; templates of kinds have checked it before. */
interface Row {
  name?: unknown
  cells?: Cell[]
}

const SMALL = /^(?:the|and|for|with|from|that|than|all|any|its|our|their|der|die|das|und|von|für|mit|zum|zur)$/
const WORD = quick(/\p{L}{3,}/gu)
/** The stems of words: "cheapest" and "cheap", "run" and "running" are one. */
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? [])
    .filter((word) => !SMALL.test(word))
    .map((word) =>
      word.replace(/(?<=\p{L}{3})(?:iest|iers?|y)$/u, 'i').replace(/(?<=\p{L}{3})(?:est|sten?|e?r|ing|e?s|e)$/u, ''),
    )

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'runs' in value ? plain(value as Words) : String(value ?? '')
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Words after the word of an order that say in what: "the cheapest to run". */
const AFTER = 40

/**
 * True for a place in an order that an exhibit of scores (harvey, heat-map) shows: one of its criteria is named by the word or by what
 * follows it, and the row to see, where there is one, has the highest or the lowest score of that column.
 */
export const isRated = (found: Assertion, raw: Raw, exhibits: readonly Exhibit[]): boolean => {
  if (found.asserts !== 'rank') return false
  const place = raw.raw.indexOf(found.word)
  const said = raw.raw.slice(Math.max(0, place), place + found.word.length + AFTER).split(/[.,;:]/)[0]!
  const stems = stemsIn(said)
  return exhibits.some(({ kind, columns, rows, highlight }) => {
    if (kind !== 'harvey' && kind !== 'heat-map') return false
    const criteria = listOf(columns).slice(1).map(textOf)
    return criteria.some(
      (criterion, column) =>
        stemsIn(criterion).some((stem) => stems.includes(stem)) &&
        isExtreme(listOf(rows) as Row[], column, textOf(highlight)),
    )
  })
}

const isExtreme = (rows: readonly Row[], column: number, seen: string): boolean => {
  const row = rows.find(({ name }) => textOf(name) === seen)
  const score = ratingIn(row?.cells?.[column])
  const scores = rows.flatMap(({ cells }) => ratingIn(cells?.[column]) ?? [])
  return scores.length > 0 && (score === undefined || score === Math.max(...scores) || score === Math.min(...scores))
}

/** What people are or do by their nature, and no ledger counts. */
const VIRTUES =
  'haste|speed|patience|impatience|trust|mistrust|distrust|honesty|silence|caution|courage|fear|hope|doubt|pride|vanity|envy|greed|luck|habit|habits|care|carelessness|neglect|foresight|hindsight|delay|waiting|wisdom|folly|loyalty|discipline|order|disorder|ignorance|knowledge|candou?r|clarity|simplicity|prudence|regret|quality|prevention|cure|certainty|uncertainty|kindness|truth|peace|war|experience|advice|rigou?r|zeal'
/** "Haste is dearer than patience": two of them without an article are a saying; steel and timber have prices. */
const MAXIM = quick(`^(?:${VIRTUES}) \\p{Ll}+ (?:\\p{Ll}+ ){0,3}than (?:\\p{Ll}+ )?(?:${VIRTUES})[.!]?$`, 'iu')

/** True for a comparison of two such things that is the whole sentence. */
export const isMaxim = ({ asserts }: Assertion, raw: Raw): boolean => asserts === 'rank' && MAXIM.test(raw.raw)
