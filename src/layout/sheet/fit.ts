// How a one-pager is made to fit its one page: steps in a fixed order, each on top of those before, each with its name for the report.
import type { Medium, TextStyle } from '../../model/brand.ts'
import { spaced } from '../spaced.ts'

/** What fitting has changed. Factors; 1 is as the brand says. */
export interface Fitting {
  /** On every space between blocks and paragraphs. */
  spacing: number
  /** On the leading of text. */
  leading: number
  /** On the size of text, within the style's smallest and half a line of the largest. */
  size: number
  /** On the natural height of exhibits. */
  exhibits: number
  /** Optional blocks left out, counted from the last. */
  dropped: number
  /** What was done, in words, in order; a further step of one kind takes the place of the one before. */
  steps: { kind: keyof Fitting; says: string }[]
}

/** A one-pager as its brand designs it. */
export const asDesigned: Fitting = { spacing: 1, leading: 1, size: 1, exhibits: 1, dropped: 0, steps: [] }

/** A fitting with one more step taken. */
function taken(fitting: Fitting, change: Partial<Fitting>, says: string): Fitting {
  const kind = Object.keys(change)[0] as keyof Fitting
  return { ...fitting, ...change, steps: [...fitting.steps.filter((step) => step.kind !== kind), { kind, says }] }
}

/** Steps for a page that is too full, each to be tried in turn; `optional` is the number of blocks that may be left out. */
export function* tighter(optional: number): Generator<Fitting> {
  let fitting = asDesigned
  const step = (change: Partial<Fitting>, says: string): Fitting => {
    fitting = taken(fitting, change, says)
    return fitting
  }
  yield step({ spacing: 0.8 }, 'spacing to 80%')
  yield step({ leading: 12.2 / 13 }, 'leading to 94%')
  yield step({ size: 9 / 9.5 }, 'text to 95%')
  yield step({ exhibits: 0.9 }, 'exhibits to 90%')
  yield step({ exhibits: 0.8 }, 'exhibits to 80%')
  yield step({ exhibits: 0.7 }, 'exhibits to 70%')
  yield step({ spacing: 0.6 }, 'spacing to 60%')
  yield step({ spacing: 0.45 }, 'spacing to 45%')
  for (let dropped = 1; dropped <= optional; dropped++)
    yield step({ dropped }, `${dropped} optional ${dropped === 1 ? 'item' : 'items'} left out`)
}

/** Steps for a page that is too empty. A step that overfills it is skipped. */
export function looser(fitting: Fitting): Fitting[] {
  const step = (change: Partial<Fitting>, says: string): Fitting => taken(fitting, change, says)
  return [
    step({ size: 10 / 9.5, leading: 13.25 / 13 }, 'text to 105%'),
    step({ size: 10.5 / 9.5, leading: 13.5 / 13 }, 'text to 110%'),
    step({ exhibits: 1.15 }, 'exhibits to 115%'),
    step({ spacing: 1.3 }, 'spacing to 130%'),
  ]
}

/** Text of this size and more is display and keeps its size. */
const display = 12

/** The medium with a fitting applied to its styles and spaces. */
export function fitted(medium: Medium, fitting: Fitting): Medium {
  const { spacing, leading, size } = fitting
  if (spacing === 1 && leading === 1 && size === 1) return medium
  const change = (style: TextStyle): TextStyle => {
    const closer = { ...style, before: style.before * spacing, after: style.after * spacing }
    // The head stands alike on all pages of a brand.
    if (style.size >= display) return style
    if (style.smallest >= style.size) return closer
    const fit = Math.max(Math.min(style.smallest, style.size), style.size * size)
    return { ...closer, size: fit, leading: Math.round(style.leading * leading * (fit / style.size) * 100) / 100 }
  }
  const styles = Object.fromEntries(Object.entries(medium.styles).map(([name, style]) => [name, change(style)]))
  return { ...spaced(medium, spacing), styles }
}
