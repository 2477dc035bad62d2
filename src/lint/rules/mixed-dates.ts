// Dates written in more than one way.
import type { BriefRule } from '../rule.ts'

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const WAYS: Record<string, RegExp> = {
  '22 Nov 2026': new RegExp(`\\b\\d{1,2} (?:${MONTHS})(?: \\d{4})?\\b`),
  'November 2026': new RegExp(`(?<!\\d )\\b(?:${MONTHS}) \\d{4}\\b`),
  'November 22, 2026': new RegExp(`\\b(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?\\b(?! ?\\d)`),
  '2026-11-22': /\b\d{4}-\d{2}-\d{2}\b/,
  '11/2026': /(?<![\d/])\d{1,2}\/(?:19|20)\d{2}\b/,
  '22/11/2026': /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/,
  '22.11.2026': /\b\d{1,2}\.\d{1,2}\.\d{4}\b/,
}

/** A day in words, by the two orders that there are. */
const WRITTEN = ['22 Nov 2026', 'November 22, 2026']
/** A month alone is written alike in both orders. */
const MONTH = 'November 2026'

const differ = (one: string, two: string): boolean =>
  one !== two && !((one === MONTH && WRITTEN.includes(two)) || (two === MONTH && WRITTEN.includes(one)))

export const mixedDates: BriefRule = {
  code: 'lint/mixed-dates',
  id: 'N-070',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'Dates are written in one way.',
  why: 'Between 3/4 and 4/3 lies a month.',
  good: 'point: { prose: It began on 3 March 2024 and ended on 5 May 2024 }',
  bad: 'point: { prose: It began on 3 March 2024 and ended on 2024-05-05 }',
  check: ({ texts }) => {
    const typed = texts.flatMap((text) => {
      if (!/\d/.test(text.text)) return []
      const words = text.words.runs.map((run) => (run.fact ? ' ' : run.text)).join('')
      return Object.entries(WAYS).flatMap(([way, pattern]) => {
        const found = pattern.exec(words)?.[0]
        return found === undefined ? [] : [{ way, found, text }]
      })
    })
    const pair = typed.flatMap((one, index) => {
      const two = typed.slice(0, index).find(({ way }) => differ(way, one.way))
      return two ? [[two, one] as const] : []
    })[0]
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
