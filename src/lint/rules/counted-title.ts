// A title that counts more things than its exhibit shows.
import { plain, type Words } from '../../model/words.ts'
import { placeOf } from '../figures.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { BriefRule } from '../rule.ts'

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
  return Array.isArray(things) ? things.filter((thing) => thing?.total !== true).length : undefined
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
  /^(?:times|per|percent|percentage|years?|months?|weeks?|days?|quarters?|hours?|hundred|thousand|million|billion|of|in|out|or|to|and|more|or|mal|prozent|jahren?|monaten?|wochen?|tagen?)$/i

/** A numeral after one of these says where or with what, and not what the exhibit lists: "A trial in six offices". */
const PLACED =
  /\b(?:in|at|for|by|with|from|to|across|within|over|after|among|between|on|an|bei|von|für|mit|aus|auf|nach|unter|über|zwischen)(?: (?:the|all|about|only|den|allen|rund|nur))? $/i

export const countedTitle: BriefRule = {
  code: 'lint/counted-title',
  id: 'T-009',
  group: 'titles',
  severity: 'error',
  stage: 'brief',
  about: 'A title counts no more things than its slide shows.',
  why: 'Who reads of five looks for the fifth.',
  good: 'point: { claim: Two parts of the business carry the plan, holds: [] }\nexhibit: { kind: pillars, title: Parts, items: [{ head: A, says: [$revenue_2024, Two] }, { head: B, says: [One, Two] }] }',
  bad: 'point: { claim: Four parts of the business carry the plan, holds: [] }\nexhibit: { kind: pillars, title: Parts, items: [{ head: A, says: [$revenue_2024, Two] }, { head: B, says: [One, Two] }] }',
  check: ({ points, words }) =>
    points.flatMap(({ point, exhibits, home }) => {
      if (!words || exhibits.length !== 1) return []
      const shown = countOf(exhibits[0]!)
      if (shown === undefined) return []
      const title = plain(point.claim)
      const numerals = Object.keys(words.numerals).join('|')
      const found = [...title.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(${numerals}) (\\p{L}[\\p{L}-]*)`, 'giu'))]
        .filter(({ 2: next, index }) => !MEASURES.test(next!) && !PLACED.test(title.slice(0, index)))
        // What a fact prints is a figure of its own, and no count of what is listed.
        .filter(({ index }) => !isPrintedAt(point.claim, index))
        .find(({ 1: numeral }) => words.numerals[numeral!.toLowerCase()]! > shown)
      if (!found || words.numerals[found[1]!.toLowerCase()]! > 12) return []
      return [
        {
          message: `the title says "${found[0]}", and the exhibit "${exhibits[0]!.id}" shows ${shown}`,
          span: placeOf(exhibits[0]!),
          home,
          notes: ['hint: correct the numeral, or show what is missing'],
        },
      ]
    }),
}
