// How the claims of a brief stand in one state and in another: those that turn false, those that hold again, those that moved.
import type { Standing } from '../evidence/index.ts'
import type { Span } from '../model/diagnostic.ts'
import type { Level } from '../model/ledger.ts'
import { plain } from '../model/words.ts'
import { pairByName } from './pairs.ts'

/** A condition of a claim with other values than before. */
export interface ConditionChange {
  /** As typed. */
  text: string
  /** With values, "3.0 times about 3 times"; absent where there was no such condition. */
  before?: { said: string; holds: boolean }
  after?: { said: string; holds: boolean }
}

/** A claim that does not stand as it stood. */
export interface ClaimChange {
  /** Ids of its argument and its point: "growth.services". */
  id: string
  /** As printed now, or as it was where it is gone. */
  says: string
  at: Span
  /** Whether all its conditions hold; absent where there was no such claim. */
  before?: boolean
  after?: boolean
  /** True where it turned false, or holds again. */
  flips: boolean
  conditions: ConditionChange[]
  /** Where it is as sure as it was, absent. */
  confidence?: { before?: Level; after?: Level }
  /** Facts in words that it rests on without printing them, and that say something else: whether it is still true is for a reader. */
  look?: string[]
}

/** Claims that differ, those that flip first, then those to look at. `reworded` are facts in words that do not say what they said. */
export function compareClaims(
  before: readonly Standing[],
  after: readonly Standing[],
  reworded: readonly string[],
): ClaimChange[] {
  const named = (standings: readonly Standing[]) => standings.map((standing) => ({ name: standing.claim.id, standing }))
  const changes = pairByName(named(before), named(after)).flatMap(([was, is]) =>
    compareOne(was?.standing, is?.standing, lookAt(is?.standing, after, reworded)),
  )
  const rank = ({ flips, look }: ClaimChange): number => (flips ? 0 : look ? 1 : 2)
  return changes.sort((a, b) => rank(a) - rank(b))
}

/** Facts of other words behind a claim that prints none of them; behind an argument that rests on no fact itself, those of its points. */
function lookAt(is: Standing | undefined, all: readonly Standing[], reworded: readonly string[]): string[] {
  if (!is || reworded.length === 0) return []
  const { id, facts, says } = is.claim
  const printed = says.runs.flatMap((run) => run.fact ?? [])
  const below = facts.length > 0 ? [] : all.filter(({ claim }) => claim.id.startsWith(`${id}.`))
  const behind = new Set([...facts, ...below.flatMap(({ claim }) => claim.facts)])
  return reworded.filter((fact) => behind.has(fact) && !printed.includes(fact))
}

function compareOne(was: Standing | undefined, is: Standing | undefined, look: string[]): ClaimChange[] {
  const { id, says, at } = (is ?? was)!.claim
  const before = was && holds(was)
  const after = is && holds(is)
  const conditions = compareConditions(was, is)
  const [old, now] = [was?.claim.confidence?.level, is?.claim.confidence?.level]
  const isMoved = was !== undefined && is !== undefined && old !== now
  if (conditions.length === 0 && !isMoved && look.length === 0) return []
  return [
    {
      ...{ id, says: plain(says), at },
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      flips: before !== undefined && after !== undefined && before !== after,
      conditions,
      ...(look.length > 0 && { look }),
      ...(isMoved && { confidence: { ...(old && { before: old }), ...(now && { after: now }) } }),
    },
  ]
}

const holds = ({ conditions }: Standing): boolean => conditions.every((condition) => condition.holds)

function compareConditions(was: Standing | undefined, is: Standing | undefined): ConditionChange[] {
  const named = (standing: Standing | undefined) =>
    (standing?.conditions ?? []).map(({ text, said, holds }) => ({ name: text, stands: { said, holds } }))
  return pairByName(named(was), named(is)).flatMap(([old, now]) =>
    old?.stands.said === now?.stands.said && old?.stands.holds === now?.stands.holds
      ? []
      : [
          {
            text: (now ?? old)!.name,
            ...(old && { before: old.stands }),
            ...(now && { after: now.stands }),
          },
        ],
  )
}
