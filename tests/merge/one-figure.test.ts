// A figure alone is an exhibit of a deck and not of a memo, whose sentence says it.
import { expect, it } from 'vitest'
import { viewBrief } from '../../src/merge/view.ts'
import type { Deliverable, Exhibit } from '../../src/model/brief.ts'
import { brief, ledger, line, point, words } from './engagement.ts'

const exhibits: Record<string, Exhibit> = {
  one: { id: 'one', kind: 'figures', items: [{ fact: 'reach' }] },
  strip: { id: 'strip', kind: 'figures', items: [{ fact: 'reach' }, { fact: 'cores' }] },
}
const argument = {
  id: 'a',
  short: words('A'),
  claim: words('C'),
  holds: [],
  at: line(11),
  points: [point('reach', { exhibit: ['one', 'strip'] })],
}

const shownIn = (deliverable: Deliverable): unknown => {
  const cited = { sources: [], facts: [], notes: [] }
  const { view } = viewBrief({ brief: brief({ exhibits, arguments: [argument] }), ledger, deliverable, cited } as never)
  const [first] = view['arguments'] as { points: { exhibits: Exhibit[] }[] }[]
  return first!.points[0]!.exhibits.map(({ id }) => id)
}

it('stays out of a memo, a strip of several does not', () => {
  expect(shownIn('memo')).toEqual(['strip'])
  expect(shownIn('deck')).toEqual(['one', 'strip'])
  expect(shownIn('one-pager')).toEqual(['one', 'strip'])
})
