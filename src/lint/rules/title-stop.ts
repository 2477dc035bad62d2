// Titles that end in a stop.
import type { BriefRule } from '../rule.ts'

export const titleStop: BriefRule = {
  code: 'lint/title-stop',
  id: 'T-006',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about:
    'A title, of a brief, a section, a point or an exhibit, ends without a stop, comma, semicolon, colon, exclamation mark, dash or dots.',
  why: 'It is a heading; a stop at its end looks like a sentence torn from a text.',
  good: 'point: { claim: Profit grew faster than revenue }',
  bad: 'point: { claim: Profit grew faster than revenue. }',
  check: ({ texts }) =>
    texts
      .filter(
        ({ part, text, words }) =>
          ['claim', 'section', 'exhibit-title', 'title'].includes(part) &&
          /[.;:,!…–—]["”’]?$/.test(text) &&
          // What a fact prints ends as its unit does: "6.1% p.a."
          words.runs.at(-1)?.fact === undefined &&
          !/ \p{Lu}\p{Ll}+!$|\b\p{Lu}\.$|\b(?:Inc|Ltd|Co|Corp|etc|p\.\s?a|a\.m|p\.m)\.$/u.test(text),
      )
      .map(({ text, words: { at }, home }) => ({
        message: `this title ends with "${text.at(-1)}"`,
        span: at,
        home,
        notes: ['hint: drop it'],
      })),
}
