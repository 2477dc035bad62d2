// The frame of a slide: what stands on it whatever its archetype: tracker, sticker, source line, footer, number, ornaments.
import { paragraphOf, rectangle, ruleAcross, runsOf, textMark, widthOf } from '../draw/index.ts'
import type { Box, Layout, Ornament, Zone, ZoneName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Tag } from '../model/document.ts'
import type { Mark, Paragraph } from '../model/mark.ts'
import type { Run, Words } from '../model/words.ts'
import { wordsIn } from '../tags/index.ts'

/** Words made by the program, with no place in a brief. */
const words = (runs: Run[], like: Tag): Words => ({ runs, cites: [], at: like.at })

/** What the tracker says of a slide: number of the section, its name, and the subject. */
export interface Tracker {
  number?: Words
  section: Words
  subject?: Words
}

/** The tracker of a slide; none without a section. */
export function trackerOf(slide: Tag): Tracker | undefined {
  const section = wordsIn(slide, 'section')
  const number = wordsIn(slide, 'number')
  const subject = wordsIn(slide, 'subject')
  return section && { section, ...(number ? { number } : {}), ...(subject ? { subject } : {}) }
}

/** The number stands in the accent, the mark before the subject in the style's own color. */
function trackerParagraph(canvas: Canvas, { number, section, subject }: Tracker, style: string): Paragraph {
  const paragraph = paragraphOf(canvas, section, style)
  return {
    ...paragraph,
    runs: [
      ...(number
        ? [...runsOf(canvas, number, style, { color: 'accent', bold: true }), ...runsOf(canvas, '\u2002', style)]
        : []),
      ...paragraph.runs,
      ...(subject ? [...runsOf(canvas, ' \u203a ', style), ...runsOf(canvas, subject, style)] : []),
    ],
  }
}

/** The footer: title, status and date, between bars. */
export function footerWords(parts: (string | undefined)[], like: Tag): Words {
  const said = parts.filter((part): part is string => part !== undefined && part !== '')
  return words([{ text: said.join('\u2002|\u2002') }], like)
}

/** The sticker: caps in an outline as wide as they need, at the right end of its zone. */
export function drawSticker(canvas: Canvas, zone: Zone, said: Words): Mark[] {
  const pad = 7
  const w = widthOf(canvas, said, zone.style) + 2 * pad
  const box: Box = { x: zone.box.x + zone.box.w - w, y: zone.box.y, w, h: zone.box.h }
  const look = canvas.medium.looks['sticker'] as { outline?: { color: string; width: number } } | undefined
  return [
    rectangle(canvas, box, { stroke: look?.outline ?? { color: 'muted', width: 0.75 }, name: 'sticker outline' }),
    textMark(canvas, {
      words: said,
      style: zone.style,
      box,
      anchor: 'middle',
      align: 'center',
      name: 'sticker',
      zone: 'sticker',
    }),
  ]
}

/** Marks of a layout's ornaments or of a zone's, in order. */
export function drawOrnaments(canvas: Canvas, ornaments: readonly Ornament[], fixed: boolean): Mark[] {
  return ornaments.map((ornament): Mark => {
    const { x, y, w, h } = ornament.box
    const stroke = ornament.stroke
    const mark =
      ornament.kind === 'line' && stroke
        ? h > w
          ? { ...ruleAcross(canvas, x, y, 0, stroke, 'ornament'), to: { x, y: y + h } }
          : ruleAcross(canvas, x, y, w, stroke, 'ornament')
        : rectangle(canvas, ornament.box, { fill: ornament.fill, stroke, name: 'ornament' })
    return fixed ? { ...mark, fixed: true } : mark
  })
}

/** The background of a layout, as a mark that PowerPoint takes from the layout. */
export function drawBackground(canvas: Canvas, layout: Layout): Mark[] {
  if (!layout.background) return []
  const { w, h } = canvas.medium.page
  return [{ ...rectangle(canvas, { x: 0, y: 0, w, h }, { fill: layout.background, name: 'background' }), fixed: true }]
}

/** The words that fill the zones a slide does not fill itself. */
export interface FrameWords {
  tracker?: Tracker
  sticker?: Words
  source: Words[]
  footer: Words
  number: Words
}

/** Draws one zone of the frame. */
export function drawFrameZone(canvas: Canvas, zone: Zone, frame: FrameWords): Mark[] {
  const name: ZoneName = zone.name
  const placed = { style: zone.style, box: zone.box, anchor: zone.anchor, name, zone: name }
  if (name === 'sticker') return frame.sticker ? drawSticker(canvas, zone, frame.sticker) : []
  if (name === 'tracker') {
    if (!frame.tracker) return []
    const paragraphs = [trackerParagraph(canvas, frame.tracker, zone.style)]
    return [textMark(canvas, { ...placed, paragraphs, role: 'artifact' })]
  }
  const said =
    name === 'source' ? frame.source : name === 'footer' ? frame.footer : name === 'number' ? frame.number : undefined
  if (!said || (Array.isArray(said) && said.length === 0)) return []
  const role = name === 'source' ? 'note' : 'artifact'
  return [textMark(canvas, { ...placed, words: said, role })]
}
