// The families a brand may name: what each is measured and drawn with, how tall it is, and in which files it ships.
import type { Face } from '../model/brand.ts'
import type { Font } from '../model/mark.ts'

/** A family as the reader's program names it. */
export interface Family {
  /** What we draw it with: itself, or a family of the same widths. */
  twin: string
  /** Of the named family, in em; its twin's file may differ. */
  ascent: number
  descent: number
  /** Height of a capital, in em. */
  cap: number
  /** Folder of `@expo-google-fonts` and stem of its files. */
  folder: string
  stem: string
  /** Weights that it ships in. */
  weights: readonly Font['weight'][]
}

/** By name. Ascent and descent from the `hhea` tables of the named families. */
export const families: Record<string, Family> = {
  Arial: {
    twin: 'Arimo',
    ascent: 0.905,
    descent: 0.212,
    cap: 0.716,
    folder: 'arimo',
    stem: 'Arimo',
    weights: [400, 600, 700],
  },
  Georgia: {
    twin: 'Gelasio',
    ascent: 0.917,
    descent: 0.219,
    cap: 0.692,
    folder: 'gelasio',
    stem: 'Gelasio',
    weights: [400, 600, 700],
  },
  Calibri: {
    twin: 'Carlito',
    ascent: 0.952,
    descent: 0.269,
    cap: 0.644,
    folder: 'carlito',
    stem: 'Carlito',
    weights: [400, 700],
  },
  'Source Serif 4': {
    twin: 'Source Serif 4',
    ascent: 1.036,
    descent: 0.335,
    cap: 0.67,
    folder: 'source-serif-4',
    stem: 'SourceSerif4',
    weights: [400, 600, 700],
  },
  'Source Sans 3': {
    twin: 'Source Sans 3',
    ascent: 1.024,
    descent: 0.4,
    cap: 0.66,
    folder: 'source-sans-3',
    stem: 'SourceSans3',
    weights: [400, 600, 700],
  },
}

/** The face of a family by name; undefined for one we cannot measure. */
export const faceOf = (family: string): Face | undefined => {
  const known = families[family]
  return known && { family, twin: known.twin }
}

/** Path of the font file of a font for `Workspace.font`. A weight that the family lacks is drawn with the next heavier one. */
export const fontFile = (font: Font): string => {
  const family = Object.values(families).find((one) => one.twin === font.twin)
  if (!family) throw new Error(`no font file for "${font.twin}"`)
  const weight = family.weights.find((one) => one >= font.weight) ?? family.weights.at(-1)!
  const name = `${weight}${cuts[weight]}${font.italic ? '_Italic' : ''}`
  return `@expo-google-fonts/${family.folder}/${name}/${family.stem}_${name}.ttf`
}

const cuts: Record<Font['weight'], string> = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' }
