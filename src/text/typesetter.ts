// Opens the typesetter: measures words, breaks paragraphs and sets them in boxes, as `model/typesetter.ts` promises.
import type { Box } from '../model/brand.ts'
import type { Font, Line, Paragraph, Piece, StyledRun } from '../model/mark.ts'
import type { BreakOptions, Broken, Typesetter } from '../model/typesetter.ts'
import { ascent } from './baseline.ts'
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
      recall(longest, `${numberOf(paragraph.runs, looksOf)} ${options.kerning}`, () =>
        longestStretch(cutWords(paragraph, shaper, { glueLast: false, wholeCompounds: false })),
      ) /
        (options.use ?? 1),
    break: (paragraph, width) =>
      remember(paragraph, width, options, (bare) => breakParagraph(bare, width, shaper, options)),
    set: (paragraphs, box, anchor) => setParagraphs(paragraphs, box, anchor, typesetter),
    ascent,
    missing: (text, font) => missing(text, font, shaper),
    with: (other) => makeTypesetter(shaperOf, other),
  }
  return typesetter
}

/** What was worked out of texts, by their content: a text is measured, fitted and placed, and cut and broken once. */
const broken = new Map<string, Broken>()
const longest = new Map<string, number>()
const mostRemembered = 10_000

/** What is kept under a key, or is worked out now. */
const recall = <T>(kept: Map<string, T>, key: string, work: () => T): T => {
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= mostRemembered) kept.clear()
  const made = work()
  kept.set(key, made)
  return made
}

/** What was broken before, moved down by this paragraph's own space; its lines are shared and not to be changed. */
const remember = (
  paragraph: Paragraph,
  width: number,
  options: BreakOptions,
  work: (bare: Paragraph) => Broken,
): Broken => {
  const { before, after } = paragraph
  const known = recall(broken, keyOf(paragraph, width, options), () => work({ ...paragraph, before: 0, after: 0 }))
  if (before === 0 && after === 0) return known
  const lines = before === 0 ? known.lines : known.lines.map((line) => ({ ...line, baseline: line.baseline + before }))
  return { ...known, lines, height: before + known.height + after }
}

/** All that the breaking of a paragraph and its drawn pieces depend on. Written out: this is asked tens of thousands of times. */
const keyOf = (paragraph: Paragraph, width: number, { use, kerning, hyphenate }: BreakOptions): string => {
  const { runs, align, leading, indent, bullet } = paragraph
  const mark = bullet ? numberOf(bullet, lookOf) : 0
  return `${numberOf(runs, looksOf)} ${mark} ${width} ${use} ${kerning} ${hyphenate} ${align} ${leading} ${indent.left} ${indent.first}`
}

/** Numbers of runs by what they look like and say, and by the lists that were asked for before. */
const numbers = new Map<string, number>()
const numbered = new WeakMap<object, number>()
let lastNumber = 0

/** A number for what runs look like and say, the same for those that are alike. */
const numberOf = <T extends object>(runs: T, write: (runs: T) => string): number => {
  const known = numbered.get(runs)
  if (known !== undefined) return known
  const number = recall(numbers, write(runs), () => ++lastNumber)
  numbered.set(runs, number)
  return number
}

const looksOf = (runs: readonly StyledRun[]): string => runs.map(lookOf).join('')

const lookOf = (run: StyledRun): string => {
  const { font, size, color, link, to, raised, notes, tracking, tabular, field, text } = run
  return `\u0000${font.family} ${font.twin} ${font.weight} ${font.italic} ${size} ${color} ${link} ${to} ${raised} ${notes} ${tracking} ${tabular} ${field}\u0001${text}`
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
