// Columns of words that are too many, or too uneven, to stand side by side.
import { isWords, placeOf } from '../figures.ts'
import type { BriefRule, Finding } from '../rule.ts'

const PILLARS = 4
const APART = 2

const lengthOf = (side: unknown): number => {
  const items = (side as { items?: unknown } | undefined)?.items
  return Array.isArray(items) ? items.filter(isWords).length : 0
}

export const frameworkLimits: BriefRule = {
  code: 'lint/framework-limits',
  id: 'S-031',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'There are at most four pillars, and two sides differ by two bullets at most.',
  why: 'Narrower columns break every line, and a side that is much longer has won before it is read.',
  bad: 'exhibit: { kind: pillars, title: Parts, items: [{ head: A, says: [One, Two] }, { head: B, says: [One, Two] }, { head: C, says: [One, Two] }, { head: D, says: [One, Two] }, { head: E, says: [One, Two] }] }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits.flatMap((exhibit): Finding[] => {
        const tell = (message: string, hint: string): Finding[] => [
          { message, span: placeOf(exhibit), home, notes: [`hint: ${hint}`] },
        ]
        if (exhibit.kind === 'pillars') {
          const items = (exhibit['items'] as { says?: unknown[] }[] | undefined) ?? []
          if (items.length > PILLARS)
            return tell(
              `the exhibit "${exhibit.id}" has ${items.length} pillars; ${PILLARS} is the most`,
              'put two together, or show a table',
            )
          return []
        }
        if (exhibit.kind !== 'two-sides') return []
        const left = lengthOf(exhibit['left'])
        const right = lengthOf(exhibit['right'])
        return Math.abs(left - right) > APART
          ? tell(
              `the sides of "${exhibit.id}" have ${left} and ${right} bullets`,
              'bring them within two of each other',
            )
          : []
      }),
    ),
}
