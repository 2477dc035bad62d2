// Which marks of notes a one-pager prints: one for a text, with all that it rests on, and none in a heading that another text spares it.
import { type Child, isTag, type Tag } from '../../model/document.ts'
import type { Run, Words } from '../../model/words.ts'
import { nameOf } from '../../tags/index.ts'

/** The sheet with its marks as they are printed. */
export function settleMarks(sheet: Tag): Tag {
  const isHeading = (tag: Tag): boolean => nameOf(tag, 'role')?.startsWith('heading') === true
  const told = new Set(numbersIn(sheet, isHeading))
  const walk = (tag: Tag): Tag => ({
    ...tag,
    children: tag.children.map((child): Child => {
      if (isTag(child)) return walk(child)
      const own = child.runs.filter((run) => run.mark).flatMap(numbersOf)
      if (own.length === 0) return child
      return isHeading(tag) && own.every((number) => told.has(number)) ? bare(child) : joined(child, own)
    }),
  })
  return walk(sheet)
}

const numbersOf = (run: Run): number[] => run.text.split(/\D+/).filter(Boolean).map(Number)

/** Numbers of the notes called below a tag, in texts that are not skipped. */
const numbersIn = (tag: Tag, skips: (tag: Tag) => boolean): number[] =>
  skips(tag)
    ? []
    : tag.children.flatMap((child) =>
        isTag(child) ? numbersIn(child, skips) : child.runs.filter((run) => run.mark).flatMap(numbersOf),
      )

const bare = (words: Words): Words => ({ ...words, runs: words.runs.filter((run) => !run.mark) })

/** The words with one mark at their end; three numbers and more in a row are a range. */
function joined(words: Words, numbers: readonly number[]): Words {
  const ranges: [from: number, to: number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  const said = ranges.map(([from, to]) =>
    to === from ? `${from}` : to === from + 1 ? `${from},${to}` : `${from}–${to}`,
  )
  return { ...words, runs: [...bare(words).runs, { text: said.join(','), mark: true }] }
}
