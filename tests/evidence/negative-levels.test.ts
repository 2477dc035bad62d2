// A negative level keeps its minus beside the level that it is compared with; what is said to be the size of a change loses it.
import { expect, test } from 'vitest'
import { fact, settleText } from './literals.ts'

const facts = [
  fact('mg', { value: -8, unit: '%', label: 'Margin', period: '2024' }),
  fact('mp', { value: -3, unit: '%', label: 'Margin', period: '2023' }),
  fact('now', { value: 6, unit: 'USD m', label: 'EBITDA', period: '2024' }),
  fact('then', { value: 10, unit: 'USD m', label: 'EBITDA', period: '2023' }),
  fact('planned', { value: 10, unit: 'USD m', label: 'EBITDA planned', period: '2024' }),
  fact('costs', { value: 9, unit: 'USD m', label: 'Costs', period: '2024' }),
  fact('change', { formula: 'now - then' }),
  fact('missed', { formula: 'now - planned' }),
  fact('profit', { formula: 'now - costs' }),
]

test.each([
  ['The margin was $mg down from $mp', 'The margin was −8% down from −3%'],
  ['The margin was $mg.value down from $mp.value', 'The margin was −8% down from −3%'],
  ['The margin was $mp up from $mg', 'The margin was −3% up from −8%'],
  ['Temperature of $mg below the $mp', 'Temperature of −8% below the −3%'],
  ['Temperature of $mp above the $mg', 'Temperature of −3% above the −8%'],
  ['A margin of $mg below the plan', 'A margin of −8% below the plan'],
  ['A profit of $profit below the plan', 'A profit of USD_−3_m below the plan'],
  ['Profit was $profit down from a gain', 'Profit was USD_−3_m down from a gain'],
  ['A margin of $mg below zero', 'A margin of 8% below zero'],
  ['Costs fell by $mg down from the peak', 'Costs fell by 8% down from the peak'],
  ['Sales came in by $mg below the plan', 'Sales came in by 8% below the plan'],
  ['Sales came in by about $mg below the plan', 'Sales came in by about 8% below the plan'],
  ['EBITDA was $change down from the year before', 'EBITDA was USD_4_m down from the year before'],
  ['EBITDA was $missed below the plan', 'EBITDA was USD_4_m below the plan'],
  ['EBITDA was $mg lower', 'EBITDA was 8% lower'],
])('%s', (text, printed) => {
  expect(settleText(text, facts).printed).toBe(printed)
})

test.each([
  ['Eine Marge von $mg unter den $mp', 'Eine Marge von −8_% unter den −3_%'],
  ['Eine Marge von $mg unter dem Plan', 'Eine Marge von −8_% unter dem Plan'],
  ['Das EBITDA lag um $mg unter dem Plan', 'Das EBITDA lag um 8_% unter dem Plan'],
  ['Das EBITDA lag $missed unter dem Plan', 'Das EBITDA lag 4_Mio._USD unter dem Plan'],
  ['Die Marge liegt $mg unter null', 'Die Marge liegt 8_% unter null'],
])('in German: %s', (text, printed) => {
  expect(settleText(text, facts, 'de-DE').printed).toBe(printed)
})
