// What stands in a settled exhibit: its words and its figures, at any depth.
import type { Exhibit } from '../model/brief.ts'
import type { Span } from '../model/diagnostic.ts'
import type { Quantity } from '../model/quantity.ts'
import { plain, type Words } from '../model/words.ts'

export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'runs' in value && 'cites' in value

export const isFigure = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'printed' in value && 'measure' in value

/** Calls back for each text and figure below a value, with the keys that lead there. */
export function walk(
  value: unknown,
  found: (leaf: Words | Quantity, keys: readonly string[]) => void,
  keys: readonly string[] = [],
): void {
  if (typeof value !== 'object' || value === null) return
  if (isWords(value) || isFigure(value)) {
    found(value, keys)
    return
  }
  for (const [key, inner] of Object.entries(value)) if (key !== 'at') walk(inner, found, [...keys, key])
}

/** Every figure of an exhibit. */
export function figuresOf(exhibit: Exhibit): Quantity[] {
  const figures: Quantity[] = []
  walk(exhibit, (leaf) => {
    if (isFigure(leaf)) figures.push(leaf)
  })
  return figures
}

/** The series of a chart: name and figures. */
export const seriesOf = (exhibit: Exhibit): { name: string; figures: (Quantity | null)[] }[] => {
  const series = exhibit['series']
  if (typeof series !== 'object' || series === null) return []
  return Object.entries(series).flatMap(([name, figures]) =>
    Array.isArray(figures) ? [{ name, figures: figures as (Quantity | null)[] }] : [],
  )
}

/** True for kinds that plot figures. */
export const isChart = (exhibit: Exhibit): boolean => seriesOf(exhibit).length > 0

/** The words of a field that is a list of texts, or of records with `says`. */
export const wordsIn = (list: unknown): Words[] =>
  Array.isArray(list)
    ? list.flatMap((each) => (isWords(each) ? [each] : isWords(each?.says) ? [each.says as Words] : []))
    : []

/** Where an exhibit stands in its brief. */
export const placeOf = (exhibit: Exhibit): Span => exhibit['at'] as Span

/** The labels of a chart's categories: its own, or the names of the facts of its first series. */
export const categoriesOf = (exhibit: Exhibit): string[] => {
  const given = wordsIn(exhibit['categories']).map(plain)
  if (given.length > 0) return given
  return (seriesOf(exhibit)[0]?.figures ?? []).map((figure) => figure?.name ?? '')
}
