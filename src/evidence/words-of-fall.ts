// Words that say of a figure beside them that something fell, by language: one list for whoever prints its minus and whoever judges it.
import type { Spoken } from '../text/index.ts'

/** Nouns of a fall, which may have its size after them: "a decline of 4%". */
export const FALLS: Readonly<Record<Spoken, readonly string[]>> = {
  en: 'fall decline decrease drop loss reduction slump dip cut'.split(' '),
  de: 'Rückgang Abnahme Einbruch Minus Verlust Senkung Verringerung Schrumpfung'.split(' '),
}

/** What follows the size of a fall: "4% lower". "Less" is not here, which may also take one figure off another. */
export const LESS: Readonly<Record<Spoken, readonly string[]>> = {
  en: 'fewer lower smaller slower shorter cheaper worse weaker below down'.split(' '),
  de: 'weniger niedriger geringer kleiner langsamer kürzer billiger schlechter schwächer unter'.split(' '),
}

/** Stand between such a word and its figure: "by about 4%". */
export const HEDGES: Readonly<Record<Spoken, readonly string[]>> = {
  en: 'about around roughly nearly almost just only some another'.split(' '),
  de: 'rund etwa ca. fast knapp gut nur weitere'.split(' '),
}
