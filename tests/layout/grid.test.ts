// Cells of a grid stand at the gutter of the brand's grid, as columns do; the space between rows may open with the page, the gutter not.
import { expect, it } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import type { TextMark } from '../../src/model/mark.ts'
import { brandNamed, typesetter } from '../exhibit/hairline.ts'
import { document, tag, text } from './print.ts'

const type = await typesetter()

it.each(['hairline', 'rail', 'band'])('cells stand at the gutter of the grid in %s', (name) => {
  const brand = brandNamed(name)
  const said = ['North', 'South', 'East', 'West']
  const body = tag('grid', { zone: 'body', columns: '2' }, ...said.map((words) => text({}, words)))
  const slide = tag('slide', { layout: 'content' }, text({ zone: 'title' }, 'A title says it'), body)
  const root = tag('document', {}, slide)
  const { marks } = layOut({ ...document(root, { deliverable: 'deck' }), root }, brand, type).pages[0]!
  const [north, south] = said
    .slice(0, 2)
    .map((words) =>
      marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.paragraphs[0]?.runs[0]?.text === words),
    )
  expect(south!.box.x - north!.box.x - north!.box.w).toBeCloseTo(brand.media['deck']!.grid!.gutter)
})
