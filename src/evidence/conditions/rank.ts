// "a rank 3 of b, c, d": so many of the others are above it, and all the rest below.
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import { isSurelyAbove } from './compare.ts'
import { conditionOf, type Form } from './condition.ts'
import { parseList, parsePart, placesOf } from './parts.ts'

const PATTERN = /^(.+?)\s+ranks?\s+(\S+)\s+of\s+(.+)$/ds

/** A place in an order, counted from the largest. The figure itself may stand in the list. */
export const rank: Form = {
  writes: 'a rank 2 of b, c, d',
  read: (text) => {
    const found = PATTERN.exec(text)
    if (!found) return undefined
    const [first, number, list] = placesOf(found)
    const place = Number(found[2])
    const subject = parsePart(text, first!)
    if (isProblem(subject)) return subject
    const rivals = parseList(text, list!, found[1]!)
    if (isProblem(rivals)) return rivals
    if (!Number.isInteger(place) || place < 1 || place > rivals.length + 1)
      return { ...faults.noSuchRank(found[2]!, rivals.length + 1), at: number![0], length: found[2]!.length }
    return conditionOf([subject, ...rivals], ([a, ...others], show) => {
      const above = others.filter((other) => isSurelyAbove(other, a!)).length
      const below = others.filter((other) => isSurelyAbove(a!, other)).length
      return {
        holds: above === place - 1 && above + below === others.length,
        say: () => {
          const [subject, ...rest] = show()
          return `${subject} rank ${place} of ${rest.join(', ')}`
        },
      }
    })
  },
}
