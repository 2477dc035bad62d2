// Marks of a typewriter: double spaces, spaces before a mark, "--", "...", a hyphen between two numbers.
import { inEachText, type TextAlone } from '../each-text.ts'
import type { SettledLedger } from '../../model/ledger.ts'
import { plain } from '../../model/words.ts'
import { factsOf, printedIn } from '../reading.ts'
import type { BriefRule } from '../rule.ts'
import { PRINTED } from '../texts.ts'
import { quick } from '../../text/index.ts'

const FAULTS: readonly { what: string; finds: RegExp; hint: string }[] = [
  { what: 'two spaces', finds: /\S {2,}\S/, hint: 'one is enough' },
  {
    what: 'a space before a mark',
    finds: quick(/[\p{L}\p{N}%)”’\u2060] (?:[,;.!?]|:)(?=\s|$)|[\p{Ll}\u2060%)] [,;](?=\p{L}{2})/u),
    hint: 'close it up',
  },
  {
    what: 'no space after a mark',
    finds: quick(
      /[\p{Ll}\u2060%)”][,;](?=\p{L}{2})|\p{Ll}{3}[.!?](?=\p{Lu}\p{Ll}+ \p{Ll})|\p{Ll}{2}:(?=\p{L}{2}\p{Ll}* )/u,
    ),
    hint: 'put a space after it',
  },
  {
    what: 'no space outside a bracket',
    finds: quick(/\p{Ll}{3}\((?=\p{L}{2,} |\p{L}{4,}\))|[\p{L}\p{N}%\u2060]\)(?=\p{Ll}{2})(?<!\(\p{Ll}{1,3}\))/u),
    hint: 'put a space there',
  },
  { what: 'a bracket that is not closed', finds: /\([^()]*$/, hint: 'close it' },
  {
    what: 'a space inside brackets',
    finds: quick(/[([](?: (?=\S))|(?<=[\p{L}\p{N}%\u2060]) [)\]]/u),
    hint: 'close it up',
  },
  { what: 'a space at one side of a stroke', finds: quick(/\p{L}\/ \p{L}|\p{L} \/\p{L}/u), hint: 'close it up' },
  {
    what: 'a space at one side of a hyphen',
    finds: quick(/\p{Ll} -\p{Ll}{2}|\p{Ll}{2}- (?!and |or |to |und |oder |bis |sowie |as well |nor |but |,)\p{Ll}{3}/u),
    hint: 'close it up, or write a dash: –',
  },
  { what: 'a mark of a keyboard', finds: /''|`|´/, hint: 'write “ and ”' },
  { what: '"--"', finds: /--/, hint: 'write a dash: –' },
  { what: 'a hyphen for a dash', finds: /(?!\d - \d)\S - \S/, hint: 'write a dash: –' },
  { what: '"..."', finds: /\.{3,}/, hint: 'write one sign: …' },
  {
    what: 'a hyphen between two numbers',
    finds: /(?<![\d-])\d{1,4}\s?-\s?\d{1,4}%?(?![\d-])|\u2060-\u2060/,
    hint: 'write an en dash: 12–15',
  },
  {
    what: 'a hyphen between two days or months',
    finds:
      /\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mo|Di|Mi|Do|Fr|Sa|So|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\.?-(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mo|Di|Mi|Do|Fr|Sa|So|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![a-z])/,
    hint: 'write an en dash: May–June',
  },
  { what: 'a space inside quotation marks', finds: quick(/(?:^| )“ (?=\S)|[\p{L}\p{N}.] ”/u), hint: 'close it up' },
  { what: 'a straight quotation mark', finds: /(?<!\d)["](?!\d)/, hint: 'write “ and ”' },
  {
    what: 'a mark twice',
    finds: /,,|;;|::|\.\.(?!\.)|!!|\?!|!\?|’’(?=\p{L}|\s)|[,;:][,;:](?!\/)/u,
    hint: 'once is enough',
  },
]
/** In German a quotation begins below, and one kind of marks is used. */
const GERMAN: typeof FAULTS = [
  {
    what: 'quotation marks of another language',
    finds: /“[^„“”]*”|(?:»[^»«]*«.*„[^„“]*“)|(?:„[^„“]*“.*»[^»«]*«)/s,
    hint: 'write „ and “',
  },
]

export const typography: BriefRule = {
  code: 'lint/typography',
  id: 'X-050',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about:
    'Spaces around marks, brackets, strokes and hyphens, dashes, ranges and quotation marks that are typed are set as in print, and brackets are closed; straight quotes are turned by the build.',
  why: 'Nobody praises them, and everybody sees the one that is wrong.',
  good: 'point: { so_what: The plant costs less than the old one, and it is near }',
  bad: 'point: { so_what: The plant costs less than the old one -- and it is near }',
  check: (reading) => wrongMarks(reading, wordsOf(reading.ledger, printedIn(reading.texts))),
}

/** What is wrong in each text of a brief. */
const wrongMarks = inEachText(({ text, typed, words: { at }, home }, { language }) => {
  // The address of a link that could not be followed is no wording.
  const read = typed.includes('](') ? typed.replace(/\]\([^)]*\)/g, '') : typed
  const wrong = /^de/i.test(language) ? [...FAULTS, ...GERMAN] : FAULTS
  return wrong
    .filter(({ finds }) => finds.test(read))
    .map(({ what, hint, finds }) => ({
      message: `${what} in "${around(finds.test(text) ? text : typed.replaceAll(PRINTED, '…'), finds)}"`,
      span: at,
      home,
      notes: [`hint: ${hint}`],
    }))
})

const around = (text: string, finds: RegExp): string => {
  const at = finds.exec(text)?.index ?? Math.max(0, text.search(/… ?[,;.:!?)-]/))
  return text.slice(Math.max(0, at - 15), at + 25).trim()
}

/** Facts in words that the brief prints: they are typed too, in the ledger. */
const wordsOf = (ledger: SettledLedger, ids: readonly string[]): TextAlone[] =>
  factsOf(ids, ledger).flatMap(({ says }) =>
    says ? [{ part: 'label', text: plain(says), typed: plain(says), words: says, home: '' }] : [],
  )
