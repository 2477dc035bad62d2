// "a majority": a share above half; "a majority of b": a part above half of its whole.
import { isProblem, type Problem } from '../problem.ts'
import * as faults from '../faults.ts'
import { isPercent } from '../units.ts'
import { isAbove, sayValue } from './compare.ts'
import { type Condition, conditionOf, evaluateAll, type Form } from './condition.ts'
import type { Expression } from '../expression.ts'
import { namesIn } from '../expression.ts'
import { parsePart, placesOf } from './parts.ts'

const PATTERN = /^(.+?)\s+(?:is\s+)?(?:(?:an?|the)\s+)?majority(?:\s+of\s+(.+))?\s*$/ds

/** More than half, and not half exactly. */
export const majority: Form = {
  writes: 'a majority · a majority of b',
  read: (text) => {
    const found = PATTERN.exec(text)
    if (!found) return undefined
    const [first, second] = placesOf(found)
    const part = parsePart(text, first!)
    if (isProblem(part)) return part
    if (!second) return ofItself(part)
    const whole = parsePart(text, second)
    if (isProblem(whole)) return whole
    return conditionOf([part, whole], ([a, b], show) => ({
      holds: isAbove(a!.low, b!.high / 2),
      say: () => show().join(' majority of '),
    }))
  },
}

/** A share says by itself what part it is. */
const ofItself = (part: Expression): Condition => ({
  names: namesIn(part),
  parts: [part],
  judge: (lookup, language) => {
    const values = evaluateAll([part], lookup)
    if (isProblem(values)) return values
    const share = values[0]!
    const refused: Problem | undefined =
      isPercent(share.unit) && share.measure !== 'growth' ? undefined : faults.majorityOfWhat(share.unit)
    return refused ?? { holds: isAbove(share.low, 50), say: () => `${sayValue(share, share.unit, language)} majority` }
  },
})
