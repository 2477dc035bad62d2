// More than one thing marked as the one to see, or none where the title names one.
import { plain } from '../../model/words.ts'
import { categoriesOf, isChart, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'
import { plainly } from '../sentences.ts'

export const highlight: BriefRule = {
  code: 'lint/highlight',
  id: 'C-090',
  also: ['S-032'],
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about: 'An exhibit marks the one thing that the title is about.',
  why: 'Of two marked things neither is.',
  bad: 'exhibit: { kind: pillars, title: Moves, items: [{ head: Build, says: [Near the port, In two years], key: true }, { head: Buy, says: [Abroad, At once], key: true }] }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home, point }) =>
      exhibits.flatMap((exhibit) => {
        const keys = [exhibit['items'], exhibit['steps'], exhibit['rows'], exhibit['left'], exhibit['right']]
          .flatMap((each) => (Array.isArray(each) ? each : [each]))
          .filter((each) => typeof each === 'object' && each !== null && each.key === true)
        if (keys.length > 1)
          return [
            {
              message: `${keys.length} things of the exhibit "${exhibit.id}" are marked as the one to see`,
              span: placeOf(exhibit),
              home,
              notes: ['hint: keep `key: true` on the one that the title is about'],
            },
          ]
        if (!isChart(exhibit) || exhibit['highlight'] !== undefined) return []
        const title = ` ${plainly(plain(point.claim))} `
        const labels = categoriesOf(exhibit).filter((label) => label.length >= 4 && !/^\d/.test(label))
        const named = labels.filter((label) => title.includes(` ${plainly(label)} `))
        if (named.length !== 1 || labels.length < 3) return []
        return [
          {
            message: `the title names "${named[0]}", and the exhibit "${exhibit.id}" marks nothing`,
            span: placeOf(exhibit),
            home,
            notes: [`hint: add \`highlight: ${named[0]}\``],
          },
        ]
      }),
    ),
}
