// Which color text takes on a fill: its own where that can be read, else the one of the brand that can.
import { colorOf, contrast, inkOn, readable } from '../brand/index.ts'
import type { ColorName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'

/** The color for text of color `own` on `fill`. */
export const readableOn = (canvas: Canvas, fill: ColorName, own: ColorName): ColorName =>
  contrast(colorOf(canvas.brand, own), colorOf(canvas.brand, fill)) >= readable ? own : inkOn(canvas.brand, fill)
