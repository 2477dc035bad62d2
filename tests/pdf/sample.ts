// Small literal documents for the tests of the PDF painter.
import type { Brand } from '../../src/model/brand.ts'
import type { Font, Line, Mark, Paragraph, Piece, StyledRun, TextMark } from '../../src/model/mark.ts'
import type { Page, Pages } from '../../src/model/page.ts'
import { paintPdf } from '../../src/paint/pdf/index.ts'
import { brand } from '../pages/memo.ts'
import { fontBytes, sans, serif } from '../pages/setting.ts'

export { brand, fontBytes }

export const font: Font = { family: serif, twin: serif, weight: 400, italic: false }
export const sansFont: Font = { family: sans, twin: sans, weight: 400, italic: false }

export const run = (text: string, more: Partial<StyledRun> = {}): StyledRun => ({
  text,
  font,
  size: 10,
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

/** A piece of a run at a place; its width is of no account to the painter. */
export const piece = (run: StyledRun, text: string, x = 50, more: Partial<Piece> = {}): Piece => ({
  text,
  x,
  width: text.length * 5,
  run,
  ...more,
})

export const line = (baseline: number, pieces: Piece[], more: Partial<Line> = {}): Line => ({
  baseline,
  pieces,
  paragraph: 0,
  soft: false,
  ...more,
})

export const textMark = (
  id: string,
  paragraphs: Paragraph[],
  lines: Line[],
  more: Partial<TextMark> = {},
): TextMark => ({
  kind: 'text',
  id,
  name: id,
  role: 'paragraph',
  box: { x: 50, y: 50, w: 300, h: 100 },
  anchor: 'top',
  paragraphs,
  lines,
  ...more,
})

/** One line of text. */
export const said = (
  id: string,
  text: string,
  more: Partial<TextMark> = {},
  look: Partial<StyledRun> = {},
): TextMark => {
  const only = run(text, look)
  return textMark(id, [paragraph([only])], [line(60, [piece(only, text)])], more)
}

export const page = (marks: Mark[]): Page => ({
  w: 400,
  h: 300,
  layout: '',
  title: 'Page',
  marks,
  notes: [],
  section: '',
  home: '',
})

export const document = (pages: Page[], more: Partial<Pages> = {}): Pages => ({
  deliverable: 'memo',
  title: 'A sample',
  subject: '',
  author: '',
  language: 'en-GB',
  date: '2025-09-22',
  pages,
  outline: [],
  attachments: [],
  ...more,
})

export const paint = (pages: Pages, look: Brand = brand): Promise<Uint8Array> => paintPdf(pages, look, fontBytes)

/** Paints marks, a list per page. */
export const paintMarks = (...pages: Mark[][]): Promise<Uint8Array> => paint(document(pages.map(page)))
