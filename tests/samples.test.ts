// Every archetype and every kind of exhibit, from its own sample, in every brand: it fits, and nothing runs over anything.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontFile } from '../src/brand/index.ts'
import { openDisk } from '../src/cli/disk.ts'
import { kinds } from '../src/exhibit/index.ts'
import { layOut } from '../src/layout/index.ts'
import { lint } from '../src/lint/index.ts'
import { mergeSample } from '../src/merge/index.ts'
import { readBrand, readTemplates } from '../src/read/index.ts'
import { vocabulary } from '../src/tags/index.ts'
import { openTypesetter } from '../src/text/index.ts'

const disk = openDisk(join(import.meta.dirname, '..'))
const { templates, diagnostics } = readTemplates('deck', disk)
const type = await openTypesetter((font) => disk.font(fontFile(font)), {})
const brands = disk
  .folders('templates/brands')
  .map((name) => ({ name, ...readBrand(`templates/brands/${name}/brand.yaml`, disk) }))

it('reads its templates and brands without a fault', () => {
  expect(diagnostics).toEqual([])
  expect(brands.flatMap((brand) => brand.diagnostics.filter((d) => d.severity === 'error'))).toEqual([])
})

describe.each(brands)('in the brand $name', ({ brand }) => {
  it.each(Object.keys(templates?.slides ?? {}))('the archetype %s shows its sample', (name) => {
    const { document, diagnostics: unmerged } = mergeSample(templates!.slides[name]!, templates!, 'deck', vocabulary, {
      kinds,
      language: 'en-GB',
    })
    expect(unmerged.filter((d) => d.severity === 'error')).toEqual([])
    const laid = layOut(document!, brand!, type)
    expect(laid.diagnostics.filter((d) => d.severity === 'error' || d.code === 'layout/thin')).toEqual([])
    const pages = {
      deliverable: 'deck' as const,
      title: '',
      subject: '',
      author: '',
      language: 'en-GB',
      date: '2025-10-01',
      outline: [],
      attachments: [],
      pages: laid.pages,
    }
    expect(lint(pages, brand!).filter((d) => d.severity === 'error')).toEqual([])
    expect(laid.pages.length).toBeGreaterThan(0)
  })

  it('the tables at the foot of the register are far enough apart that a page number of the one is no number of the other', () => {
    const { document } = mergeSample(templates!.slides['evidence']!, templates!, 'deck', vocabulary, {
      kinds,
      language: 'en-GB',
    })
    const tables = layOut(document!, brand!, type).pages[0]!.marks.filter((mark) => mark.kind === 'table')
    const [left, right] = tables.slice(-2)
    expect(left!.box.y).toBe(right!.box.y)
    const end = left!.box.x + left!.columns.reduce((sum, width) => sum + width, 0)
    expect(right!.box.x - end).toBeGreaterThan(27)
  })
})
