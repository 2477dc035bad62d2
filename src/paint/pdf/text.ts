// Paints a text: each role becomes the elements that a screen reader knows it by.
import type { TextMark } from '../../model/mark.ts'
import type { Desk } from './desk.ts'
import { drawStrokes } from './glyphs.ts'
import { addLinks, leadOf } from './links.ts'
import { drawPassage, type Passage, passagesOf, strokesOf } from './paragraph.ts'
import { append, type Element, element, lastChild } from './structure.ts'

/** Paints a text mark. */
export const paintText = (desk: Desk, mark: TextMark): void => {
  if (mark.lines.length === 0) return
  const passages = passagesOf(mark.lines, mark.paragraphs)
  if (mark.role === 'artifact' || desk.figure) {
    desk.ink.artifact('Pagination', () => drawBare(desk, passages))
    return
  }
  const container = containerOf(desk, mark)
  if (container.type === 'paragraphs') paintPassages(desk, passages, container.parent, mark)
  else for (const passage of joined(passages)) drawPassage(desk, passage, container.parent)
}

/** The paragraphs of a heading are one heading: a space keeps their words apart. */
const joined = (passages: readonly Passage[]): readonly Passage[] =>
  passages.map((passage, index) =>
    index === passages.length - 1
      ? passage
      : { ...passage, lines: [...passage.lines.slice(0, -1), { ...passage.lines.at(-1)!, space: true }] },
  )

/** Draws passages one after the other without elements; links in a figure still have theirs. */
const drawBare = (desk: Desk, passages: readonly Passage[]): void => {
  for (const passage of passages) {
    const { bullet, text } = strokesOf(passage)
    drawStrokes(desk, [...bullet, ...text])
    if (!desk.figure) continue
    for (const stroke of text) {
      const leads = leadOf(desk, stroke.piece)
      if (leads !== undefined) addLinks(desk, append(desk.parent, element('Link')), [stroke], leads)
    }
  }
}

/** The element that holds the words themselves, or the one that holds its paragraphs. */
const containerOf = (desk: Desk, mark: TextMark): { type: 'words' | 'paragraphs'; parent: Element } => {
  switch (mark.role) {
    case 'title':
      return { type: 'words', parent: append(desk.parent, heading(desk, 1)) }
    case 'heading-1':
      return { type: 'words', parent: append(desk.parent, heading(desk, 2)) }
    case 'heading-2':
      return { type: 'words', parent: append(desk.parent, heading(desk, 3)) }
    case 'heading-3':
      return { type: 'words', parent: append(desk.parent, heading(desk, 4)) }
    case 'caption': {
      const last = lastChild(desk.parent)
      return {
        type: 'paragraphs',
        parent: last?.type === 'Caption' ? last : append(desk.parent, element('Caption')),
      }
    }
    case 'footnote': {
      const note = mark.note === undefined ? undefined : desk.notes.get(mark.note)
      if (note === undefined) return { type: 'paragraphs', parent: desk.parent }
      note.element ??= append(desk.parent, element('Note', { id: `note-${mark.note}` }))
      return { type: 'paragraphs', parent: note.element }
    }
    default:
      return { type: 'paragraphs', parent: desk.parent }
  }
}

/** A heading never stands more than one level below the one it belongs to, whatever roles a page uses. */
const heading = (desk: Desk, wanted: number): Element => {
  while (desk.headings.length > 0 && desk.headings.at(-1)! >= wanted) desk.headings.pop()
  desk.headings.push(wanted)
  return element(`H${desk.headings.length}`)
}

const paintPassages = (desk: Desk, passages: readonly Passage[], parent: Element, mark: TextMark): void => {
  const earlier = mark.continues === undefined ? undefined : desk.endings.get(mark.continues)
  let current: Element | undefined
  for (const [index, passage] of passages.entries()) {
    if (index === 0 && earlier?.soft) {
      current = earlier.element
      drawPassage(desk, passage, current)
    } else if (mark.role === 'footnote') {
      const label = passage.paragraph?.bullet === undefined ? undefined : append(parent, element('Lbl'))
      current = append(parent, element('P'))
      drawPassage(desk, passage, current, label)
    } else if (isItem(mark, passage)) {
      current = paintItem(desk, passage, parent)
    } else {
      current = append(parent, element('P'))
      drawPassage(desk, passage, current)
    }
  }
  const last = passages.at(-1)!.lines.at(-1)!
  if (current !== undefined) desk.endings.set(mark.id, { element: current, soft: last.soft })
}

const isItem = (mark: TextMark, passage: Passage): boolean =>
  mark.role === 'item' || (passage.paragraph?.bullet?.text ?? '').trim() !== ''

/** An item of the list that stands last in its parent, or of a new one. Returns the element of its words. */
const paintItem = (desk: Desk, passage: Passage, parent: Element): Element => {
  const mark = passage.paragraph?.bullet?.text.trim() ?? ''
  const numbering = /\d/.test(mark) ? 'Decimal' : mark === '' ? 'None' : 'Disc'
  const last = lastChild(parent)
  const list =
    last?.type === 'L' ? last : append(parent, element('L', { attributes: { List: { ListNumbering: numbering } } }))
  const item = append(list, element('LI'))
  const label = mark === '' ? undefined : append(item, element('Lbl'))
  const body = append(append(item, element('LBody')), element('P'))
  drawPassage(desk, passage, body, label)
  return body
}
