// The presentation part: masters, slides and notes in the schema's order, the size of the page, sections.
import { element, insert, relationshipsOf, writeRelationships, type XmlElement } from '../../../office/index.ts'
import { type Deck, masterPart, notesMasterPart, presentationPart, Relations, slidePart, themePart } from '../deck.ts'
import { notesPage } from '../graft/notes-master.ts'
import { firstSheetId } from '../graft/master.ts'
import { guid } from '../guid.ts'
import { emu } from '../units.ts'

const order = [
  'p:sldMasterIdLst',
  'p:notesMasterIdLst',
  'p:handoutMasterIdLst',
  'p:sldIdLst',
  'p:sldSz',
  'p:notesSz',
  'p:defaultTextStyle',
  'p:extLst',
]
/** Slides are numbered from here, as PowerPoint does. */
const firstSlideId = 256

/** The pass: mends the emitted part instead of writing a new one. */
export function mendPresentation(deck: Deck): void {
  const root = deck.parts.get(presentationPart) as XmlElement
  const relations = new Relations(presentationPart)
  const { pages, medium } = deck
  const list = (name: string, children: XmlElement[]) => insert(root, element(name, {}, children), order)
  list('p:sldMasterIdLst', [
    element('p:sldMasterId', { id: firstSheetId, 'r:id': relations.to('slideMaster', masterPart) }),
  ])
  const slides = pages.pages.map((_, index) =>
    element('p:sldId', { id: firstSlideId + index, 'r:id': relations.to('slide', slidePart(index)) }),
  )
  list('p:sldIdLst', slides)
  list('p:notesMasterIdLst', [element('p:notesMasterId', { 'r:id': relations.to('notesMaster', notesMasterPart) })])
  const page = pages.pages[0] ?? medium.page
  insert(root, element('p:sldSz', { cx: emu(page.w), cy: emu(page.h) }), order)
  insert(root, element('p:notesSz', { cx: emu(notesPage.w), cy: emu(notesPage.h) }), order)
  const sections = sectionList(deck)
  if (sections) insert(root, sections, order)
  for (const name of ['presProps', 'viewProps', 'tableStyles']) relations.to(name, `ppt/${name}.xml`)
  relations.to('theme', themePart)
  relations.store(deck.parts)
  deck.parts.set(
    relationshipsOf(''),
    writeRelationships(
      [
        ['http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument', presentationPart],
        ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
        ['http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties', 'docProps/app.xml'],
      ].map(([type, target], index) => ({ id: `rId${index + 1}`, type: type!, target: target!, external: false })),
    ),
  )
}

/** Sections of neighbouring pages; pages outside a section go under the title of the document. */
function sectionList(deck: Deck): XmlElement | undefined {
  const { pages, title } = deck.pages
  if (!pages.some((page) => page.section !== '')) return undefined
  const runs: { name: string; ids: number[] }[] = []
  pages.forEach((page, index) => {
    const name = page.section === '' ? title : page.section
    if (runs.at(-1)?.name !== name) runs.push({ name, ids: [] })
    runs.at(-1)!.ids.push(firstSlideId + index)
  })
  return element(
    'p:extLst',
    {},
    element(
      'p:ext',
      { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
      element(
        'p14:sectionLst',
        { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
        runs.map(({ name, ids }) =>
          element(
            'p14:section',
            { name, id: guid(`section ${ids[0]} ${name}`) },
            element(
              'p14:sldIdLst',
              {},
              ids.map((id) => element('p14:sldId', { id })),
            ),
          ),
        ),
      ),
    ),
  )
}
