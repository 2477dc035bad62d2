// Lines are connectors, glued to the shapes they run between where the mark says so.
import type { LineMark, Mark, Point, ShapeMark, TextMark } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { outline } from './color.ts'
import type { Context } from './context.ts'
import { frame, identity, preset } from './object.ts'

/** One `p:cxnSp`. `marks` are those a line may be glued to, by id. */
export function lineElement(context: Context, mark: LineMark, marks: ReadonlyMap<string, Mark>): XmlElement {
  const { from, to } = mark
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    w: Math.abs(to.x - from.x),
    h: Math.abs(to.y - from.y),
  }
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      identity(context, mark, 'decorative'),
      element(
        'p:cNvCxnSpPr',
        {},
        glue(context, 'a:stCxn', marks.get(mark.glue?.from ?? ''), from),
        glue(context, 'a:endCxn', marks.get(mark.glue?.to ?? ''), to),
      ),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      frame(box, 'a:xfrm', { ...(to.x < from.x && { flipH: 1 }), ...(to.y < from.y && { flipV: 1 }) }),
      // An elbow without a corner is a straight connector.
      mark.bend === true && box.h > 0 ? preset('bentConnector3', { adj1: 50000 }) : preset('line'),
      outline(context.brand, mark.stroke, 'a:ln', heads(mark)),
    ),
  )
}

function heads(mark: LineMark): XmlElement[] {
  if (!mark.head) return []
  // PowerPoint's heads are 2, 3 or 5 times the width of the line.
  const times = mark.head.size / Math.max(mark.stroke.width, 0.25)
  const size = times < 2.5 ? 'sm' : times < 4 ? 'med' : 'lg'
  const end = (name: string) => element(name, { type: 'triangle', w: size, len: size })
  const { at } = mark.head
  return [...(at === 'to' ? [] : [end('a:headEnd')]), ...(at === 'from' ? [] : [end('a:tailEnd')])]
}

/** Connection sites of the presets as fractions of their box, in PowerPoint's order. */
const quarter = Math.SQRT1_2 / 2
const four: [number, number][] = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
]
const sites: Partial<Record<ShapeMark['geometry'], [number, number][]>> = {
  rect: four,
  diamond: four,
  ellipse: [
    [0.5, 0],
    [0.5 - quarter, 0.5 - quarter],
    [0, 0.5],
    [0.5 - quarter, 0.5 + quarter],
    [0.5, 1],
    [0.5 + quarter, 0.5 + quarter],
    [1, 0.5],
    [0.5 + quarter, 0.5 - quarter],
  ],
  triangle: [
    [0.5, 0],
    [0.25, 0.5],
    [0, 1],
    [0.5, 1],
    [1, 1],
    [0.75, 0.5],
  ],
}

/** The site nearest to where the line ends. Shapes without known sites are not glued. */
function glue(context: Context, name: string, mark: Mark | undefined, end: Point): XmlElement | undefined {
  if (!mark || (mark.kind !== 'shape' && mark.kind !== 'text')) return undefined
  const places = mark.kind === 'text' ? four : sites[mark.geometry]
  if (!places) return undefined
  const away = places.map(([x, y]) => distance(mark, x, y, end))
  return element(name, { id: context.shapeId(mark.id), idx: away.indexOf(Math.min(...away)) })
}

const distance = ({ box }: ShapeMark | TextMark, x: number, y: number, end: Point): number =>
  Math.hypot(box.x + box.w * x - end.x, box.y + box.h * y - end.y)
