// Opens the typesetter: measures words, breaks paragraphs and sets them in boxes, as `model/typesetter.ts` promises.
import type { Box } from '../model/brand.ts'
import type { Font, Line, Paragraph, Piece } from '../model/mark.ts'
import type { BreakOptions, Broken, Typesetter } from '../model/typesetter.ts'
import { ascent } from './baseline.ts'
import { rememberBroken, rememberLongest } from './broken-before.ts'
import { breakLines } from './lines.ts'
import { placeLines } from './place.ts'
import { openShapers, type Shaper } from './shaper.ts'
import { longestStretch } from './split.ts'
import { cutWords, widthOf } from './words.ts'

/** A typesetter over font files. `fontBytes` is asked once per font in the life of the process. */
export const openTypesetter = async (
  fontBytes: (font: Font) => Uint8Array,
  options: BreakOptions,
): Promise<Typesetter> => makeTypesetter(await openShapers(fontBytes), options)

const makeTypesetter = (shaperOf: (kerning: boolean) => Shaper, options: BreakOptions): Typesetter => {
  const shaper = shaperOf(options.kerning ?? true)
  const typesetter: Typesetter = {
    width: (text, run) => widthOf(text, run, shaper),
    least: (paragraph) =>
      paragraph.indent.left +
      rememberLongest(paragraph, options, () =>
        longestStretch(cutWords(paragraph, shaper, { glueLast: false, wholeCompounds: false })),
      ) /
        (options.use ?? 1),
    break: (paragraph, width) =>
      rememberBroken(paragraph, width, options, (bare) => breakParagraph(bare, width, shaper, options)),
    set: (paragraphs, box, anchor) => setParagraphs(paragraphs, box, anchor, typesetter),
    ascent,
    missing: (text, font) => missing(text, font, shaper),
    with: (other) => makeTypesetter(shaperOf, other),
  }
  return typesetter
}

const breakParagraph = (paragraph: Paragraph, width: number, shaper: Shaper, options: BreakOptions): Broken => {
  const first = paragraph.runs[0] ?? paragraph.bullet
  const { words, breaks, split, justified, size, measure } = breakLines(paragraph, width, shaper, options)
  const font = (paragraph.runs.find((run) => !run.raised) ?? first)?.font
  const setting = { width, ascent: font ? ascent(font, paragraph.leading) : 0, justified, size, measure }
  const lines = placeLines(paragraph, words, breaks, setting)
  if (lines[0] && paragraph.bullet) hangBullet(lines[0], paragraph, shaper)
  return {
    lines,
    height: paragraph.before + lines.length * paragraph.leading + paragraph.after,
    width: Math.max(0, ...lines.map((line) => rightOf(line) - leftOf(line))),
    ...(split ? { split } : {}),
  }
}

/** Puts the mark of an item where its indent starts; a mark wider than the indent pushes the first line on. */
const hangBullet = (line: Line, paragraph: Paragraph, shaper: Shaper): void => {
  const bullet = paragraph.bullet!
  if (bullet.text === '') return
  const width = widthOf(bullet.text, bullet, shaper)
  const x = paragraph.indent.left + paragraph.indent.first
  const pushed = Math.max(0, x + width + bullet.size * 0.25 - paragraph.indent.left)
  for (const piece of line.pieces) piece.x += pushed
  const piece: Piece = { text: bullet.text, x, width, run: bullet }
  line.pieces.unshift(piece)
}

const setParagraphs = (
  paragraphs: readonly Paragraph[],
  box: Box,
  anchor: 'top' | 'middle' | 'bottom',
  typesetter: Typesetter,
): { lines: Line[]; height: number; width: number; split?: boolean } => {
  const set = paragraphs.map((paragraph, at) =>
    typesetter.break(
      {
        ...paragraph,
        before: at === 0 ? 0 : paragraph.before,
        after: at === paragraphs.length - 1 ? 0 : paragraph.after,
      },
      box.w,
    ),
  )
  const height = set.reduce((sum, one) => sum + one.height, 0)
  let top = box.y + (anchor === 'top' ? 0 : anchor === 'middle' ? (box.h - height) / 2 : box.h - height)
  const lines: Line[] = []
  set.forEach((one, paragraph) => {
    for (const line of one.lines) {
      lines.push({
        ...line,
        paragraph,
        baseline: top + line.baseline,
        pieces: line.pieces.map((piece) => ({ ...piece, x: box.x + piece.x })),
      })
    }
    top += one.height
  })
  const split = set.some((one) => one.split)
  return { lines, height, width: Math.max(0, ...set.map((one) => one.width)), ...(split ? { split } : {}) }
}

const missing = (text: string, font: Font, shaper: Shaper): string[] => {
  const face = shaper.face(font)
  // Spaces, joiners and variation selectors need no glyph.
  const shown = [...new Set(text)].filter((char) => !/[\p{Z}\p{Cc}\p{Cf}\p{M}]/u.test(char))
  return shown.filter((char) => !face.has(char.codePointAt(0)!))
}

const leftOf = (line: Line): number => line.pieces[0]?.x ?? 0
const rightOf = (line: Line): number => {
  const last = line.pieces.at(-1)
  return last ? last.x + last.width : 0
}
