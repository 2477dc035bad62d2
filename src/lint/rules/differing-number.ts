// A typed number that is nearly a fact of the ledger, and says something else.
import { isHeld, isOurs } from '../backed.ts'
import { isBound, isToldBy } from '../bounds.ts'
import { type Literal, literalsIn } from '../literals.ts'
import { type Meant, meantBy } from '../near.ts'
import { isSaid } from '../quoting.ts'
import { type Placed, printedIn, type Reading, usedBy } from '../reading.ts'
import type { SettledLedger } from '../../model/ledger.ts'
import type { BriefRule, Finding } from '../rule.ts'
import type { Text } from '../texts.ts'

export const differingNumber: BriefRule = {
  code: 'lint/differing-number',
  id: 'N-060',
  group: 'numbers',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'One thing has one figure in all documents: two facts that are shown for one thing at one time are equal, and no typed number is nearly a fact that its point uses or its text names.',
  why: 'Two figures for one thing cost the reader his trust in all others.',
  good: 'point: { prose: Profit grew by $profit_growth_2024.value }',
  bad: 'point: { prose: Profit grew by 25% }',
  check: (reading) => [
    ...twiceTold([...new Set([...reading.points.flatMap(shownBy), ...printedIn(reading.texts)])], reading.ledger),
    ...typedOtherwise(reading),
  ],
}

/** Typed numbers that are nearly a fact. What would change an answer is set by the team, however near it comes to one. */
const typedOtherwise = (reading: Reading): Finding[] => {
  const { texts, words, ledger, points } = reading
  return texts.flatMap((text) =>
    literalsIn(text.words, words).flatMap((literal) => {
      const meant = meantBy(literal, ledger)
      if (!meant || meant.equal || isHeld(literal, text, points) || isOurs(literal, text, reading) || isSaid(text))
        return []
      // A bare number means a fact only where its unit follows: "98,400 visits".
      if (literal.unit === '' && !isFollowed(literal, text, meant)) return []
      // "Below 40%" is no other figure than 41%, and "a little over 40%" is the same.
      if (isBound(literal) || isToldBy(literal, meant.quantity.value)) return []
      const placed = points.find(({ home }) => home === text.home)
      // A percentage near some other fact of the ledger is chance; near one that the point uses, or that the text names, it is not.
      if (placed && !usedBy(placed, ledger).includes(meant.id) && !isNamedIn(text, meant)) return []
      return [
        {
          message: `"${literal.typed}" stands here, and the ledger has ${meant.quantity.printed} (${meant.quantity.name}${meant.quantity.period ? `, ${meant.quantity.period}` : ''})`,
          span: text.words.at,
          home: text.home,
          notes: [`hint: write $${meant.id}`],
        },
      ]
    }),
  )
}

const isFollowed = ({ typed }: Literal, { text }: Text, { quantity }: Meant): boolean => {
  const next = /^\s([A-Za-zÄÖÜäöüß]{3,})/.exec(text.slice(text.indexOf(typed) + typed.length))?.[1]
  return next !== undefined && quantity.printed.toLowerCase().split(/\s/).includes(next.toLowerCase())
}

/** True where a word of a fact's label stands in a text. */
const isNamedIn = ({ text }: Text, { quantity }: Meant): boolean => {
  const low = text.toLowerCase()
  return quantity.name
    .toLowerCase()
    .split(/[^a-zäöüß]+/)
    .some((word) => word.length >= 3 && !COMMON.test(word) && new RegExp(`\\b${word}s?\\b`).test(low))
}
const COMMON =
  /^(?:the|and|for|that|with|from|per|year|years|share|number|total|average|growth|rate|change|all|who|which|over|under|aller|der|die|das|von|und|anteil|zahl|jahr)$/

/** Ids of the facts whose figures a point shows; what it only rests on stands on no page. */
const shownBy = ({ figures }: Placed): string[] => figures.flatMap(({ fact }) => fact ?? [])

/** Two facts that are shown and measure one thing at one time, print differently, and stand in no declared conflict. */
function twiceTold(ids: readonly string[], ledger: SettledLedger): Finding[] {
  const first = new Map<string, string>()
  return ids.flatMap((id) => {
    const fact = ledger.facts[id]
    const quantity = ledger.quantities[id]
    if (!fact?.period || !quantity) return []
    const key = JSON.stringify([
      fact.label.toLowerCase(),
      fact.entity?.toLowerCase(),
      fact.measure,
      String(fact.period),
      quantity.unit,
    ])
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, id)
      return []
    }
    const declared = Object.values(ledger.conflicts).some(({ facts }) => facts.includes(id) && facts.includes(other))
    if (declared || ledger.quantities[other]!.printed === quantity.printed) return []
    return [
      {
        message: `${fact.label} of ${fact.period} is ${ledger.quantities[other]!.printed} in one place and ${quantity.printed} in another ("${other}", "${id}")`,
        span: fact.at,
        notes: [
          'hint: use one of the two, or declare the conflict in the ledger; where they are of two things, say so in `label` or `entity`',
        ],
      },
    ]
  })
}
