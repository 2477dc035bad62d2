// The zones of a layout as one page has them: optional zones that stay empty are gone, and others take what they leave.
import type { Box, ColorName, Layout, Ornament, Zone, ZoneName } from '../model/brand.ts'

/** Every zone name there is. */
export const zoneNames: readonly ZoneName[] = [
  'tracker',
  'sticker',
  'title',
  'subtitle',
  'body',
  'so-what',
  'source',
  'footer',
  'number',
]

/** The zones of a page, in the layout's order. `isFilled` tells which zones have something in them. */
export const zonesOf = (layout: Layout, isFilled: (name: ZoneName) => boolean): Zone[] => {
  const here = layout.zones.filter((zone) => !zone.optional || isFilled(zone.name))
  const absent = layout.zones.filter((zone) => !here.includes(zone)).map((zone) => zone.name)
  return here.map((zone) => ({ ...zone, box: absent.reduce((box, name) => grow(box, zone, name), zone.box) }))
}

const grow = (box: Box, zone: Zone, absent: ZoneName): Box => ({ ...box, ...zone.without?.[absent] })

/** The color behind a zone: the last filled rectangle of the layout that covers it, else the layout's background. */
export const backgroundOf = (layout: Layout, zone: Zone): ColorName => {
  const covers = (ornament: Ornament): boolean =>
    ornament.kind === 'rect' && ornament.fill !== undefined && contains(ornament.box, zone.box)
  return [...layout.ornaments, ...zone.marks].filter(covers).at(-1)?.fill ?? layout.background ?? 'white'
}

const contains = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.w >= inner.x + inner.w &&
  outer.y + outer.h >= inner.y + inner.h
