// Days that there are not, weekdays that are wrong, and spans that end before they begin.
import { inEachText } from '../each-text.ts'
import type { Span } from '../../model/diagnostic.ts'
import { quick } from '../../text/index.ts'
import { backwardSpans } from '../backward-spans.ts'
import type { BriefRule, Finding } from '../rule.ts'

/** "31 June 2024", and "June 31, 2024". */
const DAY_MONTH = quick(/\b(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,9})\.?(?: (\d{4}))?/giu)
const AMERICAN = quick(/(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?, (\d{4})/giu)
/** "June 31", and "the 31st of April". */
const MONTH_DAY = quick(/(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?![\p{N},.]|\s?[%\p{N}]| (?:19|20)\d\d)/gu)
const DAY_OF = quick(/\b(\d{1,2})(?:st|nd|rd|th) of (\p{L}{3,9})(?: (\d{4}))?/gu)

export const impossibleDate: BriefRule = {
  code: 'lint/impossible-date',
  id: 'N-071',
  group: 'numbers',
  severity: 'error',
  stage: 'brief',
  about: 'Every date is a day of the calendar, and every span ends after it begins.',
  why: 'A 31 June was never checked by anybody.',
  good: 'point: { prose: It began on 30 June 2024 }',
  bad: 'point: { prose: It began on 31 June 2024 }',
  check: (reading) => {
    const { brief, ledger } = reading
    const { date, data_to } = brief.about
    const ahead =
      data_to !== undefined && /^\d{4}/.test(data_to) && data_to > date
        ? [
            {
              message: `the evidence runs to ${data_to}, past the date of the document, ${date}`,
              span: brief.at,
              notes: ['hint: one of the two dates is wrong'],
            },
          ]
        : []
    const periods = Object.values(ledger.facts).flatMap((fact) => {
      const found = /((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)/.exec(fact.period ?? '')
      return found && Number(found[1]) > Number(found[2])
        ? [
            {
              message: `the period of "${fact.id}" ends before it begins: ${fact.period}`,
              span: fact.at,
              notes: ['hint: the earlier year stands first'],
            },
          ]
        : []
    })
    return [...datesIn(reading), ...ahead, ...periods]
  },
}

/** The impossible dates of each text of a brief. */
const datesIn = inEachText(({ text, words: { at }, home }, { words }) => {
  if (!/\d/.test(text)) return []
  const months = words?.months ?? []
  const monthOf = (name: string): number =>
    months.findIndex(
      (month) =>
        month === name.toLowerCase() || (month.slice(0, 3) === name.toLowerCase().slice(0, 3) && name.length <= 4),
    )
  const isMonth = (name: string): boolean => months.includes(name.toLowerCase())
  return [
    ...[...text.matchAll(DAY_MONTH)].flatMap((found) => {
      const [typed, weekday] = withWeekday(text, found.index, found[0])
      return judge(typed, weekday, Number(found[1]), monthOf(found[2]!), found[3], at, home)
    }),
    ...(/\d, \d{4}/.test(text) ? [...text.matchAll(AMERICAN)] : []).flatMap((found) => {
      const [typed, weekday] = withWeekday(text, found.index, found[0])
      return judge(typed, weekday, Number(found[2]), monthOf(found[1]!), found[3], at, home)
    }),
    ...[...text.matchAll(MONTH_DAY)]
      .filter(([, name, day]) => isMonth(name!) && Number(day) > 28)
      .flatMap((found) => judge(found[0], undefined, Number(found[2]), monthOf(found[1]!), undefined, at, home)),
    ...[...text.matchAll(DAY_OF)].flatMap((found) =>
      judge(found[0], undefined, Number(found[1]), monthOf(found[2]!), found[3], at, home),
    ),
    ...[...text.matchAll(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g)].flatMap((found) =>
      judge(found[0], undefined, Number(found[1]), Number(found[2]) - 1, found[3], at, home),
    ),
    ...[...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/g)].flatMap((found) => {
      // The day may stand first or second.
      const [one, two] = [Number(found[1]), Number(found[2])]
      const [day, month] = two > 12 ? [two, one] : [one, two]
      return judge(found[0], undefined, day, month - 1, found[3], at, home)
    }),
    ...[
      ...text.matchAll(
        /\b(?:Q([05-9])|H([03-9])) (?:19|20)\d\d\b|(?<!\d)([05-9])\. Quartal\b|(?<!\d)([03-9])\. Halbjahr\b/g,
      ),
    ].map(([typed]) => ({
      message: `there is no "${typed}"`,
      span: at,
      home,
      notes: ['hint: a year has four quarters and two halves'],
    })),
    ...[...text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)].flatMap((found) =>
      judge(found[0], undefined, Number(found[3]), Number(found[2]) - 1, found[1], at, home),
    ),
    ...[...text.matchAll(/(?<!\d)((?:19|20)\d\d)\s?(?:–|-|to|bis)\s?((?:19|20)\d\d)(?!\d)/g)]
      .filter(
        ([, from, to]) =>
          Number(from) > Number(to) && !/(?:down|back) (?:from )?$/.test(text.slice(0, text.indexOf(from!))),
      )
      .map((found) => ({
        message: `"${found[0]}" ends before it begins`,
        span: at,
        home,
        notes: ['hint: the earlier year stands first'],
      })),
    ...backwardSpans(text, monthOf).map((typed) => ({
      message: `"${typed}" ends before it begins`,
      span: at,
      home,
      notes: ['hint: the earlier day stands first'],
    })),
  ]

  function judge(
    typed: string,
    weekday: string | undefined,
    day: number,
    month: number,
    year: string | undefined,
    at: Span,
    home: string,
  ): Finding[] {
    if (month < 0 || month > 11 || day > 99)
      return month > 11 ? [{ message: `there is no day "${typed}"`, span: at, home }] : []
    // Without a year, 29 February may be.
    const days = new Date(Date.UTC(year === undefined ? 2024 : Number(year), month + 1, 0)).getUTCDate()
    if (day < 1 || day > days)
      return [
        {
          message: `there is no day "${typed.trim()}"`,
          span: at,
          home,
          notes: [`hint: that month has ${days} days`],
        },
      ]
    const named = words?.days.indexOf(weekday?.toLowerCase() ?? '') ?? -1
    if (named < 0 || year === undefined) return []
    const real = (new Date(Date.UTC(Number(year), month, day)).getUTCDay() + 6) % 7
    return real === named
      ? []
      : [
          {
            message: `"${typed}" is a ${words!.days[real]!.replace(/^./, (first) => first.toUpperCase())}`,
            span: at,
            home,
            notes: ['hint: correct the weekday or the date'],
          },
        ]
  }
})

const LAST_WORD = quick(/(\p{L}+),? (?:the |dem |den |der )?$/u)
/** A date with the word before it, which may be the day of the week: "Monday, the 3 March 2024". */
const withWeekday = (text: string, index: number, date: string): [typed: string, weekday: string | undefined] => {
  const found = LAST_WORD.exec(text.slice(Math.max(0, index - 24), index))
  return found && /(?:day|tag|mittwoch)$/i.test(found[1]!) ? [found[0] + date, found[1]] : [date, undefined]
}
