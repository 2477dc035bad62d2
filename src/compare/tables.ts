// The cells of tables, compared between two states. A table that goes on over pages is one table.
import type { Mark, TableMark } from '../model/mark.ts'
import type { Pages } from '../model/page.ts'
import { pairByName } from './pairs.ts'
import { saidIn, textsIn } from './texts.ts'

/** A cell that does not say what it said. */
export interface CellChange {
  /** Number of its page, from 1; of the old page for a row that is gone. */
  page: number
  /** Home of the table in the brief: "focus"; its first head where it has none. */
  table: string
  /** What the first cell of its row says. */
  row: string
  /** The head of its column. */
  column: string
  /** Absent for the cell of a row that is new. */
  before?: string
  /** Absent for the cell of a row that is gone. */
  after?: string
}

interface TableShot {
  name: string
  shown: string
  heads: string[]
  rows: { page: number; cells: string[] }[]
}

/** True for a table with heads over its columns, whose cells are compared one by one. One that only lays out texts is read as texts. */
export const isTabular = (mark: Mark): mark is TableMark =>
  mark.kind === 'table' && new Set(headsOf(mark).filter((head) => head !== '')).size > 1

const headsOf = ({ rows, heads }: TableMark): string[] => (heads === 0 ? [] : cellsOf(rows[heads - 1]!))

const cellsOf = ({ cells }: TableMark['rows'][number]): string[] =>
  cells.flatMap(({ paragraphs, marks = [], span = 1 }) => [
    [...saidIn(paragraphs), ...marks.flatMap((mark) => textsIn(mark))].join(' '),
    ...Array.from({ length: span - 1 }, () => ''),
  ])

function tablesOf({ pages }: Pages): TableShot[] {
  const tables: TableShot[] = []
  const known = new Map<string, TableShot>()
  pages.forEach(({ marks }, index) => {
    for (const mark of marks.flatMap(opened).filter(isTabular)) {
      const begun = mark.continues === undefined ? undefined : known.get(mark.continues)
      const rows = mark.rows.slice(mark.heads).map((row) => ({ page: index + 1, cells: cellsOf(row) }))
      const heads = headsOf(mark)
      // "growth, table"; a table of a template has no home.
      const home = mark.name.includes(',') ? mark.name.split(',')[0]! : ''
      const table = begun ?? {
        name: home || heads.join(' | '),
        shown: home || heads[0]!,
        heads,
        rows: [{ page: index + 1, cells: heads }],
      }
      table.rows.push(...rows)
      if (!begun) tables.push(table)
      known.set(mark.id, table)
    }
  })
  return tables
}

const opened = (mark: Mark): Mark[] => (mark.kind === 'group' ? mark.marks.flatMap(opened) : [mark])

/** Cells that differ, table by table. Rows are paired by what their first cell says, or by their places where as many are left over. */
export function compareTables(before: Pages | undefined, after: Pages | undefined): CellChange[] {
  const pairs = pairByName(before ? tablesOf(before) : [], after ? tablesOf(after) : [])
  return pairs.flatMap(([was, is]) => {
    const { shown: table, heads } = (is ?? was)!
    return pairRows(was?.rows ?? [], is?.rows ?? []).flatMap(([old, now]) =>
      heads.flatMap((column, n): CellChange[] => {
        const [a, b] = [old?.cells[n], now?.cells[n]]
        if (a === b || (a ?? '') + (b ?? '') === '') return []
        const { page, cells } = (now ?? old)!
        return [
          {
            ...{ page, table, row: cells[0] ?? '', column },
            ...(a !== undefined && { before: a }),
            ...(b !== undefined && { after: b }),
          },
        ]
      }),
    )
  })
}

type Row = TableShot['rows'][number]

function pairRows(before: readonly Row[], after: readonly Row[]): [Row | undefined, Row | undefined][] {
  const named = (rows: readonly Row[]) => rows.map((row) => ({ name: row.cells[0] ?? '', row }))
  const pairs = pairByName(named(before), named(after)).map(([was, is]): [Row | undefined, Row | undefined] => [
    was?.row,
    is?.row,
  ])
  const gone = pairs.filter(([, now]) => !now)
  const come = pairs.filter(([old]) => !old)
  if (gone.length !== come.length) return pairs
  // A first cell that prints a figure changes with it.
  let next = 0
  return pairs.filter(([, now]) => now).map(([old, now]) => [old ?? gone[next++]![0], now])
}
