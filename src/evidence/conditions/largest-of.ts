// "a largest of b, c": a figure above every other; "smallest of" the other way round. An equal makes it false.
import { isProblem } from '../problem.ts'
import { isSurelyAbove } from './compare.ts'
import { conditionOf, type Form } from './condition.ts'
import { parseList, parsePart, placesOf } from './parts.ts'

const PATTERN = /^(.+?)\s+(?:is\s+)?(?:the\s+)?(largest|smallest)\s+of\s+(.+)$/ds

/** Superlatives. The figure itself may stand in the list. */
export const largestOf: Form = {
  writes: 'a largest of b, c · a smallest of b, c',
  read: (text) => {
    const found = PATTERN.exec(text)
    if (!found) return undefined
    const [first, , list] = placesOf(found)
    const subject = parsePart(text, first!)
    if (isProblem(subject)) return subject
    const rivals = parseList(text, list!, found[1]!)
    if (isProblem(rivals)) return rivals
    const which = found[2]!
    return conditionOf([subject, ...rivals], ([a, ...others], show) => ({
      holds: others.every((other) => (which === 'largest' ? isSurelyAbove(a!, other) : isSurelyAbove(other, a!))),
      say: () => {
        const [subject, ...rest] = show()
        return `${subject} ${which} of ${rest.join(', ')}`
      },
    }))
  },
}
