// A ledger file with everything it may say: it is read without a fault, settles, and its grades count.
import { expect, test } from 'vitest'
import { settle } from '../../src/evidence/index.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { readLedger } from '../../src/read/index.ts'
import { briefOf, shown } from './literals.ts'

const workspace = (text: string): Workspace => ({
  read: (path) => (path === 'ledger.yaml' ? new TextEncoder().encode(text) : undefined),
  list: () => [],
  folders: () => [],
  font: () => new Uint8Array(),
  today: '2025-10-01',
})

const LEDGER = `
sources:
  report_2024:
    publisher: The company
    author: Its board
    title: Annual report 2024
    kind: filing
    locator: "https://example.com/annual-report-2024.pdf"
    published: 2025-03-14
    as_of: 2024-12-31
    accessed: 2025-09-01
    access: public
    origin: company
    reliability: A
    because: Audited
  bank:
    publisher: Central bank
    title: Reference rates
    kind: statistic
    published: 2024-12-31
    reliability: A
  survey_2025:
    publisher: Us
    title: Survey of buyers
    kind: survey
    published: 2025-06
    access: client confidential
    reliability: B
facts:
  revenue:
    label: Revenue
    entity: Group
    value: 78
    unit: RMB bn
    period: 2024
    sources:
      - { id: report_2024, where: page 12, role: primary }
      - { id: survey_2025, where: table 3, role: secondary }
    shelf_life: 18 months
    valid_until: 2026-03-31
    credibility: 2
    owner: AB
    checked_by: CD
    checked_on: 2025-09-02
  rate:
    label: Rate of exchange
    value: 7.2
    unit: RMB per USD
    period: 2024-12-31
    source: { id: bank, where: table 1 }
  in_dollars:
    label: Revenue in dollars
    formula: convert(revenue, USD, rate)
  guess:
    label: Revenue next year
    range: { low: 80, high: 90 }
    unit: RMB bn
    kind: assumption
    period: 2025
    source: survey_2025
    confidence: moderate
    confidence_because: buyers have signed for most of it
`

test('a ledger with every key is read and settled without a fault', () => {
  const { ledger, diagnostics } = readLedger('ledger.yaml', workspace(LEDGER))
  expect(diagnostics).toEqual([])
  expect(ledger!.sources['report_2024']).toMatchObject({
    access: 'public',
    accessed: '2025-09-01',
    as_of: '2024-12-31',
  })
  expect(ledger!.facts['revenue']).toMatchObject({
    owner: 'AB',
    checked_by: 'CD',
    checked_on: '2025-09-02',
    sources: [{ role: 'primary' }, { role: 'secondary' }],
  })
  const settled = settle(briefOf([]), ledger!, {})
  expect(settled.diagnostics).toEqual([])
  expect(shown(settled.ledger.quantities['in_dollars']!.printed)).toBe('USD_11_bn')
  expect(settled.ledger.confidences).toMatchObject({
    revenue: { level: 'high' },
    rate: { level: 'moderate' },
    in_dollars: { level: 'moderate', because: ['as weak as rate', 'one origin, graded A2'] },
    guess: { level: 'moderate', because: ['buyers have signed for most of it'] },
  })
})

test.each([
  ['access: public', 'access: secret', 'read/not-a-choice'],
  ['role: primary', 'role: main', 'read/not-a-choice'],
  ['accessed: 2025-09-01', 'accessed: lately', 'read/not-a-date'],
  ['confidence: moderate', 'confidence: fair', 'read/not-a-choice'],
])('"%s" as "%s" is told', (good, bad, code) => {
  const { diagnostics } = readLedger('ledger.yaml', workspace(LEDGER.replace(good, bad)))
  expect(diagnostics.map((one) => one.code)).toEqual([code])
})
