// Columns of words that are too many, or too uneven, to stand side by side.
import { isWords, placeOf } from '../figures.ts'
import type { BriefRule, Finding } from '../rule.ts'

/** As in the pictures of the trade, which show three or four. A fifth is still drawn. */
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
  good: 'exhibit: { kind: pillars, title: Parts of the plan, items: [{ head: Site, says: [By the port, For sale now] }, { head: Machines, says: [Ordered early, Paid late] }, { head: People, says: [Hired near by, Trained here] }, { head: Steel and power, says: [Bought ahead, At a fixed price] }] }',
  bad: 'exhibit: { kind: pillars, title: Parts of the plan, items: [{ head: Site, says: [By the port, For sale now] }, { head: Machines, says: [Ordered early, Paid late] }, { head: People, says: [Hired near by, Trained here] }, { head: Steel, says: [Bought ahead, At a fixed price] }, { head: Power, says: [Bought ahead, At a fixed price] }] }',
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
