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
  fact('g24', { value: -8, unit: '%', measure: 'growth', label: 'Growth', period: '2024' }),
  fact('g23', { value: -3, unit: '%', measure: 'growth', label: 'Growth', period: '2023' }),
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
  ['Growth was $g24.value down from $g23.value', 'Growth was −8% down from −3%'],
  ['Growth of $g24.value, down from $g23.value a year before', 'Growth of −8%, down from −3% a year before'],
  ['Growth fell from $g23.value to $g24.value', 'Growth fell from −3% to −8%'],
  ['Growth of $g24.value below the $g23.value of the market', 'Growth of −8% below the −3% of the market'],
  ['Sales fell by $g24.value after a fall of $g23.value', 'Sales fell by 8% after a fall of 3%'],
  ['Sales fell $g24.value, from a decline of $g23.value', 'Sales fell 8%, from a decline of 3%'],
  ['This led to $g24.value lower sales', 'This led to 8% lower sales'],
  ['Sales were $g24.value down on the year', 'Sales were 8% down on the year'],
])('a rate of growth below zero: %s', (text, printed) => {
  expect(settleText(text, facts).printed).toBe(printed)
})

test.each([
  ['Das Wachstum fiel von $g23.value auf $g24.value', 'Das Wachstum fiel von −3_% auf −8_%'],
  ['Ein Rückgang von $g24.value im Jahr', 'Ein Rückgang von 8_% im Jahr'],
  ['Ein Rückgang von $g24.value auf EUR 4 Mio.', 'Ein Rückgang von 8_% auf EUR 4 Mio.'],
  ['Ein Rückgang von $g24.value auf rund $now', 'Ein Rückgang von 8_% auf rund 6_Mio._USD'],
  ['Der Rückgang des Wachstums von $g23.value auf rund −8 %', 'Der Rückgang des Wachstums von −3_% auf rund −8 %'],
  ['Eine Marge von $mg unter den $mp', 'Eine Marge von −8_% unter den −3_%'],
  ['Eine Marge von $mg unter dem Plan', 'Eine Marge von −8_% unter dem Plan'],
  ['Das EBITDA lag um $mg unter dem Plan', 'Das EBITDA lag um 8_% unter dem Plan'],
  ['Das EBITDA lag $missed unter dem Plan', 'Das EBITDA lag 4_Mio._USD unter dem Plan'],
  ['Die Marge liegt $mg unter null', 'Die Marge liegt 8_% unter null'],
])('in German: %s', (text, printed) => {
  expect(settleText(text, facts, 'de-DE').printed).toBe(printed)
})
