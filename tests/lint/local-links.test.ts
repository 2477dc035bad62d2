// Links and paths that a reader cannot follow: what is told of each, and public places that only sound like a house's own.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const told = (prose: string): string[] =>
  findIn(`point: { prose: ${JSON.stringify(prose)} }`)
    .filter(({ code }) => code === 'lint/local-link')
    .map(({ message }) => message.replace('this link leads to a place that the reader cannot reach: ', ''))

it.each([
  'https://wiki.openstreetmap.org/roads',
  'https://intern.example.com/offers',
  'https://www.nas.nasa.gov/report',
  'https://nas.example.org/report',
  'https://vpn.example.com/prices',
])('lets the public place %s be', (address) => {
  expect(told(`The count follows the [map of roads](${address})`)).toEqual([])
})

it.each([
  'https://wiki/roads',
  'https://wiki.fennimore.local/roads',
  'https://nas.corp/roads',
  'https://intranet.fennimore.example/roads',
  'https://jira.fennimore.example/roads',
])('tells the place %s of one house', (address) => {
  expect(told(`The count follows the [map of roads](${address})`)).toEqual([address])
})

it.each([
  ['The count in C:\\data is named in the report', 'C:\\data'],
  ['The count in C:\\data\\orders.csv is older', 'C:\\data\\orders.csv'],
  ['The count in C:\\Program Files\\orders.csv is older', 'C:\\Program Files\\orders.csv'],
])('names the path in "%s" and no word after it', (prose, path) => {
  expect(told(prose)).toEqual([path])
})
