// The native plan of a chart: what PowerPoint needs to draw it itself, in our own nouns.
import type { Box, ColorName, Stroke } from './brand.ts'
import type { Font } from './mark.ts'

export interface LabelLook {
  font: Font
  size: number
  color: ColorName
  bold: boolean
}

export interface Labels extends LabelLook {
  /** Excel number format. */
  format: string
  position: 'outside-end' | 'inside-end' | 'center' | 'inside-base' | 'above' | 'right' | 'none'
  /** Points whose label differs: another color or number format, or none. */
  points: { index: number; color?: ColorName; bold?: boolean; hidden?: boolean; format?: string }[]
}

export interface Series {
  name: string
  /** In the order of the categories; null where not stated. */
  values: (number | null)[]
  /** Undefined draws nothing (the base of a waterfall, the line that carries totals). */
  color?: ColorName
  outline?: Stroke
  /** Points that differ. */
  points: { index: number; color: ColorName; outline?: Stroke }[]
  labels?: Labels
}

/** Series that share a way of being drawn. */
export interface PlotGroup {
  type: 'bar' | 'line' | 'doughnut'
  /** For bars. */
  direction: 'column' | 'bar'
  grouping: 'clustered' | 'stacked' | 'percent'
  /** Percent of a bar's width. */
  gap: number
  overlap: number
  series: Series[]
}

export interface Axis {
  visible: boolean
  labels?: LabelLook
  line?: Stroke
  min?: number
  max?: number
  /** Bars: first category at the top. */
  reversed?: boolean
  /** Labels stand at the low end of the plot and not at the base line: some values are below zero. */
  low?: boolean
  /** From one marked value to the next; PowerPoint's own choice where absent. */
  step?: number
  /** Lines across the plot at the marked values. */
  grid?: Stroke
  /** Only every so-manieth category is named; default every one. */
  every?: number
  format: string
}

/** The workbook behind a chart: what a colleague sees on "Edit data". Row 1 holds names; column A the categories. */
export interface Workbook {
  sheet: string
  /** Rows of cells; a cell is a text, a number, a formula with its result, or empty. */
  rows: (string | number | null | { formula: string; result: number })[][]
  /** Number format per column; "" for General. */
  formats: string[]
}

export interface ChartPlan {
  /** The inner plot rectangle on the page. */
  plot: Box
  categories: string[]
  groups: PlotGroup[]
  category: Axis
  value: Axis
  workbook: Workbook
}
