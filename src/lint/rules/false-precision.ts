// Estimates with more digits than anybody knows.
import { usedBy, printedIn } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

const MOST = 3

/** Digits that a number as typed claims to know: zeros at its end only fill. */
const digitsOf = (value: number): number =>
  String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length

export const falsePrecision: BriefRule = {
  code: 'lint/false-precision',
  id: 'N-065',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'An estimate has at most three digits that mean something.',
  why: 'The fourth says that we measured, and we did not.',
  good: 'fact: { id: visitors, label: Visitors, value: 12300, unit: people, kind: estimate, period: 2024, source: { id: report, where: page 3 } }\npoint: { facts: [visitors] }',
  bad: 'fact: { id: visitors, label: Visitors, value: 12347, unit: people, kind: estimate, period: 2024, source: { id: report, where: page 3 } }\npoint: { facts: [visitors] }',
  check: ({ points, ledger, texts }) => {
    const used = new Set([...points.flatMap((placed) => usedBy(placed, ledger)), ...printedIn(texts)])
    return [...used].flatMap((id) => {
      const fact = ledger.facts[id]
      if (!fact || fact.unit === 'year') return []
      const guessed =
        fact.kind === 'estimate' || fact.kind === 'assumption' || fact.kind === 'judgement' || fact.about === true
      const numbers = [fact.value, fact.range?.low, fact.range?.high].filter((value) => value !== undefined)
      const precise = guessed ? numbers.find((value) => digitsOf(value) > MOST) : undefined
      if (precise === undefined) return []
      return [
        {
          message: `"${id}" is ${fact.about ? 'rounded' : `an ${fact.kind}`} and has ${digitsOf(precise)} digits: ${signed(precise)}`,
          span: fact.at,
          notes: [`hint: round it to ${signed(Number(precise.toPrecision(2)))}`],
        },
      ]
    })
  },
}

/** A number with a true minus. */
const signed = (value: number): string => String(value).replace('-', '−')
