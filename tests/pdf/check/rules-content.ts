// Rules on what pages draw: marked as read or as furniture, led back to from the structure, in fonts that can be read.
import type { Report } from '../check.ts'
import { type Content, readContent } from './content.ts'
import { codesOf, descendant, fontFile, glyphsOf, programWidths, unicodeOf, widthsOf } from './font.ts'
import { type Dict, dict, isDict, list, name, type Pdf, text } from './read.ts'
import { languageOf, type Node, readNumbers, type Tree } from './tree.ts'

/** Checks all pages. */
export const checkContent = (pdf: Pdf, tree: Tree, report: Report): void => {
  const language = text(pdf.catalog.get('Lang'))
  const parents = readNumbers(dict(tree.root?.get('ParentTree')))
  const nodes = new Map(tree.all.map((node) => [node.dict, node]))
  const used = new Map<Dict, Set<number>>()
  for (const page of pdf.pages) {
    const content = readContent(page)
    const key = page.get('StructParents')
    const owners = typeof key === 'number' ? list(parents.get(key)) : []
    const ownerOf = (mcid: number): Node | undefined => nodes.get(dict(owners[mcid])!)
    checkMarks(content, ownerOf, language, report)
    checkWay(page, content, owners, tree, report)
    for (const { font, shown, invisible } of content.drawings) {
      if (font === undefined || shown === undefined || invisible) continue
      const codes = used.get(font) ?? new Set()
      for (const part of shown) for (const code of codesOf(font, part)) codes.add(code)
      used.set(font, codes)
    }
  }
  for (const [font, codes] of used) checkFont(font, codes, report)
}

const checkMarks = (
  content: Content,
  ownerOf: (mcid: number) => Node | undefined,
  language: string | undefined,
  report: Report,
): void => {
  const isTagged = (mark: { mcid?: number }): boolean => mark.mcid !== undefined
  for (const { marking, within } of content.markings) {
    if (marking.tag === 'Artifact' && within.some(isTagged)) report('7.1-1', 'furniture inside content')
    if (isTagged(marking) && within.some((outer) => outer.tag === 'Artifact'))
      report('7.1-2', 'content inside furniture')
    const properties = marking.properties ?? {}
    const owner = [...within, marking].map((mark) => mark.mcid).find((mcid) => mcid !== undefined)
    const known = language || properties['Lang'] || (owner !== undefined && languageOf(ownerOf(owner)))
    for (const [rule, key] of [
      ['7.2-30', 'ActualText'],
      ['7.2-31', 'Alt'],
      ['7.2-32', 'E'],
    ] as const) {
      if (marking.tag === 'Span' && properties[key] !== undefined && !known) report(rule, `${key} without a language`)
    }
  }
  for (const drawing of content.drawings) {
    const tagged = drawing.marks.find((mark) => mark.mcid !== undefined)
    const isFurniture = drawing.marks.some((mark) => mark.tag === 'Artifact')
    if (tagged === undefined && !isFurniture) report('7.1-3', `${drawing.operator} is neither content nor furniture`)
    if (drawing.shown !== undefined && tagged !== undefined && !isFurniture && !language) {
      const own = drawing.marks.some((mark) => mark.properties?.['Lang'] !== undefined)
      if (!own && languageOf(ownerOf(tagged.mcid!)) === undefined) report('7.2-34', 'text without a language')
    }
  }
}

/** From content to the structure and back: both must agree. */
const checkWay = (page: Dict, content: Content, owners: readonly unknown[], tree: Tree, report: Report): void => {
  const mcids = content.markings.flatMap(({ marking }) => (marking.mcid === undefined ? [] : [marking.mcid]))
  if (new Set(mcids).size < mcids.length) report('own-mcid', 'one MCID twice')
  const claimed = new Map<number, Dict>()
  for (const node of tree.all) {
    for (const part of node.contents) if (part.page === page) claimed.set(part.mcid, node.dict)
  }
  for (const mcid of mcids) {
    if (!claimed.has(mcid)) report('own-parents', `content ${mcid} belongs to no element`)
    else if (owners[mcid] !== claimed.get(mcid)) report('own-parents', `content ${mcid} leads to another element`)
  }
  for (const mcid of claimed.keys())
    if (!mcids.includes(mcid)) report('own-parents', `element of missing content ${mcid}`)
}

const checkFont = (font: Dict, codes: ReadonlySet<number>, report: Report): void => {
  const kind = name(font.get('Subtype'))
  const cid = descendant(font)
  const descriptor = dict((cid ?? font).get('FontDescriptor'))
  const file = fontFile(descriptor)
  const called = name(font.get('BaseFont')) ?? '?'
  if (kind !== 'Type3' && file === undefined) report('7.21.4.1-1', `${called} is not embedded`)
  const texts = unicodeOf(font)
  for (const code of codes) {
    const said = texts?.get(code)
    if (['\0', '\uFEFF', '\uFFFE'].some((letter) => said?.includes(letter)))
      report('7.21.7-2', `${called} maps a code to nothing`)
    if (kind === 'Type0' && texts !== undefined && !said) report('7.21.7-1', `${called} has no text for code ${code}`)
  }
  if (kind === 'Type0' && cid !== undefined) checkComposite(font, cid, file, codes, called, report)
  if (kind === 'TrueType') {
    const isSymbolic = (Number(descriptor?.get('Flags') ?? 0) & 4) !== 0
    const encoding = font.get('Encoding')
    const base = isDict(encoding) ? name(encoding.get('BaseEncoding')) : name(encoding)
    if (!isSymbolic && base !== 'WinAnsiEncoding' && base !== 'MacRomanEncoding')
      report('7.21.6-2', `${called} has no plain encoding`)
    if (isSymbolic && encoding !== undefined) report('7.21.6-3', `${called} is symbolic and has an encoding`)
  }
}

const checkComposite = (
  font: Dict,
  cid: Dict,
  file: Dict | undefined,
  codes: ReadonlySet<number>,
  called: string,
  report: Report,
): void => {
  const identity = /^Identity-[HV]$/.test(name(font.get('Encoding')) ?? '')
  const isTrueType = name(cid.get('Subtype')) === 'CIDFontType2'
  if (isTrueType && file !== undefined && cid.get('CIDToGIDMap') === undefined)
    report('7.21.3.2-1', `${called} has no CIDToGIDMap`)
  const glyphOf = glyphsOf(cid)
  if (!identity || !isTrueType || glyphOf === undefined || file?.bytes === undefined) return
  if (font.get('ToUnicode') === undefined) report('7.21.7-1', `${called} has no ToUnicode`)
  const widths = widthsOf(cid)
  const glyphs = programWidths(file.bytes())
  for (const code of codes) {
    if (glyphOf(code) === 0) report('7.21.8-1', `${called} shows an empty box`)
    const width = glyphs[glyphOf(code)]
    if (width === undefined) report('7.21.4.1-2', `${called} lacks glyph ${code}`)
    else if (Math.abs(width - widths(code)) > 1)
      report('7.21.5-1', `${called}: width of ${code} is ${widths(code)}, not ${width}`)
  }
}
