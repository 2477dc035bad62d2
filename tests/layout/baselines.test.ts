// What is read along a line stands on one line: a divider's numeral with its claim, an agenda's number with its label, heads with dates.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontFile } from '../../src/brand/index.ts'
import { openDisk } from '../../src/cli/disk.ts'
import { kinds } from '../../src/exhibit/index.ts'
import { layOut } from '../../src/layout/index.ts'
import { mergeSample } from '../../src/merge/index.ts'
import type { Mark, TableMark, TextMark } from '../../src/model/mark.ts'
import { readTemplates } from '../../src/read/index.ts'
import { vocabulary } from '../../src/tags/index.ts'
import { openTypesetter } from '../../src/text/index.ts'
import { brandNamed } from '../exhibit/hairline.ts'
import { textsNamed } from '../exhibit/inside.ts'

const disk = openDisk(join(import.meta.dirname, '../..'))
const { templates } = readTemplates('deck', disk)
const type = await openTypesetter((font) => disk.font(fontFile(font)), {})

/** The marks of an archetype's sample in a brand. */
function sampleOf(archetype: string, brand: string): Mark[] {
  const { document } = mergeSample(templates!.slides[archetype]!, templates!, 'deck', vocabulary, {
    kinds,
    language: 'en-GB',
  })
  return layOut(document!, brandNamed(brand), type).pages[0]!.marks
}

const zone = (marks: readonly Mark[], name: string): TextMark =>
  marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.zone === name)!
const table = (marks: readonly Mark[]): TableMark => marks.find((mark): mark is TableMark => mark.kind === 'table')!

describe.each([['hairline'], ['band']])('a divider in the brand %s', (brand) => {
  it('has its numeral on the last baseline of its claim', () => {
    const marks = sampleOf('divider', brand)
    expect(zone(marks, 'title').lines).toHaveLength(2)
    expect(zone(marks, 'subtitle').lines[0]!.baseline).toBeCloseTo(zone(marks, 'title').lines[1]!.baseline, 0)
  })
})

describe.each([['hairline'], ['rail'], ['band']])('in the brand %s', (brand) => {
  it('an agenda has number, label, question and pages on one line', () => {
    for (const row of table(sampleOf('agenda', brand)).rows) {
      const said = row.cells.filter((cell) => cell.paragraphs.some((paragraph) => paragraph.runs.length > 0))
      const lines = said.flatMap((cell) => cell.lines[0]?.baseline ?? [])
      for (const line of lines) expect(line).toBeCloseTo(lines[0]!, 1)
    }
  })

  it('dates over next steps stand on the line of the heads, in their size', () => {
    const marks = sampleOf('next-steps', brand)
    const [head] = table(marks).rows[0]!.cells
    const drawn = table(marks).rows[0]!.cells.flatMap((cell) => cell.marks ?? [])
    const dates = textsNamed(drawn, ', date')
    expect(dates.length).toBeGreaterThan(0)
    for (const date of dates) {
      expect(date.lines[0]!.baseline).toBeCloseTo(head!.lines[0]!.baseline, 1)
      expect(date.paragraphs[0]!.runs[0]!.size).toBe(head!.paragraphs[0]!.runs[0]!.size)
    }
  })
})

describe('a cover in the brand rail', () => {
  it('has no mark of a tracker where there is no tracker', () => {
    const { ornaments } = brandNamed('rail').media['deck']!.layouts['cover']!
    expect(ornaments.map(({ box }) => box)).toEqual([{ x: 0, y: 0, w: 252, h: 540 }])
  })
})
