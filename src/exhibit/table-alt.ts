// What a table says to those who cannot see it: its subject, its heads, how many rows it has, and what they are about.
import { phrasesFor } from './phrases.ts'

/** Characters that a screen reader can bear in one go. */
const most = 250

/** What a table is made of, as plain words; empty ones are left out. `rows` holds the name of each row. */
export interface TableWords {
  title: string
  heads: string[]
  rows: string[]
}

/** "Table. Executive summary. Claim, What supports it, Pages: 3 rows. The money is in the base; …." */
export function tableAlt({ title, heads, rows }: TableWords, language: string): string {
  const phrases = phrasesFor(language)
  const count = `${rows.length} ${rows.length === 1 ? phrases.row : phrases.rows}`
  // A table of one head is often called by it: said once is enough.
  const said = heads.filter((head) => head !== '' && head !== title).join(', ')
  const start = [phrases.table, title, said === '' ? count : `${said}: ${count}`]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
  const names: string[] = []
  for (const row of rows.filter((name) => name !== '')) {
    if ([start, [...names, row].join('; ')].join(' ').length + 1 > most) break
    names.push(row.replace(/\.$/, ''))
  }
  return names.length === 0 ? start : `${start} ${names.join('; ')}.`
}
