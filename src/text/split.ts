// The last resort for a word that is wider than its line: it is cut between letters, and the paragraph says so.
import type { StyledRun } from '../model/mark.ts'
import type { Shaper } from './shaper.ts'
import { type Slice, type Word, widthOf } from './words.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Characters that are cut into letters at one time: the segmenter takes four times as long for a text three times as long. */
const PIECE = 500

let last = { text: '', letters: [] as readonly string[] }

/** The letters of a word as people count them. Those of the last word are kept: it is cut again for every width that is tried. */
const lettersOf = (text: string): readonly string[] => {
  if (last.text === text) return last.letters
  const letters: string[] = []
  for (let from = 0; from < text.length; ) {
    const found = Array.from(graphemes.segment(text.slice(from, from + PIECE)), ({ segment }) => segment)
    // The last letter of a piece may go on in the next.
    if (from + PIECE < text.length && found.length > 1) found.pop()
    for (const letter of found) letters.push(letter)
    from += found.reduce((length, letter) => length + letter.length, 0)
  }
  last = { text, letters }
  return letters
}

/** The words with every stretch that is wider than the line cut into parts that fit. `split` tells whether a word was cut for it. */
export const splitWide = (
  words: readonly Word[],
  runs: readonly StyledRun[],
  width: number,
  shaper: Shaper,
): { words: Word[]; split: boolean } => {
  const fits = stretches(words).every(([from, to]) => widthBetween(words, from, to) <= width)
  if (fits) return { words: [...words], split: false }
  const result: Word[] = []
  for (const [from, to] of stretches(words)) {
    const stretch = words.slice(from, to)
    if (widthBetween(words, from, to) <= width) result.push(...stretch)
    else for (const word of stretch) result.push(...splitWord(word, runs, width, shaper))
  }
  return { words: result, split: result.length > words.length }
}

/** Width in points of the longest stretch without a place for a line to end. */
export const longestStretch = (words: readonly Word[]): number =>
  Math.max(0, ...stretches(words).map(([from, to]) => widthBetween(words, from, to)))

/** Ranges of words between which no line may end. */
const stretches = (words: readonly Word[]): [number, number][] => {
  const ranges: [number, number][] = []
  let from = 0
  words.forEach((word, at) => {
    if (!word.after.breakable) return
    ranges.push([from, at + 1])
    from = at + 1
  })
  return ranges
}

const widthBetween = (words: readonly Word[], from: number, to: number): number => {
  const last = words[to - 1]!
  const gap = last.after.kind === 'hyphen' ? last.after.hyphen : 0
  return words.slice(from, to).reduce((sum, word) => sum + word.width + word.after.width, 0) - last.after.width + gap
}

const splitWord = (word: Word, runs: readonly StyledRun[], width: number, shaper: Shaper): Word[] => {
  // A space that was bound may end a line after all, before a word is cut.
  const after = { ...word.after, breakable: true }
  if (word.width <= width) return [{ ...word, after }]
  const parts: Word[] = []
  let slices: Slice[] = []
  let filled = 0
  const close = (): void => {
    parts.push({
      slices,
      width: filled,
      glyphs: slices.reduce((sum, slice) => sum + slice.glyphs, 0),
      hang: 0,
      after: { kind: 'seam', breakable: true, run: word.after.run, text: '', width: 0, hyphen: 0 },
    })
    slices = []
    filled = 0
  }
  for (const slice of word.slices) {
    const run = runs[slice.run]!
    for (const segment of lettersOf(slice.text)) {
      const wide = widthOf(segment, run, shaper)
      if (filled > 0 && filled + wide > width) close()
      const last = slices.at(-1)
      if (last && last.run === slice.run) {
        last.text += segment
        last.width += wide
        last.glyphs++
      } else slices.push({ run: slice.run, text: segment, width: wide, glyphs: 1 })
      filled += wide
    }
  }
  close()
  parts.at(-1)!.after = after
  return parts
}
