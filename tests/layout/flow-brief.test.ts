// The worked brief as a memo and as a one-pager, with the real templates, faces and kinds of exhibits, in every brand.
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDisk } from '../../src/cli/disk.ts'
import { layFlow } from '../../src/layout/flow/index.ts'
import type { Box } from '../../src/model/brand.ts'
import type { Mark } from '../../src/model/mark.ts'
import type { Pages } from '../../src/model/page.ts'
import { plain } from '../../src/model/words.ts'
import { type Outcome, prepare } from '../../src/pipeline.ts'
import { openTypesetter } from '../../src/text/index.ts'
import { fontFile } from '../../src/brand/index.ts'
import { brand as round, document, find, pageSays, tag, text, textsOf } from './print.ts'

const root = new URL('../..', import.meta.url).pathname
const disk = openDisk(root)
const brands = readdirSync(`${root}/templates/brands`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const bare = (said: string): string => said.replace(/[\s\u00a0]+/g, ' ')

/** The boxes of the texts and tables that stand in the text column of a page. */
function columnBoxes(marks: readonly Mark[], left: number, right: number): Box[] {
  return marks
    .filter((one) => (one.kind === 'text' && one.role !== 'artifact') || one.kind === 'table')
    .map((one) => (one as { box: Box }).box)
    .filter((box) => box.h > 0 && box.x < right && box.x + box.w > left)
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w - 0.1 && b.x < a.x + a.w - 0.1 && a.y < b.y + b.h - 0.1 && b.y < a.y + a.h - 0.1

describe.each(brands)('in the brand %s', (brand) => {
  let outcome: Outcome
  const laid = (deliverable: 'memo' | 'one-pager'): Pages =>
    outcome.pages.find((pages) => pages.deliverable === deliverable)!

  beforeAll(async () => {
    outcome = await prepare('briefs/tencent-cloud/fast-follower.yaml', disk, {
      brand,
      deliverables: ['memo', 'one-pager'],
    })
  }, 60_000)

  it('neither finds a fault', () => {
    expect(outcome.diagnostics.filter((d) => d.severity === 'error' && d.code.startsWith('layout/'))).toEqual([])
    expect(outcome.pages.map((pages) => pages.deliverable)).toEqual(['memo', 'one-pager'])
  })

  it('the memo says every claim, in order, and numbers what it shows', () => {
    const said = bare(laid('memo').pages.map(pageSays).join(' '))
    const claims = outcome.settled!.brief.arguments.flatMap((argument) => [
      plain(argument.claim),
      ...argument.points
        .filter(({ only }) => only.length === 0 || only.includes('memo'))
        .map((point) => plain(point.claim)),
    ])
    const places = claims.map((claim) => said.replace(/-$/, '').indexOf(bare(claim).slice(0, 30)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    const captions = laid('memo')
      .pages.flatMap((page) => textsOf(page))
      .filter((one) => one.role === 'caption')
    const labels = captions.map((one) => bare(one.paragraphs[0]!.runs.map((run) => run.text).join('')))
    const numbers = labels.flatMap((label) => /^Exhibit (\d+)/.exec(label)?.[1] ?? []).map(Number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(numbers.length).toBeGreaterThan(3)
  })

  it('the memo says Note once', () => {
    expect(laid('memo').pages.map(pageSays).join(' ')).not.toMatch(/Note: Note/)
  })

  it('the memo prints each note once, on the page of its first mark', () => {
    const first = new Map<number, number>()
    const printed = new Map<number, number[]>()
    laid('memo').pages.forEach((page, index) => {
      for (const one of textsOf(page)) {
        if (one.note !== undefined) printed.set(one.note, [...(printed.get(one.note) ?? []), index])
        for (const piece of one.lines.flatMap((line) => line.pieces))
          for (const note of piece.run.notes ?? []) if (!first.has(note)) first.set(note, index)
      }
    })
    expect(first.size).toBeGreaterThan(3)
    for (const [note, page] of first) expect([note, printed.get(note)]).toEqual([note, [page]])
  })

  it('nothing on either stands on anything else, or off the page', () => {
    for (const { pages } of outcome.pages)
      for (const page of pages) {
        const boxes = columnBoxes(page.marks, 0, page.w)
        for (const box of boxes) expect(box.y >= 0 && box.y + box.h <= page.h - 30).toBe(true)
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) expect([a, b, overlaps(a, b)]).toEqual([a, b, false])
        })
      }
  })

  it('the lines of body text stand on the grid or half way', () => {
    for (const page of laid('memo').pages)
      for (const one of textsOf(page)) {
        const [paragraph] = one.paragraphs
        if (one.role !== 'paragraph' || paragraph?.leading !== 14 || paragraph.runs[0]?.size !== 10) continue
        for (const line of one.lines) {
          const off = (line.baseline - 72 - 14 * 0.71) % 7
          expect(Math.min(off, 7 - off)).toBeLessThan(0.05)
        }
      }
  })

  it('the one-pager is one page, and names its sources', () => {
    const { pages } = laid('one-pager')
    expect(pages).toHaveLength(1)
    const said = bare(pageSays(pages[0]!))
    expect(said).toContain(bare(plain(outcome.settled!.brief.answer)).slice(0, 40))
    expect(said).toMatch(/Sources: 1 /)
    expect(said).not.toMatch(/\(S\d/)
  })
})

it('a title is broken at its colon, where that costs no line', async () => {
  const type = await openTypesetter((font) => disk.font(fontFile(font)), {})
  const title = (says: string) => {
    const title = text({ style: 'title', role: 'title' }, says)
    const { pages } = layFlow(document(tag('flow', {}, title)), round, round.media['memo']!, type)
    return find(pages[0]!, says.slice(0, 5)).lines.map((line) =>
      line.pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    )
  }
  expect(title('The thesis: more from fewer accelerators')).toEqual(['The thesis:', 'more from fewer accelerators'])
  expect(title('The thesis: more')).toEqual(['The thesis: more'])
})
