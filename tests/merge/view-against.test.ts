// What speaks against an answer, as a document's template may ask for it.
import { expect, it } from 'vitest'
import { labelsOf } from '../../src/merge/labels.ts'
import { viewAgainst } from '../../src/merge/view-evidence.ts'
import { plain } from '../../src/model/words.ts'
import { brief, ledger, line, page3, takeAway1, words } from './engagement.ts'

it('says to the slide of objections why each is open: its own reason before that of the conflict', () => {
  const against = [
    { claim: words('Eins'), reason: words('Only the seller speaks'), at: line(30) },
    { conflict: 'thrift', at: line(31) },
  ]
  const said = viewAgainst(brief({ against }), ledger, labelsOf('en-GB')).map(({ reason }) => reason && plain(reason))
  expect(said).toEqual(['Only the seller speaks', 'No source reconciles them'])
})

it('lets the side of a conflict rest on the source that says it, though another says so too', () => {
  const { thrift } = ledger.conflicts
  const says = words('It spends', line(41), [page3, takeAway1])
  const both = { ...ledger, conflicts: { thrift: { ...thrift!, sides: [{ says, source: 'visit' }] } } }
  const [its] = viewAgainst(brief({ against: [{ conflict: 'thrift', at: line(31) }] }), both, labelsOf('en-GB'))
  expect([its!.sides[0]!.says.cites, its!.backed.cites]).toEqual([[takeAway1], [takeAway1]])
})
