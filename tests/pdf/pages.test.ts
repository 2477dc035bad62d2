// The literal pages of a memo, a one-pager and a deck as PDF: readable by everyone, the same every time, words where they belong.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { Pages } from '../../src/model/page.ts'
import * as memo from '../pages/memo.ts'
import * as onePager from '../pages/one-pager.ts'
import { deckOf, slides } from '../pages/slides.ts'
import { checkPdf } from './check.ts'
import { placeWords, readAloud, readPages } from './read-aloud.ts'
import { paint } from './sample.ts'

const cases: [string, Pages, Brand][] = [
  ['memo', memo.pages, memo.brand],
  ['one-pager', onePager.pages, onePager.brand],
  ...slides.map(({ page, brand }, index): [string, Pages, Brand] => [`slide ${index + 1}`, deckOf([page]), brand]),
]

describe.each(cases)('%s', (_name, pages, brand) => {
  it('keeps the rules of PDF/UA', async () => {
    expect(await checkPdf(await paint(pages, brand))).toEqual([])
  })

  it('has the same bytes every time', async () => {
    expect(Buffer.from(await paint(pages, brand)).equals(Buffer.from(await paint(pages, brand)))).toBe(true)
  })

  it('is sound to qpdf, where there is one', async () => {
    if (spawnSync('qpdf', ['--version']).error) return
    const folder = mkdtempSync(join(tmpdir(), 'briefwright-pdf-'))
    writeFileSync(join(folder, 'a.pdf'), await paint(pages, brand))
    const { status, stdout } = spawnSync('qpdf', ['--check', join(folder, 'a.pdf')], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stdout).toContain('No syntax or stream encoding errors')
    expect(status).toBe(0)
  })
})

describe('places', () => {
  it.each(cases)('draws every line of %s as wide as it was measured', async (_name, pages, brand) => {
    const words = await placeWords(await paint(pages, brand))
    const lines = pages.pages[0]!.marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []))
    for (const { baseline, pieces } of lines) {
      const [first, last] = [pieces[0]!, pieces.at(-1)!]
      // On slides a raised mark has a baseline of its own.
      if (last.run.raised) continue
      const right = last.x + last.width
      const drawn = words.filter(
        (word) => Math.abs(word.baseline - baseline) < 0.01 && word.x > first.x - 0.01 && word.x < right,
      )
      expect(Math.min(...drawn.map((word) => word.x))).toBeCloseTo(first.x, 2)
      // A space that ends a line for the ear adds to what pdf.js measures.
      const measured = Math.max(
        ...drawn.map((word) => word.x + word.width - (word.text.endsWith(' ') ? last.run.size * 0.25 : 0)),
      )
      expect(Math.abs(measured - right)).toBeLessThan(last.run.size * 0.06)
    }
  })
})

describe('reading order', () => {
  it('reads a memo with its notes where they are called, and no furniture', async () => {
    const lines = await readAloud(await paint(memo.pages, memo.brand))
    expect(lines).toContain('  H1 Tencent’s efficiency thesis: more from fewer accelerators')
    const called = lines.findIndex((line) => line.includes('so that the stock in hand yields more.‹›‹› Its president'))
    expect(lines.slice(called + 1, called + 6).map((line) => line.trim())).toEqual([
      'Reference',
      'Link 1',
      'Note',
      'Lbl 1',
      'P AInvest (S1, S2), both after The Register. Neither text counts the accelerators, so the slowdown has a date but no size.',
    ])
    expect(lines.join('\n')).not.toContain('1 of 3')
  })

  it('reads a list as a list, and a caption with what it belongs to', async () => {
    const lines = await readAloud(await paint(onePager.pages, onePager.brand))
    expect(lines.filter((line) => line.trim() === 'LI')).toHaveLength(5)
    expect(lines.filter((line) => line.trim() === 'L')).toHaveLength(1)
    const caption = lines.indexOf('  Caption')
    expect(lines[caption + 3]).toMatch(/^ {2}Figure \[Bar chart\./)
  })

  it('says nothing but the words of the source, to another reader too', async () => {
    const [text] = await readPages(await paint(memo.pages, memo.brand))
    const source = memo.pages.pages[0]!.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
    const flat = text!.replace(/\s+/g, ' ')
    for (const mark of source.filter((one) => one.role === 'paragraph')) {
      const words = mark.paragraphs.map((one) => one.runs.map((run) => run.text).join('')).join(' ')
      expect(flat).toContain(words)
    }
  })
})
