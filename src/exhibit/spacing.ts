// How wide bars are and how far apart, in the two percentages that PowerPoint knows: gap and overlap.

/** Percent of a bar's width: between clusters, and between the bars of a cluster (negative opens a gap). */
export interface Spacing {
  gap: number
  overlap: number
}

/** What is to be spaced. Lengths in points, across the bars. */
export interface SpacingAsked {
  /** Room for all slots. */
  extent: number
  categories: number
  /** Bars side by side in a slot; 1 for a stack. */
  bars: number
  /** As the brand wants it. */
  look: Spacing
  /** No bar is wider than this. */
  widest: number
  /** Clear width wanted between neighbours, for the bubble of an arrow; 0 for none. */
  between: number
  /** Clear width wanted between slots, for an arrow that stands past its bars; default 0. */
  clear?: number
}

/** Width of one bar by PowerPoint's rule. */
export const barWidth = (slot: number, bars: number, { gap, overlap }: Spacing): number =>
  slot / (bars - ((bars - 1) * overlap) / 100 + gap / 100)

/** Where a bar starts, from the start of its slot. */
export function barOffset(slot: number, bars: number, spacing: Spacing, index: number): number {
  const width = barWidth(slot, bars, spacing)
  const cluster = width * (bars - ((bars - 1) * spacing.overlap) / 100)
  return (slot - cluster) / 2 + index * width * (1 - spacing.overlap / 100)
}

/** Gap and overlap in whole percent. The slots fill the extent: where bars are few, the gaps grow. */
export function chooseSpacing(asked: SpacingAsked): Spacing {
  const { categories, bars, look, widest, between } = asked
  const slot = asked.extent / Math.max(1, categories)
  let overlap = bars > 1 ? look.overlap : 0
  let gap = look.gap
  if (bars > 1 && between > 0) {
    const width = barWidth(slot, bars, { gap, overlap })
    if ((-overlap / 100) * width < between) {
      const narrower = (slot - (bars - 1) * between) / (bars + gap / 100)
      overlap = Math.max(-100, -Math.ceil((between / Math.max(1, narrower)) * 100))
    }
  }
  const perSlot = bars - ((bars - 1) * overlap) / 100
  if (bars === 1 && between > 0 && slot > between) gap = Math.max(gap, (slot / (slot - between) - 1) * 100)
  const clear = asked.clear ?? 0
  if (clear > 0 && slot > clear * 1.2) gap = Math.max(gap, ((clear * perSlot) / (slot - clear)) * 100)
  gap = Math.max(gap, (slot / widest - perSlot) * 100)
  return { gap: Math.round(Math.min(500, gap)), overlap }
}
