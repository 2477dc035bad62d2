// How sure a fact is, computed from how many origins it has, how they are graded, whether it is still good and whether it is disputed.
// high: two independent origins of B2 or better, still good, in no open conflict · moderate: one of B2, or two of C3 · low: all else.
import type { Confidence, Fact, Level, SettledLedger } from '../model/ledger.ts'
import type { Words } from '../model/words.ts'
import { formatDate } from './dates.ts'
import { findContradictions } from './contradictions.ts'
import { goodUntil } from './freshness.ts'
import { originOf } from './origins.ts'

/** Kinds of sources that measured or saw a thing themselves; the others repeat it. */
const PRIMARY = ['filing', 'statistic', 'dataset', 'survey', 'client file', 'interview', 'first-hand analysis']

const ORDER: Level[] = ['low', 'moderate', 'high']

/** What the confidence of facts is computed from. */
export type Evidence = Pick<SettledLedger, 'sources' | 'facts' | 'conflicts' | 'quantities' | 'units'>

/** The confidence of every fact on a day. `inputsOf` names the facts that a derived one is computed from. */
export const judgeFacts = (
  ledger: Evidence,
  day: string,
  inputsOf: (id: string) => string[],
): Record<string, Confidence> => {
  const disputed = findDisputes(ledger)
  const judged = new Map<string, Confidence>()
  const judge = (id: string): Confidence => {
    const known = judged.get(id)
    if (known) return known
    const fact = ledger.facts[id]!
    // A circle of formulas has been reported; it ends here.
    judged.set(id, { level: 'low', because: ['it rests on itself'] })
    const inputs = inputsOf(id).filter((input) => ledger.facts[input])
    const computed = inputs.length > 0 ? weakest(inputs.map((input) => [input, judge(input)])) : undefined
    const found = overridden(fact) ?? computed ?? judgeAlone(fact, ledger, day, disputed)
    judged.set(id, found)
    return found
  }
  return Object.fromEntries(Object.keys(ledger.facts).map((id) => [id, judge(id)]))
}

/** The confidence of several things together: that of the weakest, which is named. */
export const weakest = (given: [name: string, confidence: Confidence][]): Confidence | undefined => {
  const [name, least] = given.reduce<[string, Confidence] | []>((least, one) => {
    return least.length === 0 || rankOf(one[1]) < rankOf(least[1]) ? one : least
  }, [])
  if (!name || !least) return undefined
  // Of a chain of formulas the end is named, and not every step.
  const because = least.because[0]?.startsWith('as weak as ') ? least.because : [`as weak as ${name}`, ...least.because]
  return { level: least.level, because }
}

const rankOf = ({ level }: Confidence): number => ORDER.indexOf(level)

/** A confidence that is said counts only with its reason. */
const overridden = ({ confidence, confidence_because: because }: Fact<Words>): Confidence | undefined =>
  confidence && because ? { level: confidence, because: [because] } : undefined

const judgeAlone = (fact: Fact<Words>, ledger: Evidence, day: string, disputed: Map<string, Dispute>): Confidence => {
  if (fact.kind === 'assumption') return { level: 'low', because: ['an assumption'] }
  const grades = gradesOf(fact, ledger, disputed)
  const count = (letters: string, most: number): number =>
    grades.filter(({ letter, number }) => letters.includes(letter) && number <= most).length
  const until = goodUntil(fact, ledger.sources)
  const stale = until !== undefined && until < day
  const dispute = disputed.get(fact.id)
  const two = count('AB', 2) >= 2
  const level =
    two && !stale && !dispute ? 'high' : two || count('AB', 2) > 0 || count('ABC', 3) >= 2 ? 'moderate' : 'low'
  return {
    level,
    because: [
      sayGrades(grades.map(({ letter, number }) => letter + number)),
      ...(stale ? [`no longer good after ${formatDate(until, 'en-GB', 'short')}`] : []),
      ...(dispute ? [dispute.said] : []),
    ],
  }
}

const sayGrades = (grades: string[]): string => {
  if (grades.length === 0) return 'no source'
  return grades.length === 1
    ? `one origin, graded ${grades[0]}`
    : `${grades.length} origins, graded ${grades.join(', ')}`
}

/** Independent origins of a fact, each with the grade of its best source: a letter for the source, a number for this item. */
const gradesOf = (
  fact: Fact<Words>,
  ledger: Evidence,
  disputed: Map<string, Dispute>,
): { letter: string; number: number }[] => {
  const origins = new Map<string, string>()
  let seen = false
  for (const { id, role } of fact.sources) {
    const source = Object.hasOwn(ledger.sources, id) ? ledger.sources[id]! : undefined
    if (!source) continue
    seen ||= role === undefined ? PRIMARY.includes(source.kind) : role === 'primary'
    const origin = originOf(source)
    const best = origins.get(origin)
    if (best === undefined || source.reliability < best) origins.set(origin, source.reliability)
  }
  // What cannot be judged confirms nothing.
  const trusted = [...origins.values()].filter((letter) => letter <= 'C').length
  const usual = disputed.get(fact.id)?.contradicted ? 4 : trusted >= 2 ? 1 : seen ? 2 : 3
  const number = fact.credibility ?? usual
  return [...origins.values()].map((letter) => ({ letter, number }))
}

/** Why a fact is disputed; `contradicted` where another figure says otherwise. */
interface Dispute {
  said: string
  contradicted: boolean
}

/** Facts that an open conflict touches or another figure contradicts. A conflict that has been resolved does not count. */
const findDisputes = (ledger: Evidence): Map<string, Dispute> => {
  const disputed = new Map<string, Dispute>()
  for (const { id, facts, resolution } of Object.values(ledger.conflicts)) {
    if (resolution !== 'unresolved') continue
    for (const fact of facts) disputed.set(fact, { said: `in the open conflict ${id}`, contradicted: false })
  }
  for (const { facts, conflict } of findContradictions(ledger)) {
    if (conflict !== undefined && ledger.conflicts[conflict]!.resolution !== 'unresolved') continue
    const [a, b] = facts
    disputed.set(a, { said: `contradicted by ${b}`, contradicted: true })
    disputed.set(b, { said: `contradicted by ${a}`, contradicted: true })
  }
  return disputed
}
