// Titles of exhibits that are none: what is told says what stands there, if anything does.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const told = (title?: string): string[] =>
  findIn(
    `exhibit: { kind: clustered-column, ${title === undefined ? '' : `title: ${JSON.stringify(title)}, `}categories: [Profit], series: { Growth: [profit_growth_2024] } }`,
  )
    .filter(({ code }) => code === 'lint/untitled-exhibit')
    .map(({ message }) => message)

it.each([
  [undefined, ['the exhibit "shown" has no title']],
  ['Chart 1', ['the title of the exhibit "shown" does not say what it shows: "Chart 1"']],
  ['Data', ['the title of the exhibit "shown" does not say what it shows: "Data"']],
  ['2024', ['the title of the exhibit "shown" does not say what it shows: "2024"']],
  ['Growth of the group', []],
])('tells of the title %s', (title, expected) => {
  expect(told(title)).toEqual(expected)
})
