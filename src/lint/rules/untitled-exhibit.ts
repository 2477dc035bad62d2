// An exhibit that does not say what it shows.
import { isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

/** Kinds that carry their words themselves. */
const OWN_WORDS = new Set(['figures', 'next-steps'])

export const untitledExhibit: BriefRule = {
  code: 'lint/untitled-exhibit',
  id: 'C-080',
  group: 'charts',
  severity: 'error',
  stage: 'brief',
  about: 'Every exhibit has a title.',
  why: 'It is copied into other decks, where the title of the slide is gone.',
  good: 'exhibit: { kind: clustered-column, title: Growth of the group, categories: [Profit], series: { Growth: [profit_growth_2024] } }',
  bad: 'exhibit: { kind: clustered-column, categories: [Profit], series: { Growth: [profit_growth_2024] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter((exhibit) => !OWN_WORDS.has(exhibit.kind) && !isWords(exhibit['title']))
        .map((exhibit) => ({
          message: `the exhibit "${exhibit.id}" has no title`,
          span: placeOf(exhibit),
          home,
          notes: ['hint: add `title:` with what is measured, of whom, and when'],
        })),
    ),
}
