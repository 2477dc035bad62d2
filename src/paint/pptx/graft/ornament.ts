// The lines and rectangles that belong to a layout or a zone, as marks, and whether a page already carries them.
import type { Ornament } from '../../../model/brand.ts'
import type { LineMark, Mark, ShapeMark } from '../../../model/mark.ts'
import { boxOf } from '../write/bounds.ts'

/** The mark that draws an ornament. */
export function ornamentMark(ornament: Ornament, id: string): ShapeMark | LineMark {
  const { box, fill, stroke } = ornament
  const name = 'ornament'
  if (ornament.kind === 'line')
    return {
      kind: 'line',
      id,
      name,
      from: { x: box.x, y: box.y },
      to: { x: box.x + box.w, y: box.y + box.h },
      stroke: stroke ?? { color: fill ?? '', width: 0 },
    }
  return { kind: 'shape', id, name, box, geometry: 'rect', fill, stroke }
}

/** True where a mark is this ornament drawn out: same place, same color, nothing said. */
export function isOrnament(mark: Mark, ornament: Ornament): boolean {
  if (mark.kind !== 'line' && mark.kind !== 'shape') return false
  if (mark.kind === 'shape' && (mark.alt || mark.geometry !== 'rect')) return false
  const box = boxOf(mark)
  const near = (['x', 'y', 'w', 'h'] as const).every((side) => Math.abs(box[side] - ornament.box[side]) < 0.1)
  const color = mark.kind === 'line' ? mark.stroke.color : (mark.fill ?? mark.stroke?.color)
  return (
    near &&
    color ===
      (ornament.kind === 'line' ? (ornament.stroke?.color ?? ornament.fill) : (ornament.fill ?? ornament.stroke?.color))
  )
}
