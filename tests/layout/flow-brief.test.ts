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

  it('the memo says every claim, and numbers what it shows in order', () => {
    const said = bare(laid('memo').pages.map(pageSays).join(' '))
    const claims = outcome.settled!.brief.arguments.flatMap((argument) => [
      plain(argument.claim),
      ...argument.points
        .filter(({ only }) => only.length === 0 || only.includes('memo'))
        .map((point) => plain(point.claim)),
    ])
    const places = claims.map((claim) => said.replace(/-$/, '').indexOf(bare(claim).slice(0, 30)))
    expect(places.every((place) => place >= 0)).toBe(true)
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

  it('the memo prints the note of a mark on the page of the mark, in full where it is the first', () => {
    const full = new Map<number, number[]>()
    laid('memo').pages.forEach((page, index) => {
      const texts = textsOf(page)
      const again = texts.filter((one) => one.name === 'notes said before')
      const numbers = again.flatMap((one) => {
        const says = one.paragraphs[0]!.runs.map((run) => run.text).join('')
        return [one.paragraphs[0]!.bullet!.text, ...[...says.matchAll(/ · (\d+)\u00a0/g)].map(([, number]) => number!)]
      })
      const here = texts.flatMap((one) => (one.note === undefined ? [] : [one.note]))
      for (const note of here) full.set(note, [...(full.get(note) ?? []), index])
      const called = texts.flatMap((one) =>
        one.lines.flatMap((line) => line.pieces).flatMap(({ run }) => run.notes ?? []),
      )
      expect([...new Set(called)].sort((a, b) => a - b)).toEqual(
        [...numbers.map(Number), ...here].sort((a, b) => a - b),
      )
    })
    expect(full.size).toBeGreaterThan(3)
    for (const pages of full.values()) expect(pages).toHaveLength(1)
  })

  it('the memo shows each exhibit in the section that mentions it', () => {
    const order = laid('memo')
      .pages.flatMap((page) => textsOf(page))
      .filter(({ role }) => role === 'heading-1' || role === 'caption' || role === 'paragraph')
      .map((one) => ({ role: one.role, says: bare(one.paragraphs[0]!.runs.map((run) => run.text).join('')) }))
    const sectionOf = (at: number): number => order.slice(0, at).filter(({ role }) => role === 'heading-1').length
    order.forEach(({ role, says }, at) => {
      const number = role === 'caption' ? /^Exhibit (\d+)$/.exec(says)?.[1] : undefined
      if (!number) return
      const mention = order.findIndex((one) => one.role === 'paragraph' && one.says.includes(`Exhibit ${number})`))
      expect([says, sectionOf(at)]).toEqual([says, sectionOf(mention)])
    })
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
