// Fills the fields of a document: the words that only layout knows. Hands back a tree without fields.
import { type Child, type Document, isTag, type Tag } from '../model/document.ts'
import type { Run, Words } from '../model/words.ts'
import { consecutive } from '../text/index.ts'

/** What fields are filled from. Pages count from 1. */
export interface Answers {
  /** Pages on which a point or an argument is shown, by its id. */
  pages: Record<string, number[]>
  /** Pages in the document. */
  count: number
  /** Number of an exhibit by its id. */
  exhibits: Document['exhibits']
  /** "(2 of 3)" on a slide that goes on on others; empty otherwise. */
  part: string
}

/** Pages that follow on one another as one range each, with its first page. */
const rangesOf = (pages: readonly number[]): { text: string; first: number }[] =>
  consecutive(pages).map(([first, last]) => ({ text: first === last ? String(first) : `${first}–${last}`, first }))

/** The runs that answer a field; pages lead to where they are. */
function fillRun(run: Run, answers: Answers): Run[] {
  const { field, target, ...rest } = run
  if (!field) return [run]
  if (field === 'count') return [{ ...rest, text: String(answers.count) }]
  if (field === 'part') return [{ ...rest, text: answers.part }]
  if (field === 'ref') return [{ ...rest, text: String(answers.exhibits[target ?? ''] ?? '') }]
  const pages = answers.pages[target ?? ''] ?? []
  if (field === 'pages' || (field === 'page' && target)) {
    const ranges = rangesOf(field === 'page' ? pages.slice(0, 1) : pages)
    // The comma is its number's: a program that takes a link for one thing would break the line before it.
    return ranges.flatMap(({ text, first }, index) => [
      ...(index > 0 ? [{ ...rest, text: ' ' }] : []),
      { ...rest, text: index < ranges.length - 1 ? `${text},` : text, to: first },
    ])
  }
  return [run]
}

const fillWords = (words: Words, answers: Answers): Words => ({
  ...words,
  runs: withoutTail(words.runs.flatMap((run) => fillRun(run, answers))),
})

/** The runs without an empty answer at their end, and without the space that stood before it. */
function withoutTail(runs: Run[]): Run[] {
  const last = runs.at(-1)
  if (runs.length < 2 || last?.text !== '') return runs
  const before = runs.at(-2)!
  return [...runs.slice(0, -2), { ...before, text: before.text.trimEnd() }]
}

/** The tag with every field in it answered. */
export function fillFields(tag: Tag, answers: Answers): Tag {
  const fill = (child: Child): Child => (isTag(child) ? fillFields(child, answers) : fillWords(child, answers))
  return { ...tag, children: tag.children.map(fill) }
}

/** True where a text prints numbers of pages, which may move it. */
export const asksForPages = (child: Child): boolean =>
  isTag(child)
    ? child.children.some(asksForPages)
    : child.runs.some((run) => run.field === 'page' || run.field === 'pages' || run.field === 'count')
