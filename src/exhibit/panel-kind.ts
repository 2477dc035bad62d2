// What the kinds made of panels share: measuring, drawing, and the fault of a box that is too low.
import { rectangle, type RowGrid, ruleAcross, type Said, type SharedRows } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import { tooTall } from './faults.ts'
import { plain, saidIn } from './fields.ts'
import { heading, notesUnder, type Strip } from './heading.ts'
import type { Heights } from './kind.ts'
import { panelLook } from './panel-look.ts'
import { type Panel, type Panels, setPanels } from './panels.ts'

interface Set {
  head: Strip
  panels: Panels
  foot: Strip
}

function set(exhibit: Exhibit, panels: Panel[], width: number, canvas: Canvas): Set {
  const { chart, table } = canvas.medium
  const verdict = saidIn(exhibit['verdict'])
  const gap = table.inset * 2
  return {
    head: heading(canvas, width, { title: saidIn(exhibit['title']) }, chart, gap),
    panels: setPanels(canvas, exhibit.kind, panels, width),
    foot: footOf(canvas, exhibit.kind, verdict, width, gap),
  }
}

/** The verdict under the panels; on a slide under a rule of its own across both, or under cards in a card of its own. */
function footOf(canvas: Canvas, kind: string, verdict: Said | undefined, width: number, gap: number): Strip {
  const style = styleOfVerdict(canvas)
  const look = panelLook(canvas, kind)
  if (verdict === undefined || canvas.medium.name !== 'deck')
    return notesUnder(canvas, width, verdict === undefined ? [] : [verdict], style, gap)
  if (look.structure !== 'cards') {
    const words = notesUnder(canvas, width, [verdict], style, look.inset)
    return {
      height: gap + words.height,
      draw: (x, y) => [ruleAcross(canvas, x, y + gap, width, look.headRule, 'verdict rule'), ...words.draw(x, y + gap)],
    }
  }
  const inset = look.padding / 2
  const words = notesUnder(canvas, width - 2 * look.padding, [verdict], style, inset)
  const height = words.height + inset
  return {
    height: look.gap + height,
    draw: (x, y) => {
      const box = { x, y: y + look.gap, w: width, h: height }
      const card = rectangle(canvas, box, { fill: look.fill, stroke: look.outline, name: 'card' })
      return [card, ...words.draw(x + look.padding, y + look.gap)]
    },
  }
}

/** Bold in print; on a slide the line that is bold is the one under the exhibit, which says what follows for the reader. */
const styleOfVerdict = (canvas: Canvas): string =>
  canvas.medium.name === 'deck' || canvas.medium.styles['strong'] === undefined ? 'body' : 'strong'

/** Heights of panels with their title and verdict. */
export function measurePanels(exhibit: Exhibit, panels: Panel[], width: number, canvas: Canvas): Heights {
  const { head, panels: laid, foot } = set(exhibit, panels, width, canvas)
  const around = head.height + foot.height
  const { least, natural, most } = laid.heights
  return { least: around + least, natural: around + natural, most: around + most }
}

/** Where the rules of panels want to stand under their title; over a verdict they share the rule under the heads alone. */
export function gridOfPanels(exhibit: Exhibit, panels: Panel[], width: number, canvas: Canvas): RowGrid | undefined {
  const { head, panels: laid, foot } = set(exhibit, panels, width, canvas)
  if (laid.grid === undefined) return undefined
  return { ...laid.grid, head: head.height + laid.grid.head, rows: foot.height > 0 ? [] : laid.grid.rows }
}

/** The marks of panels with their title and verdict. */
export function drawPanels(exhibit: Exhibit, panels: Panel[], box: Box, canvas: Canvas, shared?: SharedRows): Mark[] {
  const { head, panels: laid, foot } = set(exhibit, panels, box.w, canvas)
  const around = head.height + foot.height
  const least = around + laid.heights.least
  if (box.h < least - 0.5) canvas.report(tooTall(exhibit, least, box.h, cutFor(panels)))
  const height = Math.max(least, shared ? box.h : Math.min(box.h, around + laid.heights.most))
  const under = shared && { ...shared, head: shared.head - head.height }
  return [
    ...head.draw(box.x, box.y),
    ...laid.draw({ x: box.x, y: box.y + head.height, w: box.w, h: height - around }, under),
    ...foot.draw(box.x, box.y + height - foot.height),
  ]
}

/** Names the column that is to lose an item. */
function cutFor(panels: Panel[]): string {
  const longest = panels.reduce((best, panel) => (length(panel) > length(best) ? panel : best), panels[0] as Panel)
  return `cut an item, or words, under "${plain(longest.head)}"`
}

const length = (panel: Panel): number => panel.items.reduce((sum, item) => sum + plain(item).length, 0)
