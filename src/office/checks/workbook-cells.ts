// Reads the cells of an embedded workbook, to compare them with what a chart keeps of them.
import { columnOf, lettersOf } from '../columns.ts'
import { childOf, findAll, textOf } from '../xml/edit.ts'
import { parseXml } from '../xml/parse.ts'
import { unzip } from '../unzip.ts'

/** Cells by "Sheet!B2"; undefined for bytes that are no workbook. */
export function readCells(bytes: Uint8Array): Map<string, string> | undefined {
  const parts = unzip(bytes).parts
  const tree = (name: string) => parseXml(parts?.get(name) ?? '').root
  const book = tree('xl/workbook.xml')
  if (!parts || !book) return undefined
  const strings = findAll(tree('xl/sharedStrings.xml') ?? { name: '', attributes: {}, children: [] }, 'si').map(textOf)
  const targets = new Map(
    findAll(tree('xl/_rels/workbook.xml.rels') ?? { name: '', attributes: {}, children: [] }, 'Relationship').map(
      ({ attributes }) => [attributes['Id'], attributes['Target']],
    ),
  )
  const cells = new Map<string, string>()
  for (const { attributes } of findAll(book, 'sheet')) {
    const sheet = tree(`xl/${targets.get(attributes['r:id'])}`)
    if (!sheet) return undefined
    for (const cell of findAll(sheet, 'c')) {
      const value = childOf(cell, 'v')
      if (!value) continue
      const text = textOf(value)
      cells.set(
        `${attributes['name']}!${cell.attributes['r']}`,
        cell.attributes['t'] === 's' ? (strings[Number(text)] ?? '') : text,
      )
    }
  }
  return cells
}

/** The cells a reference names, e.g. `'Growth'!$B$2:$B$4`; one column or one row. */
export function cellsOf(reference: string): string[] {
  const found = /^'?((?:[^']|'')+?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference)
  if (!found) return []
  const [, quoted, from, first, to = from, last = first] = found
  const sheet = quoted!.replaceAll("''", "'")
  const names: string[] = []
  for (let row = Number(first); row <= Number(last); row++)
    for (let column = columnOf(from!); column <= columnOf(to!); column++)
      names.push(`${sheet}!${lettersOf(column)}${row}`)
  return names
}
