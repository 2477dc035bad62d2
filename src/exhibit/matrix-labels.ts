// Finds a place for the label of each dot so that labels cover neither one another nor the dots: every label tries the places
// around its own dot, nearest first, until a whole round changes nothing.
import type { Box } from '../model/brand.ts'
import type { Point } from '../model/mark.ts'

/** A dot with a label to place. Lengths in points. */
export interface Dotted {
  center: Point
  /** Radius of the dot. */
  radius: number
  /** Size of its label. */
  w: number
  h: number
  /** Its size over more lines, taken where the whole would meet something. */
  narrow?: { w: number; h: number }
  /** What its label may not leave: its quadrant, for beyond it the label would say something else. */
  room: Box
}

/** A label placed. */
export interface Placed {
  box: Box
  /** How much of it covers something else, in square points; 0 where it stands clear. */
  covers: number
  /** True where it stands so far off that a line must tie it to its dot. */
  far: boolean
  /** Its words are flush with the dot: right where they stand left of it. */
  align: 'left' | 'center' | 'right'
}

/** Places each label inside the room of its dot; `taken` is what none may cover. The same input gives the same places. */
export function placeLabels(dots: readonly Dotted[], taken: readonly Box[]): Placed[] {
  const balls = dots.map(({ center, radius }) => ({
    x: center.x - radius,
    y: center.y - radius,
    w: 2 * radius,
    h: 2 * radius,
  }))
  const options = dots.map((dot) => [
    ...placesAround(dot),
    ...(dot.narrow ? placesAround({ ...dot, ...dot.narrow }).map((p) => ({ ...p, cost: p.cost + 6 })) : []),
  ])
  const chosen = options.map(() => 0)
  const boxAt = (index: number): Box => options[index]![chosen[index]!]!.box
  const costOf = (index: number, option: number): number => {
    const { box, cost } = options[index]![option]!
    const others = dots.flatMap((_, other) => (other === index ? [] : [boxAt(other), balls[other]!]))
    return cost + [...others, ...taken].reduce((sum, other) => sum + shared(box, other), 0) * 10
  }
  for (let round = 0; round < 12; round++) {
    let changed = false
    dots.forEach((_, index) => {
      let best = chosen[index]!
      let least = costOf(index, best)
      options[index]!.forEach((_, option) => {
        const cost = costOf(index, option)
        if (cost < least - 1e-9) {
          best = option
          least = cost
        }
      })
      if (best !== chosen[index]) {
        chosen[index] = best
        changed = true
      }
    })
    if (!changed) break
  }
  return dots.map(({ center }, index) => {
    const { box, cost, far } = options[index]![chosen[index]!]!
    const align = box.x >= center.x ? 'left' : box.x + box.w <= center.x ? 'right' : 'center'
    return { box, far, align, covers: (costOf(index, chosen[index]!) - cost) / 10 }
  })
}

interface Place {
  box: Box
  /** Liking: the lower the better. */
  cost: number
  far: boolean
}

/** Dislike of each of the eight places: labels at one side, the right one, read best; over, under and at the corners far less. */
const dislikes = [0, 6, 34, 36, 40, 42, 44, 46]

/** Right, left, above, below, at the corners; then the same farther off. Places outside the room are moved in. */
function placesAround({ center, radius, w, h, room }: Dotted): Place[] {
  const places: Place[] = []
  const rings = [0, h, 2 * h, 3.2 * h]
  rings.forEach((off, ring) => {
    const gap = radius + 3 + off
    const near = radius * 0.7 + 1 + off
    const spots: [number, number][] = [
      [center.x + gap, center.y - h / 2],
      [center.x - gap - w, center.y - h / 2],
      [center.x - w / 2, center.y - gap - h + 1],
      [center.x - w / 2, center.y + gap - 1],
      [center.x + near, center.y - near - h],
      [center.x + near, center.y + near],
      [center.x - near - w, center.y - near - h],
      [center.x - near - w, center.y + near],
    ]
    spots.forEach(([x, y], order) => {
      const box = {
        x: Math.min(Math.max(x, room.x), room.x + room.w - w),
        y: Math.min(Math.max(y, room.y), room.y + room.h - h),
        w,
        h,
      }
      const own = { x: center.x - radius, y: center.y - radius, w: 2 * radius, h: 2 * radius }
      const moved = Math.abs(box.x - x) + Math.abs(box.y - y)
      // Moved in from the edge of the room, it may have come to lie on its own dot.
      const onDot = moved > 0 ? shared(box, own) * 10 : 0
      places.push({ box, cost: ring * 70 + dislikes[order]! + moved * 2 + onDot, far: ring > 0 })
    })
  })
  return places
}

/** Area in square points that two boxes share, with a point of air between them. */
export function shared(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) + 1
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) + 1
  return w > 0 && h > 0 ? w * h : 0
}
