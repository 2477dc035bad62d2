// All rules of the package check, by number.
import { backgrounds } from './backgrounds.ts'
import { charts } from './charts.ts'
import { colors } from './colors.ts'
import { contentTypes } from './content-types.ts'
import { entries } from './entries.ts'
import { geometries } from './geometries.ts'
import { leftovers } from './leftovers.ts'
import { linksInside } from './links-inside.ts'
import { linksOutside } from './links-outside.ts'
import { mainPart } from './main-part.ts'
import { media, vectors } from './media.ts'
import { notes } from './notes.ts'
import { numbers } from './numbers.ts'
import { placeholders } from './placeholders.ts'
import { properties } from './properties.ts'
import type { Rule } from './rule.ts'
import { shapeIds } from './shape-ids.ts'
import { sheetIds } from './sheet-ids.ts'
import { tableGrids } from './table-grids.ts'
import { cellText, shapeText } from './text-bodies.ts'
import { xml } from './xml.ts'

/** PKG-01 to PKG-22. */
export const rules: readonly Rule[] = [
  contentTypes,
  shapeIds,
  notes,
  shapeText,
  backgrounds,
  numbers,
  cellText,
  tableGrids,
  geometries,
  colors,
  leftovers,
  vectors,
  linksInside,
  entries,
  sheetIds,
  charts,
  placeholders,
  media,
  properties,
  linksOutside,
  mainPart,
  xml,
]
