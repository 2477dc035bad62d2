// The door of harfbuzzjs: a font file becomes a face that shapes a word into advances in em, and knows which characters it has.
import { Blob, Buffer, Face as HarfbuzzFace, Feature, Font as HarfbuzzFont, shape } from 'harfbuzzjs'

/** One drawn glyph of a shaped text. */
export interface Glyph {
  /** Glyph index in the font file. */
  id: number
  /** Index in the text (UTF-16) of the first character it stands for. */
  cluster: number
  /** How far the pen moves, in em. */
  advance: number
  /** Where it is drawn from the pen, in em, y up. */
  dx: number
  dy: number
}

/** A font file, opened. */
export interface Face {
  /** Glyphs of a left-to-right text. `features` are OpenType tags with a sign, e.g. ["-kern", "+tnum"]. */
  shape(text: string, features: readonly string[]): Glyph[]
  /** True where the font has a glyph of its own for the code point. */
  has(codePoint: number): boolean
}

/** Opens the bytes of a TTF or OTF. */
export const openFace = (bytes: Uint8Array): Face => {
  const face = new HarfbuzzFace(new Blob(bytes))
  const font = new HarfbuzzFont(face)
  const em = face.upem
  const buffer = new Buffer()
  return {
    shape(text, features) {
      buffer.reset()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      shape(
        font,
        buffer,
        features.map((feature) => new Feature(feature.slice(1), feature.startsWith('+') ? 1 : 0)),
      )
      const places = buffer.getGlyphPositions()
      return buffer.getGlyphInfos().map((glyph, at) => ({
        id: glyph.codepoint,
        cluster: glyph.cluster,
        advance: places[at]!.xAdvance / em,
        dx: places[at]!.xOffset / em,
        dy: places[at]!.yOffset / em,
      }))
    },
    has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) !== 0,
  }
}
