// The frame of a slide: what stands on it whatever its archetype: tracker, sticker, source line, footer, number, ornaments.
import { paragraphOf, rectangle, ruleAcross, runsOf, textMark, widthOf } from '../draw/index.ts'
import type { Box, Layout, Ornament, Zone, ZoneName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Tag } from '../model/document.ts'
import type { Mark, Paragraph } from '../model/mark.ts'
import { capitalize, plain, type Run, type Words } from '../model/words.ts'
import { isOn, nameOf, wordsIn } from '../tags/index.ts'

/** Words made by the program, with no place in a brief. */
const words = (runs: Run[], like: Tag): Words => ({ runs, cites: [], at: like.at })

/** What the tracker says of a slide: number of the section, its name, and the subject. */
export interface Tracker {
  /** Title of the deck. */
  deck: string
  number?: Words
  section: Words
  subject?: Words
}

/** The tracker of a slide; none without a section, and none on a cover: nobody has to be told that it is one. */
export function trackerOf(slide: Tag, deck: string): Tracker | undefined {
  if (nameOf(slide, 'layout') === 'cover') return undefined
  const section = wordsIn(slide, 'section')
  const number = wordsIn(slide, 'number')
  const subject = wordsIn(slide, 'subject')
  return section && { deck, section, ...(number ? { number } : {}), ...(subject ? { subject } : {}) }
}

/**
 * The tracker as the look `tracker` of the brand forms it: `section` alone, `deck` and section, or all of it. The number stands in the
 * accent, the mark before the subject in the style's own color.
 */
function trackerParagraph(canvas: Canvas, { deck, number, section, subject }: Tracker, style: string): Paragraph {
  const form = canvas.medium.looks['tracker']?.['form']
  if (form === 'section') return paragraphOf(canvas, section, style)
  // Said as one text, so that words of one look are one run.
  const said = (parts: (Words | string)[]): Words => ({
    ...section,
    runs: parts.flatMap((part) => (typeof part === 'string' ? [{ text: part }] : part.runs)),
  })
  if (form === 'deck') return paragraphOf(canvas, said([`${deck} \u203a `, section]), style)
  const words = said([...(number ? ['\u2002'] : []), section, ...(subject ? [' \u203a ', subject] : [])])
  const paragraph = paragraphOf(canvas, words, style)
  const first = number ? runsOf(canvas, number, style, { color: 'accent', bold: true }) : []
  return { ...paragraph, runs: [...first, ...paragraph.runs] }
}

/** The footer: title, status and date, between bars. */
export function footerWords(parts: (string | undefined)[], like: Tag): Words {
  const said = parts.filter((part): part is string => part !== undefined && part !== '')
  return words([{ text: said.join('\u2002|\u2002') }], like)
}

/** The sticker: caps in an outline as wide as they need, at the right end of its zone. */
function drawSticker(canvas: Canvas, zone: Zone, said: Words): Mark[] {
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

/**
 * The label of a text, e.g. "So what", where its zone shows one: the words below it then begin a line, with a capital. Where the zone
 * shows none, a text that is `named` says its label itself, and its words go on as they are typed: "Decision asked: fund two tests".
 */
export function drawLabel(canvas: Canvas, zone: Zone, tag: Tag, said: Words): { marks: Mark[]; said: Words } {
  const label = wordsIn(tag, 'label')
  if (!label) return { marks: [], said }
  if (!zone.label) {
    if (!isOn(tag, 'named')) return { marks: [], said }
    return { marks: [], said: { ...said, runs: [{ text: `${plain(label)}: ` }, ...said.runs] } }
  }
  const { style, box } = zone.label
  return {
    marks: [textMark(canvas, { words: label, style, box, role: 'artifact', name: `${zone.name} label` })],
    said: capitalize(said),
  }
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

/** Draws one zone of the frame, with the marks that the brand gives it. */
export function drawFrameZone(canvas: Canvas, zone: Zone, frame: FrameWords): Mark[] {
  const words = drawFrameWords(canvas, zone, frame)
  return words.length === 0 ? [] : [...drawOrnaments(canvas, zone.marks, false), ...words]
}

function drawFrameWords(canvas: Canvas, zone: Zone, frame: FrameWords): Mark[] {
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
