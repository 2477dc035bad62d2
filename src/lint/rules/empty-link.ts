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
    texts.flatMap(({ words: { runs, at }, home }) =>
      runs
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
    ),
}
