// Links: where words lead, and the annotations that make words clickable.
import type { Piece } from '../../model/mark.ts'
import { openAddress } from '../../text/index.ts'
import { type Desk, type Link, under } from './desk.ts'
import type { Stroke } from './glyphs.ts'
import { append, type Element, element } from './structure.ts'

/** Where a piece leads, if anywhere: to an address, or to the first of its notes that stands in the document. */
export const leadOf = (desk: Desk, piece: Piece): Link['leads'] | undefined => {
  const address = piece.run.link === undefined ? undefined : openAddress(piece.run.link)
  if (address !== undefined) return { address }
  if (piece.run.to !== undefined) return { to: piece.run.to }
  const note = piece.run.raised ? piece.run.notes?.find((number) => desk.notes.has(number)) : undefined
  return note === undefined ? undefined : { note }
}

/** Lays a link over each line of its words. In a figure, whose words have no elements, the link has one of its own. */
export const addLinks = (desk: Desk, owner: Element, strokes: readonly Stroke[], leads: Link['leads']): void => {
  const text = strokes
    .map(({ piece, space }) => piece.text + (space ? ' ' : ''))
    .join('')
    .trim()
  const says = saysOf(desk, leads, text)
  for (const line of new Set(strokes.map((stroke) => stroke.baseline))) {
    const pieces = strokes.filter((stroke) => stroke.baseline === line).map((stroke) => stroke.piece)
    const size = Math.max(...pieces.map((piece) => piece.run.size))
    const x = Math.min(...pieces.map((piece) => piece.x))
    const { scale, x: left, y: top } = desk.ink.frame
    owner.kids.push({ page: desk.page, link: desk.links.length })
    desk.links.push({
      page: desk.page,
      area: {
        x: left + x * scale,
        y: top + (line - size) * scale,
        w: (Math.max(...pieces.map((piece) => piece.x + piece.width)) - x) * scale,
        h: size * 1.3 * scale,
      },
      leads,
      says,
    })
  }
}

/** What is read in place of a link. */
const saysOf = (desk: Desk, leads: Link['leads'], text: string): string => {
  if ('note' in leads) return desk.notes.get(leads.note)!.says
  return 'to' in leads ? text : `${text}: ${leads.address}`
}

/** Draws the words of a link inside the element they belong to. */
export const drawLink = (
  desk: Desk,
  parent: Element,
  strokes: readonly Stroke[],
  leads: Link['leads'],
  draw: () => void,
): void => {
  const home = 'note' in leads ? append(parent, element('Reference')) : parent
  const link = append(home, element('Link'))
  under(desk, link, () => desk.ink.tagged(link, draw))
  addLinks(desk, link, strokes, leads)
}
