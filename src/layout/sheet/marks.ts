// Which marks of notes a one-pager prints: one for a text, with all that it rests on, and none in a heading.
import { type Child, isTag, type Tag } from '../../model/document.ts'
import type { Run, Words } from '../../model/words.ts'
import { nameOf } from '../../tags/index.ts'
import { inRanges } from '../../text/index.ts'

/** The sheet with its marks as they are printed. */
export function settleMarks(sheet: Tag): Tag {
  const told = new Set(numbersIn(sheet))
  let carried: number[] = []
  const settle = (words: Words, heads: boolean): Words => {
    const own = words.runs.filter((run) => run.mark).flatMap(numbersOf)
    if (heads) {
      // What no other text says stands at the next, which is the source line of the exhibit under the heading.
      carried.push(...own.filter((number) => !told.has(number)))
      return bare(words)
    }
    const numbers = [...own, ...carried]
    carried = []
    return numbers.length === 0 ? words : joined(words, numbers)
  }
  const walk = (tag: Tag): Tag => ({
    ...tag,
    children: tag.children.map(
      (child): Child => (isTag(child) ? (nameOf(child, 'zone') ? child : walk(child)) : settle(child, isHeading(tag))),
    ),
  })
  return walk(sheet)
}

const isHeading = (tag: Tag): boolean => nameOf(tag, 'role')?.startsWith('heading') === true

const numbersOf = (run: Run): number[] => run.text.split(/\D+/).filter(Boolean).map(Number)

/** Numbers of the notes called below a tag, headings left out. */
const numbersIn = (tag: Tag): number[] =>
  isHeading(tag)
    ? []
    : tag.children.flatMap((child) =>
        isTag(child) ? numbersIn(child) : child.runs.filter((run) => run.mark).flatMap(numbersOf),
      )

const bare = (words: Words): Words => ({ ...words, runs: words.runs.filter((run) => !run.mark) })

/** The words with one mark at their end; three numbers and more in a row are a range. */
const joined = (words: Words, numbers: readonly number[]): Words => ({
  ...words,
  runs: [...bare(words).runs, { text: inRanges(numbers, ','), mark: true }],
})
