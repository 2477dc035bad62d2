// Which marks of notes a memo prints: all but those that only say again what the mark just before them in their text says. A heading has
// its own: in the text under it they would back a sentence that does not rest on them.
import { type Child, isTag, type Tag } from '../../model/document.ts'
import type { Words } from '../../model/words.ts'
import { wordsOf } from '../../tags/index.ts'

/** Characters within which a mark is not repeated: about three lines of a memo. */
const near = 220

/** The flow with its marks as they are printed. */
export function settleMarks(flow: Tag): Tag {
  const children = flow.children.map((child): Child => {
    if (!isTag(child) || child.tag !== 'text') return child
    return { ...child, children: [dropRepeats(wordsOf(child))] }
  })
  return { ...flow, children }
}

/**
 * The words without a mark that is the same as the one before it, a few lines above at most. One that another mark follows stays: a mark
 * backs what stands between it and the one before.
 */
function dropRepeats(words: Words): Words {
  const marks = words.runs.filter((run) => run.mark)
  let at = 0
  let since = 0
  const runs = words.runs.filter((run) => {
    if (!run.mark) {
      since += run.text.length
      return true
    }
    const [before, next] = [marks[at - 1], marks[at + 1]]
    at++
    const repeats = run.text === before?.text && since <= near && (next?.text ?? run.text) === run.text
    if (!repeats) since = 0
    return !repeats
  })
  return { ...words, runs }
}
