// Fonts and paragraphs for the tests of text: a typesetter over the fonts that ship, and short ways to say a paragraph.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontFile } from '../../src/brand/index.ts'
import type { Font, Line, Paragraph, StyledRun } from '../../src/model/mark.ts'
import { openTypesetter } from '../../src/text/index.ts'

export const bytesOf = (font: Font): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../node_modules', fontFile(font)))

export const memo = await openTypesetter(bytesOf, { hyphenate: 'en-GB' })
export const deck = memo.with({ use: 0.99, kerning: false })

export const arial: Font = { family: 'Arial', twin: 'Arimo', weight: 400, italic: false }
export const georgia: Font = { family: 'Georgia', twin: 'Gelasio', weight: 400, italic: false }
export const serif: Font = { family: 'Source Serif 4', twin: 'Source Serif 4', weight: 400, italic: false }
export const sans: Font = { family: 'Source Sans 3', twin: 'Source Sans 3', weight: 400, italic: false }

export const run = (text: string, font = serif, size = 10, more: Partial<StyledRun> = {}): StyledRun => ({
  text,
  font,
  size,
  color: 'ink',
  ...more,
})

export const paragraph = (runs: StyledRun[], more: Partial<Paragraph> = {}): Paragraph => ({
  runs,
  align: 'left',
  leading: 14,
  before: 0,
  after: 0,
  indent: { left: 0, first: 0 },
  ...more,
})

/** What a line shows, without its bullet. */
export const textOf = (line: Line): string => line.pieces.map((piece) => piece.text).join('')

/** The text that the lines came from: spaces that fell away at line ends are back, hyphens of the breaking are gone. */
export const wholeOf = (lines: readonly Line[]): string =>
  lines
    .map(
      (line) =>
        line.pieces
          .filter((p) => !p.hyphen)
          .map((p) => p.text)
          .join('') + (line.space ? ' ' : ''),
    )
    .join('')

/** Where the ink of a line ends. */
export const rightOf = (line: Line): number => {
  const last = line.pieces.at(-1)!
  return last.x + last.width
}

/** A paragraph of business prose, of many lines. */
export const prose =
  'The fast follower has a record that can be measured. In eleven of the fourteen markets in which Tencent arrived second, it led ' +
  'within five years; in the three others it bought the leader or withdrew. The pattern is consistent enough to be relied upon, but it ' +
  'rests on distribution that the cloud business does not have: nobody buys a database because a friend has recommended it. Revenue of ' +
  'RMB 78 bn in Q4 2024, or about USD 10.7 bn, was earned from games, whose profitability, capitalisation and international ' +
  'distribution were comparable. Everything else follows from that one observation, on which the whole answer rests.'
