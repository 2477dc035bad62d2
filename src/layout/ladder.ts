// The order in which fitting steps type down: body text first, then titles, one point at a time, each role for the whole document.
import type { Medium } from '../model/brand.ts'
import { type Fit, unfitted } from './canvas.ts'

/** As drawn, then each further step, until every style stands at its smallest. */
export function* fitLadder(medium: Medium): Generator<Fit> {
  yield unfitted
  const titles = new Set(
    Object.values(medium.layouts).flatMap((layout) =>
      layout.zones.filter((zone) => zone.name === 'title').map((zone) => zone.style),
    ),
  )
  const room = (name: string): number => {
    const style = medium.styles[name]!
    return Math.max(0, style.size - Math.min(style.size, style.smallest))
  }
  const names = Object.keys(medium.styles)
  const deepest = (some: string[]) => Math.max(0, ...some.map(room))
  const bodies = names.filter((name) => !titles.has(name))
  const steps = (some: string[], by: number): Record<string, number> =>
    Object.fromEntries(some.filter((name) => room(name) > 0).map((name) => [name, -Math.min(by, room(name))]))
  for (let by = 1; by <= Math.ceil(deepest(bodies)); by++) yield { steps: steps(bodies, by), spread: 1 }
  const lowest = steps(bodies, Number.POSITIVE_INFINITY)
  const heads = [...titles]
  for (let by = 1; by <= Math.ceil(deepest(heads)); by++) yield { steps: { ...lowest, ...steps(heads, by) }, spread: 1 }
}
