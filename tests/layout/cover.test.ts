// The corner of a cover has the project, or nothing: the name of its section is for the list of slides alone.
import { expect, it } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import { brandNamed, typesetter } from '../exhibit/hairline.ts'
import { textOf, textsNamed } from '../exhibit/inside.ts'
import { document, tag, text, words } from './print.ts'

const type = await typesetter()

/** What the corner of a cover says in a brand. */
function corner(brand: string, project?: string): { said: string[]; section: string | undefined } {
  const title = text({ zone: 'title' }, 'Selling hours')
  const own = project === undefined ? [] : [text({ zone: 'tracker' }, project)]
  const slide = tag('slide', { layout: 'cover', section: words('Cover') }, title, ...own)
  const root = tag('document', {}, slide)
  const { pages } = layOut({ ...document(root, { deliverable: 'deck' }), root }, brandNamed(brand), type)
  return { said: textsNamed(pages[0]!.marks, 'tracker').map(textOf), section: pages[0]!.section }
}

it.each(['hairline', 'rail', 'band'])('says the project or nothing in %s', (brand) => {
  expect(corner(brand)).toEqual({ said: [], section: 'Cover' })
  expect(corner(brand, 'Service review').said).toEqual(['Service review'])
})
