// Every kind of exhibit, by its own sample, in the columns of a memo and of a one-pager, in every brand.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontFile } from '../../src/brand/index.ts'
import { openDisk } from '../../src/cli/disk.ts'
import { kinds } from '../../src/exhibit/index.ts'
import { layFlow } from '../../src/layout/flow/index.ts'
import { laySheet } from '../../src/layout/sheet/index.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Mark } from '../../src/model/mark.ts'
import type { Page } from '../../src/model/page.ts'
import { readBrand } from '../../src/read/index.ts'
import { openTypesetter } from '../../src/text/index.ts'
import { document, pageSays, prose, tag, text } from './print.ts'

const root = new URL('../..', import.meta.url).pathname
const disk = openDisk(root)
const brands = readdirSync(`${root}/templates/brands`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readBrand(`templates/brands/${entry.name}/brand.yaml`, disk).brand!)
const type = await openTypesetter((font) => disk.font(fontFile(font)), {})

const sampleOf = (name: string): Exhibit => ({ ...kinds[name]!.sample, id: name, kind: name }) as Exhibit

/** Left and right end of everything on a page but its ornaments. */
function reach(page: Page, ids: (mark: Mark) => boolean): [number, number] {
  const boxes = page.marks
    .filter(ids)
    .map((one) =>
      one.kind === 'line' ? { x: Math.min(one.from.x, one.to.x), w: Math.abs(one.to.x - one.from.x) } : one.box,
    )
  return [Math.min(...boxes.map((box) => box.x)), Math.max(...boxes.map((box) => box.x + box.w))]
}

const isContent = (mark: Mark): boolean => !mark.id.startsWith('ornament')

describe.each(brands.map((brand) => [brand.name, brand] as const))('in the brand %s', (_name, brand) => {
  it.each(Object.keys(kinds))('a memo shows %s within its columns', (name) => {
    const exhibit = tag(
      'stack',
      { float: 'true', wide: 'auto', gap: 'none', before: 'm', after: 'm' },
      text({ style: 'exhibit-label', role: 'caption' }, 'Exhibit'),
      tag('exhibit', { data: sampleOf(name) }),
    )
    const { pages, diagnostics } = layFlow(
      document(tag('flow', {}, prose('a', 60), exhibit, prose('b', 60))),
      brand,
      brand.media['memo']!,
      type,
    )
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    expect(pages).toHaveLength(1)
    expect(pageSays(pages[0]!)).toContain('Exhibit')
    const [left, right] = reach(pages[0]!, isContent)
    expect(left).toBeGreaterThanOrEqual(70.9)
    expect(right).toBeLessThanOrEqual(551)
  })

  it.each(Object.keys(kinds))('a one-pager shows %s in its left column', (name) => {
    const columns = tag(
      'columns',
      { weights: '8 4' },
      tag('stack', {}, tag('exhibit', { data: sampleOf(name), natural: 'true' })),
      tag('stack', {}, text({ style: 'rail' }, 'rail')),
    )
    const { pages, diagnostics } = laySheet(document(tag('sheet', {}, columns)), brand, brand.media['one-pager']!, type)
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    const [left, right] = reach(
      pages[0]!,
      (mark) => isContent(mark) && !(mark.kind === 'text' && pageSays({ ...pages[0]!, marks: [mark] }) === 'rail'),
    )
    expect(left).toBeGreaterThanOrEqual(47.9)
    expect(right).toBeLessThanOrEqual(48 + 326)
  })

  it('a chart of two columns on a one-pager uses the width it has', () => {
    const growth = {
      id: 'growth',
      kind: 'clustered-column',
      categories: ['Revenue', 'Profit'],
      series: { '2024': [8, 24] },
    }
    const columns = tag(
      'columns',
      { weights: '8 4' },
      tag('stack', {}, tag('exhibit', { data: growth as unknown as Exhibit, natural: 'true' })),
      tag('stack', {}, text({ style: 'rail' }, 'rail')),
    )
    const { pages } = laySheet(document(tag('sheet', {}, columns)), brand, brand.media['one-pager']!, type)
    const chart = pages[0]!.marks.find((one) => one.kind === 'chart')!
    const bars = (chart.kind === 'chart' ? chart.marks : []).flatMap((one) => (one.kind === 'shape' ? [one.box] : []))
    const right = Math.max(...bars.map((box) => box.x + box.w))
    expect(right).toBeGreaterThan(48 + 0.8 * 323)
  })
})
