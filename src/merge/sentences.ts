// Finds where sentences end, so that a note's mark stands after the punctuation of the sentence it belongs to.

// A full stop after these does not end a sentence.
const ABBREVIATIONS =
  /(?:^|[\s(])(?:\p{Lu}|[eE]\.g|i\.e|z\.\s?B|d\.\s?h|ca|cf|vgl|vs|approx|no|Nr|St|Dr|Mr|Mrs|Ms|Prof|Inc|Ltd|Corp|Co|Mrd|Mio|bzw|usw|u\.\s?a)$/u

const MONTHS = /^(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/

/** Offsets just after the punctuation of each sentence; the last is where a mark at the end of the text stands. */
export const sentenceEnds = (text: string): number[] => {
  const ends: number[] = []
  for (const found of text.matchAll(/[.!?…]+["'”’»)\]]*(?=\s|$)/g)) {
    const isStop = found[0].startsWith('.') && !found[0].startsWith('..')
    if (isStop && isInside(text, found.index, found.index + found[0].length)) continue
    ends.push(found.index + found[0].length)
  }
  const end = text.trimEnd().length
  if (ends.at(-1) !== end) ends.push(end)
  return ends
}

// "e.g. this" and "on 1. Oktober" go on.
const isInside = (text: string, stop: number, after: number): boolean => {
  const rest = text.slice(after).trimStart()
  if (rest === '') return false
  if (ABBREVIATIONS.test(text.slice(0, stop))) return true
  return /\d$/.test(text.slice(0, stop)) && (/^\p{Ll}/u.test(rest) || MONTHS.test(rest))
}
