// What a colleague meets who goes on editing the deck in PowerPoint: layouts, links, names, words for those who cannot see.
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/model/diagnostic.ts'
import { elementsOf, find, findAll, textOf, type XmlElement } from '../../src/office/index.ts'
import { paint, prepare } from '../../src/pipeline.ts'
import { workspaceOf } from '../journeys/workspace.ts'
import { readDeck } from './read-deck.ts'
import { validate } from './validator.ts'

const workspace = workspaceOf({})
const brief = 'briefs/tencent-cloud/fast-follower.yaml'

const deckIn = async (brand: string) => {
  const { pages, settled, diagnostics } = await prepare(brief, workspace, { deliverables: ['deck'], brand })
  if (hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics))
  const bytes = await paint(pages[0]!, settled!.brand, workspace)
  return { bytes, deck: readDeck(bytes), pages: pages[0]!.pages }
}

const holdersOf = (sheet: XmlElement): string[] =>
  findAll(sheet, 'p:ph').map(({ attributes }) => `${attributes['type']} ${attributes['idx'] ?? ''}`.trim())

describe.each(['hairline', 'rail', 'band'])('a deck in the brand %s', async (brand) => {
  const { bytes, deck, pages } = await deckIn(brand)
  const numbers = pages.map((_, index) => index + 1)
  const layouts = [...deck.parts.keys()].filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name))

  it('is sound', () => {
    expect(deck.faults).toEqual([])
    expect(validate(bytes)).toEqual([])
  })

  it('has no prompt that "Reset slide" would bring back over a table or a chart', () => {
    for (const number of numbers) {
      const relations = Buffer.from(deck.parts.get(`ppt/slides/_rels/slide${number}.xml.rels`)!).toString()
      const layout = /slideLayout\d+\.xml/.exec(relations)![0]
      expect(holdersOf(deck.tree(`ppt/slideLayouts/${layout}`))).not.toContain('body 1')
    }
  })

  it('offers one layout for a slide of text, with levels, and no so-what', () => {
    const offered = layouts.map(deck.tree).filter((layout) => holdersOf(layout).includes('body 1'))
    expect(offered.map((layout) => find(layout, 'p:cSld')!.attributes['name'])).toEqual(['Title and text'])
    const body = findAll(offered[0]!, 'p:sp').find((shape) => find(shape, 'p:ph')?.attributes['idx'] === '1')!
    expect(elementsOf(find(body, 'a:lstStyle')!)).toHaveLength(5)
    expect(textOf(offered[0]!)).not.toContain('So what')
  })
})
