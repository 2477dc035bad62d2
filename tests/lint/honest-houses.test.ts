// What rules took for a fault in the briefs of a hospital and of a bus operator, and beside each what they still have to tell.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'
import { toldOf } from './told-of.ts'

const facts = `facts:
  waiting: { label: Patients waiting over 18 weeks, value: 4300, unit: patients, period: 2024, source: { id: report, where: page 4 } }
  depots: { label: Depots, entity: Company, value: 5, unit: sites, period: 2024, source: { id: report, where: page 4 } }
  lost: { label: Lost mileage, entity: Company, value: 3.6, unit: "%", measure: share, period: 2024, source: { id: report, where: page 4 } }
`

it.each([
  ['Of all patients, $waiting wait more than 18 weeks', true],
  ['Of all patients, $waiting are on a list of more than 18 weeks', true],
  ['Of all patients, $waiting wait more than 20 weeks', false],
  ['Patients wait more than 18 weeks', false],
])('is silent on "%s", whose number the label of the figure says, for typed-number: %s', (text, silent) => {
  expect(toldOf('typed-number', 'prose', text, facts).length === 0).toBe(silent)
})

const steps = `${facts}exhibit: { kind: process, title: Parts, steps: [{ head: Order, says: [By eight] }, { head: Three long evenings, says: [By ten], key: true }] }`
it.each([
  ['A central store serves all five sites by night', true],
  ['The doors open on three long evenings for a trial', true],
  ['Free entry costs more than three long evenings', true],
  ['Five sites share a store', false],
  ['The plan has six steps', false],
  ['The plan has five steps', false],
])('is silent on "%s" over two steps for counted-title: %s', (claim, silent) => {
  expect(toldOf('counted-title', 'claim', claim, steps).length === 0).toBe(silent)
})

it.each([
  ['The company loses $lost', true],
  ['The company lost $lost in 2024', true],
  ['The margin lost $services_share', false],
  ['The share of the company fell by $lost', false],
])('is silent on "%s" for points-not-percent: %s', (text, silent) => {
  expect(toldOf('points-not-percent', 'prose', text, facts).length === 0).toBe(silent)
})

it.each([
  ['confidence_because: most figures come from the workshop, and the regulator confirms them', true],
  ['confidence_because: most customers were asked', false],
  ['situation: Most figures of the company are good.', false],
])('is silent on "%s" for vague-quantity: %s', (said, silent) => {
  const told = findIn(`brief: { ${said.replace(/: (.*)$/, (_, text) => `: ${JSON.stringify(text)}`)} }`)
  expect(told.some(({ code }) => code === 'lint/vague-quantity')).toBe(!silent)
})
