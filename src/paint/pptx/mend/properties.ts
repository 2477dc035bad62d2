// What a file manager and PowerPoint's "Info" show: title, author, dates, counts. Nothing of the machine it was made on.
import { element, type XmlElement } from '../../../office/index.ts'
import type { Deck } from '../deck.ts'
import { themeFamilies } from '../write/font.ts'
import { notesOf } from './notes.ts'

/** The pass. */
export function writeProperties(deck: Deck): void {
  deck.parts.set('docProps/core.xml', core(deck))
  deck.parts.set('docProps/app.xml', app(deck))
}

function core({ pages }: Deck): XmlElement {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(pages.date) ? pages.date : '1980-01-01'
  const date = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`)
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, pages.title),
    element('dc:subject', {}, pages.subject),
    element('dc:creator', {}, pages.author),
    element('cp:lastModifiedBy', {}, pages.author),
    element('cp:revision', {}, '1'),
    date('dcterms:created'),
    date('dcterms:modified'),
    element('dc:language', {}, pages.language),
  )
}

function app(deck: Deck): XmlElement {
  const { pages, brand, medium } = deck
  const { major, minor } = themeFamilies(medium)
  const fonts = [...new Set([major, minor])]
  const titles = pages.pages.map((page) => page.title)
  const heading = (name: string, count: number) => [
    element('vt:variant', {}, element('vt:lpstr', {}, name)),
    element('vt:variant', {}, element('vt:i4', {}, String(count))),
  ]
  const parts = [...fonts, brand.name, ...titles]
  const value = (name: string, text: string | number) => element(name, {}, String(text))
  return element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    value('TotalTime', 0),
    value('Application', 'Microsoft Office PowerPoint'),
    value('PresentationFormat', 'Widescreen'),
    value('Slides', titles.length),
    value('Notes', pages.pages.filter((page) => notesOf(page, pages.language).length > 0).length),
    value('HiddenSlides', 0),
    element(
      'HeadingPairs',
      {},
      element(
        'vt:vector',
        { size: 6, baseType: 'variant' },
        heading('Fonts Used', fonts.length),
        heading('Theme', 1),
        heading('Slide Titles', titles.length),
      ),
    ),
    element(
      'TitlesOfParts',
      {},
      element(
        'vt:vector',
        { size: parts.length, baseType: 'lpstr' },
        parts.map((part) => element('vt:lpstr', {}, part)),
      ),
    ),
    value('LinksUpToDate', 'false'),
    value('SharedDoc', 'false'),
    value('HyperlinksChanged', 'false'),
    value('AppVersion', '16.0000'),
  )
}
