// The door of hyphen: where a word may be broken, by language, with at least three letters on either side.
import { createRequire } from 'node:module'
import { spokenIn } from './language.ts'

/** Inserts a mark at every place where a word may be broken. */
type Marker = (word: string, options: { hyphenChar: string; minWordLength: number }) => string

const load = createRequire(import.meta.url)
const files: Record<string, string> = {
  'en-gb': 'hyphen/en-gb',
  'en-us': 'hyphen/en-us',
  en: 'hyphen/en-gb',
  de: 'hyphen/de-1996',
}
const markers = new Map<string, Marker>()
const known = new Map<string, number[]>()
const least = 3

/** True where we have patterns for a language (BCP 47). */
export const canHyphenate = (language: string): boolean => fileOf(language) !== undefined

/** Offsets in the word at which it may be broken; none for short words, names and words of a language without patterns. */
export const hyphenate = (word: string, language: string): number[] => {
  const file = fileOf(language)
  if (!file || !mayBreak(word, language)) return []
  const key = `${file} ${word}`
  const points = known.get(key) ?? pointsOf(word, markerOf(file))
  known.set(key, points)
  return points
}

const fileOf = (language: string): string | undefined => {
  const tag = language.toLowerCase()
  return files[tag] ?? files[tag.split('-')[0] ?? '']
}

// A capital is a name in English; in German it may be any noun. All capitals are an abbreviation in both.
const mayBreak = (word: string, language: string): boolean =>
  word.length >= 2 * least &&
  /^\p{L}+$/u.test(word) &&
  (spokenIn(language) === 'de' ? /\p{Ll}$/u.test(word) && !/^\p{Lu}{2}/u.test(word) : !/\p{Lu}/u.test(word))

const markerOf = (file: string): Marker => {
  let marker = markers.get(file)
  if (!marker) {
    marker = (load(file) as { hyphenateSync: Marker }).hyphenateSync
    markers.set(file, marker)
  }
  return marker
}

const pointsOf = (word: string, marker: Marker): number[] => {
  const points: number[] = []
  let at = 0
  for (const part of marker(word, { hyphenChar: '\u00AD', minWordLength: 2 * least }).split('\u00AD')) {
    at += part.length
    if (at >= least && at <= word.length - least) points.push(at)
  }
  return points
}
