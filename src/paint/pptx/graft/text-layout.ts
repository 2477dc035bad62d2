// The layout for a slide that a colleague adds: a title and text. The brand's own layouts frame exhibits and have no place for text.
import type { Layout } from '../../../model/brand.ts'

/** Index of its body; PowerPoint itself gives the body of a slide this one. */
const index = 1

/**
 * The layouts with one more, made from "content": the same furniture, and its body as a placeholder. None is added where the brand has
 * such a layout itself, or has no "content".
 */
export function withTextLayout(layouts: readonly Layout[]): Layout[] {
  const main = layouts.find((layout) => layout.name === 'content')
  const body = main?.zones.find((zone) => zone.name === 'body')
  const hasOne = layouts.some(({ zones }) => zones.some((zone) => zone.name === 'body' && zone.placeholder === 'body'))
  if (!main || !body || hasOne) return [...layouts]
  const zones = main.zones
    .filter((zone) => zone.name !== 'so-what')
    .map((zone) =>
      zone === body
        ? { ...zone, box: { ...zone.box, ...zone.without?.['so-what'] }, placeholder: 'body' as const, index }
        : zone,
    )
  return [...layouts, { ...main, name: 'text', label: 'Title and text', zones }]
}
