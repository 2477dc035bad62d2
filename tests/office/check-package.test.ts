// Every rule of the package check catches the fault it is there for: a sound deck is spoilt in one place, and the rule tells.
import { beforeAll, describe, expect, it } from 'vitest'
import { checkPackage, unzip, zip } from '../../src/office/index.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline } from '../pages/brands.ts'
import { chartSlide } from '../pages/chart-slide.ts'
import { deckOf } from '../pages/slides.ts'
import { tableSlide } from '../pages/table-slide.ts'

type Parts = Map<string, Uint8Array>
const text = (parts: Parts, part: string) => Buffer.from(parts.get(part)!).toString('utf8')
const put = (parts: Parts, part: string, content: string) => parts.set(part, new TextEncoder().encode(content))

/** Replaces in a part; fails where there is nothing to replace. */
const swap = (part: string, from: string | RegExp, to: string) => (parts: Parts) => {
  const before = text(parts, part)
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to spoil in ${part}`)
  put(parts, part, after)
}
const all =
  (...spoilers: ((parts: Parts) => void)[]) =>
  (parts: Parts) => {
    for (const spoil of spoilers) spoil(parts)
  }

const slide = 'ppt/slides/slide1.xml'
const table = 'ppt/slides/slide2.xml'
const layout = 'ppt/slideLayouts/slideLayout2.xml'
const master = 'ppt/slideMasters/slideMaster1.xml'
const chart = 'ppt/charts/chart1.xml'
const book = 'ppt/embeddings/workbook1.xlsx'
const presentation = 'ppt/presentation.xml'
const types = '[Content_Types].xml'

const mutants: [rule: string, what: string, spoil: (parts: Parts) => void][] = [
  [
    'PKG-01',
    'an override without a part',
    swap(types, '</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x/y"/></Types>'),
  ],
  [
    'PKG-01',
    'two overrides of one part',
    swap(types, /(<Override PartName="\/ppt\/slides\/slide1.xml"[^>]*>)/, '$1$1'),
  ],
  ['PKG-01', 'a part without a type', (parts) => put(parts, 'ppt/media/x.odd', '')],
  [
    'PKG-01',
    'JPEG as image/jpg',
    swap(types, '<Override', '<Default Extension="jpg" ContentType="image/jpg"/><Override'),
  ],
  ['PKG-02', 'a shape id that stands twice', swap(slide, 'p:cNvPr id="3"', 'p:cNvPr id="2"')],
  ['PKG-02', 'a shape id of 0', swap(slide, 'p:cNvPr id="3"', 'p:cNvPr id="0"')],
  ['PKG-02', 'a name that stands twice', swap(slide, /name="(Title)"(.*?)name="[^"]*"/s, 'name="$1"$2name="$1"')],
  [
    'PKG-03',
    'notes without a notes master',
    swap('ppt/notesSlides/_rels/notesSlide1.xml.rels', /<Relationship [^>]*notesMaster[^>]*>/, ''),
  ],
  [
    'PKG-03',
    'a notes master on the slides’ theme',
    swap('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
  ],
  [
    'PKG-03',
    'the notes master listed after the slides',
    swap(presentation, /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/, '$2$1'),
  ],
  ['PKG-04', 'a shape without a text body', swap(slide, /<p:txBody>.*?<\/p:txBody>/, '')],
  ['PKG-05', 'a background without an effect list', swap(master, '<a:effectLst/></p:bgPr>', '</p:bgPr>')],
  ['PKG-06', 'a size that is NaN', swap(slide, /<a:ext cx="\d+"/, '<a:ext cx="NaN"')],
  ['PKG-06', 'a place with a fraction', swap(slide, /<a:off x="\d+"/, '<a:off x="150.5"')],
  ['PKG-06', 'a negative size', swap(slide, /<a:ext cx="\d+"/, '<a:ext cx="-5"')],
  ['PKG-06', 'a margin that is NaN', swap(table, /marL="0"/, 'marL="NaN"')],
  ['PKG-06', 'a cached value that is NaN', swap(chart, '<c:v>8</c:v>', '<c:v>NaN</c:v>')],
  ['PKG-06', 'a language that is none', swap(slide, 'lang="en-GB"', 'lang="English (UK)"')],
  ['PKG-07', 'a cell without a text body', swap(table, /<a:txBody>.*?<\/a:txBody>/, '')],
  ['PKG-08', 'a row that is short', swap(table, /<a:tc>.*?<\/a:tc>/, '')],
  ['PKG-08', 'a column too many in the grid', swap(table, /(<a:gridCol [^>]*>)/, '$1$1')],
  ['PKG-08', 'a merged cell without a span', swap(table, '<a:tc>', '<a:tc hMerge="1">')],
  ['PKG-08', 'a span beyond the grid', swap(table, '<a:tc>', '<a:tc gridSpan="9">')],
  ['PKG-09', 'a preset that is none', swap(slide, 'prst="ellipse"', 'prst="oval"')],
  [
    'PKG-09',
    'an adjustment of another preset',
    swap(
      slide,
      '<a:prstGeom prst="ellipse"><a:avLst/>',
      '<a:prstGeom prst="round2SameRect"><a:avLst><a:gd name="adj" fmla="val 1"/></a:avLst>',
    ),
  ],
  ['PKG-10', 'a color with a #', swap('ppt/theme/theme1.xml', 'srgbClr val="', 'srgbClr val="#')],
  ['PKG-10', 'a color that the theme lacks', swap(slide, 'schemeClr val="accent1"', 'schemeClr val="accent9"')],
  [
    'PKG-11',
    'an ending that no part has',
    swap(types, '<Override', '<Default Extension="vml" ContentType="x/y"/><Override'),
  ],
  ['PKG-11', 'a directory', (parts) => parts.set('ppt/media/', new Uint8Array())],
  [
    'PKG-12',
    'an SVG without a raster',
    all(
      (parts) => put(parts, 'ppt/media/a.svg', '<svg/>'),
      swap(
        'ppt/slides/_rels/slide2.xml.rels',
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/a.svg"/></Relationships>',
      ),
      swap(table, '</p:spTree>', '<p:pic><p:blipFill><a:blip r:embed="rId9"/></p:blipFill></p:pic></p:spTree>'),
    ),
  ],
  ['PKG-13', 'a relationship that leads nowhere', swap('ppt/slides/_rels/slide1.xml.rels', 'chart1.xml', 'chart7.xml')],
  [
    'PKG-13',
    'a use of a relationship that is not there',
    swap(slide, /<c:chart ([^>]*)r:id="rId\d+"/, '<c:chart $1r:id="rId77"'),
  ],
  ['PKG-13', 'a relationship id that stands twice', swap('ppt/slides/_rels/slide1.xml.rels', 'Id="rId2"', 'Id="rId1"')],
  [
    'PKG-13',
    'a chart that two slides share',
    swap(
      'ppt/slides/_rels/slide2.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/></Relationships>',
    ),
  ],
  [
    'PKG-13',
    'a slide without a layout',
    swap('ppt/slides/_rels/slide2.xml.rels', /<Relationship [^>]*slideLayout[^>]*>/, ''),
  ],
  [
    'PKG-13',
    'a master without a theme',
    swap('ppt/slideMasters/_rels/slideMaster1.xml.rels', /<Relationship [^>]*relationships\/theme[^>]*>/, ''),
  ],
  ['PKG-14', 'two names that differ by case', (parts) => parts.set('ppt/Slides/slide1.xml', parts.get(slide)!)],
  ['PKG-14', 'a backslash in a name', (parts) => parts.set('ppt\\slides\\slide9.xml', parts.get(slide)!)],
  [
    'PKG-15',
    'a layout id that is the master’s',
    swap(master, 'sldLayoutId id="2147483649"', 'sldLayoutId id="2147483648"'),
  ],
  ['PKG-15', 'a layout id that is too low', swap(master, 'sldLayoutId id="2147483649"', 'sldLayoutId id="300"')],
  ['PKG-15', 'a slide that is listed twice', swap(presentation, /(<p:sldId id=")257(" r:id=")rId\d+"/, '$1257$2rId2"')],
  ['PKG-15', 'a slide that is not listed', swap(presentation, /<p:sldId id="257"[^>]*>/, '')],
  ['PKG-15', 'a slide id below 256', swap(presentation, '<p:sldId id="257"', '<p:sldId id="7"')],
  ['PKG-16', 'more points than are counted', swap(chart, '<c:ptCount val="2"/>', '<c:ptCount val="1"/>')],
  [
    'PKG-16',
    'a third axis',
    swap(chart, '<c:axId val="222222222"/></c:barChart>', '<c:axId val="222222222"/><c:axId val="3"/></c:barChart>'),
  ],
  [
    'PKG-16',
    'an axis that crosses one that is not there',
    swap(chart, '<c:crossAx val="222222222"/>', '<c:crossAx val="5"/>'),
  ],
  [
    'PKG-16',
    'two series of one number',
    swap(chart, '<c:idx val="1"/><c:order val="1"/>', '<c:idx val="0"/><c:order val="0"/>'),
  ],
  ['PKG-16', 'a value that the workbook does not have', swap(chart, '<c:v>8</c:v>', '<c:v>9</c:v>')],
  ['PKG-16', 'a workbook that does not open', (parts) => put(parts, book, 'PK garbage')],
  ['PKG-16', 'no workbook', swap(chart, /<c:externalData.*<\/c:externalData>/, '')],
  ['PKG-17', 'a placeholder that the layout lacks', swap(slide, 'idx="13"', 'idx="99"')],
  ['PKG-17', 'a placeholder that is filled twice', swap(slide, 'idx="13"', 'idx="15"')],
  ['PKG-17', 'a layout without its title', swap(layout, 'type="title"', 'type="pic"')],
  ['PKG-18', 'a PNG that is a JPEG', (parts) => parts.set('ppt/media/a.png', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))],
  ['PKG-18', 'a metafile', (parts) => parts.set('ppt/media/a.emf', new Uint8Array([1]))],
  ['PKG-19', 'a wrong count of slides', swap('docProps/app.xml', '<Slides>2<', '<Slides>3<')],
  ['PKG-19', 'a wrong size of a list', swap('docProps/app.xml', /size="5"/, 'size="6"')],
  ['PKG-19', 'two titles', swap('docProps/core.xml', '<dc:title>', '<dc:title>x</dc:title><dc:title>')],
  ['PKG-19', 'a date that is none', swap('docProps/core.xml', '2025-09-30T00:00:00Z', '30 September 2025')],
  [
    'PKG-20',
    'a script as a link',
    swap('ppt/slides/_rels/slide2.xml.rels', 'https://www.cnbc.com/', 'javascript:alert(1)//'),
  ],
  ['PKG-20', 'a malformed address', swap('ppt/slides/_rels/slide2.xml.rels', 'https://www.cnbc.com/', 'https://a b/')],
  [
    'PKG-20',
    'a picture from outside',
    swap('ppt/slides/_rels/slide2.xml.rels', 'relationships/hyperlink', 'relationships/image'),
  ],
  ['PKG-21', 'a template under the name of a deck', swap(types, 'presentation.main+xml', 'template.main+xml')],
  ['PKG-21', 'a macro', (parts) => put(parts, 'ppt/vbaProject.bin', 'x')],
  ['PKG-22', 'XML that is not well formed', swap(slide, '</p:sld>', '')],
  ['PKG-22', 'a control character', swap(slide, '<a:t>', '<a:t>\u0007')],
  ['PKG-22', 'a DOCTYPE', swap(slide, '<p:sld ', '<!DOCTYPE p:sld><p:sld ')],
  ['PKG-22', 'a part that nothing leads to', (parts) => put(parts, 'ppt/slides/lost.xml', '<a/>')],
]

describe('checkPackage', () => {
  let sound: Uint8Array
  let spoil: (change: (parts: Parts) => void) => string[]

  beforeAll(async () => {
    sound = await paintPptx(deckOf([chartSlide, tableSlide]), hairline)
    spoil = (change) => {
      const parts: Parts = new Map(unzip(sound).parts)
      change(parts)
      return checkPackage(zip(parts)).map((fault) => fault.rule)
    }
  })

  it('finds nothing in a sound deck', () => {
    expect(checkPackage(sound)).toEqual([])
  })

  it.each(mutants)('%s tells %s', (rule, _, change) => {
    expect(spoil(change)).toContain(rule)
  })

  it('answers for a file that is no zip', () => {
    expect(checkPackage(new TextEncoder().encode('no zip'))).toEqual([
      { rule: 'PKG-14', part: '', message: 'not a zip file' },
    ])
  })

  it('has a mutant for every rule', () => {
    expect([...new Set(mutants.map(([rule]) => rule))]).toEqual(
      Array.from({ length: 22 }, (_, i) => `PKG-${String(i + 1).padStart(2, '0')}`),
    )
  })
})
