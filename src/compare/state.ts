// One state of a brief, laid out to be compared with another. A claim that is false keeps nothing from being seen.
import { type Standing, standClaims, standSettled } from '../evidence/index.ts'
import type { Deliverable } from '../model/brief.ts'
import type { Workspace } from '../model/workspace.ts'
import { type Last, type Outcome, prepare, shapes } from '../pipeline.ts'
import { readBrief, readLedger } from '../read/index.ts'

/** A brief with its ledger, as it is or as it would be. */
export interface State extends Outcome {
  brief: string
  /** False where the brief or its ledger cannot be read: nobody knows then what it claims. */
  isRead: boolean
  /** How its claims stand; none where it cannot be read. */
  standings: Standing[]
  /** The deliverables it asks for; a handout is not laid out, since it shows its deck. */
  wanted: readonly Deliverable[]
}

/** The code of a claim whose condition is false. */
export const FALSE_CLAIM = 'evidence/false-claim'

/**
 * Prepares a state. Undefined where the workspace has no such file. `last` is what came of the state it is compared with, where both have
 * the same templates and brand: what is alike is not laid out again.
 */
export async function openState(
  path: string,
  workspace: Workspace,
  onStep?: (step: string) => void,
  last?: Last,
): Promise<State | undefined> {
  if (!workspace.read(path)) return undefined
  const { brief } = readBrief(path, workspace, shapes)
  const { ledger } = brief && workspace.read(brief.ledger) ? readLedger(brief.ledger, workspace) : {}
  const wanted = brief?.deliverables ?? []
  const deliverables = [...new Set(wanted.map((each): Deliverable => (each === 'handout' ? 'deck' : each)))]
  const outcome = await prepare(path, workspace, {
    deliverables,
    despite: [FALSE_CLAIM],
    ...(onStep && { onStep }),
    ...(last && { last }),
  })
  const isRead = brief !== undefined && ledger !== undefined
  const claims = outcome.settled?.ledger.claims
  // Without its brand or a picture a brief is not settled, and its claims stand all the same.
  const standings = !isRead ? [] : claims ? standSettled(claims, brief, ledger) : standClaims(brief, ledger, shapes)
  return { ...outcome, brief: path, wanted, isRead, standings }
}
