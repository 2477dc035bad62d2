// What every chart of columns or bars takes, and the kind that is made of it.
import type { Shape } from '../model/shape.ts'
import { checkChart } from './chart-check.ts'
import { chartAlt } from './chart-alt.ts'
import type { Manner } from './composition.ts'
import type { Kind } from './kind.ts'
import { drawLying, measureLying } from './lying.ts'
import { drawUpright, measureUpright } from './upright.ts'

const shape: Record<string, Shape> = {
  title: { is: 'phrase', optional: true, about: 'What is measured, as a noun phrase, e.g. "Growth of the group".' },
  units: {
    is: 'phrase',
    optional: true,
    about: 'Unit and period, e.g. "RMB bn, 2024"; made from the figures where absent.',
  },
  series: {
    is: 'map',
    of: { is: 'list', of: { is: 'figure' }, one: true },
    about: 'Figures by the name of their series: ids of facts, =formulas, or null for one that no source states.',
  },
  categories: {
    is: 'list',
    of: { is: 'phrase' },
    optional: true,
    about: 'Names of the categories; the labels of the facts where absent.',
  },
  highlight: { is: 'name', optional: true, about: 'The bar or bars to see: the id of a fact, a category or a series.' },
  arrow: {
    is: 'record',
    of: {
      from: { is: 'name', about: 'Where it starts: the id of a fact, or a category.' },
      to: { is: 'name', about: 'Where it ends.' },
      says: { is: 'phrase', optional: true, about: 'What it says; the ratio or the difference where absent.' },
    },
    optional: true,
    about: 'An arrow from one bar to another that says how far apart they are.',
  },
  missing: { is: 'phrase', optional: true, about: 'Why a figure is not stated; printed under the chart.' },
  note: { is: 'words', optional: true, about: 'Method or limits, in small print under the chart.' },
}

const scale: Shape = {
  is: 'one of',
  of: ['shared', 'own'],
  optional: true,
  about: 'Beside charts of the same unit it shares their scale, unless this says that it has its own.',
}

const percent: Shape = {
  is: 'flag',
  optional: true,
  about: 'Every stack is 100: what is shown are shares, computed where the figures are not shares already.',
}

/** A kind of chart from its manner and its example. */
export const chartKind = (name: string, about: string, manner: Manner, sample: Record<string, unknown>): Kind => ({
  name,
  family: 'chart',
  about,
  shape: { ...shape, ...(manner.direction === 'column' ? { scale } : {}), ...(manner.stacked ? { percent } : {}) },
  sample,
  measure: (exhibit, width, canvas) =>
    manner.direction === 'column'
      ? measureUpright(exhibit, manner.stacked, width, canvas)
      : measureLying(exhibit, manner.stacked, width, canvas),
  draw: (exhibit, box, canvas) =>
    manner.direction === 'column'
      ? drawUpright(exhibit, manner.stacked, box, canvas)
      : drawLying(exhibit, manner.stacked, box, canvas),
  alt: (exhibit, canvas) => chartAlt(exhibit, manner, canvas.language),
  check: (exhibit) => checkChart(exhibit, manner.stacked),
})
