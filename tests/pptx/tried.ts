// One slide with the marks that a test tries, painted and read back.
import type { Mark, Paragraph, ShapeMark, StyledRun } from '../../src/model/mark.ts'
import type { Page } from '../../src/model/page.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline } from '../pages/brands.ts'
import { deckOf } from '../pages/slides.ts'
import { tableSlide } from '../pages/table-slide.ts'
import { readDeck } from './read-deck.ts'

/** A run of 14 point Arial. */
export const run = (text: string, more: Partial<StyledRun> = {}): StyledRun => ({
  text,
  font: { family: 'Arial', twin: 'Arimo', weight: 400, italic: false },
  size: 14,
  color: 'ink',
  ...more,
})

/** A paragraph of runs, 18 points a line. */
export const paragraph = (runs: StyledRun[], more: Partial<Paragraph> = {}): Paragraph => ({
  runs,
  align: 'left',
  leading: 18,
  before: 0,
  after: 0,
  indent: { left: 0, first: 0 },
  ...more,
})

/** A text mark that says nothing of its lines. */
export const text = (id: string, paragraphs: Paragraph[]): Mark => ({
  kind: 'text',
  id,
  name: 'tried',
  box: { x: 36, y: 112, w: 400, h: 100 },
  anchor: 'top',
  role: 'paragraph',
  paragraphs,
  lines: [],
})

/** A grey square. */
export const shape = (id: string, more: Partial<ShapeMark> = {}): ShapeMark => ({
  kind: 'shape',
  id,
  name: 'tried',
  box: { x: 100, y: 200, w: 50, h: 50 },
  geometry: 'rect',
  fill: 'grey',
  ...more,
})

/** A slide without marks. */
export const blank: Page = { ...tableSlide, marks: [], notes: [], section: '', title: 'Tried' }

/** A deck of that slide with some marks on it, as bytes and read back. */
export const paint = async (marks: Mark[], more: Partial<Page> = {}) => {
  const bytes = await paintPptx(deckOf([{ ...blank, marks, ...more }]), hairline)
  return { bytes, deck: readDeck(bytes) }
}
