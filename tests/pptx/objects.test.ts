// Objects of slides read back: tables, groups, connectors, shapes, pictures, and their names.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Mark } from '../../src/model/mark.ts'
import { find, findAll, type XmlElement } from '../../src/office/index.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline, rail } from '../pages/brands.ts'
import { pillarsSlide } from '../pages/pillars-slide.ts'
import { deckOf } from '../pages/slides.ts'
import { tableSlide } from '../pages/table-slide.ts'
import { type ReadDeck, readDeck, wordsOf } from './read-deck.ts'
import { paint, paragraph, run, shape } from './tried.ts'
import { validate } from './validator.ts'

const nameOf = (object: XmlElement) => find(object, 'p:cNvPr')!

const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe('tables', () => {
  let table: XmlElement
  let frame: XmlElement
  beforeAll(async () => {
    const deck = readDeck(await paintPptx(deckOf([tableSlide]), hairline))
    frame = deck.objects(1, 'Table: ')[0]!
    table = find(frame, 'a:tbl')!
  })

  it('are native, with a head row, a first column and no bands', () => {
    expect(find(table, 'a:tblPr')?.attributes).toEqual({ firstRow: '1', firstCol: '1', bandRow: '0' })
    expect(nameOf(frame).attributes['descr']).toMatch(/^Table\. Four open questions/)
  })

  it('keep widths, heights, insets and words', () => {
    expect(findAll(table, 'a:gridCol').map(({ attributes }) => Number(attributes['w']) / 12700)).toEqual([
      225.6, 225.6, 150.4, 150.4, 136,
    ])
    expect(findAll(table, 'a:tr').map(({ attributes }) => Number(attributes['h']) / 12700)).toEqual([
      22, 69, 69, 69, 69,
    ])
    const cell = findAll(table, 'a:tc')[6]!
    expect(wordsOf(cell)).toBe('Enough to train new models for years\nAInvest 1')
    expect(find(cell, 'a:tcPr')?.attributes).toMatchObject({ marL: '0', marT: '127000', marR: '101600', anchor: 't' })
  })

  it('draw rules between rows on both sides of the edge, and none between columns', () => {
    const below = find(findAll(table, 'a:tc')[0]!, 'a:lnB')!
    const above = find(findAll(table, 'a:tc')[5]!, 'a:lnT')!
    for (const rule of [below, above]) {
      expect(rule.attributes['w']).toBe('12700')
      expect(find(rule, 'a:schemeClr')?.attributes['val']).toBe('tx1')
    }
    expect(find(find(table, 'a:lnL')!, 'a:noFill')).toBeDefined()
  })

  it('span columns', async () => {
    const cell = (words: string, span?: number) => ({
      paragraphs: [paragraph([run(words)])],
      lines: [],
      anchor: 'top' as const,
      inset: { left: 0, top: 0, right: 0, bottom: 0 },
      ...(span && { span }),
    })
    const { bytes, deck } = await paint([
      {
        kind: 'table',
        id: 'spans',
        name: 'spans',
        box: { x: 36, y: 112, w: 300, h: 60 },
        alt: 'Spans.',
        columns: [100, 100, 100],
        rows: [
          { height: 20, cells: [cell('two', 2), cell('one')] },
          { height: 20, cells: [cell('short row')] },
          { height: 20, cells: [cell('too wide', 9)] },
        ],
        heads: 0,
      },
    ])
    expect(deck.faults).toEqual([])
    expect(validate(bytes)).toEqual([])
    const rows = findAll(deck.slide(1), 'a:tr').map((row) => findAll(row, 'a:tc').map(({ attributes }) => attributes))
    expect(rows).toEqual([
      [{ gridSpan: '2' }, { hMerge: '1' }, {}],
      [{}, {}, {}],
      [{ gridSpan: '3' }, { hMerge: '1' }, { hMerge: '1' }],
    ])
  })
})

describe('groups and decoration', () => {
  let deck: ReadDeck
  beforeAll(async () => {
    deck = readDeck(await paintPptx(deckOf([pillarsSlide]), rail))
  })

  it('keep what belongs together in one group with one description', () => {
    const group = deck.objects(1, 'Asia').find(({ name }) => name === 'p:grpSp')!
    expect(nameOf(group).attributes['descr']).toBe('Asia: Move everything')
    expect(findAll(group, 'p:sp')).toHaveLength(11)
  })

  it('mark rules and bars as decoration', () => {
    const rule = deck.objects(1, 'Rule')[0]!
    expect(rule.name).toBe('p:cxnSp')
    expect(find(rule, 'adec:decorative')?.attributes['val']).toBe('1')
    expect(nameOf(rule).attributes['descr']).toBeUndefined()
  })
})

