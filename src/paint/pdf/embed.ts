// Writes a font into a file: the glyphs shown, their widths, and what each stands for when text is copied. The code of a glyph is its
// number in the font file, so that what shows a text is the same in every file.
import { createHash } from 'node:crypto'
import type { PdfFile, Reference } from './pdf-file.ts'
import { codeOf, unitsOf } from './number.ts'

/** What is used of a font file as fontkit reads it; lengths in units of the font. */
export interface FontFile {
  postscriptName: string
  unitsPerEm: number
  ascent: number
  descent: number
  /** 0 or undefined where the font does not say. */
  capHeight?: number
  xHeight?: number
  /** Degrees, negative to the right. */
  italicAngle: number
  bbox: { minX: number; minY: number; maxX: number; maxY: number }
  post: { isFixedPitch: number }
  head: { macStyle: { italic: boolean } }
  'OS/2'?: { sFamilyClass: number }
  getGlyph(glyph: number): { advanceWidth: number }
  createSubset(): Subset
}

/** A font file that is cut to some glyphs, numbered anew in the order they come; `.notdef` is the first. */
interface Subset {
  includeGlyph(glyph: number): number
  encode(): Uint8Array
}

/** A font cut to the glyphs that a file shows. */
interface Cut {
  program: Uint8Array
  /** The six letters that tell this subset of the font from others. */
  tag: string
  /** For each code, two bytes: the number of its glyph in `program`. */
  places: Uint8Array
  /** First code and widths of codes that follow each other, in turn, as a PDF has them. */
  widths: unknown[]
  /** The map from codes to texts. */
  texts: Uint8Array
}

/** What a font was last cut to, by the glyphs and their texts, the latest last: an edit of a few words asks for the same again. */
const cuts = new WeakMap<FontFile, Map<string, Cut>>()
/** As many as a few briefs have files, twice over; of some 20 KB each. */
const mostCuts = 24

/** Advance of a glyph in thousandths of an em. */
export const advanceOf = (font: FontFile, glyph: number): number =>
  (font.getGlyph(glyph).advanceWidth * 1000) / font.unitsPerEm

/**
 * Adds a glyph and what it stands for to those shown. Of several texts the shortest counts, and of those the first by their letters: what
 * a file says does not hang on which came first.
 */
export const takeIn = (shown: Map<number, string>, glyph: number, text: string): void => {
  const known = shown.get(glyph)
  if (known === text) return
  if (known === undefined || text.length < known.length || (text.length === known.length && text < known))
    shown.set(glyph, text)
}

/** Writes the objects of a font, that of its dictionary being there. `shown` says of each glyph, by its number, what text it stands for. */
export const embedFont = (
  file: Pick<PdfFile, 'object' | 'text'>,
  dictionary: Reference,
  font: FontFile,
  shown: ReadonlyMap<number, string>,
): void => {
  const object = (data: Record<string, unknown>, content?: Uint8Array): Reference => {
    const reference = file.object(data)
    reference.end(content)
    return reference
  }
  const glyphs = [...shown].sort(([one], [other]) => one - other)
  const { program, tag, places, widths, texts } = cutOnce(font, glyphs)
  const name = `${tag}+${font.postscriptName.replaceAll(' ', '_')}`
  const descendant = object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: file.text('Adobe'), Ordering: file.text('Identity'), Supplement: 0 },
    FontDescriptor: object({
      Type: 'FontDescriptor',
      FontName: name,
      ...lookOf(font),
      FontFile2: object({ Length1: program.length }, program),
    }),
    DW: advanceOf(font, 0),
    W: widths,
    CIDToGIDMap: object({}, places),
  })
  Object.assign(dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: object({}, texts),
  })
  dictionary.end()
}

/** What a reader's program would ask of a font to find another in its place. */
const lookOf = (font: FontFile): Record<string, unknown> => {
  const em = (length: number): number => (length * 1000) / font.unitsPerEm
  const kind = (font['OS/2']?.sFamilyClass ?? 0) >> 8
  const serif = kind >= 1 && kind <= 7
  // Bits of the flags: fixed pitch, serif, symbolic (its codes are no letters), script, italic.
  const bits = [font.post.isFixedPitch, serif, true, kind === 10, false, false, font.head.macStyle.italic]
  return {
    Flags: bits.reduce<number>((flags, bit, index) => flags + (bit ? 2 ** index : 0), 0),
    FontBBox: [em(font.bbox.minX), em(font.bbox.minY), em(font.bbox.maxX), em(font.bbox.maxY)],
    ItalicAngle: font.italicAngle,
    Ascent: em(font.ascent),
    Descent: em(font.descent),
    CapHeight: em(font.capHeight || font.ascent),
    XHeight: em(font.xHeight ?? 0),
    StemV: 0,
  }
}

/** Glyphs in the order of their numbers, each with its text. */
type Glyphs = readonly (readonly [glyph: number, text: string])[]

const cutOnce = (font: FontFile, glyphs: Glyphs): Cut => {
  const known = cuts.get(font) ?? new Map<string, Cut>()
  cuts.set(font, known)
  const key = glyphs.join()
  const cut = known.get(key) ?? cutAnew(font, glyphs, key)
  known.delete(key)
  known.set(key, cut)
  if (known.size > mostCuts) known.delete(known.keys().next().value!)
  return cut
}

const cutAnew = (font: FontFile, glyphs: Glyphs, key: string): Cut => {
  const subset = font.createSubset()
  const places = new Uint8Array(2 * ((glyphs.at(-1)?.[0] ?? 0) + 1))
  const view = new DataView(places.buffer)
  const widths: unknown[] = []
  let row: number[] = []
  for (const [index, [glyph]] of glyphs.entries()) {
    view.setUint16(2 * glyph, subset.includeGlyph(glyph))
    if (index === 0 || glyphs[index - 1]![0] !== glyph - 1) {
      row = []
      widths.push(glyph, row)
    }
    row.push(advanceOf(font, glyph))
  }
  const digest = createHash('sha256').update(key).digest()
  const tag = [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('')
  return { program: subset.encode(), tag, places, widths, texts: Buffer.from(unicodeOf(glyphs), 'latin1') }
}

/** At most as many codes may stand in one block. */
const BLOCK = 100

const unicodeOf = (glyphs: Glyphs): string => {
  const blocks: string[] = []
  for (let at = 0; at < glyphs.length; at += BLOCK) {
    const rows = glyphs.slice(at, at + BLOCK).map(([glyph, text]) => `<${codeOf(glyph)}> <${unitsOf(text)}>`)
    blocks.push(`${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
