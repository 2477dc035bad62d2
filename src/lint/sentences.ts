// Words and sentences of a text, for the rules that count them.
import { quick, splitSentences } from '../text/index.ts'
import { remembered } from './remember.ts'

const WORDS = quick(/[\p{L}\p{N}][\p{L}\p{N}’'.,%-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu)
const MARKS = quick(/[^\p{L}\p{N}%]+/gu)
const MARKS_AROUND = quick(/[^\p{L}\p{N}%’'-]+/gu)

/** The words of a text, without its marks. */
export const wordsOf = (text: string): string[] => text.match(WORDS) ?? []

/** Number of words. */
export const countWords = (text: string): number => wordsOf(text).length

/** The sentences of a text. */
export const sentencesOf: (text: string) => readonly string[] = remembered(splitSentences)

/** A text in small letters with single spaces and no marks: two that read alike are equal. */
export const plainly = (text: string): string => text.toLowerCase().replace(MARKS, ' ').trim()

/** The start of a long text, for a message. */
export const begin = (text: string, most = 60): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`

/** A text in small letters between single spaces, and its words. */
const lowered = remembered((text) => {
  const low = ` ${text.toLowerCase().replace(MARKS_AROUND, ' ')} `
  return { low, words: [...new Set(low.split(' '))] }
})

/** Places of phrases in their list, by their first word. */
const indexes = new WeakMap<readonly string[], Map<string, number[]>>()
function indexOf(phrases: readonly string[]): Map<string, number[]> {
  const known = indexes.get(phrases)
  if (known) return known
  const index = new Map<string, number[]>()
  for (const [place, phrase] of phrases.entries()) {
    const first = phrase.split(' ', 1)[0]!
    index.set(first, [...(index.get(first) ?? []), place])
  }
  indexes.set(phrases, index)
  return index
}

/** Finds the first of some words or phrases that stands in a text as a whole word. */
export function findPhrase(text: string, phrases: readonly string[]): string | undefined {
  const { low, words } = lowered(text)
  const index = indexOf(phrases)
  let best = phrases.length
  for (const word of words)
    for (const place of index.get(word) ?? []) if (place < best && low.includes(` ${phrases[place]!} `)) best = place
  return phrases[best]
}
