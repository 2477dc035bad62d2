// Draws and checks one exhibit in a test: marks, what was reported, and the marks of one name.
import { kinds } from '../../src/exhibit/index.ts'
import type { Box, Brand } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { LineMark, Mark, ShapeMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { canvasOn } from './hairline.ts'
import { allMarks } from './inside.ts'

/** The body of a slide. */
export const body: Box = { x: 36, y: 112, w: 888, h: 298 }

/** An exhibit of a kind from its fields. */
export const exhibitOf = (kind: string, fields: object): Exhibit =>
  ({ id: 'one', kind, ...fields }) as unknown as Exhibit

/** An exhibit drawn on a medium, at its natural height where no box is given. */
export function drawOn(brand: Brand, type: Typesetter, exhibit: Exhibit, medium = 'deck', box: Box = body) {
  const { canvas, reported } = canvasOn(brand, medium, type)
  const marks = kinds[exhibit.kind]!.draw(exhibit, box, canvas)
  return { marks, reported, codes: reported.map((one) => one.code) }
}

/** Codes of what an exhibit's kind finds wrong. */
export const faultsOf = (exhibit: Exhibit): string[] => kinds[exhibit.kind]!.check!(exhibit).map((one) => one.code)

/** The first message of an exhibit's faults. */
export const messageOf = (exhibit: Exhibit): string => kinds[exhibit.kind]!.check!(exhibit)[0]?.message ?? ''

/** What a kind says to those who cannot see the exhibit. */
export const altOf = (brand: Brand, type: Typesetter, exhibit: Exhibit): string =>
  kinds[exhibit.kind]!.alt(exhibit, canvasOn(brand, 'deck', type).canvas)

/** Shapes whose name ends so, in the order drawn. */
export const shapesNamed = (marks: readonly Mark[], name: string): ShapeMark[] =>
  allMarks(marks).filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.name.endsWith(`, ${name}`))

/** Lines whose name ends so. */
export const linesNamed = (marks: readonly Mark[], name: string): LineMark[] =>
  allMarks(marks).filter((mark): mark is LineMark => mark.kind === 'line' && mark.name.endsWith(`, ${name}`))
