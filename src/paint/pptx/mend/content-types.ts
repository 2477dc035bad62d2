// The list of content types, made from the parts that are there: no more, no fewer.
import { element, type XmlElement } from '../../../office/index.ts'
import type { Deck } from '../deck.ts'

const office = 'application/vnd.openxmlformats-officedocument.'
const powerpoint = `${office}presentationml.`
const byPart: [RegExp, string][] = [
  [/^ppt\/presentation\.xml$/, `${powerpoint}presentation.main+xml`],
  [/^ppt\/slides\//, `${powerpoint}slide+xml`],
  [/^ppt\/slideLayouts\//, `${powerpoint}slideLayout+xml`],
  [/^ppt\/slideMasters\//, `${powerpoint}slideMaster+xml`],
  [/^ppt\/notesSlides\//, `${powerpoint}notesSlide+xml`],
  [/^ppt\/notesMasters\//, `${powerpoint}notesMaster+xml`],
  [/^ppt\/theme\//, `${office}theme+xml`],
  [/^ppt\/charts\//, `${office}drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${powerpoint}presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${powerpoint}viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${powerpoint}tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}extended-properties+xml`],
]
const byEnding: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  xlsx: `${office}spreadsheetml.sheet`,
}

/** The pass; the last one. */
export function writeContentTypes(deck: Deck): void {
  const names = [...deck.parts.keys()].sort()
  const endings = [...new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)))].sort()
  const overrides: XmlElement[] = []
  for (const name of names) {
    const type = name.endsWith('.rels') ? undefined : byPart.find(([pattern]) => pattern.test(name))?.[1]
    if (type) overrides.push(element('Override', { PartName: `/${name}`, ContentType: type }))
  }
  deck.parts.set(
    '[Content_Types].xml',
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      endings.map((ending) =>
        element('Default', { Extension: ending, ContentType: byEnding[ending] ?? 'application/octet-stream' }),
      ),
      overrides,
    ),
  )
}
