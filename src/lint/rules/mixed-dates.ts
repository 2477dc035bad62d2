// Dates written in more than one way.
import type { Words } from '../../model/words.ts'
import { rememberedBy } from '../../model/remembered-by.ts'
import type { BriefRule } from '../rule.ts'
import type { Text } from '../texts.ts'

const FULL =
  'January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember'
const SHORT = '(?:Jan|Feb|Mär|Mar|Apr|Jun|Jul|Aug|Sept?|Okt|Oct|Nov|Dec|Dez)(?![a-zä])\\.?'
const MONTHS = `(?:(?:${FULL})(?![a-z])|${SHORT})`
/** What is written, and the family it belongs to: only of one family two ways are a mix. */
const WAYS: Record<string, { family: string; finds: RegExp }> = {
  '22 Nov 2026': { family: 'day', finds: new RegExp(`\\b\\d{1,2} ${MONTHS}(?: \\d{4})?`) },
  '22nd Nov 2026': { family: 'day', finds: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?${MONTHS}(?: \\d{4})?`) },
  '22. November 2026': { family: 'day', finds: new RegExp(`\\b\\d{1,2}\\. ${MONTHS}(?: \\d{4})?`) },
  '22-Nov-2026': { family: 'day', finds: new RegExp(`\\b\\d{1,2}-${MONTHS}-\\d{2,4}\\b`) },
  'November 2026': { family: 'month', finds: new RegExp(`(?<!\\d\\.? |of |-)\\b${MONTHS} \\d{4}\\b`) },
  'November 22, 2026': {
    family: 'day',
    finds: new RegExp(`(?<!\\d )\\b${MONTHS} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b(?! ?\\d)`),
  },
  '2026-11-22': { family: 'day', finds: /\b\d{4}-\d{2}-\d{2}\b/ },
  '2026/11/22': { family: 'day', finds: /\b\d{4}\/\d{2}\/\d{2}\b/ },
  '2026-11': { family: 'month', finds: /(?<![\d-])20\d\d-(?:0[1-9]|1[0-2])(?![\d-])/ },
  '11/2026': { family: 'month', finds: /(?<![\d/])\d{1,2}\/(?:19|20)\d{2}\b/ },
  '22/11/2026': { family: 'day', finds: /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/ },
  '22-11-2026': { family: 'day', finds: /(?<![\d-])\d{1,2}-\d{1,2}-(?:19|20)\d{2}(?![\d-])/ },
  '22.11.2026': {
    family: 'day',
    finds: /(?<!(?:[Vv]ersion|[Rr]elease|[Vv]|[Nn]r\.) ?)\b\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d{2}(?!\d))(?!\.?\d)/,
  },
  'Q4 2026': { family: 'quarter', finds: /\bQ[1-4] (?:19|20)\d\d\b/ },
  'Q4/2026': { family: 'quarter', finds: /\bQ[1-4][/-](?:19|20)?\d\d\b/ },
  '4Q26': { family: 'quarter', finds: /\b[1-4]Q ?(?:19|20)?\d\d\b/ },
  'Q4 26': { family: 'quarter', finds: /\bQ[1-4] ?[’']?\d\d(?!\d)/ },
}

/** A day in words, by the orders that there are. */
const WRITTEN = ['22 Nov 2026', '22nd Nov 2026', 'November 22, 2026', '22. November 2026']
/** A month alone is written alike in all of them. */
const MONTH = 'November 2026'

/** True for two ways that are a mix. Names of columns and cells of tables may be short where prose is not. */
const differ = (one: Found, two: Found): boolean => {
  if (one.way === two.way) return false
  const [family, other] = [WAYS[one.way]!.family, WAYS[two.way]!.family]
  if (family !== other && (family === 'quarter' || other === 'quarter')) return false
  if (family === 'quarter' && isShort(one.text) !== isShort(two.text)) return false
  return !(
    (one.way === MONTH && WRITTEN.includes(two.way)) ||
    (two.way === MONTH && WRITTEN.includes(one.way)) ||
    (family !== other &&
      WRITTEN.includes(family === 'day' ? one.way : two.way) &&
      [one.way, two.way].includes('2026-11'))
  )
}
const isShort = ({ part }: Text): boolean => part === 'label' || part === 'cell' || part === 'head'

/** A date as it is typed, and in which way. */
interface Found {
  way: string
  found: string
  text: Text
}

/** The dates of a text, the first of each way; what facts print is not typed. */
const datesIn = rememberedBy((words: Words): Omit<Found, 'text'>[] => {
  const typed = typedIn(words)
  if (!/\d/.test(typed)) return []
  return Object.entries(WAYS).flatMap(([way, { finds }]) => {
    const found = finds.exec(typed)?.[0]
    return found === undefined ? [] : [{ way, found }]
  })
})

const typedIn = (words: Words): string => words.runs.map((run) => (run.fact ? ' ' : run.text)).join('')

const monthsIn = rememberedBy((words: Words) =>
  [...typedIn(words).matchAll(IN_A_DATE)].map(({ 0: date, 1: month }) => ({ date, month: month! })),
)

/** Parts that are written out: others may have their months in short where prose has them in full. */
const isWritten = ({ part }: Text): boolean =>
  !['label', 'cell', 'head', 'units', 'short', 'item', 'exhibit-title'].includes(part)
const isInShort = (month: string): boolean =>
  /^[A-Z][a-zä]{2,3}\.?$/.test(month) && !/^(?:May|Mai|June|July|Juni|Juli|März)$/.test(month)
const isInFull = (month: string): boolean =>
  /^[A-Z][a-zä]{4,}$/.test(month) || /^(?:June|July|Juni|Juli|März)$/.test(month)

/** Months in full and in short, within one text or among those that are written out: "3 Mar 2024 … 5 April 2024". May is both. */
const shortened = (texts: readonly Text[]): [string, string, Text] | undefined => {
  const dates = texts.flatMap((text) => monthsIn(text.words).map((date) => ({ ...date, text })))
  for (const short of dates.filter(({ month }) => isInShort(month))) {
    const full = dates.find(
      ({ month, text }) => isInFull(month) && (text === short.text || (isWritten(text) && isWritten(short.text))),
    )
    if (full) return [full.date, short.date, short.text]
  }
  return undefined
}
const IN_A_DATE = new RegExp(`(?:\\b\\d{1,2}(?:st|nd|rd|th|\\.)? )?\\b(${MONTHS})(?: \\d{1,2},)? \\d{4}\\b`, 'g')

export const mixedDates: BriefRule = {
  code: 'lint/mixed-dates',
  id: 'N-070',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about:
    'Dates that are typed are written in one way: days, months and quarters, in words or in digits, the order of their parts, ordinals, months in full or in short.',
  why: 'Between 3/4 and 4/3 lies a month.',
  good: 'point: { prose: It began on 3 March 2024 and ended on 5 May 2024 }',
  bad: 'point: { prose: It began on 3 March 2024 and ended on 2024-05-05 }',
  check: ({ texts }) => {
    const typed = texts.flatMap((text) => datesIn(text.words).map((date): Found => ({ ...date, text })))
    const pair = typed.flatMap((one, index) => {
      const two = typed.slice(0, index).find((each) => differ(each, one))
      return two ? [[two, one] as const] : []
    })[0]
    const short = pair ? undefined : shortened(texts)
    if (short)
      return [
        {
          message: `dates are written in two ways: "${short[0]}" and "${short[1]}"`,
          span: short[2].words.at,
          home: short[2].home,
          notes: ['hint: write all months in full, or all in short'],
        },
      ]
    if (!pair) return []
    const [first, other] = pair
    const written = WRITTEN.find((way) => [first.way, other.way].includes(way)) ?? '22 Nov 2026'
    return [
      {
        message: `dates are written in two ways: "${first.found}" and "${other.found}"`,
        span: other.text.words.at,
        home: other.text.home,
        notes: [`hint: write all of them like ${written}`],
      },
    ]
  },
}
