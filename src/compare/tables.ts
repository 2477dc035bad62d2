// The cells of tables, compared between two states. A table that goes on over pages is one table; a column that only numbers the rows is
// not compared, and rows in another order are told once.
import type { Mark, TableMark } from '../model/mark.ts'
import type { Pages } from '../model/page.ts'
import { alikeness } from './align.ts'
import { rememberedBy } from '../model/remembered-by.ts'
import { pairByName } from './pairs.ts'
import { meantIn, textsIn } from './texts.ts'

/** A cell that does not say what it said. */
export interface CellChange {
  /** Number of its page, from 1; of the old page for a row that is gone. */
  page: number
  /** Home of the table in the brief: "focus"; its first heads where it has none. */
  table: string
  /** What the first cell of its row says that is not a number of the row. */
  row: string
  /** The head of its column. */
  column: string
  /** Absent for the cell of a row that is new. */
  before?: string
  /** Absent for the cell of a row that is gone. */
  after?: string
}

/** A table that is new or gone, or whose rows stand in another order. */
export interface TableChange {
  /** Number of the page it begins on, from 1; of the old page for one that is gone. */
  page: number
  table: string
  what: 'new' | 'gone' | 'reordered'
}

/** A table, as it is compared; its heads are its first row. */
export interface TableShot {
  name: string
  shown: string
  heads: string[]
  rows: { page: number; cells: string[] }[]
}

/** True for a table with heads over its columns, whose cells are compared one by one. One that only lays out texts is read as texts. */
export const isTabular = (mark: Mark): mark is TableMark => mark.kind === 'table' && hasHeads(mark)

const hasHeads = rememberedBy((mark: TableMark) => new Set(headsOf(mark).filter((head) => head !== '')).size > 1)

const headsOf = ({ rows, heads }: TableMark): string[] => (heads === 0 ? [] : cellsOf(rows[heads - 1]!))

const cellsOf = rememberedBy(({ cells }: TableMark['rows'][number]): string[] =>
  cells.flatMap(({ paragraphs, marks = [], span = 1 }) => [
    [...meantIn(paragraphs), ...marks.flatMap(drawnIn)].join(' '),
    ...Array.from({ length: span - 1 }, () => ''),
  ]),
)

// A ball says its score to those who cannot see it.
const drawnIn = (mark: Mark): string[] =>
  (mark.kind === 'group' || mark.kind === 'shape') && mark.alt ? [mark.alt] : textsIn(mark)

/** The tables of a deliverable. */
export function tablesOf({ pages }: Pages): TableShot[] {
  const tables: TableShot[] = []
  const known = new Map<string, TableShot>()
  pages.forEach(({ marks }, index) => {
    for (const mark of marks.flatMap(opened).filter(isTabular)) {
      const begun = mark.continues === undefined ? undefined : known.get(mark.continues)
      const rows = mark.rows.slice(mark.heads).map((row) => ({ page: index + 1, cells: cellsOf(row) }))
      const heads = headsOf(mark)
      // "growth, table"; a table of a template has no home.
      const home = mark.name.includes(',') ? mark.name.split(',')[0]! : ''
      const named = heads.filter((head) => /\p{L}/u.test(head)).slice(0, 2)
      const table = begun ?? {
        name: home || heads.join(' | '),
        shown: home || named.join(', '),
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

/** Cells that differ and tables that are new, gone or in another order, table by table. */
export function compareTables(
  before: readonly TableShot[],
  after: readonly TableShot[],
): { cells: CellChange[]; tables: TableChange[] } {
  const tables: TableChange[] = []
  const cells = pairByName(before, after).flatMap(([was, is]) => {
    const { shown: table, heads, rows } = (is ?? was)!
    const { page } = rows[0]!
    if (!was || !is) {
      tables.push({ page, table, what: is ? 'new' : 'gone' })
      return []
    }
    const pairs = pairRows(was, is)
    const places = pairs.flatMap(([old, now]) => (old && now ? [was.rows.indexOf(old)] : []))
    if (places.some((place, n) => n > 0 && place < places[n - 1]!)) tables.push({ page, table, what: 'reordered' })
    const first = isNumbered(is) ? 1 : 0
    return pairs.flatMap(([old, now]) =>
      heads.flatMap((column, n): CellChange[] => {
        const [a, b] = [old?.cells[n], now?.cells[n]]
        if (n < first || a === b || (a ?? '') + (b ?? '') === '') return []
        const { page, cells } = (now ?? old)!
        return [
          {
            ...{ page, table, row: cells[first] ?? '', column },
            ...(a !== undefined && { before: a }),
            ...(b !== undefined && { after: b }),
          },
        ]
      }),
    )
  })
  return { cells, tables }
}

type Row = TableShot['rows'][number]

/** True where the first column counts the rows: 1, 2, 3 or S1, S2, S3. */
const isNumbered = ({ rows }: TableShot): boolean =>
  rows.length > 1 &&
  rows.slice(1).every(({ cells }, n) => /^\p{L}?0*(\d+)[.)]?$/u.exec(cells[0] ?? '')?.[1] === String(n + 1))

/** Least share of words that two rows have in common to be one row that changed. */
const ALIKE = 0.25

/** Rows by what they are called, then those that say nearly the same; in the order of the new table, then those that are gone. */
function pairRows(was: TableShot, is: TableShot): [Row | undefined, Row | undefined][] {
  const heads: [Row | undefined, Row | undefined] = [was.rows[0], is.rows[0]]
  const named = (table: TableShot) =>
    table.rows.slice(1).map((row) => ({ name: row.cells[isNumbered(table) ? 1 : 0] ?? '', row }))
  const pairs = pairByName(named(was), named(is)).map(([old, now]): [Row | undefined, Row | undefined] => [
    old?.row,
    now?.row,
  ])
  const gone = pairs.flatMap(([old, now]) => (now ? [] : [old!]))
  // A first cell that prints a figure changes with it.
  const matched = pairs.flatMap(([old, now]): [Row | undefined, Row | undefined][] => {
    if (!now) return []
    if (old) return [[old, now]]
    const likeliest = gone
      .map((row) => ({ row, alike: alikeness(row.cells.join(' '), now.cells.join(' ')) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike)[0]?.row
    if (likeliest) gone.splice(gone.indexOf(likeliest), 1)
    return [[likeliest, now]]
  })
  return [heads, ...matched, ...gone.map((row): [Row, undefined] => [row, undefined])]
}
