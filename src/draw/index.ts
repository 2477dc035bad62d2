// Words and a style in, marks out: the pens that tags and kinds of exhibits share.
export { type Change, paragraphOf, paragraphsOf, runsOf, type Said, trimmed } from './runs.ts'
export { homeName, nameOf } from './name.ts'
export {
  arrow,
  ellipse,
  group,
  pie,
  polygon,
  rectangle,
  rule,
  ruleAcross,
  type ShapeLook,
  shape,
} from './shapes.ts'
export { fontFor, steppedStyle } from './style.ts'
export { heightOf, linesOf, type TextAsked, textMark } from './text.ts'
export { longestWord, oneLine, roomFor, runsWidth, widestStretch, widestWord, widthOf } from './width.ts'
export { drawTable, type TableMeaning } from './ruled-table.ts'
export {
  firstBaseline,
  cellWidth,
  gridOf,
  type RuledCell,
  type RuledRow,
  type RuledTable,
  rowHeights,
  stretchRows,
  usedOnSlides,
} from './ruled-rows.ts'
export { fillRows, reachOf, type RowGrid, type SharedRows, shareRows } from './row-grid.ts'
export type { Breaking } from './breaking.ts'
export { breakTable } from './break-table.ts'
export { areOpen, areTall, openCanvas, standsOpen } from './open-cells.ts'
