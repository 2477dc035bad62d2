// Two slides with one title: a reader of the titles alone loses the story, and a screen reader the page.
import type { PageRule } from '../rule.ts'

const plainly = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const sameTitle: PageRule = {
  code: 'lint/same-title',
  id: 'A-140',
  group: 'access',
  severity: 'warning',
  stage: 'pages',
  about: 'Every slide has a title of its own.',
  why: 'Titles alone tell the story.',
  cause: 'brief',
  good: 'argument: { points: [{ id: a, claim: Revenue of $revenue_2024 pays for the site, facts: [revenue_2024] }, { id: b, claim: Spending of $capex_2024 leaves room for the site, facts: [capex_2024] }] }',
  bad: 'argument: { points: [{ id: a, claim: Revenue of $revenue_2024 pays for the site, facts: [revenue_2024] }, { id: b, claim: Revenue of $revenue_2024 pays for the site, facts: [capex_2024] }] }',
  check: (pages) => {
    if (pages.deliverable !== 'deck') return []
    const first = new Map<string, number>()
    return pages.pages.flatMap((page, index) => {
      const key = plainly(page.title)
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, index)
        return []
      }
      return [
        {
          message: `pages ${other + 1} and ${index + 1} carry the same title: "${page.title}"`,
          ...(page.marks.find((mark) => mark.kind === 'text' && mark.role === 'title')?.span
            ? { span: page.marks.find((mark) => mark.kind === 'text' && mark.role === 'title')!.span! }
            : {}),
          home: page.home,
          notes: ['hint: say what each of them shows'],
        },
      ]
    })
  },
}
