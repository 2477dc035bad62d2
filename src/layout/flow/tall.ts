// An exhibit that is taller than a page, cut into parts: its label and title, the rows of its table, and the lines under it.
import { kinds } from '../../exhibit/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import { isTag, type Tag } from '../../model/document.ts'
import type { Mark } from '../../model/mark.ts'
import { type Block, type Breaking, build, nameOf, thingIn } from '../../tags/index.ts'

/** One child of the stack, cut if it can be. */
interface Piece {
  block: Block
  cut: Breaking
  /** Space above it. */
  gap: number
  /** Index of its first part in the whole. */
  first: number
}

/** The parts of a stack of blocks; undefined where none of them can be cut. */
export function cutStack(stack: Tag, width: number, canvas: Canvas): Breaking | undefined {
  const children = stack.children.filter(isTag)
  if (!children.some((child) => child.tag === 'exhibit' && tableIn(child, width, canvas))) return undefined
  const pieces: Piece[] = []
  for (const child of children) {
    const block = build(child, canvas)
    const above = pieces.at(-1)
    pieces.push({
      block,
      cut: (child.tag === 'exhibit' ? tableIn(child, width, canvas) : undefined) ?? whole(block, width),
      gap: above ? Math.max(above.block.after ?? 0, block.before ?? 0) : 0,
      first: above ? above.first + above.cut.parts.length : 0,
    })
  }
  const parts = pieces.flatMap(({ cut, gap }, index) =>
    cut.parts.map((part, at) => ({
      ...part,
      height: part.height + (at === 0 ? gap : 0),
      // What stands over the table keeps to it, and what stands under it is not left alone.
      keep: part.keep || (at === cut.parts.length - 1 && (index === 0 || isUnder(children[index + 1]))),
    })),
  )
  return {
    parts,
    repeat: Math.max(...pieces.map(({ cut }) => cut.repeat)),
    place: (from, to, at) => placePieces(pieces, from, to, at),
  }
}

/** True for a line of method or of sources, which belongs to what stands above it. */
export const isUnder = (tag: Tag | undefined): boolean => tag !== undefined && nameOf(tag, 'role') === 'note'

function tableIn(tag: Tag, width: number, canvas: Canvas): Breaking | undefined {
  const spec = thingIn<Exhibit>(tag, 'data')
  return spec ? kinds[spec.kind]?.breaks?.(spec, width, { ...canvas, home: spec.id }) : undefined
}

const whole = (block: Block, width: number): Breaking => {
  const height = block.measure(width)
  return {
    parts: [{ height, notes: [], keep: false }],
    repeat: 0,
    place: (_from, _to, { x, y }) => block.place({ x, y, w: width, h: height }),
  }
}

function placePieces(pieces: readonly Piece[], from: number, to: number, at: { x: number; y: number }): Mark[] {
  const marks: Mark[] = []
  let y = at.y
  for (const { cut, gap, first } of pieces) {
    const start = Math.max(from - first, 0)
    const end = Math.min(to - first, cut.parts.length)
    if (start >= end) continue
    if (start === 0 && first > from) y += gap
    marks.push(...cut.place(start, end, { x: at.x, y }))
    y += cut.parts.slice(start, end).reduce((sum, part) => sum + part.height, 0) + (start > 0 ? cut.repeat : 0)
  }
  return marks
}
