// The workbook behind a chart as .xlsx: one sheet with texts, numbers, formulas and their results, and number formats.
import type { Workbook } from '../../../model/plan.ts'
import {
  element,
  lettersOf,
  relationshipType,
  serialise,
  writeRelationships,
  type XmlElement,
  zip,
} from '../../../office/index.ts'
import { sheetName } from './reference.ts'

const main = { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/** The bytes of the workbook; the same rows give the same bytes. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const strings = new Map<string, number>()
  const formats = [...new Set(workbook.formats.filter((format) => format !== ''))]
  const sheet = sheetPart(workbook, strings, formats)
  const relate = (type: string, target: string, id: number) => ({
    id: `rId${id}`,
    type: relationshipType(type),
    target,
    external: false,
  })
  const parts: [string, XmlElement][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', writeRelationships([relate('officeDocument', 'xl/workbook.xml', 1)])],
    [
      'xl/workbook.xml',
      element(
        'workbook',
        { ...main, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
        element('sheets', {}, element('sheet', { name: sheetName(workbook), sheetId: 1, 'r:id': 'rId1' })),
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      writeRelationships([
        relate('worksheet', 'worksheets/sheet1.xml', 1),
        relate('styles', 'styles.xml', 2),
        relate('sharedStrings', 'sharedStrings.xml', 3),
      ]),
    ],
    ['xl/worksheets/sheet1.xml', sheet],
    ['xl/styles.xml', styles(formats)],
    [
      'xl/sharedStrings.xml',
      element(
        'sst',
        { ...main, uniqueCount: strings.size },
        [...strings.keys()].map((text) => element('si', {}, element('t', { 'xml:space': 'preserve' }, text))),
      ),
    ],
  ]
  return zip(new Map(parts.map(([name, root]) => [name, serialise(root)])))
}

function sheetPart(workbook: Workbook, strings: Map<string, number>, formats: string[]): XmlElement {
  const index = (text: string): number => {
    if (!strings.has(text)) strings.set(text, strings.size)
    return strings.get(text)!
  }
  const rows = workbook.rows.map((row, r) =>
    element(
      'row',
      { r: r + 1 },
      row.map((cell, c) => {
        const at = `${lettersOf(c)}${r + 1}`
        const s = formats.indexOf(workbook.formats[c] ?? '') + 1 || undefined
        if (cell === '') return undefined
        if (typeof cell === 'string') return element('c', { r: at, t: 's' }, element('v', {}, String(index(cell))))
        if (typeof cell === 'number')
          return Number.isFinite(cell) && element('c', { r: at, s }, element('v', {}, String(cell)))
        if (cell === null || cell === undefined) return undefined
        return element(
          'c',
          { r: at, s },
          element('f', {}, cell.formula.replace(/^=/, '')),
          Number.isFinite(cell.result) && element('v', {}, String(cell.result)),
        )
      }),
    ),
  )
  const width = Math.max(1, ...workbook.rows.map((row) => row.length))
  return element(
    'worksheet',
    main,
    element('dimension', { ref: `A1:${lettersOf(width - 1)}${Math.max(1, workbook.rows.length)}` }),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, element('col', { min: 1, max: width, width: 18, customWidth: 1 })),
    element('sheetData', {}, rows),
  )
}

/** Number formats from 164 up are a workbook's own. */
function styles(formats: string[]): XmlElement {
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }
  return element(
    'styleSheet',
    main,
    formats.length > 0 &&
      element(
        'numFmts',
        { count: formats.length },
        formats.map((formatCode, i) => element('numFmt', { numFmtId: 164 + i, formatCode })),
      ),
    element(
      'fonts',
      { count: 1 },
      element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Calibri' })),
    ),
    element(
      'fills',
      { count: 2 },
      ...['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType }))),
    ),
    element(
      'borders',
      { count: 1 },
      element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', plain)),
    element(
      'cellXfs',
      { count: formats.length + 1 },
      element('xf', { ...plain, xfId: 0 }),
      formats.map((_, i) => element('xf', { ...plain, numFmtId: 164 + i, xfId: 0, applyNumberFormat: 1 })),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  )
}

const contentTypes = (): XmlElement =>
  element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${kind}sheet.main+xml` }),
    element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${kind}worksheet+xml` }),
    element('Override', { PartName: '/xl/styles.xml', ContentType: `${kind}styles+xml` }),
    element('Override', { PartName: '/xl/sharedStrings.xml', ContentType: `${kind}sharedStrings+xml` }),
  )