describe('lines', () => {
  it('are glued to the nearest side of the shapes they join', async () => {
    const { bytes, deck } = await paint([
      shape('a'),
      shape('b', { box: { x: 300, y: 100, w: 50, h: 50 }, geometry: 'ellipse' }),
      {
        kind: 'line',
        id: 'join',
        name: 'join',
        from: { x: 150, y: 225 },
        to: { x: 300, y: 125 },
        stroke: { color: 'ink', width: 1, dash: 'dash' },
        head: { at: 'to', size: 3 },
        glue: { from: 'a', to: 'b' },
      },
    ])
    const join = deck.objects(1, 'Join')[0]!
    const id = (name: string) => nameOf(deck.objects(1, name)[0]!).attributes['id']
    expect(find(join, 'a:stCxn')?.attributes).toEqual({ id: id('Tried'), idx: '3' })
    expect(find(join, 'a:endCxn')?.attributes).toEqual({ id: id('Tried 2'), idx: '2' })
    expect(find(join, 'a:xfrm')?.attributes).toEqual({ flipV: '1' })
    expect(find(join, 'a:tailEnd')?.attributes['type']).toBe('triangle')
    expect(validate(bytes)).toEqual([])
  })
})

describe('shapes', () => {
  it('are presets of PowerPoint, or free paths', async () => {
    const all = ['rect', 'ellipse', 'pie', 'chevron', 'home-plate', 'triangle', 'diamond', 'path'] as const
    const { bytes, deck } = await paint(
      all.map((geometry) =>
        shape(geometry, {
          geometry,
          angles: { from: 0, to: 90 },
          points: [
            { x: 100, y: 200 },
            { x: 150, y: 225 },
            { x: 100, y: 250 },
          ],
          stroke: { color: 'muted', width: 0.75, dash: 'dot' },
          alt: `A ${geometry}`,
        }),
      ),
    )
    expect(findAll(deck.slide(1), 'a:prstGeom').map(({ attributes }) => attributes['prst'])).toEqual([
      'rect',
      'ellipse',
      'pie',
      'chevron',
      'homePlate',
      'triangle',
      'diamond',
    ])
    expect(findAll(deck.slide(1), 'a:gd').map(({ attributes }) => attributes['fmla'])).toEqual([
      'val 16200000',
      'val 0',
    ])
    expect(findAll(deck.slide(1), 'a:lnTo')).toHaveLength(2)
    expect(deck.faults).toEqual([])
    expect(validate(bytes)).toEqual([])
  })
})

describe('pictures', () => {
  it('stand in the deck once each, with their words', async () => {
    const image = (id: string, alt?: string): Mark => ({
      kind: 'image',
      id,
      name: 'logo',
      box: { x: 10, y: 10, w: 20, h: 20 },
      bytes: png,
      format: 'png',
      ...(alt && { alt }),
    })
    const { bytes, deck } = await paint([
      image('one', 'The client’s logo'),
      { ...shape('group'), kind: 'group', marks: [image('two')] } as unknown as Mark,
    ])
    expect(nameOf(deck.objects(1, 'Logo')[0]!).attributes['descr']).toBe('The client’s logo')
    expect(find(deck.objects(1, 'Logo 2')[0]!, 'adec:decorative')).toBeDefined()
    expect([...deck.parts.keys()].filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png'])
    expect(deck.faults).toEqual([])
    expect(validate(bytes)).toEqual([])
  })

  it('are cropped as PowerPoint crops them, so that a colleague can move the crop', async () => {
    const cut = { kind: 'image', id: 'c', name: 'hall', box: { x: 10, y: 10, w: 20, h: 20 }, bytes: png, format: 'png' }
    const { bytes, deck } = await paint([{ ...cut, cut: { x: 0.125, y: 0 } } as unknown as Mark])
    expect(find(deck.objects(1, 'Hall')[0]!, 'a:srcRect')!.attributes).toMatchObject({ l: '12500', r: '12500', t: '0' })
    expect(validate(bytes)).toEqual([])
  })
})

describe('names', () => {
  it('are named in words for whoever edits them, and no two alike', async () => {
    const { deck } = await paint([shape('a'), shape('b'), shape('a')])
    const names = findAll(deck.slide(1), 'p:cNvPr').map(({ attributes }) => attributes['name'])
    expect(names).toEqual(['', 'Tried', 'Tried 2', 'Tried 3'])
  })
})
