// Links whose words say nothing.
import type { BriefRule } from '../rule.ts'

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
              words?.emptyLinks.includes(run.text.trim().toLowerCase().replace(/[.:]$/, ''))),
        )
        .map((run) => ({
          message: `the link "${run.text}" does not say where it leads`,
          span: at,
          home,
          notes: ['hint: link the name of what is there'],
        })),
    ]),
}
