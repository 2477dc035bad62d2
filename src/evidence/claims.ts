// The claims of a brief: what each says, which facts and conditions it rests on, how sure it is, and what it asserts on nothing.
import type { RawBrief, SettledBrief } from '../model/brief.ts'
import type { Claim, Confidence, RawLedger } from '../model/ledger.ts'
import type { Raw, Words } from '../model/words.ts'
import { assertionsOfArgument, assertionsOfPoint } from './assertions.ts'
import { readCondition } from './conditions.ts'
import { weakest } from './confidence.ts'
import { isProblem } from './problem.ts'

/** Every claim of a brief in its order: each argument, then its points. */
export const gatherClaims = (
  raw: RawBrief,
  settled: SettledBrief,
  ledger: RawLedger,
  confidences: Record<string, Confidence>,
): Claim[] =>
  raw.arguments.flatMap((argument, i) => {
    const printed = settled.arguments[i]!
    const language = raw.about.language
    const points = argument.points.map((point, k) => {
      const says = printed.points[k]!.claim
      const exhibits = point.exhibit.flatMap((name) => settled.exhibits[name] ?? [])
      const shown = exhibits.flatMap(plottedIn)
      const facts = restsOn(says, [...point.facts, ...shown], point.holds, ledger)
      const own = restsOn(says, [], point.holds, ledger)
      const carrying = carryingOf(facts, [...own, ...point.facts], own.length > 0, confidences)
      const asserts = assertionsOfPoint(point, exhibits, ledger, language)
      return claimOf(`${argument.id}.${point.id}`, says, facts, carrying, point.holds, asserts, confidences)
    })
    const facts = restsOn(printed.claim, [], argument.holds, ledger)
    const own = claimOf(
      argument.id,
      printed.claim,
      facts,
      facts,
      argument.holds,
      assertionsOfArgument(argument, language),
      confidences,
    )
    const confidence = own.confidence ?? weakestClaim(points.filter((_, k) => !argument.points[k]!.optional))
    return [{ ...own, ...(confidence && { confidence }) }, ...points]
  })

/** The confidence of a whole brief: that of its weakest argument. */
export const weakestArgument = (claims: Claim[]): Confidence | undefined =>
  weakestClaim(claims.filter(({ id }) => !id.includes('.')))

const weakestClaim = (claims: Claim[]): Confidence | undefined =>
  weakest(claims.flatMap(({ id, confidence }) => (confidence ? [[id, confidence]] : [])))

const claimOf = (
  id: string,
  says: Words,
  facts: string[],
  carrying: string[],
  holds: Raw[],
  asserts: Claim['asserts'],
  confidences: Record<string, Confidence>,
): Claim => {
  const confidence = weakest(carrying.map((fact) => [fact, confidences[fact]!]))
  return { id, says, at: says.at, facts, carrying, holds, asserts, ...(confidence && { confidence }) }
}

/**
 * The facts that a title is as sure as. One weak figure among stronger ones of its exhibits does not make it weak, nor do they where
 * figures of its own, printed or in its condition, carry it; where most that its exhibits show are weak, they do.
 */
const carryingOf = (
  facts: string[],
  named: string[],
  hasOwn: boolean,
  confidences: Record<string, Confidence>,
): string[] => {
  const isWeak = (id: string): boolean => confidences[id]?.level === 'low'
  const shown = facts.filter((id) => !named.includes(id))
  const mostAreWeak = shown.filter(isWeak).length * 2 > shown.length
  return facts.filter((id) => named.includes(id) || !isWeak(id) || (mostAreWeak && !hasOwn))
}

/** Facts that an exhibit plots, shows large or prints in its cells; what its other texts say is not what a title rests on. */
const plottedIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('printed' in value && 'measure' in value) return 'fact' in value ? [String(value.fact)] : []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'rows' ? [...plottedIn(one), ...printedIn(one)] : plottedIn(one),
  )
}

/** Facts that the texts of cells print, those of a `=formula` among them. */
const printedIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('fact' in value && 'text' in value) return String(value.fact).match(/[a-z_]\w*/g) ?? []
  return Object.values(value).flatMap(printedIn)
}

/** Facts a claim prints, names or shows in its charts, and is conditional on. */
const restsOn = (says: Words, named: string[], holds: Raw[], ledger: RawLedger): string[] => {
  const printed = says.runs.flatMap((run) => run.fact ?? [])
  const conditional = holds.flatMap(({ raw }) => {
    const condition = readCondition(raw)
    return isProblem(condition) ? [] : condition.names
  })
  return [...new Set([...printed, ...named, ...conditional])].filter((id) => Object.hasOwn(ledger.facts, id))
}
