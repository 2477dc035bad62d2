// Fitting may take a step down in a style for the whole deck. The layouts take that step too, so that "Reset slide" keeps it.
import type { Medium, TextStyle } from '../../../model/brand.ts'
import type { Page, Pages } from '../../../model/page.ts'

/** Size and leading of a text, in points. */
type Size = Pick<TextStyle, 'size' | 'leading'>

/** The medium with the sizes and leadings that the pages' placeholders agree on. */
export function settleStyles(medium: Medium, pages: Pages): Medium {
  const used = new Map<string, Size[]>()
  for (const page of pages.pages) noteSizes(page, medium, used)
  const styles = { ...medium.styles }
  for (const [name, [first, ...others]] of used) {
    const agree = first && others.every(({ size, leading }) => size === first.size && leading === first.leading)
    if (agree) styles[name] = { ...styles[name]!, ...first }
  }
  return { ...medium, styles }
}

/** Notes size and leading of each text in a placeholder of a page under the style of that placeholder. */
function noteSizes(page: Page, { layouts, styles }: Medium, used: Map<string, Size[]>): void {
  const zones = new Map(layouts[page.layout]?.zones.map((zone) => [zone.name as string, zone]))
  for (const mark of page.marks) {
    const zone = mark.kind === 'text' && mark.zone !== undefined ? zones.get(mark.zone) : undefined
    const style = zone?.placeholder && zone.style !== undefined ? styles[zone.style] : undefined
    if (mark.kind !== 'text' || !zone?.style || !style) continue
    const sizes = used.get(zone.style) ?? []
    used.set(zone.style, sizes)
    for (const { runs, leading } of mark.paragraphs)
      sizes.push({ size: runs.find((run) => !run.raised)?.size ?? style.size, leading })
  }
}
