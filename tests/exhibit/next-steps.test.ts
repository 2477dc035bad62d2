// Which of the next steps are in the accent: those on the day of the decision, wherever they stand.
import { expect, it } from 'vitest'
import type { TableMark } from '../../src/model/mark.ts'
import { drawOn, exhibitOf } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'

const brand = brandNamed('hairline')
const type = await typesetter()

const items = [
  { do: 'Check the figures', owner: 'Analyst', by: '2025-10-10' },
  { do: 'Decide on the test', owner: 'Board', by: '2025-11-14' },
  { do: 'Tell the plants', owner: 'Sales', by: '2025-11-28' },
]

/** The names of the steps that are in the accent. */
function accented(decision?: string): string[] {
  const { marks } = drawOn(brand, type, exhibitOf('next-steps', { items, ...(decision ? { decision } : {}) }))
  const table = marks.find((mark): mark is TableMark => mark.kind === 'table')!
  const runs = table.rows.slice(1).flatMap(({ cells }) => cells[0]!.paragraphs[0]!.runs)
  return runs.filter(({ color }) => color === 'accent').map(({ text }) => text)
}

it('the step on the day of the decision, where others follow', () => {
  expect(accented('2025-11-14')).toEqual(['Decide on the test'])
})

it('none where no step is due on that day, or no day is named', () => {
  expect(accented('2025-11-13')).toEqual([])
  expect(accented()).toEqual([])
})
