// Figures that are shown large have units that fit a rail.
import { expect, it } from 'vitest'
import { viewFigures } from '../../src/merge/view-figures.ts'
import type { SettledLedger, Words } from '../../src/merge/nouns.ts'

it('shortens percentage points in German where a figure is shown large', () => {
  const at = { file: 'b.yaml', line: 1, column: 1 }
  const printed = '+2,5\u00a0Prozentpunkte'
  const quantity = {
    printed,
    parts: { prefix: '', number: '+2,5', suffix: 'Prozentpunkte' },
    unit: 'pp',
    name: 'Abstand',
    cites: [],
  }
  const texts = [{ runs: [{ text: printed, fact: 'gap' }], cites: [], at }] as unknown as Words[]
  const [figure] = viewFigures(texts, { quantities: { gap: quantity } } as unknown as SettledLedger, 4)
  expect(figure!.value.runs.map(({ text }) => text).join('')).toBe('+2,5\u00a0PP')
})
