// The placeholders of a layout: which zones are one, and by which index slide and layout find each other.
import type { Layout, Zone } from '../../../model/brand.ts'
import { element, type XmlElement } from '../../../office/index.ts'

/** Indices that PowerPoint itself gives to the furniture of a page. */
const usual: Partial<Record<NonNullable<Zone['placeholder']>, number>> = { dt: 10, ftr: 11, sldNum: 12 }

/** The index of a zone: its own, the usual one of its type, or one counted from 13; titles have none. */
export function indexOf(layout: Layout, zone: Zone): number | undefined {
  if (zone.placeholder === 'title' || zone.placeholder === 'ctrTitle') return undefined
  if (zone.index !== undefined) return zone.index
  const standard = zone.placeholder && usual[zone.placeholder]
  return standard ?? 13 + layout.zones.indexOf(zone)
}

/** `p:ph`, the same on the slide and on its layout. */
export function placeholder(layout: Layout, zone: Zone): XmlElement {
  const furniture = zone.placeholder !== undefined && zone.placeholder in usual
  return element('p:ph', {
    type: zone.placeholder,
    sz: furniture || zone.placeholder === 'body' ? 'quarter' : undefined,
    idx: indexOf(layout, zone),
  })
}

/** The zones of a layout that are placeholders. */
export const placeholdersOf = (layout: Layout): Zone[] => layout.zones.filter((zone) => zone.placeholder !== undefined)
