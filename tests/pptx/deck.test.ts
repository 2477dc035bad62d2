// The literal slides as a deck: valid, the same every time, and inheriting from the brand's own layouts.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { find, findAll, textOf, zip } from '../../src/office/index.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline, rail } from '../pages/brands.ts'
import { deckOf, slides } from '../pages/slides.ts'
import { type ReadDeck, readDeck, wordsOf } from './read-deck.ts'
import { validate } from './validator.ts'

const pagesOf = (brand: typeof hairline) => slides.filter((slide) => slide.brand === brand).map((slide) => slide.page)
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
let bytes: Uint8Array
let deck: ReadDeck
let railBytes: Uint8Array
let railDeck: ReadDeck

beforeAll(async () => {
  bytes = await paintPptx(deckOf(pagesOf(hairline)), hairline)
  deck = readDeck(bytes)
  railBytes = await paintPptx(deckOf(pagesOf(rail)), rail)
  railDeck = readDeck(railBytes)
})

describe('a painted deck', () => {
  it('has no fault for the Open XML SDK', () => {
    expect(validate(bytes)).toEqual([])
    expect(validate(railBytes)).toEqual([])
  })

  it('would be told of a fault by the Open XML SDK', () => {
    const parts = new Map(deck.parts)
    const spoilt = Buffer.from(parts.get('ppt/slides/slide1.xml')!).toString().replace('<p:cSld>', '<p:cSld odd="1">')
    parts.set('ppt/slides/slide1.xml', new TextEncoder().encode(spoilt))
    expect(validate(zip(parts))).not.toEqual([])
  })

  it('is a deck even without pages', async () => {
    const empty = await paintPptx(deckOf([]), hairline)
    expect(validate(empty)).toEqual([])
    expect(readDeck(empty).faults).toEqual([])
  })

  it('has no fault for the package check', () => {
    expect(deck.faults).toEqual([])
    expect(railDeck.faults).toEqual([])
  })

  it('is the same bytes when painted again, here and in another process', async () => {
    expect(hash(await paintPptx(deckOf(pagesOf(hairline)), hairline))).toBe(hash(bytes))
    const script = fileURLToPath(new URL('print-hash.ts', import.meta.url))
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' })
    expect(printed.trim()).toBe(hash(bytes))
  })

  it('keeps nothing of the emitter', () => {
    const text = [...deck.parts]
      .filter(([name]) => /xml|rels/.test(name))
      .map(([, part]) => Buffer.from(part).toString('utf8'))
      .join('')
    expect(text).not.toMatch(/pptxgen/i)
    expect(text).not.toContain('DEFAULT')
    expect([...deck.parts.keys()].filter((name) => name.startsWith('ppt/slideLayouts/slideLayout'))).toHaveLength(2)
    expect([...deck.parts.keys()].filter((name) => name.startsWith('ppt/charts/chart'))).toEqual([
      'ppt/charts/chart1.xml',
    ])
  })

  it('says its title, author and date', () => {
    const core = deck.tree('docProps/core.xml')
    expect(textOf(find(core, 'dc:title')!)).toBe('A fast follower with advantages')
    expect(textOf(find(core, 'dc:creator')!)).toBe('Strategy team')
    expect(textOf(find(core, 'dcterms:created')!)).toBe('2025-09-30T00:00:00Z')
    expect(textOf(find(deck.tree('docProps/app.xml'), 'TitlesOfParts')!)).toContain('Four questions stay open')
  })

  it('groups slides into sections', () => {
    const sections = findAll(deck.tree('ppt/presentation.xml'), 'p14:section')
    expect(sections.map(({ attributes }) => attributes['name'])).toEqual(['Means', 'Limits'])
    for (const { attributes } of sections)
      expect(attributes['id']).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/)
    expect(findAll(railDeck.tree('ppt/presentation.xml'), 'p14:section')).toEqual([])
  })

  it('has notes as paragraphs, and warns of shapes over a chart', () => {
    const paragraphs = wordsOf(deck.tree('ppt/notesSlides/notesSlide1.xml')).split('\n')
    expect(paragraphs.slice(0, 2)).toEqual([
      'Profit rose by 24% and revenue by 8%: three to one.',
      'The second quarter gives revenue only.',
    ])
    expect(paragraphs[2]).toMatch(/do not follow/)
    expect(deck.parts.has('ppt/notesSlides/notesSlide2.xml')).toBe(false)
  })
})

