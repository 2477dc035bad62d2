// What is told of two builds: each changed text once, with its pages, cut to the words that differ.
import { expect, it } from 'vitest'
import { cut, tellChanges } from '../../src/cli/tell-changes.ts'
import { type Changes, compare, type Snapshot } from '../../src/compare/index.ts'

const shot = (...pages: string[][]): Snapshot => ({
  deliverable: 'deck',
  pages: pages.map((texts) => texts.join('\n')),
  passages: pages.flatMap((texts, index) =>
    texts
      .filter((text) => !text.startsWith('#'))
      .map((text) => ({ name: '', sort: 'words' as const, text, pages: [{ page: index + 1, start: 0 }] })),
  ),
  charts: [],
  tables: [],
})
const told = (before: Snapshot, after: Snapshot, like?: Changes): string[] => tellChanges(compare(before, after), like)

it('tells a changed word with a few around it, once for all pages', () => {
  const before = 'In the first year of the plan profit grew three times as fast as revenue did in the whole group'
  const after = before.replace('three', 'two')
  expect(told(shot([before, '78'], ['x'], [before]), shot([after, '80'], ['x'], [after]))).toEqual([
    '2 of 3 pages changed',
    '  p. 1, 3  “… plan profit grew three times as fast …” → “… plan profit grew two times as fast …”',
    '  p. 1  “78” → “80”',
  ])
})

it('tells on a dry run the whole sentence, where a figure may make its other half untrue', () => {
  const before =
    'We asked. For the mill these would be 3.15 a kilo, water and power included, which is less than any dyer takes. Nobody doubts it'
  const [was, is] = cut(before, before.replace('3.15', '3.7'), 200)
  expect(was).toBe(
    '“… For the mill these would be 3.15 a kilo, water and power included, which is less than any dyer takes. …”',
  )
  expect(is).toBe(was.replace('3.15', '3.7'))
  expect(cut(before, before.replace('3.15', '3.7'), 72)[0]).toBe('“… these would be 3.15 a kilo, water …”')
})

it('tells what is new and what is gone without shifting the rest', () => {
  expect(told(shot(['a'], ['c']), shot(['a'], ['n'], ['c']))).toEqual([
    '1 of 3 pages changed, 2 pages before',
    '  p. 2  new: “n”',
  ])
  expect(told(shot(['a', 'b'], ['c']), shot(['a'], ['c']))).toEqual(['1 of 2 pages changed', '  p. 1  gone: “b”'])
  expect(told(shot(['a', 'b', 'c']), shot(['b', 'c', 'd']))).toEqual([
    '1 of 1 page changed',
    '  p. 1  gone: “a”',
    '  p. 1  new: “d”',
  ])
})

it('tells a page that only looks different, and one that does not', () => {
  expect(told(shot(['a', '#red'], ['b']), shot(['a', '#blue'], ['b']))).toEqual([
    '1 of 2 pages changed',
    '  p. 1  drawn anew, the words as before',
  ])
  expect(told(shot(['a']), shot(['a']))).toEqual(['its pages are as they were'])
})

it('tells pages whose brand was edited, and files that only carry another brief', () => {
  const plain = shot(['a'], ['b'])
  const [old, now] = ['1', '2'].map((brand) => ({ ...plain, brand }))
  expect(told(old!, now!)).toEqual(['all 2 pages drawn anew in the edited brand, the words as before'])
  expect(told(old!, { ...now!, pages: ['a', 'c'] })[0]).toBe(
    '1 of 2 pages changed, and all are drawn anew in the edited brand',
  )
  const [was, is] = ['x', 'y'].map((carried) => ({ ...plain, carried: [carried] }))
  expect(told(was!, is!)).toEqual(['its pages are as they were; the brief that it carries is not'])
})

it('tells ten lines at most', () => {
  const many = (word: string) => shot(Array.from({ length: 30 }, (_, at) => `${word} ${at}`))
  const lines = told(many('old'), many('new'))
  expect(lines).toHaveLength(11)
  expect(lines.at(-1)).toBe('  … and 21 more')
})

it('does not tell the words of a deck again for its handout', () => {
  const deck = compare(shot(['a'], ['b']), shot(['x'], ['b']))
  expect(told(shot(['a', 'b']), shot(['x', 'b']), deck)).toEqual(['1 of 1 page changed, in the words told above'])
})
