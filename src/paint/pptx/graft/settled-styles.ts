// Fitting may take a step down in a style for the whole deck. The layouts take that step too, so that "Reset slide" keeps it.
import type { Layout, Medium, TextStyle } from '../../../model/brand.ts'
import type { TextMark } from '../../../model/mark.ts'
import type { Pages } from '../../../model/page.ts'

/** The medium with the sizes and leadings that the pages' placeholders agree on. */
export function settleStyles(medium: Medium, pages: Pages): Medium {
  const styles = { ...medium.styles }
  for (const [name, style] of Object.entries(medium.styles)) {
    const used = pages.pages.flatMap((page) =>
      filledIn(
        style,
        name,
        medium.layouts[page.layout],
        page.marks.filter((mark) => mark.kind === 'text'),
      ),
    )
    const first = used[0]
    const agree = first && used.every(({ size, leading }) => size === first.size && leading === first.leading)
    if (agree) styles[name] = { ...style, ...first }
  }
  return { ...medium, styles }
}

/** Size and leading of each text in a placeholder of that style. */
function filledIn(
  style: TextStyle,
  name: string,
  layout: Layout | undefined,
  marks: TextMark[],
): { size: number; leading: number }[] {
  return marks.flatMap((mark) => {
    const zone = layout?.zones.find((one) => one.name === mark.zone)
    if (!zone?.placeholder || zone.style !== name) return []
    return mark.paragraphs.map((paragraph) => ({
      size: paragraph.runs.find((run) => !run.raised)?.size ?? style.size,
      leading: paragraph.leading,
    }))
  })
}
