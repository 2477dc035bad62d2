// What a colleague meets who goes on editing the deck in PowerPoint: layouts, links, names, words for those who cannot see.
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/model/diagnostic.ts'
import { plain } from '../../src/model/words.ts'
import { elementsOf, find, findAll, textOf, type XmlElement } from '../../src/office/index.ts'
import { paint, prepare } from '../../src/pipeline.ts'
import { workspaceOf } from '../journeys/workspace.ts'
import { notesOf } from '../../src/paint/pptx/mend/notes.ts'
import { chartSlide } from '../pages/chart-slide.ts'
import { checkPdf } from '../pdf/check.ts'
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

  const namesOn = (number: number) =>
    findAll(deck.slide(number), 'p:cNvPr').map(({ attributes }) => attributes['name']!)

  it('names its objects in words, each once on its slide', () => {
    for (const number of numbers) {
      const names = namesOn(number).slice(1)
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^\p{Lu}[^[\]]*$/u)
    }
    const point = pages.findIndex(({ home }) => home === 'behind') + 1
    expect(namesOn(point)).toEqual(
      expect.arrayContaining(['Title', 'Tracker', 'Source', 'Table: Tencent, Baidu and Alibaba Cloud']),
    )
  })

  it('says of every table what it is, its heads and its rows', () => {
    const summary = pages.findIndex(({ home }) => home === 'exec-summary') + 1
    const alts = numbers.flatMap((number) =>
      findAll(deck.slide(number), 'p:graphicFrame').map((frame) => find(frame, 'p:cNvPr')!.attributes['descr'] ?? ''),
    )
    for (const alt of alts.filter((one) => one.startsWith('Table.'))) expect(alt.length).toBeLessThanOrEqual(250)
    expect(find(find(deck.slide(summary), 'p:graphicFrame')!, 'p:cNvPr')!.attributes['descr']).toMatch(
      /^Table\. Executive summary\. Claim, What supports it, Confidence, Pages?: 3 rows\. \p{Lu}/u,
    )
  })

  it('has its sticker in a placeholder, outline and words in one', () => {
    const number = pages.findIndex(({ home }) => home === 'sources') + 1
    const stickers = deck.objects(number, 'Sticker')
    expect(stickers).toHaveLength(1)
    expect(find(stickers[0]!, 'p:ph')?.attributes).toMatchObject({ type: 'body', idx: '16' })
    expect(find(stickers[0]!, 'a:ln')).toBeDefined()
    expect(textOf(stickers[0]!)).toBe('BACKUP')
  })

  it('gives the speaker what the slides that stand for the whole brief do not show, and says nothing again', () => {
    const said = (home: string) =>
      pages
        .find((page) => page.home === home)!
        .notes.map(plain)
        .join('\n')
    expect(said('exec-summary')).toMatch(/Is being late to AI a weakness of Tencent Cloud, or its way of working\?/)
    expect(said('against')).toMatch(/\. No source reconciles the two\.$/)
    expect(said('recommendation')).toBe('')
  })

  it('has a tracker of as few runs as it has looks', () => {
    const point = pages.findIndex(({ home }) => home === 'behind') + 1
    expect(findAll(deck.objects(point, 'Tracker')[0]!, 'a:r').length).toBeLessThanOrEqual(2)
  })

  it('leads from every page number to its slide, in the look of the words around it', () => {
    const summary = pages.findIndex(({ home }) => home === 'exec-summary') + 1
    const relations = Buffer.from(deck.parts.get(`ppt/slides/_rels/slide${summary}.xml.rels`)!).toString()
    const linked = findAll(deck.slide(summary), 'a:r').filter((run) => find(run, 'a:hlinkClick'))
    expect(linked).toHaveLength(3)
    for (const run of linked) {
      const click = find(run, 'a:hlinkClick')!.attributes
      expect(click['action']).toBe('ppaction://hlinksldjump')
      const first = /^\d+/.exec(textOf(run))![0]
      expect(relations).toMatch(
        new RegExp(`Id="${click['r:id']}"[^>]*slide${first}\\.xml|slide${first}\\.xml"[^>]*Id="${click['r:id']}"`),
      )
      expect(find(run, 'a:rPr')!.attributes['u']).toBe('none')
      expect(find(run, 'ahyp:hlinkClr')?.attributes['val']).toBe('tx')
    }
  })
})

it('leads from page numbers to slides in the handout too', async () => {
  const { pages, settled } = await prepare(brief, workspace, { deliverables: ['handout'] })
  const bytes = await paint(pages[0]!, settled!.brand, workspace)
  expect(await checkPdf(bytes)).toEqual([])
  const { PDFDocument, PDFName, PDFArray, PDFDict } = await import('pdf-lib')
  const file = await PDFDocument.load(bytes)
  const jumps = file.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).filter((each) => {
      const annotation = file.context.lookup(each, PDFDict)
      return annotation.lookup(PDFName.of('Dest')) instanceof PDFArray
    }),
  )
  expect(jumps.length).toBeGreaterThan(10)
})

it('warns in the language of the deck that shapes over a chart do not follow', () => {
  const over = { ...chartSlide, notes: [] }
  expect(notesOf(over, 'en-GB')[0]).toMatch(/do not follow/)
  expect(notesOf(over, 'de-DE')[0]).toMatch(/folgen nicht/)
})
