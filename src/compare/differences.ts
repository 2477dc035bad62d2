// Which words of two states of a deliverable are not in the other: stretches of its drawn pieces, and of the notes that are not drawn.
import type { Piece } from '../model/mark.ts'
import type { Page } from '../model/page.ts'
import { pairUp } from './align.ts'
import { type DrawnPassage, passagesOf } from './passages.ts'

/** From one character up to another. */
export type Stretch = [from: number, to: number]

/** What is different in one of the states. */
export interface Different {
  pieces: Map<Piece, Stretch[]>
  /** The notes of a page, by its number from 1: a paragraph each. */
  notes: Map<number, { text: string; stretches: Stretch[] }[]>
}

/** Compares the words of two states. A text that only stands elsewhere is not different. */
export function findDifferences(before: readonly Page[], after: readonly Page[]): [Different, Different] {
  const [old, now] = [passagesOf(before), passagesOf(after)]
  const stretches = new Map<DrawnPassage, Stretch[]>()
  for (const [was, is] of pairUp(old, now)) {
    const [gone, come] = was && is ? compareWords(was.text, is.text) : [undefined, undefined]
    if (was) stretches.set(was, gone ?? [[0, was.text.length]])
    if (is) stretches.set(is, come ?? [[0, is.text.length]])
  }
  return [place(old, stretches), place(now, stretches)]
}

function place(passages: readonly DrawnPassage[], stretches: ReadonlyMap<DrawnPassage, Stretch[]>): Different {
  const different: Different = { pieces: new Map(), notes: new Map() }
  for (const passage of passages) {
    const found = stretches.get(passage) ?? []
    if (passage.sort === 'notes') {
      const { page } = passage.pages[0]!
      const known = different.notes.get(page) ?? []
      different.notes.set(page, [...known, { text: passage.text, stretches: found }])
    }
    for (const { piece, start } of passage.spots) {
      const { length } = piece.text
      const within = found
        .map(([from, to]): Stretch => [Math.max(0, from - start), Math.min(length, to - start)])
        .filter(([from, to]) => from < to)
      if (within.length > 0) different.pieces.set(piece, within)
    }
  }
  return different
}

/** Most comparisons of one word with one other; longer texts are different as a whole. */
const MOST = 1_000_000

/** A word or a figure, or a mark beside it. */
const WORD = /[\p{L}\p{N}+−-](?:\S*[\p{L}\p{N}%])?|\S/gu

/** The stretches of each text that the other has not. */
export function compareWords(before: string, after: string): [Stretch[], Stretch[]] {
  const [old, now] = [before, after].map((text) =>
    [...text.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index })),
  )
  const [a, b] = [old!, now!]
  if (a.length * b.length > MOST) return [[[0, before.length]], [[0, after.length]]]
  const wide = b.length + 1
  const same = new Uint32Array((a.length + 1) * wide)
  for (let i = a.length - 1; i >= 0; i--)
    for (let k = b.length - 1; k >= 0; k--)
      same[i * wide + k] =
        a[i]!.text === b[k]!.text
          ? same[(i + 1) * wide + k + 1]! + 1
          : Math.max(same[(i + 1) * wide + k]!, same[i * wide + k + 1]!)
  const [gone, come]: [boolean[], boolean[]] = [a.map(() => true), b.map(() => true)]
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i]!.text === b[k]!.text) {
      gone[i++] = false
      come[k++] = false
    } else if (same[(i + 1) * wide + k]! >= same[i * wide + k + 1]!) i++
    else k++
  }
  return [stretch(a, gone), stretch(b, come)]
}

/** Words that are different as stretches. A single word between two of them is taken in: what was rewritten reads as one. */
function stretch(words: readonly { text: string; index: number }[], different: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = []
  let last = -3
  words.forEach(({ text, index }, at) => {
    if (!different[at]) return
    if (at - last <= 2) stretches.at(-1)![1] = index + text.length
    else stretches.push([index, index + text.length])
    last = at
  })
  return stretches
}
