// How fitting steps type down: one point at a time, each role for the whole document; titles where titles do not fit, and everything
// else where anything else does not.
import type { Medium } from '../model/brand.ts'
import type { Fit } from './canvas.ts'

/** What did not fit at the last step. */
export interface Tight {
  titles: boolean
  others: boolean
}

/** The next step down; undefined where what does not fit stands at its smallest already. */
export function stepDown(medium: Medium, fit: Fit, tight: Tight): Fit | undefined {
  const titles = titleStyles(medium)
  const steps = { ...fit.steps }
  const isStuck = { titles: tight.titles, others: tight.others }
  for (const [name, style] of Object.entries(medium.styles)) {
    const which = titles.has(name) ? 'titles' : 'others'
    const lowest = Math.min(0, style.smallest - style.size)
    const now = steps[name] ?? 0
    if (!tight[which] || now <= lowest) continue
    steps[name] = Math.max(lowest, now - 1)
    isStuck[which] = false
  }
  return isStuck.titles || isStuck.others ? undefined : { ...fit, steps }
}

/** The styles that zones for titles are set in. */
const titleStyles = (medium: Medium): Set<string> =>
  new Set(
    Object.values(medium.layouts).flatMap((layout) =>
      layout.zones.filter((zone) => zone.name === 'title').map((zone) => zone.style),
    ),
  )
