// Which prices a chart or a table is in: a hint names a place that takes the words.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const facts = `facts:
${[2022, 2023, 2024].map((year) => `  sales_${year}: { label: Sales, value: ${year - 2000}, unit: USD bn, period: ${year}, source: { id: report, where: page 2 } }`).join('\n')}`
const chart = (more = '') =>
  `{ kind: clustered-column, title: Sales, categories: ["2022", "2023", "2024"], series: { Sales: [sales_2022, sales_2023, sales_2024] }${more} }`
const table = (more = '') =>
  `{ kind: table, title: Sales, columns: [Year, Sales], rows: [["2022", $sales_2022], ["2023", $sales_2023], ["2024", $sales_2024]]${more} }`

/** The hints of the rule, and whatever is told of a key that is not known, over an exhibit beside the brief's own pillars. */
const toldOf = (exhibit: string, note = '') =>
  findIn(`${facts}\nexhibit: ${exhibit}\npoint: { exhibit: [sides, shown], takeaways: []${note} }`).flatMap(
    ({ code, notes }) => (['lint/price-basis', 'read/unknown-key'].includes(code) ? [notes.join(' ')] : []),
  )

it('asks for the note of a chart beside another exhibit, and takes it', () => {
  expect(toldOf(chart())).toEqual([expect.stringContaining('add `note: Nominal` to the exhibit,')])
  expect(toldOf(chart(', note: Nominal'))).toEqual([])
})

it('asks for the note of the point where a table, which has none, stands beside another exhibit, and takes it', () => {
  expect(toldOf(table())).toEqual([expect.stringContaining('add `note: Nominal` to the point,')])
  expect(toldOf(table(), ', note: Nominal')).toEqual([])
})
