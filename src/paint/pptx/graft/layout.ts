// A layout of the brand as a layout of PowerPoint: its zones are placeholders, its ornaments shapes.
import type { Layout, Zone, ZoneName } from '../../../model/brand.ts'
import { sayIn } from '../../../text/index.ts'
import { element, find, type XmlElement } from '../../../office/index.ts'
import { type Deck, layoutPart, masterPart, Relations } from '../deck.ts'
import { guid } from '../guid.ts'
import { presentation } from '../namespaces.ts'
import { outline } from '../write/color.ts'
import { openContext } from '../write/context.ts'
import { lineElement } from '../write/line.ts'
import { placeholder, placeholdersOf } from '../write/placeholder.ts'
import { shapeElement } from '../write/shape.ts'
import { zoneNames } from '../write/speaking-name.ts'
import { measuredBody } from '../write/text-body.ts'
import { levels } from './level-style.ts'
import { ornamentMark } from './ornament.ts'
import { background, numberParagraph, plainParagraph, promptShape, shapeTree } from './sheet.ts'

/** What an empty zone says to whoever fills it by hand. */
const english: Record<ZoneName, string> = {
  tracker: 'Section',
  sticker: 'Status',
  title: 'Title: one sentence that says the point',
  subtitle: 'Subtitle',
  body: 'Text',
  'so-what': 'So what',
  source: 'Source',
  footer: 'Footer',
  number: 'Page',
}

const german: Record<ZoneName, string> = {
  tracker: 'Abschnitt',
  sticker: 'Status',
  title: 'Titel: ein Satz, der die Aussage macht',
  subtitle: 'Untertitel',
  body: 'Text',
  'so-what': 'Was daraus folgt',
  source: 'Quelle',
  footer: 'Fußzeile',
  number: 'Seite',
}

const promptFor = (zone: ZoneName, language: string): string => sayIn(language, { en: english, de: german })[zone]

/** Stores the part of a layout and its relationships. */
export function graftLayout(deck: Deck, layout: Layout, index: number): void {
  const { brand, medium, pages } = deck
  const relations = new Relations(layoutPart(index))
  relations.to('slideMaster', masterPart)
  const context = openContext({
    brand,
    medium,
    language: pages.language,
    relations,
    number: 1,
    emitted: { charts: new Map(), images: new Map() },
  })
  const ornaments = layout.ornaments.map((ornament, at) => {
    const mark = ornamentMark(ornament, `ornament-${at + 1}`)
    return mark.kind === 'line' ? lineElement(context, mark, new Map()) : shapeElement(context, mark)
  })
  const zones = placeholdersOf(layout).map((zone) => zoneElement(deck, layout, zone, context.shapeId(zone.name)))
  deck.parts.set(
    layoutPart(index),
    element(
      'p:sldLayout',
      { ...presentation, type: typeOf(layout), preserve: 1, userDrawn: 1 },
      element(
        'p:cSld',
        { name: layout.label },
        layout.background !== undefined && background(brand, layout.background),
        shapeTree([...ornaments, ...zones]),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  )
  relations.store(deck.parts)
}

/** Office's name for the two kinds of layout that it treats apart. */
const typeOf = (layout: Layout): string | undefined =>
  layout.zones.some((zone) => zone.placeholder === 'ctrTitle') ? 'title' : undefined

function zoneElement(deck: Deck, layout: Layout, zone: Zone, id: number): XmlElement {
  const { brand, medium, pages } = deck
  const style = medium.styles[zone.style]
  const heading = zone.placeholder === 'title' || zone.placeholder === 'ctrTitle'
  const depth = zone.placeholder === 'body' && zone.name === 'body' ? 5 : 1
  const shape = promptShape(
    id,
    zoneNames[zone.name],
    { ...placeholder(layout, zone), attributes: { ...placeholder(layout, zone).attributes, ...prompted(zone) } },
    zone.box,
    measuredBody(zone.anchor),
    style ? levels(brand, medium, style, depth, heading) : [],
    [
      zone.placeholder === 'sldNum'
        ? numberParagraph(guid('page number'), pages.language)
        : plainParagraph(
            zone.placeholder === 'ftr' ? pages.title : promptFor(zone.name, pages.language),
            pages.language,
          ),
    ],
  )
  const stroke = zone.name === 'sticker' ? medium.looks['sticker']?.['outline'] : undefined
  if (typeof stroke === 'object') find(shape, 'p:spPr')!.children.push(outline(brand, stroke))
  return shape
}

/** Furniture shows its own words; the others prompt. */
const prompted = (zone: Zone): Record<string, string> =>
  zone.placeholder === 'ftr' || zone.placeholder === 'sldNum' || zone.placeholder === 'dt'
    ? {}
    : { hasCustomPrompt: '1' }
