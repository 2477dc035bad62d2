// Rules on the structure tree: types, what may stand in what, headings, tables, notes, figures.
import type { Report } from '../check.ts'
import { dict, list, name, type Pdf, text } from './read.ts'
import { attribute, isStandard, languageOf, type Node, type Tree } from './tree.ts'

/** Rule, type, and the types that may stand in it. */
const KIDS: [string, string, RegExp][] = [
  ['7.2-3', 'Table', /^(TR|THead|TBody|TFoot|Caption)$/],
  ['7.2-10', 'TR', /^(TH|TD)$/],
  ['7.2-19', 'L', /^(L|LI|Caption)$/],
  ['7.2-20', 'LI', /^(Lbl|LBody)$/],
  ['7.2-27', 'TOC', /^(TOC|TOCI|Caption)$/],
  ['7.2-36', 'THead', /^TR$/],
  ['7.2-37', 'TBody', /^TR$/],
  ['7.2-38', 'TFoot', /^TR$/],
]

/** Rule, type, and the types it may stand in. */
const PARENTS: [string, string, RegExp][] = [
  ['7.2-4', 'TR', /^(Table|THead|TBody|TFoot)$/],
  ['7.2-5', 'THead', /^Table$/],
  ['7.2-6', 'TBody', /^Table$/],
  ['7.2-7', 'TFoot', /^Table$/],
  ['7.2-8', 'TH', /^TR$/],
  ['7.2-9', 'TD', /^TR$/],
  ['7.2-17', 'LI', /^L$/],
  ['7.2-18', 'LBody', /^LI$/],
  ['7.2-26', 'TOCI', /^TOC$/],
]

/** Checks the structure tree. */
export const checkStructure = (pdf: Pdf, tree: Tree, report: Report): void => {
  const language = text(pdf.catalog.get('Lang'))
  for (const said of new Set(tree.circular)) report('7.1-6', `${said} maps to itself`)
  for (const [from] of tree.roles) if (isStandard(from)) report('7.1-7', `${from} is remapped`)
  for (const node of tree.all) {
    if (node.type === undefined) report('7.1-5', `${node.said} is mapped to nothing`)
    if (dict(node.dict.get('P')) === undefined) report('7.1-12', `${node.said} has no parent`)
    checkNesting(node, report)
    for (const [rule, key] of [
      ['7.2-21', 'ActualText'],
      ['7.2-22', 'Alt'],
      ['7.2-23', 'E'],
    ] as const) {
      if (text(node.dict.get(key)) !== undefined && !language && languageOf(node) === undefined)
        report(rule, `${key} without a language`)
    }
    const told = text(node.dict.get('Alt')) || node.dict.get('ActualText') !== undefined
    if (node.type === 'Figure' && !told) report('7.3-1', 'a figure without Alt')
    if (node.type === 'Formula' && !told) report('7.7-1', 'a formula without Alt')
  }
  checkHeadings(tree, report)
  checkNotes(tree, report)
  for (const table of tree.all.filter((node) => node.type === 'Table')) checkTable(table, report)
}

/** Rules of ours on files we write: figures say where they are, nothing stands empty. */
export const checkOwnStructure = (tree: Tree, report: Report): void => {
  for (const node of tree.all) {
    const holds = node.kids.length + node.contents.length + node.objects.length
    if (node.type === 'Figure' && list(attribute(node, 'BBox')).length !== 4)
      report('own-bbox', 'a figure without BBox')
    if (holds === 0 && !['TD', 'TH', 'LBody'].includes(node.type ?? '')) report('own-empty', `an empty ${node.said}`)
    if (node.type === 'TH' && name(attribute(node, 'Scope')) === undefined) report('own-scope', 'a head without Scope')
    if (node.type === 'L' && name(attribute(node, 'ListNumbering')) === undefined)
      report('own-list', 'a list without ListNumbering')
  }
}

