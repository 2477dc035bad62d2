// A PDF that is painted again after an edit: whatever is kept of the files before, it is the file that a new process would paint.
import { expect, it, vi } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { GroupMark } from '../../src/model/mark.ts'
import { paintPdf } from '../../src/paint/pdf/index.ts'
import { unicodeOf } from './check/font.ts'
import { dict, name, readPdf } from './check/read.ts'
import { brand, document, fontBytes, page, said } from './sample.ts'

const shared = page([said('b', 'What no edit touches, fi and AV')])
const states = ['Revenue grew by 78%', 'Revenue grew by 79%', 'Grew by 97: revenue', 'Revenue grew by 78%']

it.each(states)('is the file that it would be from nothing: %s', async (title) => {
  const pages = document([page([said('a', title)]), page([said('b', 'What no edit touches')])])
  const again = await paintPdf(pages, brand, fontBytes)
  vi.resetModules()
  const anew = (await import('../../src/paint/pdf/index.ts')).paintPdf
  expect(Buffer.compare(again, await anew(pages, brand, fontBytes))).toBe(0)
})

it.each(['memo', 'deck', 'memo'] as const)('has the marks of another document, drawn as a %s', async (deliverable) => {
  for (const title of states) {
    const pages = document([page([said('a', title)]), shared], { deliverable })
    const again = await paintPdf(pages, brand, fontBytes)
    vi.resetModules()
    const anew = (await import('../../src/paint/pdf/index.ts')).paintPdf
    expect(Buffer.compare(again, await anew(pages, brand, fontBytes))).toBe(0)
  }
})

it('has a text in its own place, size and colors, however it was drawn before', async () => {
  const text = said('c', 'Half as large, fi and AV')
  const box = { x: 20, y: 30, w: 100, h: 50 }
  const group = (x: number, more: Partial<GroupMark> = {}): GroupMark => ({
    ...{ kind: 'group', id: 'g', name: 'g', marks: [text], box: { ...box, x } },
    ...more,
  })
  const pages = [page([text]), page([group(20, { scale: 0.5 }), group(90, { scale: 0.5 })]), page([group(20)])]
  const red: Brand = { ...brand, colors: { ...brand.colors, ink: '#aa0000' } }
  for (const [look, order] of [
    [brand, [0, 1, 2]],
    [red, [0, 1, 2]],
    [brand, [2, 1, 0, 1]],
  ] as const) {
    const made = document(order.map((index) => pages[index]!))
    const again = await paintPdf(made, look, fontBytes)
    vi.resetModules()
    const anew = (await import('../../src/paint/pdf/index.ts')).paintPdf
    expect(Buffer.compare(again, await anew(made, look, fontBytes))).toBe(0)
  }
})

it('shows a word by the same codes in every file, whatever stands before it', async () => {
  const contentOf = async (...before: string[]): Promise<string> => {
    const pages = [...before.map((title) => page([said('a', title)])), shared]
    const pdf = await readPdf(await paintPdf(document(pages), brand, fontBytes))
    return Buffer.from(dict(pdf.pages.at(-1)!.get('Contents'))!.bytes!()).toString('latin1')
  }
  const alone = await contentOf()
  expect(await contentOf('Revenue grew by 78%')).toBe(alone)
  expect(await contentOf('Zurich', '1/2')).toBe(alone)
})

it('says of a glyph that stands for two letters the same, whichever was painted first', async () => {
  const textsOf = async (...titles: string[]): Promise<string[]> => {
    const pdf = await readPdf(
      await paintPdf(document(titles.map((title) => page([said('a', title)]))), brand, fontBytes),
    )
    const font = pdf.objects.find((object) => name(object.get('Subtype')) === 'Type0')!
    return [...unicodeOf(font)!.values()]
  }
  const both = await textsOf('a\u2010b', 'a-b')
  expect(both).toEqual(await textsOf('a-b', 'a\u2010b'))
  expect(await textsOf('a\u2010b')).toContain('\u2010')
})
