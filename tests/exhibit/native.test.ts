// Every drawn kind on a slide of its own: PowerPoint opens the deck, and finds in it native charts, tables and glued connectors.
import { beforeAll, describe, expect, test } from 'vitest'
import { kinds } from '../../src/exhibit/index.ts'
import type { Brand } from '../../src/model/brand.ts'
import type { Page, Pages } from '../../src/model/page.ts'
import { checkPackage, unzip } from '../../src/office/index.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { paintSvg } from '../../src/paint/svg/index.ts'
import { validate } from '../pptx/validator.ts'
import { body, exhibitOf } from './drawing.ts'
import { brandNamed, canvasOn, typesetter } from './hairline.ts'

const drawn = [
  'timeline',
  'process',
  'matrix',
  'harvey',
  'heat-map',
  'gantt',
  'roadmap',
  'value-chain',
  'issue-tree',
  'driver-tree',
  'doughnut',
  'waterfall',
  'line',
]

let brand: Brand
let pages: Page[]
let bytes: Uint8Array
let parts: Map<string, string>
beforeAll(async () => {
  brand = brandNamed('hairline')
  const type = await typesetter()
  pages = drawn.map((name): Page => {
    const { canvas } = canvasOn(brand, 'deck', type, name)
    const marks = kinds[name]!.draw(exhibitOf(name, kinds[name]!.sample), body, canvas)
    return { w: 960, h: 540, layout: 'content', title: name, marks, notes: [], section: 'Kinds', home: name }
  })
  const deck: Pages = {
    deliverable: 'deck',
    title: 'Kinds',
    subject: 'Kinds',
    author: 'Test',
    language: 'en-GB',
    date: '2025-10-01',
    pages,
    outline: [],
    attachments: [],
  }
  bytes = await paintPptx(deck, brand)
  parts = new Map([...(unzip(bytes).parts ?? [])].map(([name, part]) => [name, new TextDecoder().decode(part)]))
})

const slide = (name: string): string => parts.get(`ppt/slides/slide${drawn.indexOf(name) + 1}.xml`) ?? ''
const charts = (): string[] =>
  [...parts].filter(([name]) => /^ppt\/charts\/chart[^/]*\.xml$/.test(name)).map(([, xml]) => xml)

describe('a deck of drawn kinds', () => {
  test('is a valid package', () => {
    expect(checkPackage(bytes)).toEqual([])
    expect(validate(bytes)).toEqual([])
  }, 60_000)

  test('tables, charts and connectors are native', () => {
    for (const name of ['harvey', 'heat-map', 'gantt', 'roadmap']) expect(slide(name)).toContain('<a:tbl>')
    for (const name of ['doughnut', 'waterfall', 'line']) expect(slide(name)).toContain('<c:chart ')
    expect(slide('issue-tree')).toMatch(/<p:cxnSp>.*<a:stCxn .*<a:endCxn .*bentConnector3/s)
    expect(slide('process')).toMatch(/<p:cxnSp>.*<a:stCxn .*<a:endCxn /s)
    expect(slide('value-chain')).toContain('prst="chevron"')
  })

  test('the ring has its hole and begins at 12 o’clock; the base of a waterfall is not drawn; a line has its scale', () => {
    const ring = charts().find((xml) => xml.includes('doughnutChart'))!
    expect(ring).toContain('<c:holeSize val="61"/>')
    expect(ring).toContain('<c:firstSliceAng val="0"/>')
    const fall = charts().find((xml) => xml.includes('<c:grouping val="stacked"/>'))!
    expect(fall.match(/<c:ser>/g)?.length).toBe(7)
    expect(fall).toContain('<c:dLblPos val="inBase"/>')
    const line = charts().find((xml) => xml.includes('lineChart'))!
    expect(line).toContain('<c:majorGridlines>')
    expect(line).toContain('<c:majorUnit val="5"/>')
  })

  test('an elbow has its corners in a preview too', () => {
    const svg = paintSvg(pages[drawn.indexOf('issue-tree')]!, brand)
    expect(svg).toMatch(/<path [^>]*data-name="issue-tree, branch"[^>]*d="M [\d. ]+ L [\d. ]+ L [\d. ]+ L [\d. ]+"/)
  })
})
