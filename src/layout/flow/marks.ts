// Which marks of notes a memo prints: none in a heading, whose first passage carries them, and none that says again what the mark
// just before it says.
import { type Child, isTag, type Tag } from '../../model/document.ts'
import type { Run, Words } from '../../model/words.ts'
import { nameOf, wordsOf } from '../../tags/index.ts'

/** Characters within which a mark is not repeated: about three lines of a memo. */
const near = 220

/** The flow with its marks as they are printed. */
export function settleMarks(flow: Tag): Tag {
  let carried: number[] = []
  const children = flow.children.map((child): Child => {
    if (!isTag(child) || child.tag !== 'text') return child
    const words = wordsOf(child)
    if (nameOf(child, 'role')?.startsWith('heading')) {
      carried = [...carried, ...words.runs.filter((run) => run.mark).flatMap(numbersOf)]
      return { ...child, children: [{ ...words, runs: words.runs.filter((run) => !run.mark) }] }
    }
    const settled = dropRepeats(carry(words, carried))
    carried = []
    return { ...child, children: [settled] }
  })
  return { ...flow, children }
}

const numbersOf = (run: Run): number[] => run.text.split(/\D+/).filter(Boolean).map(Number)

const markOf = (numbers: readonly number[]): Run => ({
  text: [...new Set(numbers)].sort((a, b) => a - b).join(','),
  mark: true,
})

/** The words with carried numbers in their first mark, or in one at the end of the text where they have none. */
function carry(words: Words, carried: readonly number[]): Words {
  if (carried.length === 0) return words
  const first = words.runs.findIndex((run) => run.mark)
  if (first < 0) return { ...words, runs: [...words.runs, markOf(carried)] }
  const runs = words.runs.map((run, at) => (at === first ? markOf([...carried, ...numbersOf(run)]) : run))
  return { ...words, runs }
}

/** The words without a mark that is the same as the one before it, a few lines above at most. */
function dropRepeats(words: Words): Words {
  let last = ''
  let since = 0
  const runs = words.runs.filter((run) => {
    if (!run.mark) {
      since += run.text.length
      return true
    }
    const repeats = run.text === last && since <= near
    if (!repeats) since = 0
    last = run.text
    return !repeats
  })
  return { ...words, runs }
}