const checkNesting = (node: Node, report: Report): void => {
  const kids = node.kids.map((kid) => kid.type ?? '')
  for (const [rule, type, allowed] of KIDS) {
    if (node.type === type && kids.some((kid) => !allowed.test(kid))) report(rule, `${type} holds ${kids.join(' ')}`)
  }
  for (const [rule, type, allowed] of PARENTS) {
    if (node.type === type && !allowed.test(node.parent?.type ?? ''))
      report(rule, `${type} stands in ${node.parent?.said}`)
  }
  if (kids.filter((kid) => kid === 'H').length > 1) report('7.4.4-1', 'two H in one element')
  const captions = kids.flatMap((kid, index) => (kid === 'Caption' ? [index] : []))
  if (node.type === 'L' && captions.some((index) => index > 0)) report('7.2-40', 'a caption in the middle of a list')
  if (node.type === 'TOC' && captions.some((index) => index > 0)) report('7.2-28', 'a caption in the middle of a TOC')
  if (node.type !== 'Table') return
  const count = (type: string): number => kids.filter((kid) => kid === type).length
  if (count('THead') > 1) report('7.2-11', 'two THead')
  if (count('TFoot') > 1) report('7.2-12', 'two TFoot')
  if (count('TFoot') > 0 && count('TBody') === 0) report('7.2-13', 'TFoot without TBody')
  if (count('THead') > 0 && count('TBody') === 0) report('7.2-14', 'THead without TBody')
  if (captions.some((index) => index > 0 && index < kids.length - 1))
    report('7.2-16', 'a caption in the middle of a table')
  if (captions.length > 1) report('7.2-39', 'two captions')
}

const checkHeadings = (tree: Tree, report: Report): void => {
  const headings = tree.all.filter((node) => /^H[1-6]$/.test(node.type ?? ''))
  const plain = tree.all.some((node) => node.type === 'H')
  if (plain && headings.length > 0) report('7.4.4-2', 'H beside H1')
  let before = 0
  for (const heading of headings) {
    const level = Number(heading.type!.slice(1))
    if (level > before + 1) report('7.4.2-1', `H${level} after H${before}`)
    before = level
  }
}

const checkNotes = (tree: Tree, report: Report): void => {
  const seen = new Set<string>()
  for (const note of tree.all.filter((node) => node.type === 'Note')) {
    const id = text(note.dict.get('ID'))
    if (!id) report('7.9-1', 'a note without ID')
    else if (seen.has(id)) report('7.9-2', `two notes ${id}`)
    if (id) seen.add(id)
  }
}

/** A cell over the grid of its table. */
interface Placed {
  node: Node
  row: number
  column: number
  rows: number
  columns: number
}

const checkTable = (table: Node, report: Report): void => {
  const rows = table.kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.kids.filter((row) => row.type === 'TR')))
  const cells: Placed[] = []
  const taken = new Map<string, Placed>()
  for (const [row, line] of rows.entries()) {
    let column = 0
    for (const node of line.kids) {
      while (taken.has(`${row} ${column}`)) column++
      const placed = {
        node,
        row,
        column,
        rows: Number(attribute(node, 'RowSpan') ?? 1),
        columns: Number(attribute(node, 'ColSpan') ?? 1),
      }
      for (let y = row; y < row + placed.rows; y++) {
        for (let x = column; x < column + placed.columns; x++) {
          if (taken.has(`${y} ${x}`)) report('7.2-15', 'cells overlap')
          taken.set(`${y} ${x}`, placed)
        }
      }
      column += placed.columns
      cells.push(placed)
    }
  }
  const widths = rows.map((_, row) => [...taken.keys()].filter((key) => key.startsWith(`${row} `)).length)
  if (new Set(widths).size > 1) report('7.2-43', `rows of ${[...new Set(widths)].join(' and ')} columns`)
  if (cells.some((cell) => cell.row + cell.rows > rows.length)) report('7.2-41', 'a cell hangs out of its table')
  checkHeads(cells, report)
}

const checkHeads = (cells: readonly Placed[], report: Report): void => {
  const ids = new Set(cells.filter((cell) => cell.node.type === 'TH').map((cell) => text(cell.node.dict.get('ID'))))
  for (const cell of cells.filter((one) => one.node.type === 'TD')) {
    const headers = list(attribute(cell.node, 'Headers')).map((id) => text(id))
    if (headers.length > 0 && headers.every((id) => ids.has(id))) continue
    if (headers.length > 0) report('7.5-2', 'a cell names heads that are not there')
    const isHeaded = cells.some((head) => {
      if (head.node.type !== 'TH') return false
      const scope = name(attribute(head.node, 'Scope'))
      const inColumn = cell.column < head.column + head.columns && head.column < cell.column + cell.columns
      const inRow = cell.row < head.row + head.rows && head.row < cell.row + cell.rows
      return (inColumn && (scope === 'Column' || scope === 'Both')) || (inRow && (scope === 'Row' || scope === 'Both'))
    })
    const isEmpty = cell.node.kids.length + cell.node.contents.length === 0
    if (!isHeaded && !isEmpty && headers.length === 0) report('7.5-1', 'a cell without a head')
  }
}
