// Faults told in other words than the rules knew at first, and beside each what comes near and is none.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

/** True where a rule is silent on a brief with these parts. */
const isSilent = (rule: string, parts: string): boolean => findIn(parts).every(({ code }) => code !== `lint/${rule}`)

it.each([
  ['Better not mention the port to the board.', false],
  ['It is wiser not to show this.', false],
  ['Better not tell the council', false],
  ['Better not raise fares before the bridge opens.', true],
  ['It is better not to show prices in the window.', true],
])('internal-remark judges "%s", silent: %s', (prose, silent) => {
  expect(isSilent('internal-remark', `point: { prose: ${JSON.stringify(prose)} }`)).toBe(silent)
})

it.each([
  ['The wait for surgery has doubled since 2022', 'Patients wait twice as long for surgery as in 2022', false],
  ['The wait for surgery has halved since 2022', 'Patients wait half as long for surgery as in 2022', false],
  ['The wait for surgery has doubled since 2022', 'Patients wait twice as long as those of two peers do', true],
])('repeated-title judges the so-what under "%s": "%s", silent: %s', (claim, so_what, silent) => {
  expect(isSilent('repeated-title', `point: ${JSON.stringify({ claim, so_what })}`)).toBe(silent)
})

it.each([
  ['The daycases fill a ward. A day case goes home by evening.', false],
  ['The key boards are full of it. A keyboard is new.', true],
])('term-variants judges "%s", silent: %s', (prose, silent) => {
  expect(isSilent('term-variants', `point: { prose: ${JSON.stringify(prose)} }`)).toBe(silent)
})

it.each([
  ['A Fee for Curbside Plants', false],
  ['A Fee for the second plant', true],
])('title-case judges "%s", silent: %s', (title, silent) => {
  expect(isSilent('title-case', `brief: ${JSON.stringify({ title })}\npoint: { prose: A fee pays for plants. }`)).toBe(
    silent,
  )
})

it.each([
  ['Work per crew', false],
  ['Bins emptied per crew', true],
  ['People per shift', true],
])('no-unit judges a chart of counts named "%s", silent: %s', (title, silent) => {
  const fact =
    '{ id: bins, label: Work, value: 1080, unit: count, period: 2024, source: { id: report, where: page 4 } }'
  const exhibit = JSON.stringify({ kind: 'clustered-column', title, series: { '2024': ['bins'] } })
  expect(isSilent('no-unit', `fact: ${fact}\nexhibit: ${exhibit}`)).toBe(silent)
})

it.each([
  ['no-comparator', 'so_what', 'Services win customers over more quickly', false],
  ['no-comparator', 'so_what', 'Services win customers over more quickly than machines do', true],
  ['no-comparator', 'so_what', 'The plant pays back over more years than the lease', true],
  ['color-words', 'prose', 'Four sites were examined (green: better than today).', false],
  ['color-words', 'prose', 'The council (Green: Anna Berg) agreed.', true],
  ['mixed-dates', 'prose', 'The site was bought in Jun 2025. It was paid for in July 2025.', false],
  ['mixed-dates', 'prose', 'The site was bought in May 2025. It was paid for in July 2025.', true],
])('%s judges a %s "%s", silent: %s', (rule, part, text, silent) => {
  expect(isSilent(rule, `point: { ${part}: ${JSON.stringify(text)} }`)).toBe(silent)
})

it('mixed-dates hears months in short beside full ones in another passage, and not in a table', () => {
  const prose = 'It was paid for in July 2025.'
  const cells = JSON.stringify({
    kind: 'table',
    title: 'Site',
    columns: ['Site', 'Bought'],
    rows: [
      ['North', 'Jun 2025'],
      ['South', 'Aug 2025'],
    ],
  })
  expect(isSilent('mixed-dates', `point: { prose: ${prose}, so_what: The site is ours since Jun 2025 }`)).toBe(false)
  expect(isSilent('mixed-dates', `point: { prose: ${prose} }\nexhibit: ${cells}`)).toBe(true)
})
