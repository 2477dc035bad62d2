// PKG-08: every row of a table fills its grid, and merged cells say by which cell they are covered.
import { childOf, elementsOf, findAll } from '../xml/edit.ts'
import type { XmlElement } from '../xml/element.ts'
import type { Rule } from './rule.ts'

const isOn = (value: string | undefined) => value === '1' || value === 'true'

/** PKG-08. */
export const tableGrids: Rule = {
  number: 'PKG-08',
  about: 'A row has as many cells as the grid has columns; spans stay in the grid and cover exactly the merged cells.',
  check: (file) =>
    file
      .folder('ppt/')
      .flatMap(([part, root]) =>
        findAll(root, 'a:tbl').flatMap((table) => faultsOf(table).map((message) => ({ part, message }))),
      ),
}

function faultsOf(table: XmlElement): string[] {
  const grid = childOf(table, 'a:tblGrid')
  const columns = grid ? elementsOf(grid).filter(({ name }) => name === 'a:gridCol').length : 0
  const rows = elementsOf(table)
    .filter(({ name }) => name === 'a:tr')
    .map((row) => elementsOf(row).filter(({ name }) => name === 'a:tc'))
  return rows.flatMap((cells, index) => {
    const told: string[] = []
    if (cells.length !== columns) told.push(`row ${index + 1} has ${cells.length} cells for ${columns} columns`)
    let covered = 0
    cells.forEach((cell, at) => {
      const merged = isOn(cell.attributes['hMerge'])
      const span = Number(cell.attributes['gridSpan'] ?? 1)
      if (merged !== covered > 0) told.push(`row ${index + 1}: spans and merged cells do not agree`)
      if (merged) covered -= 1
      else {
        covered = span - 1
        if (at + span > columns) told.push(`row ${index + 1}: a cell spans beyond the last column`)
      }
      const tall = Number(cell.attributes['rowSpan'] ?? 1)
      if (index + tall > rows.length) told.push(`row ${index + 1}: a cell spans beyond the last row`)
      const below = rows.slice(index + 1, index + tall).every((row) => isOn(row[at]?.attributes['vMerge']))
      if (tall > 1 && !below) told.push(`row ${index + 1}: a cell spans rows that are not merged`)
    })
    return told
  })
}
