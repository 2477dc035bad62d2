// Money of two currencies in one exhibit, with no word on the rate.
import { plain } from '../../model/words.ts'
import { figuresOf, isWords, placeOf, seriesOf } from '../figures.ts'
import { printedIn } from '../reading.ts'
import type { BriefRule } from '../rule.ts'
import { columnsOf } from '../tables.ts'

const currencyOf = (unit: string): string | undefined => /^[A-Z]{3}(?= |$)/.exec(unit)?.[0]
const NOTED = /\brate|convert|\bfx\b|kurs|umgerechnet/i
/** Money by its name, as the last word of what a label is about: "Tax paid to the valley", "Repair costs"; "Tax offices" and "people on low
 * income" are none. */
const MONEY =
  /(?:^|[ -])(?:revenues?|sales|turnover|profits?|costs?|prices?|spending|expenditures?|expenses?|capex|opex|margin|investments?|wages?|salary|salaries|pay|payroll|debt|cash|tax|taxes|fees?|rents?|loans?|income|earnings|budget|funding|grants?|subsidy|subsidies|savings|payments?|dividends?|premiums?|royalties|fines?|assets|equity|proceeds|donations|outlay|bills?|ebit|ebitda|umsatz|umsätze|gewinn|kosten|preis|preise|investition|investitionen|ausgaben|einnahmen|steuern?|gebühren?|löhne|miete|mieten|schulden)$/i
/** What a label is about ends here: "Cost | of support", "Tax | paid to the valley", "Revenue | 2024". */
const TAIL =
  / (?:of|on|with|without|for|by|in|to|from|at|per|before|after|since|until|paid|spent|earned|saved|lost|owed|due|a year|this|that|which|who|FY|\(|–|von|der|des|für|je|im|vor|nach|19\d\d|20\d\d).*$|,.*$| ?\(.*$/i
const isMoney = (label: string): boolean => MONEY.test(label.replace(TAIL, '').trim())

export const mixedCurrencies: BriefRule = {
  code: 'lint/mixed-currencies',
  id: 'N-067',
  group: 'numbers',
  severity: 'error',
  stage: 'brief',
  about:
    'Money has a currency, and one exhibit or text has one of them, or what the ledger converts from it, or says at which rate.',
  why: 'Two currencies side by side are compared as if they were one.',
  good: 'fact: { id: sales, label: Sales, value: 12, unit: USD bn, period: 2024, source: { id: report, where: page 4 } }\npoint: { facts: [sales] }',
  bad: 'fact: { id: sales, label: Sales, value: 12, unit: bn, period: 2024, source: { id: report, where: page 4 } }\npoint: { facts: [sales] }',
  check: ({ points, ledger, texts }) => {
    // What the ledger converts has a rate with its date, and a trace that tells it.
    const isConverted = (id: string | undefined): boolean =>
      /\bconvert\(/.test((id !== undefined && ledger.facts[id]?.formula) || '')
    const mixed = points.flatMap(({ exhibits, home, point }) =>
      exhibits.flatMap((exhibit) => {
        const printed = printedIn(texts.filter((text) => text.exhibit === exhibit)).flatMap(
          (id) => ledger.quantities[id] ?? [],
        )
        const typed = [...figuresOf(exhibit), ...printed].filter(({ fact }) => !isConverted(fact))
        const found = [...new Set(typed.flatMap(({ unit }) => currencyOf(unit) ?? []))]
        const noted = [point.note, exhibit['note'], exhibit['units']].some(
          (note) => isWords(note) && NOTED.test(plain(note)),
        )
        if (found.length < 2 || noted) return []
        return [
          {
            message: `the exhibit "${exhibit.id}" shows money in ${found.join(' and ')}`,
            span: placeOf(exhibit),
            home,
            notes: ['hint: convert one of them in the ledger, or add a `note` with the rate and its date'],
          },
        ]
      }),
    )
    const scaled = points.flatMap(({ exhibits, home }) =>
      exhibits.flatMap((exhibit) => {
        const columns = [
          ...columnsOf(exhibit, ledger).map(({ figures }) => figures),
          ...seriesOf(exhibit).map(({ figures }) => figures),
        ].map((figures) => figures.flatMap((figure) => figure ?? []))
        const column = columns.find((figures) => figures.some(({ unit }) => currencyOf(unit)))
        const without = column?.find(({ unit }) => /^(?:k|m|bn|tn)$/.test(unit))
        if (without === undefined) return []
        return [
          {
            message: `${without.printed} stands in the exhibit "${exhibit.id}" among money and has no currency`,
            span: placeOf(exhibit),
            home,
            notes: [`hint: write the currency before the scale in the unit of "${without.fact ?? without.name}"`],
          },
        ]
      }),
    )
    const bare = Object.values(ledger.facts)
      .filter(
        (fact) =>
          fact.value !== undefined &&
          isMoney(fact.label) &&
          /^(?:count|k|m|bn|tn)$/.test(fact.unit ?? '') &&
          !/number of|count of|customers|contracts|share|index/i.test(fact.label),
      )
      .map((fact) => ({
        message: `"${fact.id}" is ${fact.label.toLowerCase()} and has no currency: its unit is "${fact.unit}"`,
        span: fact.at,
        notes: [`hint: write the currency before the scale: USD ${fact.unit === 'count' ? 'm' : fact.unit}`],
      }))
    const inTexts = texts.flatMap((text) => {
      const printed = printedIn([text]).filter((id) => !isConverted(id))
      const found = [...new Set(printed.flatMap((id) => currencyOf(ledger.quantities[id]?.unit ?? '') ?? []))]
      if (text.exhibit || found.length < 2 || NOTED.test(text.text)) return []
      return [
        {
          message: `${found.join(' and ')} stand in one text, without a rate`,
          span: text.words.at,
          home: text.home,
          notes: ['hint: convert one of them in the ledger, or say at which rate'],
        },
      ]
    })
    return [...mixed, ...scaled, ...inTexts, ...bare]
  },
}
