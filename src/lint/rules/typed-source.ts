// A source line, or the mark of a footnote, typed into a text.
import type { BriefRule } from '../rule.ts'

/** "…before the winter of 2027*", "* estimated"; a grade ("A*") and hotels ("5*") are none. Sums have a space on both sides of it. */
const STAR = /(?<=[\p{L}\p{N})%”’])(?:\*{1,3}|[†‡])(?=$|[\s.,;:)])|^\s*(?:\*{1,3}|[†‡]) ?(?=[\p{L}\d])/u
/** "1) Export of the desk" under an exhibit. */
const NUMBERED = /^\s*\(?\d{1,2}\) (?=\p{L})/u

export const typedSource: BriefRule = {
  code: 'lint/typed-source',
  id: 'V-118',
  also: ['V-119'],
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about: 'Source lines and footnotes come from the ledger.',
  why: 'A typed one stays when the figure and its source change.',
  good: 'point: { note: Nominal prices }',
  bad: 'point: { note: "Source: annual report" }',
  check: ({ texts }) =>
    texts.flatMap(({ text, part, words: { at }, home }) => {
      const line =
        /^\s*(?:Sources?|Quellen?)\s*:/i.exec(text)?.[0] ??
        /\(?\b(?:[Ss]ources?|Quellen?): ?[\p{Lu}\d]/u.exec(text)?.[0]
      const mark = /\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹](?![\p{L}\d])/u.exec(text)
      const star =
        STAR.exec(text.replace(/\b\p{Lu}\*|(?<!\d)[1-7]\*/gu, ''))?.[0] ??
        (part === 'note' ? NUMBERED.exec(text)?.[0] : undefined)
      const squared = mark !== null && /^[²³]$/.test(mark[0]) && /\b(?:k|c|m)?m$/.test(text.slice(0, mark.index))
      if (line !== undefined)
        return [
          {
            message: `a source line is typed: "${line.trim()}"`,
            span: at,
            home,
            notes: ['hint: delete it, and name the facts under `facts`: the line is made from them'],
          },
        ]
      const typed = mark !== null && !squared ? mark[0] : star?.trim()
      if (typed !== undefined)
        return [
          {
            message: `the mark of a note is typed: "${typed}"`,
            span: at,
            home,
            notes: ['hint: delete it; notes are numbered from the facts that the text prints'],
          },
        ]
      return []
    }),
}