describe('placeholders', () => {
  const placeholder = (type: string, object = deck.slide(1)) =>
    findAll(object, 'p:sp').find((shape) => find(shape, 'p:ph')?.attributes['type'] === type)!

  it('take place and look of the title from the layout', () => {
    const title = placeholder('title')
    expect(wordsOf(title)).toBe(slides[0]!.page.title)
    expect(find(title, 'a:xfrm')).toBeUndefined()
    expect(find(title, 'a:pPr')).toBeUndefined()
    for (const run of findAll(title, 'a:rPr')) {
      expect(run.attributes).toEqual({ lang: 'en-GB', dirty: '0' })
      expect(run.children).toEqual([])
    }
  })

  it('say on a run only what differs from the zone', () => {
    const tracker = deck.objects(1, 'Tracker')[0]!
    const [number, rest] = findAll(tracker, 'a:rPr')
    expect(number!.attributes['b']).toBe('1')
    expect(find(number!, 'a:schemeClr')?.attributes['val']).toBe('accent1')
    expect(rest!.children).toEqual([])
  })

  it('show the page number as a field and the footer as a footer', () => {
    expect(find(placeholder('sldNum'), 'a:fld')?.attributes['type']).toBe('slidenum')
    expect(wordsOf(placeholder('ftr'))).toContain('Discussion document')
  })

  it('leave no empty prompt on a slide', () => {
    for (const number of [1, 2])
      for (const shape of findAll(deck.slide(number), 'p:sp').filter((one) => find(one, 'p:ph')))
        expect(wordsOf(shape)).not.toBe('')
  })

  it('are on every layout with the theme fonts and exact leading of their style', () => {
    const layout = deck.tree('ppt/slideLayouts/slideLayout2.xml')
    const title = placeholder('title', layout)
    expect(find(title, 'a:off')?.attributes).toEqual({ x: '457200', y: '431800' })
    expect(find(title, 'a:latin')?.attributes['typeface']).toBe('+mj-lt')
    expect(find(title, 'a:ea')?.attributes['typeface']).toBe('+mj-ea')
    expect(find(title, 'a:spcPts')?.attributes['val']).toBe('2800')
    expect(find(title, 'a:defRPr')?.attributes['sz']).toBe('2400')
    const master = deck.tree('ppt/slideMasters/slideMaster1.xml')
    expect(findAll(master, 'p:ph').map(({ attributes }) => attributes['type'])).toEqual([
      'title',
      'body',
      'dt',
      'ftr',
      'sldNum',
    ])
  })

  it('follow a step of fitting that the whole deck takes', async () => {
    const smaller = pagesOf(hairline).map((page) => ({
      ...page,
      marks: page.marks.map((mark) =>
        mark.kind === 'text' && mark.zone === 'title'
          ? {
              ...mark,
              paragraphs: mark.paragraphs.map((one) => ({
                ...one,
                leading: 26,
                runs: one.runs.map((run) => ({ ...run, size: 22 })),
              })),
            }
          : mark,
      ),
    }))
    const stepped = readDeck(await paintPptx(deckOf(smaller), hairline))
    const title = placeholder('title', stepped.tree('ppt/slideLayouts/slideLayout2.xml'))
    expect(find(title, 'a:defRPr')?.attributes['sz']).toBe('2200')
    expect(findAll(placeholder('title', stepped.slide(1)), 'a:rPr').some(({ attributes }) => 'sz' in attributes)).toBe(
      false,
    )
  })
})

describe('what belongs to a layout or a zone', () => {
  it('is drawn on the layout, not on the slide', () => {
    expect(
      findAll(railDeck.tree('ppt/slideLayouts/slideLayout1.xml'), 'p:sp').filter((one) => !find(one, 'p:ph')),
    ).toHaveLength(2)
    const corners = findAll(railDeck.slide(1), 'a:off').map(({ attributes }) => attributes['x'])
    expect(corners.slice(1)).not.toContain('0')
  })

  const beforeSoWhat = (one: ReadDeck) => {
    const objects = one.objects(1, '')
    return objects[objects.findIndex((object) => find(object, 'p:cNvPr')?.attributes['name'] === 'So what') - 1]!
  }

  it('is drawn with an optional zone where that is filled', () => {
    expect(beforeSoWhat(railDeck)).toMatchObject({ name: 'p:cxnSp' })
    expect(find(beforeSoWhat(deck), 'a:schemeClr')?.attributes['val']).toBe('accent1')
  })

  it('is not drawn twice where the page carries it already', async () => {
    const page = pagesOf(rail)[0]!
    const drawn = {
      kind: 'shape' as const,
      id: 'tick',
      name: 'ornament',
      box: { x: 36, y: 39, w: 3, h: 9 },
      geometry: 'rect' as const,
      fill: 'accent',
    }
    const marks = [
      { ...drawn, id: 'rail', box: { x: 0, y: 0, w: 252, h: 540 }, fill: 'rail', fixed: true },
      drawn,
      ...page.marks,
    ]
    const again = readDeck(await paintPptx(deckOf([{ ...page, marks }]), rail))
    expect(again.objects(1, 'ornament')).toEqual([])
  })
})

describe('the theme', () => {
  it('is the brand: twelve colors and two families', () => {
    const theme = railDeck.tree('ppt/theme/theme1.xml')
    expect(find(find(theme, 'a:accent1')!, 'a:srgbClr')?.attributes['val']).toBe('9A4708')
    expect(find(find(deck.tree('ppt/theme/theme1.xml'), 'a:majorFont')!, 'a:latin')?.attributes['typeface']).toBe(
      'Georgia',
    )
    expect(deck.parts.has('ppt/theme/theme2.xml')).toBe(true)
  })
})
