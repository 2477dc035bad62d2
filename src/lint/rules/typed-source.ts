// A source line, or the mark of a footnote, typed into a text.
import type { BriefRule } from '../rule.ts'

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
    texts.flatMap(({ text, words: { at }, home }) => {
      const line =
        /^\s*(?:Sources?|Quellen?)\s*:/i.exec(text)?.[0] ??
        /\(?\b(?:[Ss]ources?|Quellen?): ?[\p{Lu}\d]/u.exec(text)?.[0]
      const mark = /\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹](?![\p{L}\d])/u.exec(text)
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
      if (mark !== null && !squared)
        return [
          {
            message: `the mark of a note is typed: "${mark[0]}"`,
            span: at,
            home,
            notes: ['hint: delete it; notes are numbered from the facts that the text prints'],
          },
        ]
      return []
    }),
}
