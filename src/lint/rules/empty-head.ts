// A column of a table without a word at its head.
import { plain } from '../../model/words.ts'
import { isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

export const emptyHead: BriefRule = {
  code: 'lint/empty-head',
  id: 'A-142',
  group: 'access',
  severity: 'error',
  stage: 'brief',
  about: 'Every column of a table after the first has a head with a letter, a digit or a sign of a unit in it.',
  why: 'A screen reader says the head before each cell, and without one says nothing.',
  good: 'exhibit: { kind: table, title: Sites, columns: [Site, State], rows: [[North, Ready], [South, Late]] }',
  bad: 'exhibit: { kind: table, title: Sites, columns: [Site, ""], rows: [[North, Ready], [South, Late]] }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(({ kind }) => kind === 'table' || kind === 'harvey')
        .flatMap((exhibit) => {
          const columns = Array.isArray(exhibit['columns']) ? (exhibit['columns'] as unknown[]) : []
          const empty = columns.findIndex(
            (head, index) => index > 0 && !(isWords(head) && /[\p{L}\p{N}%#€$£¥]/u.test(plain(head))),
          )
          if (empty < 0) return []
          return [
            {
              message: `column ${empty + 1} of the table "${exhibit.id}" has no head`,
              span: placeOf(exhibit),
              home,
              notes: ['hint: say in a word or two what stands in it'],
            },
          ]
        }),
    ),
}
