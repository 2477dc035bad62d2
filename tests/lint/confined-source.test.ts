// Whose confidence a source is under: the client's, whoever wrote the paper; or that of another client, which is told.
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { baseWith, findInFiles } from './base.ts'

/** What is told of quotes that a point for the client "The board" rests on. `own`: the ledger has a paper of the client, too. */
function toldOf(keys: object, own = false): string[] {
  const paper = {
    kind: 'client file',
    published: '2024-05-01',
    access: 'client confidential',
    reliability: 'B',
    because: 'Binding',
  }
  const { brief, ledger } = baseWith({
    source: { id: 'quotes', ...paper, ...keys },
    fact: {
      id: 'said',
      label: 'Plans',
      says: 'lifts by the spring',
      period: 2024,
      source: { id: 'quotes', where: 'page 3' },
    },
    point: { facts: ['said'] },
  })
  const read = parse(ledger)
  const accounts = { ...paper, publisher: 'The board', title: 'Accounts', locator: 'data room, folder 1' }
  if (own) read.sources.accounts = accounts
  return findInFiles({ brief, ledger: stringify(read) })
    .filter(({ code }) => code === 'lint/confined-source')
    .flatMap(({ message, notes }) => [message, ...notes])
}

const offers = { publisher: 'Two makers', title: 'Indicative quotes for 40 lifts' }
const survey = { publisher: 'A builder', title: 'Survey of the site' }

it('is silent on papers of others that the client gave, where their place names it', () => {
  expect(toldOf({ ...survey, locator: 'given to us by The board' })).toEqual([])
})

it('is silent on offers to a client whose own papers are in the ledger, and on what lies beside them', () => {
  expect(toldOf(offers, true)).toEqual([])
  expect(toldOf({ ...survey, locator: 'data room, folder 9' }, true)).toEqual([])
})

it('speaks of another client’s papers, and says where to name the client', () => {
  const [message, hint] = toldOf({ publisher: 'Orange', title: 'Plan of the second app' }, true)
  expect(message).toBe('"quotes" is confidential to a client, and nothing in it says that this is The board')
  expect(hint).toContain('hint: if The board gave it to you, say so under `locator`, as in "from The board"')
  expect(toldOf(offers)).toHaveLength(2)
})
