// What a chart plots: categories, series and their labels, read from an exhibit once and used by drawing, plan and alt text.
import { curl } from '../text/index.ts'
import type { Said } from '../draw/index.ts'
import type { Exhibit, Figure } from '../model/brief.ts'
import type { Quantity } from '../model/quantity.ts'
import { figureIn, listIn, plain, recordIn, saidIn, textsIn } from './fields.ts'
import { aboutFormat, decimalsOf, exactFormat, isAbout, numberFormat, printNumber } from './numbers.ts'

/** One series as it is plotted. */
export interface PlottedSeries {
  name: string
  /** As the brief has them: null where not stated. */
  figures: Figure[]
  /** What is plotted: the figures' values, or their shares of 100. */
  values: (number | null)[]
  /** As printed at the bar; empty for null. */
  labels: string[]
  /** The Excel format that prints the labels. */
  format: string
  /** By category, the format of a label that prints otherwise: "~" before the one figure that is rounded. */
  formats: (string | undefined)[]
}

/** The bar, the bars or the series that the exhibit wants seen; absent indices mean all. */
export interface Seen {
  series?: number
  category?: number
}

/** A difference arrow as asked for. */
export interface ArrowAsked {
  from: string
  to: string
  says?: Said
}

export interface Plotted {
  title?: Said
  units?: Said
  categories: string[]
  series: PlottedSeries[]
  highlight?: Seen
  arrow?: ArrowAsked
  /** Why figures are not stated. */
  missing?: Said
  /** True where the values are shares that add up to 100. */
  percent: boolean
  /** True where those shares were computed here from other figures. */
  computed: boolean
}

/** Reads a chart. Series of unequal length are padded with "not stated"; `check` tells of them. */
export function readPlotted(exhibit: Exhibit, language: string): Plotted {
  const raw = Object.entries(recordIn(exhibit['series'])).map(([name, list]) => ({
    name,
    figures: listIn(list).map(figureIn),
  }))
  const given = textsIn(exhibit['categories']).map(plain)
  const count = Math.max(given.length, ...raw.map((series) => series.figures.length), 0)
  const figures = raw.map((series) => Array.from({ length: count }, (_, index) => series.figures[index] ?? null))
  const percent = exhibit['percent'] === true
  const areShares = figures.length > 0 && addUpTo100(figures, count)
  const categories = given.length > 0 ? given : categoriesOf(figures, count)
  const series = raw.map((one, index) => {
    const own = figures[index] ?? []
    const shares = percent && !areShares ? sharesOf(figures, index) : undefined
    return { name: curl(one.name, language), figures: own, ...labelled(own, shares, language) }
  })
  const plotted: Plotted = {
    categories: Array.from({ length: count }, (_, index) => categories[index] ?? ''),
    series,
    percent,
    computed: percent && !areShares,
  }
  const title = saidIn(exhibit['title'])
  if (title !== undefined) plotted.title = title
  const missing = saidIn(exhibit['missing'])
  if (missing !== undefined) plotted.missing = missing
  const seen = seenIn(plotted, plain(saidIn(exhibit['highlight'])))
  if (seen !== undefined) plotted.highlight = seen
  const arrow = recordIn(exhibit['arrow'])
  const from = plain(saidIn(arrow['from']))
  const to = plain(saidIn(arrow['to']))
  if (from !== '' && to !== '') {
    const says = saidIn(arrow['says'])
    plotted.arrow = { from, to, ...(says === undefined ? {} : { says }) }
  }
  return plotted
}

/** Every figure that is stated. */
export const statedIn = (plotted: Plotted): Quantity[] =>
  plotted.series.flatMap((series) => series.figures.filter((figure): figure is Quantity => figure !== null))

/** What a name means in this chart: the id of a fact, a category, or a series. */
export function seenIn(plotted: Pick<Plotted, 'categories' | 'series'>, name: string): Seen | undefined {
  if (name === '') return undefined
  for (const [series, one] of plotted.series.entries()) {
    const category = one.figures.findIndex((figure) => figure?.fact === name)
    if (category >= 0) return { series, category }
  }
  const category = plotted.categories.indexOf(name)
  if (category >= 0) return { category }
  // A name of a series is a key of the brief, and printed with curled marks.
  const series = plotted.series.findIndex((one) => straight(one.name) === straight(name))
  return series >= 0 ? { series } : undefined
}

const straight = (name: string): string => name.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

