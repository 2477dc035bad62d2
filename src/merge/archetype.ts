// Chooses the archetype that shows a point: its own `slide`, else by the table in the head of the deck's document.
import type { Exhibit, Shape, Templates } from './nouns.ts'

/** What the choice looks at: a point, or a record like one. */
export interface Shown {
  slide?: string
  exhibits?: Exhibit[]
  takeaways?: unknown[]
  [field: string]: unknown
}

/** `family` by kind of exhibit, as the exhibit room names it. */
export type Kinds = Record<string, { family: string }>

/**
 * The table `archetypes` of a deck's document: names of slides by kind or family of exhibit, or `two`, `none` (takeaways
 * only) and `bare` (a claim alone).
 */
export const archetypeTable = (templates: Templates): Record<string, string> => {
  const table = templates.document.head['archetypes']
  if (typeof table !== 'object' || table === null) return {}
  return Object.fromEntries(
    Object.entries(table).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** The name of the archetype, or the key that the table lacks. */
export const chooseArchetype = (
  shown: Shown,
  table: Record<string, string>,
  kinds: Kinds,
): { name: string } | { key: string } => {
  if (shown.slide) return { name: shown.slide }
  const keys = keysOf(shown, kinds)
  for (const key of keys) {
    const name = table[key]
    if (name !== undefined) return { name }
  }
  return { key: keys.at(-1)! }
}

// From the most exact key to the most general.
const keysOf = ({ exhibits = [], takeaways = [] }: Shown, kinds: Kinds): string[] => {
  if (exhibits.length > 1) return ['two']
  const [exhibit] = exhibits
  if (!exhibit) return takeaways.length > 0 ? ['none'] : ['bare', 'statement', 'none']
  const family = kinds[exhibit.kind]?.family ?? exhibit.kind
  const { items } = exhibit
  const isOne = Array.isArray(items) && items.length === 1
  return [...(isOne ? [`one ${family}`] : []), exhibit.kind, family]
}

/** What a point may hold that a slide shows: its name in a brief, and the slots that can show it. */
const SHOWN: { field: string; what: string; slots: string[] }[] = [
  { field: 'exhibits', what: 'exhibit', slots: ['exhibit', 'exhibits'] },
  { field: 'takeaways', what: 'takeaways', slots: ['takeaways'] },
  { field: 'so_what', what: 'so_what', slots: ['so_what'] },
]

/** What of a point no slot of an archetype shows. */
export const droppedBy = (shown: Shown, slots: Record<string, Shape>): string[] =>
  SHOWN.filter(({ field, slots: takers }) => {
    const value = shown[field]
    const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
    return isThere && !takers.some((slot) => slot in slots)
  }).map(({ what }) => what)
