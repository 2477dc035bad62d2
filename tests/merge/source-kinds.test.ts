// The register of a German document names the kinds of its sources in German, all of them.
import { expect, it } from 'vitest'
import { kindOfSource } from '../../src/merge/source-kinds.ts'
import { ledgerShape } from '../../src/read/ledger-shape.ts'

const kinds = JSON.stringify(ledgerShape)
  .match(/"filing"[^\]]*/)![0]
  .match(/[a-z][a-z -]+/g)!

it.each(kinds)('says "%s" in German, and as the ledger has it in English', (kind) => {
  expect(kindOfSource(kind, 'en-GB')).toBe(kind)
  expect(kindOfSource(kind, 'de-DE')).toMatch(/^\p{Lu}/u)
})
