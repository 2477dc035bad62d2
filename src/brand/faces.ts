// The families a brand may name: what each is measured and drawn with, and in which files it ships.
import type { Face } from '../model/brand.ts'
import type { Font } from '../model/mark.ts'

/** A family as the reader's program names it. */
export interface Family {
  /** What we draw it with: itself, or a family of the same widths. */
  twin: string
  /** Folder of `@expo-google-fonts` and stem of its files. */
  folder: string
  stem: string
  /** Weights that it ships in. */
  weights: readonly Font['weight'][]
}

/** By name. */
export const families: Record<string, Family> = {
  Arial: {
    twin: 'Arimo',
    folder: 'arimo',
    stem: 'Arimo',
    weights: [400, 600, 700],
  },
  Georgia: {
    twin: 'Gelasio',
    folder: 'gelasio',
    stem: 'Gelasio',
    weights: [400, 600, 700],
  },
  Calibri: {
    twin: 'Carlito',
    folder: 'carlito',
    stem: 'Carlito',
    weights: [400, 700],
  },
  'Source Serif 4': {
    twin: 'Source Serif 4',
    folder: 'source-serif-4',
    stem: 'SourceSerif4',
    weights: [400, 600, 700],
  },
  'Source Sans 3': {
    twin: 'Source Sans 3',
    folder: 'source-sans-3',
    stem: 'SourceSans3',
    weights: [400, 600, 700],
  },
}

/** The face of a family by name; undefined for one we cannot measure. */
export const faceOf = (family: string): Face | undefined => {
  const known = Object.hasOwn(families, family) ? families[family] : undefined
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
