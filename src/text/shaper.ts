// Shapes words and remembers them: the same word in the same font is shaped once in the life of the process.
// Hands on advances in em, so that a size only multiplies.
import type { Font, StyledRun } from '../model/mark.ts'
import type { Face, Glyph } from './harfbuzz.ts'
import { isPrint } from './baseline.ts'

/** A shaped text, in em. */
export interface Shaped {
  glyphs: readonly Glyph[]
  /** Sum of the advances. */
  width: number
  /** Glyphs that move the pen: a ligature counts once, a combining accent not at all. */
  count: number
}

/** What of a run decides its glyphs. */
export type Look = Pick<StyledRun, 'font' | 'size' | 'tracking' | 'tabular' | 'raised'>

/** Shapes with kerning and ligatures, or as PowerPoint does, without. */
export interface Shaper {
  /** True with kerning and ligatures. */
  kerning: boolean
  /** A text in the look of a run. */
  shape(text: string, look: Look): Shaped
  /** The face a font is drawn with. */
  face(font: Font): Face
}

/** How a raised mark is drawn: with glyphs made for it, or by a smaller size and a raised baseline. */
export interface Raise {
  /** The font's own superior figures (OpenType `sups`), at the full size. */
  superior: boolean
  /** Factor on the size. */
  scale: number
  /** Baseline raised by this many em of the full size. */
  rise: number
}

/** Print faces have superior figures; screen faces are raised as PowerPoint raises them. */
export const raiseOf = (font: Font): Raise =>
  isPrint(font) ? { superior: true, scale: 1, rise: 0 } : { superior: false, scale: 2 / 3, rise: 0.3 }

/** The OpenType features of a look, as HarfBuzz takes them. */
const featuresOf = (look: Look, kerning: boolean): string[] => {
  const features: string[] = []
  if (!kerning) features.push('-kern')
  // Letterspaced words would show the ligature as a knot.
  if (!kerning || look.tracking) features.push('-liga', '-clig')
  if (look.tabular) features.push('+tnum', '+lnum')
  if (look.raised && raiseOf(look.font).superior) features.push('+sups')
  return features
}

const faces = new Map<string, Face>()
const words = new Map<string, Map<string, Shaped>>()
const most = 40_000

/** A shaper over font files; `open` is called once per font in the life of the process. */
const makeShaper = (open: (font: Font) => Face, kerning: boolean): Shaper => {
  const face = (font: Font): Face => {
    const key = keyOf(font)
    const known = faces.get(key)
    if (known) return known
    const opened = open(font)
    faces.set(key, opened)
    return opened
  }
  return {
    kerning,
    face,
    shape(text, look) {
      const features = featuresOf(look, kerning)
      const key = `${keyOf(look.font)} ${features.join()}`
      const known = words.get(key) ?? new Map<string, Shaped>()
      words.set(key, known)
      const seen = known.get(text)
      if (seen) return seen
      const shaped = sum(face(look.font).shape(text, features))
      if (known.size >= most) known.clear()
      known.set(text, shaped)
      return shaped
    },
  }
}

/** Makes shapers, with kerning or without, over font files. HarfBuzz is loaded here and not before. */
export const openShapers = async (fontBytes: (font: Font) => Uint8Array): Promise<(kerning: boolean) => Shaper> => {
  const { openFace } = await import('./harfbuzz.ts')
  return (kerning) => makeShaper((font) => openFace(fontBytes(font)), kerning)
}

const keyOf = (font: Font): string => `${font.twin}/${font.weight}${font.italic ? 'i' : ''}`

const sum = (glyphs: readonly Glyph[]): Shaped => ({
  glyphs,
  width: glyphs.reduce((width, glyph) => width + glyph.advance, 0),
  count: glyphs.reduce((count, glyph) => count + (glyph.advance > 0 ? 1 : 0), 0),
})
