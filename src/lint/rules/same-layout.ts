// Three slides in a row that look alike.
import type { Exhibit, Point, SettledBrief } from '../../model/brief.ts'
import type { Words } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'

export const sameLayout: BriefRule = {
  code: 'lint/same-layout',
  id: 'T-017',
  group: 'titles',
  severity: 'note',
  stage: 'brief',
  about: 'No three slides in a row of a deck have the same archetype.',
  why: 'The third in a row is skimmed; often the three are one comparison.',
  good: 'argument: { points: [{ id: a, claim: Revenue of $revenue_2024 carries the plan, facts: [revenue_2024] },\n  { id: b, claim: Profit grew $ratio.words as fast as revenue, facts: [profit_growth_2024], exhibit: shown },\n  { id: c, claim: Spending of $capex_2024 leaves room for it, facts: [capex_2024] }] }',
  bad: 'argument: { points: [{ id: a, claim: Revenue of $revenue_2024 carries the plan, facts: [revenue_2024] },\n  { id: b, claim: Profit grew $ratio.words as fast as revenue, facts: [profit_growth_2024] },\n  { id: c, claim: Spending of $capex_2024 leaves room for it, facts: [capex_2024] }] }',
  check: ({ brief }) =>
    (brief.deliverables.includes('deck') ? rowsOf(brief) : []).flatMap((looks) =>
      looks.flatMap(({ point, look, home }, index) => {
        const two = looks.slice(index - 2, index)
        if (index < 2 || two.some((other) => other.look !== look) || looks[index - 3]?.look === look) return []
        return [
          {
            message: `three slides in a row show the same, a ${look}: ${[...two, { point }].map((each) => each.point.id).join(', ')}`,
            span: point.at,
            home,
            notes: ['hint: merge them into one comparison, or show one of them in another way'],
          },
        ]
      }),
    ),
}

interface Looked {
  point: Point<Words>
  /** `argument.point`. */
  home: string
  /** What its slide looks like. */
  look: string
}

/** The slides that follow each other in a deck: those of a section, or of all of them where nothing opens a section. */
function rowsOf(brief: SettledBrief): Looked[][] {
  const rows = brief.arguments.map((argument) =>
    argument.points
      .filter((point) => point.only.length === 0 || point.only.includes('deck'))
      .map((point) => ({
        point,
        home: `${argument.id}.${point.id}`,
        look: point.slide ?? (point.exhibit.map((id) => lookOf(brief.exhibits[id])).join('+') || 'statement'),
      })),
  )
  return brief.deck?.dividers === false && brief.deck.slides === undefined ? [rows.flat()] : rows
}

/** Bars lying and standing are one look: both are bars of one length each beside a title. */
const lookOf = (exhibit: Exhibit | undefined): string | undefined => exhibit?.kind.replace(/-(?:bar|column)$/, ' bar')
