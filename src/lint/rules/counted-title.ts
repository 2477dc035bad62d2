// A title that counts more things than its exhibit shows.
import type { SettledLedger } from '../../model/ledger.ts'
import { plain, type Words } from '../../model/words.ts'
import { isWords, placeOf } from '../figures.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { BriefRule } from '../rule.ts'
import { isCounted } from '../spelled-count.ts'
import { rowNamesOf } from '../tables.ts'
import { quick } from '../../text/index.ts'
import type { Lexicon } from '../words/index.ts'

/** How many things an exhibit lists; undefined for kinds that list none. */
const countOf = (exhibit: Exhibit): number | undefined => {
  const list = {
    pillars: 'items',
    timeline: 'items',
    process: 'steps',
    table: 'rows',
    harvey: 'rows',
    matrix: 'items',
    waterfall: 'items',
  }[exhibit.kind]
  const things = list === undefined ? undefined : exhibit[list]
  // A total is none of the steps that lead to it.
  if (!Array.isArray(things)) return undefined
  const count = things.filter((thing) => thing?.total !== true).length
  const columns = exhibit['columns']
  // The things of a table may stand in its head.
  return Array.isArray(columns) ? Math.max(count, columns.length - 1) : count
}

/** True where a fact prints the word at a place of a text. */
const isPrintedAt = ({ runs }: Words, index: number): boolean => {
  let end = 0
  for (const { text, fact, mark } of runs) {
    if (!mark) end += text.length
    if (end > index) return fact !== undefined
  }
  return false
}

/** Words after a numeral that count no things of an exhibit. */
const MEASURES =
  /^(?:times|per|percent|percentage|years?|months?|weeks?|days?|quarters?|hours?|thirds|fifths|tenths|drittel|viertel|fünftel|zehntel|hundred|thousand|million|billion|of|in|out|or|to|and|more|or|mal|prozent|jahren?|monaten?|wochen?|tagen?)$/i

/** "Among four reasons …" counts all that are shown. */
const OF_ALL = /^(?:among|between|unter)(?: the| all| den| allen)? $/i

/** A numeral after one of these says where or with what, and not what the exhibit lists: "A trial in six offices". */
const PLACED =
  /\b(?:in|at|for|by|with|from|to|across|within|over|after|among|between|on|an|bei|von|für|mit|aus|auf|nach|unter|über|zwischen)(?: (?:the|all|about|only|den|allen|rund|nur))? $/i

export const countedTitle: BriefRule = {
  code: 'lint/counted-title',
  id: 'T-009',
  group: 'titles',
  severity: 'error',
  stage: 'brief',
  about:
    'A title counts no more things than its slide shows; that of an exhibit no more than its rows, items or steps.',
  why: 'Who reads of five looks for the fifth.',
  good: 'point: { claim: Two parts of the business carry the plan, holds: [] }\nexhibit: { kind: pillars, title: Parts, items: [{ head: A, says: [$revenue_2024, Two] }, { head: B, says: [One, Two] }] }',
  bad: 'point: { claim: Four parts of the business carry the plan, holds: [] }\nexhibit: { kind: pillars, title: Parts, items: [{ head: A, says: [$revenue_2024, Two] }, { head: B, says: [One, Two] }] }',
  check: ({ points, words, ledger }) =>
    points.flatMap(({ point, exhibits, home }) => {
      if (!words) return []
      const only = exhibits.length === 1 ? [{ title: point.claim, exhibit: exhibits[0]! }] : []
      // The title of an exhibit counts what it shows itself.
      const own = exhibits.flatMap((exhibit) =>
        isWords(exhibit['title']) ? [{ title: exhibit['title'], exhibit }] : [],
      )
      return [...only, ...own].flatMap(({ title, exhibit }) => {
        const shown = countOf(exhibit)
        const found =
          shown === undefined
            ? undefined
            : countedIn(title, words, ledger).find(({ count, typed }) => count > shown && !isNameIn(typed, exhibit))
        if (!found || found.count > 12) return []
        return [
          {
            message: `the title says "${found.typed}", and the exhibit "${exhibit.id}" shows ${shown}`,
            span: placeOf(exhibit),
            home,
            notes: ['hint: correct the numeral, or show what is missing'],
          },
        ]
      })
    }),
}

/** True where the words are part of what a row, an item or a step is called: "Three long evenings". */
const isNameIn = (typed: string, exhibit: Exhibit): boolean =>
  [...rowNamesOf(exhibit), ...headsOf(exhibit)].some((name) => name.toLowerCase().includes(typed.toLowerCase()))

const headsOf = (exhibit: Exhibit): string[] =>
  [exhibit['items'], exhibit['steps']].flat().flatMap((thing) => {
    const { head, name, what, label } = (thing ?? {}) as Record<string, unknown>
    return [head, name, what, label].filter(isWords).map(plain)
  })

const DOZENS: Record<string, number> = { 'half a dozen': 6, 'a dozen': 12, 'ein halbes dutzend': 6, 'ein dutzend': 12 }

/** Characters before the first noun of a title: "All the". */
const HEAD = 12

/** What a title counts: numerals with a noun after them, that are neither measured nor said of a place. */
function countedIn(words: Words, { numerals }: Lexicon, ledger: SettledLedger): { typed: string; count: number }[] {
  const title = plain(words)
  const known = { ...numerals, ...DOZENS }
  const pattern = quick(
    `(?<![\\p{L}\\p{N}-])(${[...Object.keys(DOZENS), ...Object.keys(numerals)].join('|')}) (\\p{L}[\\p{L}-]*)`,
    'gi',
  )
  return (
    [...title.matchAll(pattern)]
      .filter(
        ({ 2: next, index }) =>
          !MEASURES.test(next!) &&
          (!PLACED.test(title.slice(0, index)) || (OF_ALL.test(title.slice(0, index)) && index < 8)),
      )
      // What a fact prints is a figure of its own, and no count of what is listed.
      .filter(({ index }) => !isPrintedAt(words, index))
      // "Serves all five depots", where the ledger has five: at the head of a title they are what it is about, and shown.
      .filter(
        ({ 1: numeral, 2: next, index }) =>
          index < HEAD || !isCounted(known[numeral!.toLowerCase()]!, next!, title, ledger),
      )
      .map(({ 0: typed, 1: numeral }) => ({ typed, count: known[numeral!.toLowerCase()]! }))
  )
}
