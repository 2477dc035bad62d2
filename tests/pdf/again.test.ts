// A PDF that is painted again after an edit: whatever is kept of the files before, it is the file that a new process would paint.
import { expect, it, vi } from 'vitest'
import { paintPdf } from '../../src/paint/pdf/index.ts'
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

it('differs in one stream where a figure has a digit more that no other text has', async () => {
  const streamsOf = async (title: string): Promise<string[]> => {
    const file = await paintPdf(document([page([said('a', title)]), shared]), brand, fontBytes)
    return Buffer.from(file).toString('latin1').split('endstream')
  }
  const [before, after] = [await streamsOf('Revenue grew by 77%'), await streamsOf('Revenue grew by 78%')]
  const bodies = (parts: string[]) => parts.slice(0, -1).map((part) => part.slice(part.indexOf('stream\n')))
  expect(bodies(after).filter((body) => !bodies(before).includes(body))).toHaveLength(1)
})
