// The operators of one page while it is painted: colors, strokes and fonts set only when they change, and content marked
// as belonging to an element of the structure or as furniture.
import type { Box, Stroke } from '../../model/brand.ts'
import type { Point } from '../../model/mark.ts'
import { dashesOf, type PenStep } from '../../model/outline.ts'
import type { EmbeddedFont, Reference } from './pdf-file.ts'
import { number, numbers, rgb } from './number.ts'
import type { Element } from './structure.ts'

/** Where the coordinates of a group lie on the page: scaled, then moved. */
export interface Frame {
  /** 1 on the page itself. */
  scale: number
  /** Where its origin lies on the page, in points. */
  x: number
  /** From the top of the page. */
  y: number
}

/** What a text is drawn with, as operators. */
export interface Setting {
  fill: string
  font: string
  spacing: string
}

/** The operators of a text object, which hang on nothing that was drawn before. */
export interface TextObject {
  /** To be set when it begins. */
  before: Setting
  /** Operators, each with its line end. */
  body: string
  /** Set when it ends. */
  after: Setting
}

/** What a painter draws on. Coordinates and lengths are those of the frame. */
export interface Ink {
  frame: Frame
  /** Writes operators as they are. */
  put(operators: string): void
  /** A point of the frame as coordinates on the page. */
  at(point: Point): string
  /** Sets the color of what is filled. Hexadecimal. */
  fill(color: string): void
  /** Draws a text; its fonts are to be added to `fonts`. */
  text(text: TextObject): void
  /** Traces an outline and paints it. Colors are hexadecimal. */
  shape(steps: readonly PenStep[], fill?: string, stroke?: Stroke, strokeColor?: string): void
  /** Content of an element; inside a figure or furniture it is painted without a mark of its own. */
  tagged(owner: Element, paint: () => void): void
  /** Content that is not read aloud. */
  artifact(kind: 'Pagination' | 'Layout', paint: () => void): void
  /** Draws a picture into a rectangle; shares of its width and height may be cut off at either side. */
  image(name: string, reference: Reference, box: Box, cut?: Point): void
  /** All operators so far. */
  content(): string
  /** Fonts used so far. */
  fonts: Set<EmbeddedFont>
  /** Pictures used so far, by name. */
  images: Map<string, Reference>
}

/** An empty page. */
export const makeInk = (page: number): Ink => {
  const operators: string[] = []
  const last: Record<string, string> = {}
  const set = (key: string, operator: string): void => {
    if (last[key] === operator) return
    last[key] = operator
    operators.push(operator)
  }
  let contents = 0
  let marked = false

  const mark = (opening: string, paint: () => void): void => {
    operators.push(opening)
    marked = true
    paint()
    marked = false
    operators.push('EMC')
  }

  const ink: Ink = {
    frame: { scale: 1, x: 0, y: 0 },
    fonts: new Set(),
    images: new Map(),
    put: (text) => {
      operators.push(text)
    },
    at: ({ x, y }) => numbers(ink.frame.x + x * ink.frame.scale, ink.frame.y + y * ink.frame.scale),
    fill: (color) => set('fill', `${rgb(color)} rg`),

    text({ before, body, after }) {
      operators.push('BT')
      set('fill', before.fill)
      set('font', before.font)
      set('spacing', before.spacing)
      operators.push(`${body}ET`)
      Object.assign(last, after)
    },

    shape(steps, fill, stroke, strokeColor) {
      const strokes = stroke !== undefined && strokeColor !== undefined && stroke.width > 0
      if (steps.length === 0 || (fill === undefined && !strokes)) return
      if (fill !== undefined) ink.fill(fill)
      if (strokes) {
        set('stroke', `${rgb(strokeColor)} RG`)
        set('width', `${number(stroke.width * ink.frame.scale)} w`)
        set('dash', `[${numbers(...dashesOf(stroke).map((dash) => dash * ink.frame.scale))}] 0 d`)
      }
      for (const step of steps) operators.push(trace(step, ink.at))
      operators.push(fill === undefined ? 'S' : strokes ? 'B' : 'f')
    },

    tagged(owner, paint) {
      if (marked) return paint()
      const mcid = contents++
      owner.kids.push({ page, mcid })
      mark(`/${owner.type} <</MCID ${mcid}>> BDC`, paint)
    },

    artifact(kind, paint) {
      if (marked) return paint()
      mark(`/Artifact <</Type /${kind}>> BDC`, paint)
    },

    image(name, reference, box, cut) {
      ink.images.set(name, reference)
      const { scale } = ink.frame
      // Pages have y down, images y up: the matrix turns the picture over.
      const whole = uncut(box, cut)
      const matrix = numbers(whole.w * scale, 0, 0, -whole.h * scale)
      const frame = `${ink.at(box)} ${numbers(box.w * scale, box.h * scale)} re W n`
      operators.push('q', ...(cut === undefined ? [] : [frame]))
      operators.push(`${matrix} ${ink.at({ x: whole.x, y: whole.y + whole.h })} cm`, `/${name} Do`, 'Q')
    },

    content: () => operators.join('\n'),
  }
  // The dash pattern a page begins with.
  last['dash'] = '[] 0 d'
  last['spacing'] = '0 Tc'
  return ink
}

/** The rectangle of a whole picture of which a box shows what is not cut off. */
const uncut = ({ x, y, w, h }: Box, cut: Point = { x: 0, y: 0 }): Box => {
  const [whole, tall] = [w / (1 - 2 * cut.x), h / (1 - 2 * cut.y)]
  return { x: x - whole * cut.x, y: y - tall * cut.y, w: whole, h: tall }
}

const trace = (step: PenStep, at: (point: Point) => string): string => {
  switch (step.to) {
    case 'move':
      return `${at(step.at)} m`
    case 'line':
      return `${at(step.at)} l`
    case 'curve':
      return `${at(step.out)} ${at(step.into)} ${at(step.at)} c`
    case 'close':
      return 'h'
  }
}
