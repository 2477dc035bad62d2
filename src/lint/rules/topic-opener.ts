// Titles that begin by announcing what they are about to do.
import type { Lexicon } from '../words/index.ts'
import type { BriefRule } from '../rule.ts'
import { plainly } from '../sentences.ts'

export const topicOpener: BriefRule = {
  code: 'lint/topic-opener',
  id: 'T-004',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'A title does not begin with "Overview of", "Analysis of" and the like.',
  why: 'The reader wants what the analysis shows; that there is one he can see.',
  good: 'point: { claim: Services carry most of the margin }',
  bad: 'point: { claim: Overview of how services carry the margin }',
  check: ({ texts, words }) =>
    texts
      .filter(({ part }) => part === 'claim' || part === 'section')
      .flatMap(({ text, words: { at }, home }) => {
        const low = plainly(text)
        const opener = words?.openers.find((phrase) =>
          / /.test(phrase)
            ? low.startsWith(`${phrase} `)
            : low === phrase || (/^[:–-]/.test(text.slice(phrase.length).trim()) && low.startsWith(`${phrase} `)),
        )
        const report = opener === undefined && words ? reportIn(text, low, words) : undefined
        if (opener === undefined && report === undefined) return []
        return [
          {
            message: `this title begins with "${text.slice(0, (opener ?? report)!.length)}"`,
            span: at,
            home,
            notes: [`hint: replace "${text.slice(0, (opener ?? report)!.length)}" with what it shows`],
          },
        ]
      }),
}

/** The beginning of a title that only announces a result: "Results of the pilot: …", "Review of contracts shows that …", and no verb at all. */
function reportIn(text: string, low: string, { reports, reporting, hasVerb }: Lexicon): string | undefined {
  const opener = reports?.find((phrase) => low.startsWith(`${phrase} `))
  if (opener === undefined) return undefined
  const rest = text.slice(opener.length)
  if (/^ (?:how|what|why|whether|where|who)\b/i.test(rest)) return opener
  if (/^(?: [^\s:,;–—]+){1,7}(?::| [–—]) /u.test(rest)) return opener
  const isAnnounced =
    reporting && [...rest.matchAll(/ /g)].slice(0, 8).some(({ index }) => reporting.test(rest.slice(index)))
  return isAnnounced || hasVerb?.(text) === false ? opener : undefined
}