/** True for a figure that is derived or estimated and stands beside others that are not: it is drawn lighter. A total is as observed as its parts. */
export function isInferred(plotted: Plotted, series: number, category: number): boolean {
  const inferred = plotted.series[series]?.figures[category]?.inferred === true
  return inferred && statedIn(plotted).some((figure) => figure.inferred !== true)
}

/** True for the bars that the highlight means. */
export const isSeen = (seen: Seen | undefined, series: number, category: number): boolean =>
  seen !== undefined &&
  (seen.series === undefined || seen.series === series) &&
  (seen.category === undefined || seen.category === category)

/** Sum of the stated values of a category. */
export const totalAt = (plotted: Plotted, category: number): number =>
  plotted.series.reduce((sum, series) => sum + (series.values[category] ?? 0), 0)

/** True where a stated value of a category is rounded or estimated: so is then their sum. */
export const isAboutAt = (plotted: Pick<Plotted, 'series'>, category: number): boolean =>
  plotted.series.some(({ figures }) => isAbout(figures[category]))

/** The names of the things measured; the periods, where one thing is measured at several times. */
function categoriesOf(figures: Figure[][], count: number): string[] {
  const at = (index: number, read: (figure: Quantity) => string): string => {
    const stated = figures.map((series) => series[index]).find((figure) => figure !== null && figure !== undefined)
    return stated ? read(stated) : ''
  }
  const indices = Array.from({ length: count }, (_, index) => index)
  const names = indices.map((index) => at(index, (figure) => figure.name))
  const periods = indices.map((index) => at(index, (figure) => figure.period))
  const oneThing = count > 1 && new Set(names).size === 1 && new Set(periods).size === count
  return oneThing ? periods : names
}

/** Shares as a source states them are plotted as they are. */
function addUpTo100(figures: Figure[][], count: number): boolean {
  return Array.from({ length: count }, (_, category) =>
    figures.reduce((sum, series) => sum + (series[category]?.value ?? 0), 0),
  ).every((sum) => Math.abs(sum - 100) < 1e-6)
}

/** Shares of 100 by category, and which are rounded: a share is no surer than what it is a share of. */
interface Shares {
  values: (number | null)[]
  about: boolean[]
}

function sharesOf(figures: Figure[][], series: number): Shares {
  const own = figures[series] ?? []
  return {
    values: own.map((figure, category) => {
      const sum = figures.reduce((total, one) => total + (one[category]?.value ?? 0), 0)
      return figure === null || sum === 0 ? null : (figure.value / sum) * 100
    }),
    about: own.map((_, category) => figures.some((one) => isAbout(one[category]))),
  }
}

/** Labels of one series in one format, "~" apart, so that PowerPoint's labels and ours read the same. */
function labelled(
  figures: Figure[],
  shares: Shares | undefined,
  language: string,
): Pick<PlottedSeries, 'values' | 'labels' | 'format' | 'formats'> {
  const values = shares?.values ?? figures.map((figure) => figure?.value ?? null)
  const about = shares?.about ?? figures.map(isAbout)
  const look = shares === undefined ? lookOf(figures) : { format: numberFormat(0), decimals: 0, signed: false }
  const labels = values.map((value, index) => {
    if (value === null) return ''
    // One look for all is the look of each, in which thousands and ranges are as its figure prints them.
    if (look.decimals === undefined) return figures[index]?.label ?? ''
    return `${about[index] ? '~' : ''}${printNumber(value, look.decimals, language, look.signed)}`
  })
  const everyone = values.some((value) => value !== null) && values.every((value, at) => value === null || about[at])
  const format = everyone ? aboutFormat(look.format) : look.format
  return {
    values,
    labels,
    format,
    formats: about.map((is) => (is && !everyone ? aboutFormat(look.format) : undefined)),
  }
}

/** The format of figures without their "~"; with decimals and sign where they differ, and are printed anew. */
function lookOf(figures: Figure[]): { format: string; decimals?: number; signed?: boolean } {
  const all = [...new Set(figures.flatMap((figure) => (figure === null ? [] : [exactFormat(figure.format)])))]
  if (all.length <= 1) return { format: all[0] ?? numberFormat(0) }
  const decimals = Math.max(...all.map(decimalsOf))
  const signed = all.some((format) => format.startsWith('+'))
  const grouped = all.some((format) => format.includes('#,##'))
  return { format: numberFormat(decimals, signed, grouped), decimals, signed }
}
