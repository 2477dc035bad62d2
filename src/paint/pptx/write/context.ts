// What the writers of a slide need at hand: the brand, the language, the slide's relationships, ids for its objects.
import type { Brand, Medium } from '../../../model/brand.ts'
import type { EmittedPage, Relations } from '../deck.ts'

/** Made once per slide. */
export interface Context {
  brand: Brand
  medium: Medium
  /** BCP 47, for every run. */
  language: string
  relations: Relations
  /** Number of the page, from 1: what the page field shows before PowerPoint counts. */
  number: number
  emitted: EmittedPage
  /** The id of the shape that a mark became; gives the mark one where it has none yet. */
  shapeId(mark: string): number
  /** The name for the selection pane, with a number where another object of the slide has it already. */
  name(wanted: string): string
}

/** Fresh ids and names for one slide. Id 1 is the slide's own tree. */
export function openContext(rest: Omit<Context, 'shapeId' | 'name'>): Context {
  const ids = new Map<string, number>()
  const names = new Set<string>()
  return {
    ...rest,
    shapeId(mark) {
      const known = ids.get(mark)
      if (known !== undefined) return known
      ids.set(mark, ids.size + 2)
      return ids.size + 1
    },
    name(wanted) {
      let free = wanted
      for (let count = 2; names.has(free); count++) free = `${wanted} ${count}`
      names.add(free)
      return free
    },
  }
}
