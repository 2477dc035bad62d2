// Links whose words say nothing.
import type { BriefRule } from '../rule.ts'

/** "This page", "read more here": words that point, and name nothing. "Annual report" and "source code" name something. */
const POINTS =
  /^(?:(?:please )?(?:see|read|click|click on|look|find|download|open|visit|view|follow|go)(?: it| them)?(?: here| there| this| this link| the link| more)?|(?:right )?(?:here|there)|(?:this|that|the|a|our|their|following|the following|this following|linked|the linked) (?:web ?page|web ?site|page|site|link|article|report|document|file|post|paper|source|study|list|table|text|pdf|note|one)|(?:more|further)(?: info(?:rmation)?| details?| on this| here)?|(?:see|read|learn|find out) more(?: here)?|details?|link|url|(?:diese[rs]?|die|der|das) (?:seite|link|dokument|bericht|quelle|website|datei)|mehr (?:dazu|erfahren|infos?|informationen)|siehe hier)$/i

export const emptyLink: BriefRule = {
  code: 'lint/empty-link',
  id: 'A-146',
  group: 'access',
  severity: 'warning',
  stage: 'brief',
  about: 'The words of a link say where it leads.',
  why: 'A screen reader reads links out alone: "here, here, here".',
  good: 'point: { prose: "See the [annual report](https://example.com/report)" }',
  bad: 'point: { prose: "See [here](https://example.com/report)" }',
  check: ({ texts, words }) =>
    texts.flatMap(({ typed, words: { runs, at }, home }) => [
      ...(/(?:https?:\/\/|www\.)\S/.test(typed) && runs.every((run) => run.link === undefined)
        ? [
            {
              message: `an address stands in the text: "${/(?:https?:\/\/|www\.)\S+/.exec(typed)?.[0]}"`,
              span: at,
              home,
              notes: ['hint: link the name of what is there: [name](address)'],
            },
          ]
        : []),
      ...runs
        .filter(
          (run) =>
            run.link !== undefined &&
            (/^(?:https?:|www\.)/i.test(run.text.trim()) ||
              POINTS.test(bare(run.text)) ||
              words?.emptyLinks.includes(bare(run.text))),
        )
        .map((run) => ({
          message: `the link "${run.text}" does not say where it leads`,
          span: at,
          home,
          notes: ['hint: link the name of what is there'],
        })),
    ]),
}

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.:…»>→]+$/, '')
    .trim()
