// Writes a slide from its marks: placeholders, texts, shapes, tables, charts, in the order of the page.
import type { Layout } from '../../../model/brand.ts'
import type { Mark } from '../../../model/mark.ts'
import type { Page } from '../../../model/page.ts'
import { element } from '../../../office/index.ts'
import { type Deck, layoutOf, layoutPart, notesPart, Relations, slidePart } from '../deck.ts'
import { everyMark } from '../every-mark.ts'
import { isOrnament, ornamentMark } from '../graft/ornament.ts'
import { shapeTree } from '../graft/sheet.ts'
import { presentation } from '../namespaces.ts'
import { openContext } from '../write/context.ts'
import { elementsOfMarks } from '../write/mark.ts'
import { notesOf } from './notes.ts'

/** The slide of a page; pages count from 0. */
export function writeSlide(deck: Deck, page: Page, index: number): void {
  const { brand, medium, pages } = deck
  const relations = new Relations(slidePart(index))
  const layout = layoutOf(deck, page)
  if (layout) relations.to('slideLayout', layoutPart(deck.layouts.indexOf(layout)))
  if (notesOf(page, pages.language).length > 0) relations.to('notesSlide', notesPart(index))
  const context = openContext({
    brand,
    medium,
    language: pages.language,
    relations,
    number: index + 1,
    emitted: deck.emitted[index]!,
  })
  const marks = layout ? withOrnaments(page.marks, layout) : page.marks.filter((mark) => !mark.fixed)
  const top = new Set(marks)
  const taken = new Set<string>()
  const objects = elementsOfMarks(context, marks, {
    layout,
    all: new Map([...everyMark(marks)].map((mark) => [mark.id, mark])),
    claim(mark) {
      // PowerPoint allows no placeholder in a group, and each of them once on a slide.
      if (mark.kind !== 'text' || mark.zone === undefined || !top.has(mark) || taken.has(mark.zone)) return undefined
      const zone = layout?.zones.find((one) => one.name === mark.zone)
      if (!zone?.placeholder) return undefined
      taken.add(mark.zone)
      return zone
    },
  })
  deck.parts.set(
    slidePart(index),
    element(
      'p:sld',
      presentation,
      element('p:cSld', {}, shapeTree(objects)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  )
  relations.store(deck.parts)
}

/** Without what the layout draws already, said by the mark or seen by its place; with what belongs to each zone that is filled. */
function withOrnaments(marks: readonly Mark[], layout: Layout): Mark[] {
  const own = marks.filter((mark) => !mark.fixed && !layout.ornaments.some((ornament) => isOrnament(mark, ornament)))
  return own.flatMap((mark): Mark[] => {
    const zone = mark.kind === 'text' ? layout.zones.find((one) => one.name === mark.zone) : undefined
    if (!zone) return [mark]
    const missing = zone.marks.filter((ornament) => !own.some((other) => isOrnament(other, ornament)))
    return [...missing.map((ornament, at) => ornamentMark(ornament, `${mark.id}-ornament-${at + 1}`)), mark]
  })
}
