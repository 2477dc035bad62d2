// A long deck without an agenda or dividers, by the order or by the switches of its brief.
import type { SettledBrief } from '../../model/brief.ts'
import type { BriefRule } from '../rule.ts'

const LONG = 12

/** Slides that frame the others. */
const FRAME = /^(?:cover|agenda|divider|.*summary|sources|assumptions.*|disclaimer|glossary)$/

export const noNavigation: BriefRule = {
  code: 'lint/no-navigation',
  id: 'S-020',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'A deck of more than 12 content slides has an agenda or dividers.',
  why: 'Without them a reader does not know where he is.',
  good: 'points: 13 # p1 to p13, each a point of its own\nbrief: { deck: { slides: [cover, exec-summary, agenda, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, port, weak] } }',
  bad: 'points: 13 # p1 to p13, each a point of its own\nbrief: { deck: { slides: [cover, exec-summary, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, port, weak] } }',
  check: ({ brief }) => {
    const byHand = brief.deck?.slides?.length ? brief.deck.slides : undefined
    const slides = byHand ?? (hasNeither(brief) ? slidesOf(brief) : undefined)
    const count = slides?.filter((name) => !FRAME.test(name)).length ?? 0
    if (!slides || count <= LONG || slides.some((name) => /agenda|divider/.test(name))) return []
    return [
      {
        message: `this deck shows ${count} slides of content and has neither agenda nor dividers`,
        span: brief.at,
        notes: [
          brief.deck?.slides
            ? 'hint: add `agenda` to `deck: slides`'
            : 'hint: leave out `dividers: false` or `agenda: false`',
        ],
      },
    ]
  },
}

const hasNeither = ({ deck }: SettledBrief): boolean => deck?.dividers === false && deck.agenda === false

/** What a deck shows that is not ordered by hand: the points, and slides about the whole. */
const slidesOf = ({ arguments: sections, against, recommendation, next_steps }: SettledBrief): string[] => [
  ...sections.flatMap(({ points }) =>
    points.filter(({ only }) => only.length === 0 || only.includes('deck')).map(({ id }) => id),
  ),
  ...(against.length > 0 ? ['conflicts'] : []),
  ...(recommendation ? ['recommendation'] : []),
  ...(next_steps.length > 0 ? ['next-steps'] : []),
]
