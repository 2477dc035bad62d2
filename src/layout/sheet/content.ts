// What stands on a one-pager: its running words, its sources, and the body, with optional blocks left out from the last.
import type { Canvas } from '../../model/canvas.ts'
import { type Child, type Document, isTag, type Tag } from '../../model/document.ts'
import { plain, type Run, type Words } from '../../model/words.ts'
import { isOn, nameOf, wordsOf } from '../../tags/index.ts'
import { breakTitle } from '../title.ts'

/** Blocks of a tag that may be left out. */
export function countOptional(tag: Tag): number {
  return tag.children.filter(isTag).reduce((sum, child) => sum + countOptional(child), isOn(tag, 'optional') ? 1 : 0)
}

/** The tag without its last `count` optional blocks, and what was left out. */
export function dropOptional(tag: Tag, count: number): { kept: Tag; dropped: Tag[] } {
  let left = count
  const dropped: Tag[] = []
  const walk = (one: Tag): Tag | undefined => {
    const children: Child[] = []
    for (const child of [...one.children].reverse()) {
      const kept = isTag(child) ? walk(child) : child
      if (kept) children.unshift(kept)
    }
    if (left > 0 && isOn(one, 'optional')) {
      left--
      dropped.unshift(one)
      return undefined
    }
    return { ...one, children }
  }
  return { kept: walk(tag) ?? { ...tag, children: [] }, dropped }
}

/** All words of a tag, blocks parted by a space. */
export const textOf = (tag: Tag): string =>
  tag.children.some(isTag)
    ? tag.children
        .filter(isTag)
        .map(textOf)
        .filter((text) => text !== '')
        .join(' ')
    : plain(wordsOf(tag))

/** The first words of a text, in quotes. */
export function excerpt(text: string): string {
  const words = text.split(/\s+/)
  return `“${words.slice(0, 5).join(' ')}${words.length > 5 ? ' …' : ''}”`
}

/** The body: every child without a zone of its own, as one stack. Its title is broken for the width of the page. */
export const bodyOf = (sheet: Tag, width: number, canvas: Canvas): Tag => ({
  tag: 'stack',
  attributes: { gap: 'none' },
  children: sheet.children
    .filter((child) => !isTag(child) || !nameOf(child, 'zone'))
    .map((child) => (isTag(child) && nameOf(child, 'role') === 'title' ? breakTitle(child, width, canvas) : child)),
  at: sheet.at,
})

/** The tag with the field `notes` answered: the notes of the document run together, each after its number. */
export function fillNotes(tag: Tag, document: Document): Tag {
  const notes: Run[] = document.notes.flatMap((note, index) => [
    { text: `${index > 0 ? ' ' : ''}${note.number}\u00a0`, bold: true },
    ...note.words.runs,
  ])
  const answer = (words: Words): Words => ({
    ...words,
    runs: words.runs.flatMap((run) => (run.field === 'notes' ? notes : [run])),
  })
  const walk = (one: Tag): Tag => ({
    ...one,
    children: one.children.map((child): Child => (isTag(child) ? walk(child) : answer(child))),
  })
  return walk(tag)
}
