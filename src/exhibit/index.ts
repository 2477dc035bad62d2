// The kinds of exhibits, by the name that a brief writes. One kind per file in kinds/; this list is the table of contents.
import type { Kind } from './kind.ts'
import { clusteredBar } from './kinds/clustered-bar.ts'
import { clusteredColumn } from './kinds/clustered-column.ts'
import { doughnut } from './kinds/doughnut.ts'
import { driverTree } from './kinds/driver-tree.ts'
import { figures } from './kinds/figures.ts'
import { gantt } from './kinds/gantt.ts'
import { harvey } from './kinds/harvey.ts'
import { heatMap } from './kinds/heat-map.ts'
import { issueTree } from './kinds/issue-tree.ts'
import { line } from './kinds/line.ts'
import { matrix } from './kinds/matrix.ts'
import { nextSteps } from './kinds/next-steps.ts'
import { picture } from './kinds/picture.ts'
import { pillars } from './kinds/pillars.ts'
import { process } from './kinds/process.ts'
import { roadmap } from './kinds/roadmap.ts'
import { stackedBar } from './kinds/stacked-bar.ts'
import { stackedColumn } from './kinds/stacked-column.ts'
import { table } from './kinds/table.ts'
import { timeline } from './kinds/timeline.ts'
import { twoSides } from './kinds/two-sides.ts'
import { valueChain } from './kinds/value-chain.ts'
import { waterfall } from './kinds/waterfall.ts'

export { tableAlt } from './table-alt.ts'
export { onFiguresGrid } from './shared-columns.ts'
export { shareScale } from './shared-scale.ts'
export { MOST_PARTS } from './ring-parts.ts'
export type { Family, Heights, Kind } from './kind.ts'

const all: Kind[] = [
  picture,
  nextSteps,
  clusteredColumn,
  stackedColumn,
  clusteredBar,
  stackedBar,
  table,
  pillars,
  twoSides,
  figures,
  timeline,
  process,
  matrix,
  harvey,
  doughnut,
  heatMap,
  gantt,
  roadmap,
  valueChain,
  issueTree,
  driverTree,
  waterfall,
  line,
]

/** Every kind by its name. */
export const kinds: Record<string, Kind> = Object.fromEntries(all.map((kind) => [kind.name, kind]))
