// The master: the five placeholders that all layouts inherit from, and the text styles of the brand.
import type { Box, Layout, TextStyle, Zone } from '../../../model/brand.ts'
import { element, remove, type XmlElement } from '../../../office/index.ts'
import { type Deck, layoutPart, masterPart, Relations, themePart } from '../deck.ts'
import { guid } from '../guid.ts'
import { presentation } from '../namespaces.ts'
import { measuredBody } from '../write/text-body.ts'
import { levels } from './level-style.ts'
import { background, numberParagraph, plainParagraph, promptShape, shapeTree } from './sheet.ts'

/** Ids of the master and of its layouts share one space from here up. */
export const firstSheetId = 2147483648

/** Stores the master and its relationships. */
export function graftMaster(deck: Deck): void {
  const { brand, medium, pages, layouts } = deck
  const relations = new Relations(masterPart)
  const ids = layouts.map((_, index) =>
    element('p:sldLayoutId', { id: firstSheetId + 1 + index, 'r:id': relations.to('slideLayout', layoutPart(index)) }),
  )
  relations.to('theme', themePart)
  const main = mainLayout(layouts)
  const styleOf = (zone: Zone | undefined): TextStyle =>
    medium.styles[zone?.style ?? ''] ?? medium.styles['body'] ?? Object.values(medium.styles)[0]!
  const title = zoneOf(main, 'title')
  const body = main?.zones.find((zone) => zone.name === 'body')
  const { w, h } = medium.page
  const places: [type: string, name: string, box: Box, zone: Zone | undefined, content: XmlElement][] = [
    ['title', 'Title', { x: 36, y: 36, w: w - 72, h: 56 }, title, plainParagraph('Title', pages.language)],
    ['body', 'Text', { x: 36, y: 112, w: w - 72, h: h - 180 }, body, plainParagraph('Text', pages.language)],
    [
      'dt',
      'Date',
      { x: w - 252, y: h - 25, w: 120, h: 12 },
      zoneOf(main, 'dt'),
      plainParagraph(pages.date, pages.language),
    ],
    [
      'ftr',
      'Footer',
      { x: 36, y: h - 25, w: w - 300, h: 12 },
      zoneOf(main, 'ftr'),
      plainParagraph(pages.title, pages.language),
    ],
    [
      'sldNum',
      'Page',
      { x: w - 97, y: h - 25, w: 61, h: 12 },
      zoneOf(main, 'sldNum'),
      numberParagraph(guid('page number'), pages.language),
    ],
  ]
  const shapes = places.map(([type, name, box, zone, content], index) =>
    promptShape(
      index + 2,
      name,
      element('p:ph', { type, sz: index > 1 ? 'quarter' : undefined, idx: index === 0 ? undefined : index }),
      zone?.box ?? box,
      measuredBody(zone?.anchor ?? 'top'),
      index > 1 ? levels(brand, medium, styleOf(zone ?? zoneOf(main, 'ftr')), 1) : [],
      [content],
    ),
  )
  deck.parts.set(
    masterPart,
    element(
      'p:sldMaster',
      { ...presentation, preserve: 1 },
      element('p:cSld', {}, background(brand, brand.theme['lt1'] ?? ''), shapeTree(shapes)),
      colorMap(),
      element('p:sldLayoutIdLst', {}, ids),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, levels(brand, medium, styleOf(title), 1, true)),
        element('p:bodyStyle', {}, levels(brand, medium, styleOf(body), 9)),
        element('p:otherStyle', {}, looseLevel(levels(brand, medium, { ...styleOf(body), bullet: '' }, 1)[0]!)),
      ),
    ),
  )
  relations.store(deck.parts)
}

/** Without spacing of its own: a colleague's text box may hold type of any size. */
function looseLevel(level: XmlElement): XmlElement {
  for (const name of ['a:lnSpc', 'a:spcBef', 'a:spcAft']) remove(level, name)
  return level
}

/** `p:clrMap`: slides say tx1 and bg1, the theme dk1 and lt1. */
export const colorMap = (): XmlElement =>
  element('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
    hlink: 'hlink',
    folHlink: 'folHlink',
  })

/** The layout that most pages stand on: "content", else the first with a title and a body. */
const mainLayout = (layouts: readonly Layout[]): Layout | undefined =>
  layouts.find((layout) => layout.name === 'content') ??
  layouts.find((layout) => zoneOf(layout, 'title') && layout.zones.some((zone) => zone.name === 'body')) ??
  layouts[0]

const zoneOf = (layout: Layout | undefined, placeholder: Zone['placeholder']): Zone | undefined =>
  layout?.zones.find((zone) => zone.placeholder === placeholder)
