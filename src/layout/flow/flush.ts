// A page that ends a few lines above its foot: spaces between its blocks are opened by a line of the grid each, so that it ends where the
// others end.
import { fits, openPage, play, put } from './cursor.ts'
import type { Start } from './fill.ts'
import type { Filled, Paper, Placed, Strip } from './strip.ts'

/** The page with its spaces opened, the widest first, as far as there is room. What stands on it stays the same. */
export function openSpaces(start: Start, page: Filled, strips: readonly Strip[], paper: Paper): Filled {
  let opened = strips
  let best = page
  for (const { strip, space } of spacesOf(page.placed, strips, paper)) {
    const wider = opened.map((one, index) => (index === strip ? { ...one, before: space + paper.line } : one))
    const next = refill(start, page, wider, paper)
    if (!next) continue
    opened = wider
    best = next
  }
  return best
}

/** The strips of a page over which stands a space that may be opened, in points, the widest first. */
function spacesOf(
  placed: readonly Placed[],
  strips: readonly Strip[],
  paper: Paper,
): { strip: number; space: number }[] {
  // The head of a document and its answer stand at one height, however full their page is.
  const firm = placed.findLastIndex(({ strip }) => strips[strip]!.firm)
  return placed
    .slice(1)
    .flatMap(({ strip }, index) => {
      if (index < firm) return []
      const [above, below] = [strips[placed[index]!.strip]!, strips[strip]!]
      const space = Math.max(above.after, below.before)
      // Under a heading stands its own space; what is off the grid belongs together unless it stands far apart.
      const least = above.sits === 'end' ? Number.POSITIVE_INFINITY : (below.sits === 'free' ? 2 : 1) * paper.line
      return space >= least - play ? [{ strip, space }] : []
    })
    .sort((a, b) => b.space - a.space)
}

/** The same parts once more, with other spaces; undefined where they no longer fit, or a side note would leave the page. */
function refill(start: Start, page: Filled, strips: readonly Strip[], paper: Paper): Filled | undefined {
  let cursor = openPage(strips, paper, start.carried, start.told)
  for (const { strip, from, to } of page.placed)
    for (let part = from; part < to; part++) cursor = put(cursor, strips, strip, part, paper)
  if (!fits(cursor, paper) || cursor.sides.length !== page.sides.length) return undefined
  const { placed, sides, notes, told, filled } = cursor
  return { placed, sides, notes, told, filled }
}
