// Rules on the file as a whole: header, catalog, metadata, language, outline, annotations, attachments.
import { SaxesParser } from 'saxes'
import type { Report } from '../check.ts'
import { type Dict, dict, isDict, list, name, type Pdf, text } from './read.ts'
import { languageOf, readNumbers, type Tree } from './tree.ts'

/** Checks the file as a whole. */
export const checkDocument = (pdf: Pdf, tree: Tree, report: Report): void => {
  const { catalog } = pdf
  const mark = dict(catalog.get('MarkInfo'))
  if (!/^%PDF-1\.[0-7]/.test(pdf.header)) report('6.1-1', `header ${pdf.header}`)
  if (mark?.get('Marked') !== true) report('6.2-1', 'MarkInfo does not say Marked')
  if (mark?.get('Suspects') === true) report('7.1-4', 'Suspects is true')
  if (dict(catalog.get('ViewerPreferences'))?.get('DisplayDocTitle') !== true)
    report('7.1-10', 'DisplayDocTitle is not set')
  if (tree.root === undefined) report('7.1-11', 'no structure tree')
  const language = text(catalog.get('Lang'))
  checkMetadata(pdf, language, report)
  checkLanguages(pdf, tree, report)
  if (!language && dict(catalog.get('Outlines'))?.get('First') !== undefined)
    report('7.2-2', 'outline without a language')
  checkAnnotations(pdf, tree, language, report)
  checkFiles(pdf, report)
  const layers = dict(catalog.get('OCProperties'))
  for (const config of [layers?.get('D'), ...list(layers?.get('Configs'))].filter(isDict)) {
    if (!text(config.get('Name'))) report('7.10-1', 'optional content without a name')
    if (config.get('AS') !== undefined) report('7.10-2', 'optional content switches itself')
  }
  if (/dynamicRender[^>]*>\s*required/.test(xfaOf(catalog))) report('7.15-1', 'dynamic XFA')
  const permissions = pdf.encrypted?.get('P')
  if (pdf.encrypted !== undefined && (typeof permissions !== 'number' || (permissions & 512) === 0))
    report('7.16-1', 'encryption shuts readers out')
}

const xfaOf = (catalog: Dict): string =>
  list(dict(catalog.get('AcroForm'))?.get('XFA'))
    .filter(isDict)
    .map((part) => Buffer.from(part.bytes?.() ?? []).toString('utf8'))
    .join('')

const UA = 'http://www.aiim.org/pdfua/ns/id/'
const DC = 'http://purl.org/dc/elements/1.1/'

const checkMetadata = (pdf: Pdf, language: string | undefined, report: Report): void => {
  const stream = dict(pdf.catalog.get('Metadata'))
  if (stream?.bytes === undefined) {
    report('7.1-8', 'no metadata')
    return
  }
  let part: string | undefined
  let title = false
  let languages: string[] = []
  let byDefault = false
  const path: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  const identify = (space: string, local: string, prefix: string, value?: string): void => {
    if (space !== UA) return
    if (local === 'part') part = value ?? ''
    const rule = { part: '5-3', amd: '5-4', corr: '5-5' }[local]
    if (rule !== undefined && prefix !== 'pdfuaid') report(rule, `prefix ${prefix}`)
  }
  parser.on('opentag', (tag) => {
    path.push(tag.uri + tag.local)
    identify(tag.uri, tag.local, tag.prefix)
    for (const attribute of Object.values(tag.attributes)) {
      identify(attribute.uri, attribute.local, attribute.prefix, attribute.value)
      if (attribute.name === 'xml:lang') languages.push(attribute.value)
    }
  })
  parser.on('text', (words) => {
    if (path.at(-1) === `${UA}part`) part = words.trim()
    if (path.includes(`${DC}title`) && words.trim() !== '') title = true
  })
  parser.on('closetag', (tag) => {
    // Alternatives of which one names its language are known well enough.
    if (tag.local === 'Alt') {
      if (languages.length === 1 && languages[0] === 'x-default') byDefault = true
      languages = []
    }
    path.pop()
  })
  try {
    parser
      .write(
        Buffer.from(stream.bytes())
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      )
      .close()
  } catch (error) {
    report('7.1-8', `metadata is not XML: ${(error as Error).message}`)
    return
  }
  if (part === undefined) report('5-1', 'metadata does not say PDF/UA')
  else if (part !== '1') report('5-2', `part ${part}`)
  if (!title) report('7.1-9', 'metadata has no title')
  if (byDefault && !language) report('7.2-33', 'metadata without a language')
}

const TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/

const checkLanguages = (pdf: Pdf, tree: Tree, report: Report): void => {
  const said = [pdf.catalog, ...tree.all.map((node) => node.dict)].map((owner) => owner.get('Lang'))
  for (const language of said) {
    if (language !== undefined && !TAG.test(text(language) ?? '')) report('7.2-29', `language "${String(language)}"`)
  }
}

const checkAnnotations = (pdf: Pdf, tree: Tree, language: string | undefined, report: Report): void => {
  const parents = readNumbers(dict(tree.root?.get('ParentTree')))
  const nodes = new Map(tree.all.map((node) => [node.dict, node]))
  for (const page of pdf.pages) {
    const annotations = list(page.get('Annots')).filter(isDict)
    if (annotations.length > 0 && name(page.get('Tabs')) !== 'S') report('7.18.3-1', 'annotations without Tabs S')
    for (const annotation of annotations) {
      const kind = name(annotation.get('Subtype'))
      if (isHidden(annotation, page)) continue
      const key = annotation.get('StructParent')
      const node = nodes.get(dict(typeof key === 'number' ? parents.get(key) : undefined)!)
      const home = node?.objects.find((entry) => entry.object === annotation)
      const type = home === undefined ? undefined : node?.type
      if (home?.page !== undefined && home.page !== page) report('own-objr-page', 'a link belongs to another page')
      const contents = text(annotation.get('Contents'))
      const alt = node === undefined ? undefined : text(node.dict.get('Alt'))
      if (kind === 'TrapNet') report('7.18.2-1', 'TrapNet')
      if (kind === 'PrinterMark' && type !== undefined) report('7.18.8-1', 'a printer mark is tagged')
      if (kind === 'Widget') {
        if (type !== 'Form') report('7.18.4-1', 'a field outside Form')
        const field = annotation.get('TU') ?? dict(annotation.get('Parent'))?.get('TU')
        if (!text(field) && !alt) report('7.18.1-3', 'a field without TU')
      } else if (kind === 'Link') {
        if (type !== 'Link') report('7.18.5-1', 'a link outside Link')
        if (!contents) report('7.18.5-2', 'a link without Contents')
      } else if (kind !== 'PrinterMark' && kind !== 'Popup' && type !== 'Annot')
        report('7.18.1-1', `${kind} outside Annot`)
      if (kind !== 'Widget' && kind !== 'Popup' && kind !== 'Link' && !contents && !alt)
        report('7.18.1-2', `${kind} without Contents`)
      if (contents && !language && languageOf(node) === undefined) report('7.2-24', 'Contents without a language')
    }
  }
}

const isHidden = (annotation: Dict, page: Dict): boolean => {
  if ((Number(annotation.get('F') ?? 0) & 2) !== 0) return true
  const rect = list(annotation.get('Rect')).map(Number)
  const box = list(page.get('CropBox') ?? page.get('MediaBox') ?? dict(page.get('Parent'))?.get('MediaBox')).map(Number)
  if (rect.length !== 4 || box.length !== 4) return false
  const [left, bottom, right, top] = [
    Math.min(rect[0]!, rect[2]!),
    Math.min(rect[1]!, rect[3]!),
    Math.max(rect[0]!, rect[2]!),
    Math.max(rect[1]!, rect[3]!),
  ]
  return right < box[0]! || left > box[2]! || top < box[1]! || bottom > box[3]!
}

const checkFiles = (pdf: Pdf, report: Report): void => {
  for (const object of pdf.objects) {
    if (object.get('EF') !== undefined && (!text(object.get('F')) || !text(object.get('UF'))))
      report('7.11-1', 'an attachment without a name')
    const action = name(object.get('S'))
    if (['JavaScript', 'Launch', 'SubmitForm', 'ImportData'].includes(action ?? ''))
      report('own-action', `action ${action}`)
    if (name(object.get('Subtype')) === 'Form' && object.get('Ref') !== undefined)
      report('7.20-1', 'a reference XObject')
  }
}
