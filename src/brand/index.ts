// The room of brands: colors and their contrast, families and their files, styles, zones and grid.
export { checkBrand, type BrandFault } from './check.ts'
export { colorOf, contrast, inkOn, readable } from './color.ts'
export { notAColor, notALine, notALook, tellBrandFault, unknownFamily, unknownMedium, unknownZone } from './faults.ts'
export { faceOf, families, type Family, fontFile } from './faces.ts'
export { column, span } from './grid.ts'
export { backgroundOf, zoneNames, zonesOf } from './layout.ts'
export { onPaper, paperOf, papers } from './paper.ts'
export { fontOf, styleOf } from './style.ts'
