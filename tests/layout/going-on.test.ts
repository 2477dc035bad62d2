// A row of a template's table that begins with empty cells goes on with the one above, and no rule parts them there.
import { expect, it } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import type { Mark, TableMark } from '../../src/model/mark.ts'
import { brandNamed, typesetter } from '../exhibit/hairline.ts'
import { document, tag, text, words } from './print.ts'

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

/** A register of sources over a table of gaps, each of so many rows, and the titles and trackers of its pages. */
const register = (sources: number, gaps: number): { titles: string[]; trackers: string[] } => {
  const row = (cell: string) => tag('row', {}, tag('cell', {}, cell))
  const rows = (name: string, count: number) => Array.from({ length: count }, (_, at) => row(`${name} ${at + 1}`))
  const table = (name: string, count: number) => tag('table', { weights: '12', natural: 'true' }, ...rows(name, count))
  const title = words('Four sources carry this document ', { text: '', field: 'part' })
  const slide = tag(
    'slide',
    {
      layout: 'content',
      continue: 'true',
      section: 'Appendix',
      subject: 'Sources',
      below: 'One thing is not known',
      'below-subject': 'Gaps',
    },
    text({ zone: 'title' }, title),
    tag('stack', { zone: 'body' }, table('source', sources), table('gap', gaps)),
  )
  const root = tag('document', {}, slide)
  const { pages } = layOut({ ...document(root, { deliverable: 'deck' }), root }, brandNamed('hairline'), type)
  const told = pages.map(({ marks }) => marks.filter((mark) => mark.kind === 'text' && mark.name === 'tracker'))
  return { titles: pages.map(({ title }) => title), trackers: told.map((marks) => marks.map(say).join()) }
}

const say = (mark: Mark): string =>
  mark.kind === 'text' ? mark.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('') : ''

it('blocks that do not fit under the first stand under a title of their own', () => {
  expect(register(4, 3).titles).toEqual(['Four sources carry this document'])
  expect(register(12, 6).titles).toEqual(['Four sources carry this document', 'One thing is not known'])
  expect(register(12, 6).trackers[0]).toContain('Sources')
  expect(register(12, 6).trackers[1]).toContain('Gaps')
})

it('and each of the two goes on by itself', () => {
  expect(register(20, 3).titles).toEqual([
    'Four sources carry this document (1 of 2)',
    'Four sources carry this document (2 of 2)',
    'One thing is not known',
  ])
})
