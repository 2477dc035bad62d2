// A brief in parts: what two hands make of it at one time, and put together as if one had made it.
import type { Deliverable } from '../model/brief.ts'
import { once } from '../pipeline.ts'
import type { Round } from './hand.ts'
import { joinReads } from './reads.ts'

/** Deliverables that one hand makes. */
export type Part = readonly Deliverable[]

/** The slides, and what is read as a text: of the shipped briefs each takes about half the time. The handout is made of the deck. */
const halves: readonly Part[] = [
  ['deck', 'handout'],
  ['memo', 'one-pager'],
]

/**
 * The parts in which so many hands make a brief of which `only` these deliverables are wanted: two, where there are two hands, however
 * many briefs there are: an edit often touches one of them alone.
 */
export function partsOf(only: Part | undefined, hands: number): readonly (Part | undefined)[] {
  const wanted = halves.filter((half) => !only || half.some((one) => only.includes(one)))
  return hands > 1 && wanted.length > 1 ? wanted : [undefined]
}

/** The rounds of a brief's parts as one round, in their order; a fault that both found is one. */
export const joinRounds = (rounds: readonly Round[]): Round =>
  rounds.reduce((some, more) => ({
    brief: some.brief,
    files: [...some.files, ...more.files],
    diagnostics: once([...some.diagnostics, ...more.diagnostics]),
    reads: joinReads(some.reads, more.reads),
    painted: new Map([...some.painted, ...more.painted]),
    noted: new Map([...some.noted, ...more.noted]),
    changes: new Map([...some.changes, ...more.changes]),
  }))
