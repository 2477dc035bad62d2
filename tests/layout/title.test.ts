// The width of a title's box: its lines break in PowerPoint where they were broken here.
import { expect, it } from 'vitest'
import { balancedWidth } from '../../src/layout/title.ts'
import { canvasOver, medium } from '../draw/canvas.ts'
import { halfEm } from '../draw/typesetter.ts'
import { words } from './print.ts'

/** Lines are broken at 99 % of a box, as on slides; a character is 7 points wide. */
const type = halfEm()
const { canvas } = canvasOver(medium(), {
  type: { ...type, break: (paragraph, width) => type.break(paragraph, width * 0.99) },
})
const nines = Array.from({ length: 9 }, () => 'aaaaaaaaa')
const said = words([...nines, 'bbbbbbbbbb', ...nines.slice(2)].join(' '))

it('ends before a word that only a box filled to its edge would take', () => {
  // 100 characters to the end of the tenth word, and 90 to the end of the ninth with its space.
  const edge = 100 * 7
  const width = balancedWidth(canvas, said, 'body', edge)
  expect(width).toBeLessThan(edge)
  expect(width * 0.99).toBeGreaterThanOrEqual(89 * 7)
  expect(balancedWidth(canvas, said, 'body', edge - 4)).toBe(edge - 4)
})
