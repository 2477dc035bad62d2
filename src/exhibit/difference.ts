// What a difference arrow says: between which bars, and by how much, as a person would put it.
import type { Said } from '../draw/index.ts'
import { plain } from './fields.ts'
import { printNumber } from './numbers.ts'
import { phrasesFor } from './phrases.ts'
import { isAboutAt, type Plotted, seenIn, totalAt } from './plotted.ts'

/** One end of an arrow: a bar, or the whole stack of a category where `series` is absent. */
export interface End {
  series?: number
  category: number
  value: number
  name: string
}

export interface Difference {
  from: End
  to: End
  /** `ratio` to ÷ from · `change` to ÷ from − 1 · `points` to − from. */
  by: 'ratio' | 'change' | 'points'
  result: number
  /** What stands in the bubble: "3×", "+15%", "+7 pp"; "~3×" between ends of which one is rounded or estimated. */
  label: Said
  /** What was computed, e.g. "Operating profit ÷ Revenue". */
  name: string
}

/** The difference that the chart's arrow asks for, or undefined where an end is not plotted. */
export function differenceOf(plotted: Plotted, stacked: boolean, language: string): Difference | undefined {
  const asked = plotted.arrow
  if (asked === undefined) return undefined
  const from = endOf(plotted, asked.from, stacked)
  const to = endOf(plotted, asked.to, stacked)
  if (from === undefined || to === undefined) return undefined
  const { by, result, label } = told(plotted, from, to, language)
  const sign = by === 'points' ? '−' : '÷'
  const about = isRounded(plotted, from) || isRounded(plotted, to) ? '~' : ''
  return { from, to, by, result, label: asked.says ?? `${about}${label}`, name: `${to.name} ${sign} ${from.name}` }
}

/** As the bar's own label says it, which knows of shares; of a stack, as its total does. */
const isRounded = (plotted: Plotted, { series, category }: End): boolean =>
  series === undefined
    ? isAboutAt(plotted, category)
    : plotted.series[series]?.labels[category]?.startsWith('~') === true

function endOf(plotted: Plotted, name: string, stacked: boolean): End | undefined {
  const seen = seenIn(plotted, name)
  if (seen === undefined) return undefined
  const category = seen.category ?? (plotted.categories.length === 1 ? 0 : undefined)
  if (category === undefined) return undefined
  const one = seen.series ?? (plotted.series.length === 1 ? 0 : undefined)
  if (one === undefined) {
    return stacked
      ? { category, value: totalAt(plotted, category), name: plotted.categories[category] ?? '' }
      : undefined
  }
  const series = plotted.series[one]
  const value = series?.values[category]
  if (series === undefined || value === null || value === undefined) return undefined
  const names = [
    plotted.series.length > 1 ? series.name : '',
    plotted.categories.length > 1 ? (plotted.categories[category] ?? '') : '',
  ]
  return { series: one, category, value, name: names.filter((part) => part !== '').join(', ') || series.name }
}

/** Levels by ratio or change, growth by ratio where it is one worth saying, shares by percentage points. */
function told(
  plotted: Plotted,
  from: End,
  to: End,
  language: string,
): Pick<Difference, 'by' | 'result'> & { label: string } {
  const figure = plotted.series[to.series ?? 0]?.figures[to.category]
  const measure = plotted.percent ? 'share' : (figure?.measure ?? 'level')
  const ratio = to.value / from.value
  const positive = from.value > 0 && to.value > 0
  if (positive && measure !== 'share' && (ratio >= 1.95 || (measure === 'growth' && ratio >= 1.5))) {
    const whole = Math.abs(ratio - Math.round(ratio)) < 0.05
    return { by: 'ratio', result: ratio, label: `${printNumber(ratio, whole ? 0 : 1, language)}×` }
  }
  if (positive && measure === 'level' && figure?.unit !== '%') {
    const change = ratio - 1
    return { by: 'change', result: change, label: `${printNumber(change * 100, 0, language, true)}%` }
  }
  const difference = to.value - from.value
  const decimals = Math.abs(difference - Math.round(difference)) < 0.05 ? 0 : 1
  const isPercent = plotted.percent || figure?.unit === '%'
  const unit = isPercent ? ` ${phrasesFor(language).points}` : ''
  return { by: 'points', result: difference, label: `${printNumber(difference, decimals, language, true)}${unit}` }
}

/** The label as bare characters. */
export const differenceSays = (difference: Difference): string => plain(difference.label)
