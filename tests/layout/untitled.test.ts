// On a slide the title says what a table shows, and the table's own stays away; over figures it stands, for they count something.
import { expect, it } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import { brandNamed, typesetter } from '../exhibit/hairline.ts'
import { textsNamed } from '../exhibit/inside.ts'
import { document, tag, text } from './print.ts'

const type = await typesetter()

/** What stands above a table on a slide that wants no title over it. */
function above(exhibit: object): string[] {
  const shown = { id: 'one', kind: 'table', title: 'Business case', ...exhibit } as unknown as Exhibit
  const body = tag('exhibit', { zone: 'body', data: shown, untitled: 'true' })
  const root = tag(
    'document',
    {},
    tag('slide', { layout: 'content' }, text({ zone: 'title' }, 'The case pays in two years'), body),
  )
  const laid = layOut({ ...document(root, { deliverable: 'deck' }), root }, brandNamed('hairline'), type)
  const { marks } = laid.pages[0]!
  return [...textsNamed(marks, 'title'), ...textsNamed(marks, 'units')].map((mark) =>
    mark.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join(''),
  )
}

const words = { columns: ['Case', 'What it takes'], rows: [['Base', 'Sites that are signed']] }
const figures = { columns: ['Case', 'Saving'], rows: [['Base', 'GBP 14.0 m']] }

it('a table of words stands without its title', () => {
  expect(above(words)).not.toContain('Business case')
})

it('over figures stands what they count, and with units both lines', () => {
  expect(above(figures)).toContain('Business case')
  const both = above({ ...words, units: 'per year, at full build' })
  expect(both).toContain('Business case')
  expect(both).toContain('per year, at full build')
})
