// Acronyms that nobody has written out.
import { remembered } from '../remember.ts'
import { wordsOf } from '../sentences.ts'
import type { BriefRule } from '../rule.ts'
import { isKnownAcronym } from '../words/index.ts'
import { quick } from '../../text/index.ts'

/** "Directive 2008/98/EC" is one name to its end. */
const ACRONYM = quick(/(?<![\p{L}\p{N}&-]|\d\/)\p{Lu}[\p{Lu}&]{1,5}(?=s?(?![\p{L}\p{N}-]))/gu)

export const acronym: BriefRule = {
  code: 'lint/acronym',
  id: 'X-046',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about:
    'An acronym of two to six capitals is written out where it first stands. Let be: those that every reader of business papers knows (CEO, GDP, VAT, EU), units, and names that the ledger has.',
  why: 'Each reader who must guess stops reading there.',
  good: 'point: { so_what: "The net promoter score (NPS) decides, and the NPS is good" }',
  bad: 'point: { so_what: The NPS decides }',
  check: ({ texts, ledger, brief, words }) => {
    const names = namesIn([
      ...Object.values(ledger.facts).flatMap((fact) => [
        fact.label,
        fact.entity ?? '',
        fact.unit ?? '',
        fact.says?.runs.map((run) => run.text).join('') ?? '',
      ]),
      ...Object.values(ledger.sources).flatMap((source) => [source.publisher, source.title, source.author ?? '']),
      ...[brief.about.client, brief.about.project].flatMap((words) => words?.runs.map((run) => run.text) ?? []),
    ])
    const all = texts.map(({ text }) => text).join('\n')
    const isWritten = (found: string): boolean => texts.some((each) => initialsIn(each.text).has(found))
    const told = new Set<string>()
    const firsts = new Map<string, number>()
    /** The place of the text that first writes an acronym out; worked out once for all its mentions. */
    const firstOf = (found: string): number => {
      const first = firsts.get(found) ?? texts.findIndex((each) => explains(each.text, found))
      firsts.set(found, first)
      return first
    }
    return texts.flatMap(({ text, typed, part, words: { at }, home }, place) => {
      // A text all in capitals is a shout and not a row of acronyms.
      if (text === text.toUpperCase() && wordsOf(text).length > 1) return []
      return acronymsIn(typed).flatMap(({ 0: found, index }) => {
        if (isKnownAcronym(found) || names.has(found) || told.has(found)) return []
        // "NOT" is stressed.
        if (words?.stop.includes(found.toLowerCase())) return []
        const isLate =
          all.includes(`(${found})`) &&
          place <= firstOf(found) &&
          !explains(typed.slice(0, index + found.length + 8), found) &&
          (text.includes(`(${found})`) ||
            (part === 'prose' &&
              texts.slice(place).some((each) => each.part === 'prose' && each.text.includes(`(${found})`))))
        if (isLate) {
          told.add(found)
          return [
            {
              message: `"${found}" stands here before it is written out`,
              span: at,
              home,
              notes: [`hint: write the full name (${found}) here, and ${found} from then on`],
            },
          ]
        }
        if (explains(all, found)) return []
        if (isWritten(found) || numbers(typed, index, found)) return []
        told.add(found)
        return [
          {
            message: `"${found}" is nowhere written out`,
            span: at,
            home,
            notes: [`hint: at its first use write the full name (${found})`],
          },
        ]
      })
    })
  },
}

const acronymsIn = remembered((text) => [...text.matchAll(ACRONYM)])

const namesIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => acronymsIn(text).map(([found]) => found)))

/** "IFRS 16", "BA 117", "§ 613a BGB": letters that have a number beside them are the name of one thing. A year is none. */
const numbers = (typed: string, index: number, found: string): boolean =>
  /^ \d+(?![\d,.%]|\s?%)/.test(typed.slice(index + found.length)) &&
  !/^ (?:19|20)\d\d/.test(typed.slice(index + found.length))
    ? true
    : /§§? ?\d+\p{L}? $/u.test(typed.slice(0, index))

/** The initials of names in full that stand in a text: "CRA" of "Community Reinvestment Act". Small words may be left out of them. */
const initialsIn = remembered((text: string): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const [name] of text.matchAll(NAME)) {
    const capitals = name
      .split(/[ -]/)
      .map((word) => word[0]!)
      .filter((letter) => /\p{Lu}/u.test(letter))
    for (let from = 0; from < capitals.length; from++)
      for (let to = from + 2; to <= Math.min(capitals.length, from + 6); to++)
        found.add(capitals.slice(from, to).join(''))
  }
  return found
})

/** A name in full. */
const NAME = /\p{Lu}[\p{L}’-]+(?: (?:(?:of|and|the|for|on|in|und|der|des|für|von) )*\p{Lu}[\p{L}’-]+)+/gu

/** True where a text has "Full Name (FN)" or "FN (full name)". */
const explains = (text: string, found: string): boolean =>
  text.includes(`(${found})`) ||
  text.includes(`(${found}s)`) ||
  new RegExp(
    `\\((?:the|or|hereafter|short:?|in short|kurz:?|im Folgenden|nachfolgend) [“"„]?${found}|\\([“"„]${found}|, (?:or|known as|kurz) ${found}[,;.)]`,
  ).test(text) ||
  new RegExp(`\\b${found.replace(/&/g, '&')} \\([^)]{6,}\\)`).test(text)
