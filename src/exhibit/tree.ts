// A tree of boxes from left to right, joined by elbows that stay glued; as an indented list in a narrow column.
import { group, longestWord, rectangle, rule, ruleAcross, steppedStyle, textMark } from '../draw/index.ts'
import type { Box, ColorName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { LineMark, Mark, ShapeMark } from '../model/mark.ts'
import type { Setting } from './drawn-kind.ts'
import type { DrawnLook } from './drawn-look.ts'
import { readableOn } from './ink.ts'
import { drawStack, type Stacked, stackHeight } from './text-stack.ts'

/** A box of a tree and what hangs on it. */
export interface TreeNode {
  words: Stacked[]
  children: TreeNode[]
  /** The one to see. */
  key: boolean
  /** Sign between it and its children, in a circle where they branch. */
  sign?: string
}

/** Narrower columns than this many em become an indented list. */
const narrowest = 9

const depthOf = (node: TreeNode): number => 1 + Math.max(0, ...node.children.map(depthOf))
const allOf = (node: TreeNode): TreeNode[] => [node, ...node.children.flatMap(allOf)]
const leavesOf = (node: TreeNode): number =>
  node.children.length === 0 ? 1 : node.children.reduce((sum, child) => sum + leavesOf(child), 0)

/** Lengths that the boxes of one tree share, in points. */
interface Measures {
  column: number
  /** From one column to the next, between the boxes. */
  between: number
  padding: number
  /** Least space between two leaves. */
  gap: number
  /** Height of the boxes of each column: all as tall as the tallest, so that the line to the middle child is straight. */
  heights: number[]
}

/** Sets a tree at a width in points. */
export function setTree(canvas: Canvas, look: DrawnLook, root: TreeNode, width: number): Omit<Setting, 'cut'> {
  const depth = depthOf(root)
  const between = look.em * (allOf(root).some((node) => node.sign !== undefined) ? 3 : 2.2)
  const column = (width - between * (depth - 1)) / depth
  const padding = look.em * 0.5
  const words = allOf(root).flatMap((node) => node.words)
  const word = Math.max(0, ...words.map(({ said, style }) => longestWord(canvas, [said], style, true)))
  if (depth > 1 && (column < look.em * narrowest || word > column - 2 * padding))
    return setList(canvas, look, root, width)
  const heights = levelsOf(root).map((nodes) =>
    Math.max(...nodes.map((node) => stackHeight(canvas, node.words, column - 2 * padding) + padding * 1.6)),
  )
  const tallest = Math.max(...heights)
  const measures: Measures = { column, between, padding, gap: look.em * 0.6, heights }
  // On a slide the tree ends with the body.
  const widestGap = look.em * (canvas.medium.name === 'deck' ? 10 : 3.8)
  const least = extentOf(root, measures)
  const natural = extentOf(root, { ...measures, gap: look.em })
  return {
    least,
    natural,
    most: Math.max(natural, least + Math.max(0, leavesOf(root) - 1) * (widestGap - measures.gap)),
    draw: (box) => {
      const gaps = Math.max(1, leavesOf(root) - 1)
      // All boxes of one height where there is room: a taller one would seem to weigh more.
      const alike = { ...measures, heights: heights.map(() => tallest) }
      const even = extentOf(root, { ...alike, gap: look.em }) <= box.h ? alike : measures
      const gap = even.gap + Math.max(0, box.h - extentOf(root, even)) / gaps
      const opened = { ...even, gap: Math.min(gap, widestGap) }
      const boxes: Mark[] = []
      const lines: Mark[] = []
      place(canvas, look, root, box.x, box.y, opened, boxes, lines)
      return [...lines, ...boxes]
    },
  }
}

/** The nodes of each column, from the root on. */
const levelsOf = (root: TreeNode): TreeNode[][] => {
  const below = root.children.map(levelsOf)
  const deepest = Math.max(0, ...below.map((levels) => levels.length))
  return [[root], ...Array.from({ length: deepest }, (_, level) => below.flatMap((levels) => levels[level] ?? []))]
}

/** Height of a node with all that hangs on it, in the column of its level. */
function extentOf(node: TreeNode, measures: Measures, level = 0): number {
  return Math.max(measures.heights[level] ?? 0, extentBelow(node, measures, level))
}

/** Height of all that hangs on a node. */
const extentBelow = (node: TreeNode, measures: Measures, level: number): number =>
  node.children.reduce((sum, child) => sum + extentOf(child, measures, level + 1) + measures.gap, -measures.gap)

/** Draws a node with its children; hands on the shape that lines are glued to. */
function place(
  canvas: Canvas,
  look: DrawnLook,
  node: TreeNode,
  x: number,
  y: number,
  measures: Measures,
  boxes: Mark[],
  lines: Mark[],
  level = 0,
): ShapeMark {
  const extent = extentOf(node, measures, level)
  const h = measures.heights[level] ?? 0
  const below = extentBelow(node, measures, level)
  let top = y + (extent - below) / 2
  // A parent is read before its children, so its box goes first.
  const at = boxes.length
  const children = node.children.map((child) => {
    const right = x + measures.column + measures.between
    const drawn = place(canvas, look, child, right, top, measures, boxes, lines, level + 1)
    top += extentOf(child, measures, level + 1) + measures.gap
    return drawn
  })
  const [first] = children
  const last = children.at(-1)
  const middle =
    first === undefined || last === undefined ? y + extent / 2 : (middleOf(first.box) + middleOf(last.box)) / 2
  const box = { x, y: middle - h / 2, w: measures.column, h }
  const { shape, mark } = drawBox(canvas, look, node, box, measures.padding)
  boxes.splice(at, 0, mark)
  for (const child of children) lines.push(elbow(canvas, look, shape, child))
  if (node.sign !== undefined && children.length > 1)
    boxes.splice(at + 1, 0, ...drawSign(canvas, look, node.sign, x + measures.column + measures.between / 2, middle))
  return shape
}

const middleOf = (box: Box): number => box.y + box.h / 2

/** From the right edge of a parent to the left edge of a child. */
function elbow(canvas: Canvas, look: DrawnLook, parent: ShapeMark, child: ShapeMark): LineMark {
  const from = { x: parent.box.x + parent.box.w, y: middleOf(parent.box) }
  const to = { x: child.box.x, y: middleOf(child.box) }
  const stroke = look.own.stroke('branch') ?? { color: 'grey', width: 0.75 }
  return { ...rule(canvas, from, to, stroke, 'branch'), glue: { from: parent.id, to: child.id }, bend: true }
}

/** A box and its words, which move as one. */
function drawBox(
  canvas: Canvas,
  look: DrawnLook,
  node: TreeNode,
  box: Box,
  padding: number,
): { shape: ShapeMark; mark: Mark } {
  const fill: ColorName = node.key ? look.key : look.own.word('fill', 'white')
  const outline = { color: node.key ? look.key : look.own.word('outline', 'grey'), width: 0.75 }
  const shape = rectangle(canvas, box, { fill, stroke: outline, name: 'box' })
  const words = node.words.map((row) => ({
    ...row,
    color: readableOn(canvas, fill, row.color ?? steppedStyle(canvas, row.style).color),
  }))
  const inner = { x: box.x + padding, y: box.y, w: box.w - 2 * padding, h: box.h }
  return { shape, mark: group(canvas, box, [shape, ...drawStack(canvas, words, inner, 'node', 'middle')], 'node') }
}

function drawSign(canvas: Canvas, look: DrawnLook, sign: string, x: number, y: number): Mark[] {
  const size = look.em * 1.5
  const box = { x: x - size / 2, y: y - size / 2, w: size, h: size }
  const outline = { color: look.own.word('outline', 'grey'), width: 0.75 }
  const circle = {
    ...rectangle(canvas, box, { fill: 'white', stroke: outline, name: 'sign' }),
    geometry: 'ellipse' as const,
  }
  const words = textMark(canvas, {
    words: sign,
    style: look.text,
    box,
    anchor: 'middle',
    align: 'center',
    bold: true,
    color: 'ink',
    role: 'artifact',
    name: 'sign words',
  })
  return [group(canvas, box, [circle, words], 'sign')]
}

/** The tree as a list: each node under its parent, indented, with lines that show what hangs on what. */
function setList(canvas: Canvas, look: DrawnLook, root: TreeNode, width: number): Omit<Setting, 'cut'> {
  const indent = look.em * 1.4
  const gap = look.inset
  const rows: { node: TreeNode; level: number; sign?: string }[] = []
  const list = (node: TreeNode, level: number, sign?: string): void => {
    rows.push({ node, level, ...(sign === undefined ? {} : { sign }) })
    node.children.forEach((child, index) => {
      list(child, level + 1, index > 0 ? node.sign : undefined)
    })
  }
  list(root, 0)
  const stacks = rows.map(({ node, sign }) => {
    const color = node.key ? { color: look.key } : {}
    const [first, ...rest] = node.words.map((row) => ({ ...row, ...color }))
    if (first === undefined) return []
    const said = sign === undefined || typeof first.said !== 'string' ? first.said : `${sign}\u2002${first.said}`
    return [{ ...first, said }, ...rest]
  })
  const heights = rows.map(({ level }, index) => stackHeight(canvas, stacks[index]!, width - indent * level))
  const natural = heights.reduce((sum, height) => sum + height + gap, -gap)
  return {
    least: natural,
    natural,
    most: natural + gap * 2 * rows.length,
    draw: (box) => {
      const spare = Math.min(gap * 2, Math.max(0, box.h - natural) / Math.max(1, rows.length - 1))
      let y = box.y
      const tops = heights.map((height) => {
        const top = y
        y += height + gap + spare
        return top
      })
      const half = (index: number): number => tops[index]! + look.em * 0.65
      const marks: Mark[] = rows.flatMap(({ level }, index) => {
        if (level === 0) return []
        const x = box.x + indent * (level - 1) + look.em * 0.3
        // From the foot of its parent, or of the sibling before it, down to its first line.
        const above = rows.findLastIndex((row, at) => at < index && row.level <= level)
        const from = rows[above]!.level === level ? half(above) : tops[above]! + heights[above]! + 1
        return [
          rule(canvas, { x, y: from }, { x, y: half(index) }, look.hair, 'branch'),
          ruleAcross(canvas, x, half(index), indent - look.em * 0.6, look.hair, 'branch'),
        ]
      })
      rows.forEach(({ level }, index) => {
        const at = { x: box.x + indent * level, y: tops[index]!, w: width - indent * level, h: heights[index]! }
        marks.push(...drawStack(canvas, stacks[index]!, at, 'node'))
      })
      return marks
    },
  }
}
