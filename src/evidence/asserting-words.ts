// Words that assert something countable, by language: those of a text alone, and those that one printed figure does not carry.
import { spokenIn } from '../text/index.ts'
import type { AssertingWord } from './asserting.ts'
import { ENGLISH, ENGLISH_BESIDE } from './asserting-english.ts'
import { GERMAN } from './asserting-german.ts'

/** The words of a language; none for a language that we have no list of. */
export const assertingWords = (tag: string): AssertingWord[] => {
  const spoken = spokenIn(tag)
  if (spoken === 'en') return ENGLISH
  return spoken === 'de' ? GERMAN : []
}

/** The words that assert what one figure printed beside them does not show. */
export const assertingBesideFigures = (tag: string): AssertingWord[] => (spokenIn(tag) === 'en' ? ENGLISH_BESIDE : [])
