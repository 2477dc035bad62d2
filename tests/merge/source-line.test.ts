// The line under a slide or an exhibit that names what it rests on.
import { expect, it } from 'vitest'
import { sourceLineFor } from '../../src/merge/cite.ts'
import { type Citation, plain } from '../../src/model/words.ts'
import { figures, ledger, page3, run, takeAway1, templates } from './engagement.ts'

it('names the sources of an exhibit on a one-pager by their numbers in its list', () => {
  const { document } = run(
    templates('<document><flow><text>{{answer}}</text></flow></document>'),
    {
      answer: figures(
        ['Revenue grew by ', ['revenue', '8%'], '. Profit grew by ', ['profit', '24%'], '.'],
        [page3, takeAway1],
      ),
    },
    'one-pager',
  )
  const lineOf = (...cites: Citation[]) => plain(document!.sourceLine(cites)!).replace('\u00a0', ' ')
  expect(lineOf(takeAway1)).toBe('Source 2')
  expect(lineOf(takeAway1, { ...page3, derived: true })).toBe('Sources 1, 2; team analysis')
})

it('ends the line of a slide whose words are ours in that, also where it cites nothing', () => {
  const lineOf = sourceLineFor(ledger, 'en-GB')
  expect(plain(lineOf([], true)!)).toBe('Source: team analysis')
  expect(plain(lineOf([takeAway1], true)!)).toMatch(/^Source: TechMoat.*; team analysis$/)
  expect(lineOf([])).toBeUndefined()
})

it('prints three numbers in a row as a range, and parts the others', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const sources = Object.fromEntries(names.map((id) => [id, { ...ledger.sources['visit']!, id, publisher: id }]))
  const cite = (id: string): Citation => ({ source: id, where: '', derived: false })
  const lineOf = sourceLineFor({ ...ledger, sources }, 'en-GB', names, true)
  const said = (...ids: string[]) => plain(lineOf(ids.map(cite))!).replace('\u00a0', ' ')
  expect(said('d', 'a', 'c', 'b')).toBe('Sources 1–4')
  expect(said('e', 'a', 'b')).toBe('Sources 1, 2, 5')
})

it('names sources in one order on all pages, that of the register, wherever they are first met on a page', () => {
  const lineOf = sourceLineFor(ledger, 'en-GB', ['visit', 'report'])
  expect(plain(lineOf([page3, takeAway1])!)).toBe(plain(lineOf([takeAway1, page3])!))
})

it('writes the source line: each source once, our own analysis last', () => {
  const { document } = run(templates('<document></document>'))
  const lineOf = (...cites: Citation[]) => {
    const found = document!.sourceLine(cites)
    return found && plain(found)
  }
  expect(lineOf()).toBeUndefined()
  expect(lineOf(takeAway1, page3, { ...takeAway1, where: 'elsewhere' })).toBe(
    'Source: TechMoat Consulting, J.\u00a0Towson (2025); A Bureau (undated)',
  )
  expect(lineOf({ ...takeAway1, derived: true })).toBe(
    'Source: TechMoat Consulting, J.\u00a0Towson (2025); team analysis',
  )
})

it('takes the short name that the ledger gives a source, and the language of the brief', () => {
  const visit = { ...ledger.sources['visit']!, cite: 'Besuch, 2025' }
  const { document } = run(
    templates('<document></document>'),
    { about: { date: '2025-10-01', status: 'draft', language: 'de-DE' } },
    'deck',
    { ...ledger, sources: { visit } },
  )
  expect(plain(document!.sourceLine([{ ...takeAway1, derived: true }])!)).toBe('Quelle: Besuch, 2025; eigene Analyse')
})
