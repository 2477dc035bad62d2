// A row of a template's table that begins with empty cells goes on with the one above, and no rule parts them there.
import { expect, it } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import type { TableMark } from '../../src/model/mark.ts'
import { brandNamed, typesetter } from '../exhibit/hairline.ts'
import { document, tag, text } from './print.ts'

const type = await typesetter()

/** For each row of a table on a slide which of its cells have a rule under them. */
const ruled = (rows: string[][]): boolean[][] => {
  const row = (cells: string[]) => tag('row', {}, ...cells.map((words) => tag('cell', {}, ...(words ? [words] : []))))
  const body = tag('table', { zone: 'body', weights: '1 4 7', top: 'ink' }, ...rows.map(row))
  const root = tag(
    'document',
    {},
    tag('slide', { layout: 'content' }, text({ zone: 'title' }, 'Two pages say why'), body),
  )
  const laid = layOut({ ...document(root, { deliverable: 'deck' }), root }, brandNamed('hairline'), type)
  const table = laid.pages[0]!.marks.find((mark): mark is TableMark => mark.kind === 'table')!
  return table.rows.map(({ cells }) => cells.map((cell) => cell.bottom !== undefined))
}

it('no rule parts a claim from the rows that stand under it without one', () => {
  const rows = [
    ['1', 'North', 'Rent'],
    ['', '', 'Service'],
    ['2', 'South', 'Rent'],
  ]
  expect(ruled(rows)).toEqual([
    [false, false, true],
    [true, true, true],
    [true, true, true],
  ])
})

it('a row with a name and no number is parted over its whole width', () => {
  const rows = [
    ['1', 'North', 'Rent'],
    ['', 'Decision', 'Which first?'],
  ]
  expect(ruled(rows)).toEqual([
    [true, true, true],
    [true, true, true],
  ])
})
