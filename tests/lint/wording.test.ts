// Wording, dates and comparisons by families of words, in both languages: what is told, and what only looks alike.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const told = (rule: string, part: string, text: string, language: string): boolean =>
  findIn(`point: { ${part}: ${JSON.stringify(text)} }\nbrief: { about: { language: ${language} } }`).some(
    ({ code }) => code === `lint/${rule}`,
  )

it.each([
  ['no-comparator', 'so_what', 'The line gives members a better price for each litre of milk'],
  ['no-comparator', 'so_what', 'Suppliers near the port deliver sooner'],
  ['no-comparator', 'so_what', 'The crews load a ship in less time'],
  ['mixed-spelling', 'prose', 'The pediatric ward is ten kilometers away'],
  ['typography', 'prose', 'A hall(or a shed) would do'],
  ['repeated-word', 'prose', 'Sales of $revenue_2024 USD bn'],
  ['filler', 'prose', 'The portal is a game changer'],
  ['term-variants', 'prose', 'The real-time feed is dear. The real time feed is slow.'],
  ['relative-time', 'prose', 'The maker stopped a few winters ago'],
  ['vague-quantity', 'so_what', 'A sharp rise in prices hurt sales'],
  ['typed-number', 'prose', 'A tenfold rise'],
  ['points-not-percent', 'prose', 'A rise in the margin of $services_share helps'],
  ['mixed-dates', 'prose', 'It began on 3rd March 2024 and ended on 5 May 2024'],
  ['impossible-date', 'prose', 'It began on 31/06/2024'],
])('%s: tells of the %s "%s"', (rule, part, text) => {
  expect(told(rule, part, text, 'en-GB')).toBe(true)
})

it.each([
  ['no-comparator', 'so_what', 'Das Werk am Hafen ist billiger'],
  ['no-comparator', 'so_what', 'Der Standort zieht doppelt so viele Kunden an'],
  ['filler', 'prose', 'Letztlich zahlt es sich aus'],
  ['relative-time', 'prose', 'Neuerdings schließt das Haus am Nachmittag'],
  ['vague-quantity', 'so_what', 'Der Löwenanteil geht an Dienste'],
  ['typed-number', 'prose', 'Im Depot liegen dreimal so viele Bilder wie Möbel'],
  ['typed-number', 'prose', 'Im Februar kamen je Abend 120 Gäste'],
  ['points-not-percent', 'prose', 'Der Anteil der Jungen sank seit 2019 um $services_share'],
  ['mixed-dates', 'prose', 'Es begann am 9. Januar 2025 und endete am 18.12.2025'],
  ['impossible-date', 'prose', 'Es begann am 31.04.2024'],
])('%s: tells of the German %s "%s"', (rule, part, text) => {
  expect(told(rule, part, text, 'de-DE')).toBe(true)
})

it.each([
  ['no-comparator', 'claim', 'Higher prices closed the old plant', 'en-GB'],
  ['no-comparator', 'claim', 'The yard builds larger ships in two halls', 'en-GB'],
  ['no-comparator', 'claim', 'Das Werk am Hafen ist billiger als das alte', 'de-DE'],
  ['no-comparator', 'claim', 'Das Werk trägt sich nicht mehr', 'de-DE'],
  ['repeated-word', 'prose', 'The plant that pays pays well', 'en-GB'],
  ['mixed-spelling', 'prose', 'They advise, exercise and promise otherwise', 'en-US'],
  ['relative-time', 'prose', 'It pays in four years', 'en-GB'],
  ['points-not-percent', 'prose', 'The margin rose to $services_share', 'en-GB'],
  ['mixed-dates', 'prose', 'It began on 3 March 2024 and ended in May 2025', 'en-GB'],
])('%s: is silent on the %s "%s"', (rule, part, text, language) => {
  expect(told(rule, part, text, language)).toBe(false)
})
