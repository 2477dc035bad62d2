// The looks of a brand that are places or lengths of a page, when the page moves to another paper. Hands on looks of the same names
// to `paper.ts`, which moves the rest.
import type { Medium } from '../model/brand.ts'

/** Where a place of the one page is on the other. */
export interface Move {
  /** From the left, in points. */
  x(x: number): number
  /** From the top, in points. */
  y(y: number): number
}

/** A number of a look; undefined where the brand does not say it. */
export function measure(medium: Medium, look: string, key: string): number | undefined {
  const value = medium.looks[look]?.[key]
  return typeof value === 'number' ? value : undefined
}

/** Spans of the look `columns`: where each begins, and its width. */
const spans: readonly (readonly [start: string, width: string])[] = [
  ['text', 'text-width'],
  ['side', 'side-width'],
  ['text', 'wide'],
  ['left', 'width'],
]

/** The looks that are places or lengths of the page: `grid`, `columns`, `foot`, `sources` and `slide`. */
export function looksOn(medium: Medium, move: Move, lines: number): Medium['looks'] {
  const changed: Record<string, Record<string, number>> = {}
  const put = (look: string, key: string, change: (value: number) => number): void => {
    const value = measure(medium, look, key)
    if (value !== undefined) changed[look] = { ...changed[look], [key]: rounded(change(value)) }
  }
  put('grid', 'lines', (value) => value + lines)
  put('foot', 'baseline', move.y)
  put('sources', 'bottom', move.y)
  put('slide', 'x', move.x)
  for (const key of ['text', 'side', 'left', 'hang']) put('columns', key, move.x)
  for (const [start, width] of spans) {
    const from = measure(medium, 'columns', start)
    if (from !== undefined) put('columns', width, (value) => move.x(from + value) - move.x(from))
  }
  shareOut(medium, move, put)
  const looks = Object.entries(medium.looks).map(([name, look]) => [name, { ...look, ...changed[name] }])
  return Object.fromEntries(looks)
}

/** The text and the rail of a one-pager: the same share of the width each, the gap between them as it was. */
function shareOut(
  medium: Medium,
  move: Move,
  put: (look: string, key: string, change: (value: number) => number) => void,
): void {
  const [left, width, text, gap] = ['left', 'width', 'text-width', 'gap'].map((key) => measure(medium, 'columns', key))
  if (left === undefined || width === undefined || text === undefined || gap === undefined) return
  const gained = move.x(left + width) - move.x(left) - width
  const taken = (gained * text) / (width - gap)
  put('columns', 'text-width', (value) => value + taken)
  put('columns', 'rail', () => move.x(left) + text + taken + gap)
  put('columns', 'rail-width', (value) => value + gained - taken)
}

/** To a hundredth of a point: sums of such lengths leave no trail of digits. */
export const rounded = (points: number): number => Math.round(points * 100) / 100
