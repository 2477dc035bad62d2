// The part of the view that is the argument itself: each claim of the key line with what supports it, and its points.
import { asDerived, citesIn, joinCites } from '../evidence/index.ts'
import { labelsOf } from './labels.ts'
import type { Argument, Deliverable, Exhibit, Point, SettledBrief, SettledLedger, Span, Words } from './nouns.ts'
import type { Home } from './rendering.ts'
import { capitalize, compose, say } from './words.ts'

/** A point as templates see it. */
export type PointView = Record<string, unknown> & { lead: boolean; exhibits: unknown[] }

/** What the arguments are shown from. */
interface Arguing {
  brief: SettledBrief
  ledger: SettledLedger
  deliverable: Deliverable
}

/** The arguments of a brief, with the points that this deliverable shows; their homes are noted. */
export const viewArguments = ({ brief, ledger, deliverable }: Arguing, homes: Map<object, Home>) => {
  // Where a reader stands: every section of the deck, and which is now.
  const sectionsAt = (now: number) =>
    brief.arguments.map(({ short, at }, index) => ({ number: numberOf(index, at), short, now: index === now }))
  return brief.arguments.map((argument, index) => {
    const points = argument.points.filter((point) => isShown(point, deliverable))
    const view = {
      id: argument.id,
      number: numberOf(index, argument.at),
      short: argument.short,
      question: argument.question,
      claim: argument.claim,
      support: argument.support?.length
        ? argument.support.map(({ says }) => resting(says, argument))
        : points.map(({ claim }) => claim),
      confidence: confidenceOf(argument, brief.about.language, ledger),
      listed: points.length <= 5,
      sections: sectionsAt(index),
      points: points.map((point, place) => viewPoint(point, place, brief, deliverable, homes)),
    }
    homes.set(view, { home: `the argument ${argument.id}`, at: argument.at })
    return view
  })
}

/** A line that prints and names no fact rests on what the points of its argument rest on. */
const resting = (line: Words, { points }: Argument<Words>): Words =>
  line.cites.length > 0 ? line : { ...line, cites: joinCites(...points.map(({ claim }) => claim.cites)) }

/** How sure an argument is, in a word of the document's language; nothing for one that rests on no fact. */
const confidenceOf = ({ id, at }: Argument<Words>, language: string, ledger: SettledLedger): Words | undefined => {
  const level = ledger.claims?.find((each) => each.id === id)?.confidence?.level
  return level && capitalize(say(labelsOf(language)[level], at))
}

/** True where a deliverable shows a point. A handout is the deck on paper. */
export const isShown = ({ only }: Point<Words>, deliverable: Deliverable): boolean =>
  only.length === 0 || only.includes(deliverable) || (deliverable === 'handout' && only.includes('deck'))

/** True for a figure alone: in a memo the sentence says it, and an exhibit would only say it again. */
const isOneFigure = (exhibit: Exhibit): boolean => exhibit.kind === 'figures' && [exhibit['items']].flat().length === 1

/** What the point rests on is the source of its first exhibit too, wherever it is shown, and of a further one that names none itself. */
const exhibitsOf = ({ exhibit, claim, ours }: Point<Words>, { exhibits }: SettledBrief): Exhibit[] => {
  const shown = exhibit.flatMap((id) => exhibits[id] ?? [])
  const cites = ours ? asDerived(claim.cites) : claim.cites
  return shown.map((one, place) => (place > 0 && citesIn(one).length > 0 ? one : { ...one, cites }))
}

const viewPoint = (
  point: Point<Words>,
  index: number,
  brief: SettledBrief,
  deliverable: Deliverable,
  homes: Map<object, Home>,
): PointView => {
  const labels = labelsOf(brief.about.language)
  const exhibits = exhibitsOf(point, brief).filter((exhibit) => !(deliverable === 'memo' && isOneFigure(exhibit)))
  const view: PointView = {
    id: point.id,
    number: numberOf(index, point.at),
    short: point.short,
    claim: point.claim,
    exhibit: exhibits[0],
    exhibits,
    takeaways: point.takeaways,
    so_what: point.so_what,
    side: point.side,
    prose: point.prose,
    lead: point.lead,
    optional: point.optional,
    note: point.note && compose(`${labels.note}: `, point.note),
    sticker: point.sticker && say(labels[point.sticker], point.at),
    slide: point.slide,
  }
  homes.set(view, { home: `the point ${point.id}`, at: point.at })
  return view
}

/** The number of what stands at a place in a list, counted from 1. */
export const numberOf = (index: number, at: Span): Words => say(String(index + 1), at)
