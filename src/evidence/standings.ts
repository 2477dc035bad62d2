// How every claim of a brief stands: its conditions with their values, and how far each figure may move before the claim is false.
import type { RawBrief } from '../model/brief.ts'
import type { Span } from '../model/diagnostic.ts'
import type { Claim, RawLedger } from '../model/ledger.ts'
import type { Shape } from '../model/shape.ts'
import type { Raw } from '../model/words.ts'
import { type Books, openBooks } from './books.ts'
import type { Condition } from './conditions/condition.ts'
import { readCondition } from './conditions.ts'
import { type Headroom, headroomOf } from './headroom.ts'
import { HOUSE_LANGUAGE, languageOf } from './language.ts'
import { isProblem } from './problem.ts'
import { settle } from './settle.ts'

/** A condition of a claim, judged. */
export interface ConditionStanding {
  /** As typed: "profit_to_revenue_growth about 3". */
  text: string
  at: Span
  /** With values: "3.0 times about 3 times"; empty where it cannot be checked. */
  said: string
  /** False for a condition that cannot be checked, too. */
  holds: boolean
  /** Why it cannot be checked, as a person would say it; absent where it can. */
  unchecked?: string
  /** Typed figures it rests on. */
  inputs: Headroom[]
}

/** A claim, and how firmly it stands. */
export interface Standing {
  claim: Claim
  /** Those first that the least move of a figure turns false. */
  conditions: ConditionStanding[]
  /** The smallest part of any of its figures by which that may move: 0.05; 0 for a claim that is false or cannot be checked, absent where nothing can move it. */
  nearest?: number
}

/**
 * The claims of a brief, the most fragile first; those without a condition come last, in the order of the brief. `kinds` holds the shape
 * of each kind of exhibit: a claim rests on what its exhibits plot, too.
 */
export const standClaims = (brief: RawBrief, ledger: RawLedger, kinds: Record<string, Shape>): Standing[] =>
  standSettled(settle(brief, ledger, kinds).ledger.claims ?? [], brief, ledger)

/** The same for who has settled the brief already: `claims` are those that it settled to. */
export const standSettled = (
  claims: readonly Claim[],
  { about }: Pick<RawBrief, 'about'>,
  ledger: RawLedger,
): Standing[] => {
  const { tag, language } = { tag: about.language, language: languageOf(about.language) ?? HOUSE_LANGUAGE }
  // What is wrong has been told when the brief was settled.
  const books = openBooks(ledger, tag, language, () => {})
  const standings = claims.map((claim): Standing => {
    const conditions = inOrder(claim.holds.map((raw) => standCondition(raw, books)))
    const nearest = nearestOf(conditions)
    return { claim, conditions, ...(nearest !== undefined && { nearest }) }
  })
  return mostFragileFirst(standings)
}

/** The most fragile first; those that nothing moves after them, and those without a condition last. */
export const mostFragileFirst = (standings: readonly Standing[]): Standing[] =>
  byRank(
    standings,
    ({ nearest, conditions }) => nearest ?? (conditions.length > 0 ? Number.MAX_VALUE : Number.POSITIVE_INFINITY),
  )

const inOrder = (conditions: ConditionStanding[]): ConditionStanding[] =>
  byRank(conditions, (one) => nearestOf([one]) ?? Number.MAX_VALUE)

const byRank = <T>(given: readonly T[], rank: (one: T) => number): T[] =>
  given
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ one }) => one)

const standCondition = (raw: Raw, books: Books): ConditionStanding => {
  const { raw: text, at } = raw
  const condition = readCondition(text)
  const verdict = isProblem(condition) ? condition : condition.judge(books.lookup, books.language)
  if (isProblem(condition)) return unchecked(raw, condition.problem)
  if (isProblem(verdict)) return unchecked(raw, verdict.told ? withoutValue(condition, books) : verdict.problem)
  return { text, at, said: verdict.say(), holds: verdict.holds, inputs: headroomOf(condition, books) }
}

const unchecked = ({ raw: text, at }: Raw, why: string): ConditionStanding => ({
  ...{ text, at, said: '', holds: false, inputs: [] },
  unchecked: why,
})

/** Which figures have a fault of their own, that has been told. */
const withoutValue = ({ names }: Condition, books: Books): string => {
  const faulty = names.filter((name) => books.entry(name)?.value === undefined)
  return faulty.length === 0
    ? 'a figure in it has a fault'
    : `${faulty.join(', ')} ${faulty.length === 1 ? 'has no value, for it has a fault' : 'have no value, for they have faults'}`
}

const nearestOf = (conditions: ConditionStanding[]): number | undefined => {
  if (conditions.some(({ holds }) => !holds)) return 0
  const reaches = conditions.flatMap(({ inputs }) => inputs.flatMap(({ up, down }) => [up, down]))
  const parts = reaches.flatMap((reach) => (reach?.part === undefined ? [] : Math.abs(reach.part)))
  return parts.length === 0 ? undefined : Math.min(...parts)
}
