// What moves between two states of a brief: every sentence, plotted value, table cell and page, each claim that flips, and the faults
// that come or go.
import type { Deliverable } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Pages } from '../model/page.ts'
import { plain } from '../model/words.ts'
import { type Changes, compare, isAsBefore } from './changes.ts'
import { type ClaimChange, compareClaims } from './claims.ts'
import { digestOfBrand } from './digest.ts'
import { shoot, shootNothing } from './snapshot.ts'
import type { State } from './state.ts'

/** A deliverable, with what differs in it. */
export interface Moved extends Changes {
  deliverable: Deliverable
  /** True for a deck that is handed out as well: its handout moves with it. */
  handout: boolean
}

/** A brief, with what differs between its two states. */
export interface Blast {
  brief: string
  /** The file that it was in before, where that had another name. */
  was?: string
  /** True where there is such a brief in one state only. */
  isNew: boolean
  isGone: boolean
  /** The state that has errors and so no pages, which are then not compared. */
  unseen?: 'before' | 'after' | 'both'
  /** The state in which the brief or its ledger cannot be read, so that nothing of it is compared. */
  unread?: 'before' | 'after' | 'both'
  /** Only deliverables in which something moved. */
  deliverables: Moved[]
  claims: ClaimChange[]
  faults: { come: Diagnostic[]; gone: Diagnostic[] }
}

/** Compares two states of one brief. */
export function compareStates(before: State | undefined, after: State | undefined): Blast {
  const all: Deliverable[] = ['deck', 'memo', 'one-pager']
  const deliverables = all.flatMap((deliverable): Moved[] => {
    const [was, is] = [before, after].map((state) => state?.pages.find((each) => each.deliverable === deliverable))
    const handout = deliverable === 'deck' && ((after ?? before)?.wanted.includes('handout') ?? false)
    // A state with errors has no pages, which its faults tell.
    const isKept = (was && is) || !before || !after
    const [old, now] = [before, after].map((state) => state?.settled && digestOfBrand(state.settled.brand))
    const isSame = was === is && old === now
    return isSame || !isKept ? [] : compareDeliverable(deliverable, [was, old], [is, now], handout)
  })
  const unseen = which(before, after, ({ pages }) => pages.length === 0)
  const unread = which(before, after, ({ isRead }) => !isRead)
  return {
    brief: (after ?? before)!.brief,
    isNew: !before,
    isGone: !after,
    ...(unseen && { unseen }),
    ...(unread && { unread }),
    deliverables,
    claims: unread ? [] : compareClaims(before?.standings ?? [], after?.standings ?? [], rewordedIn(before, after)),
    faults: compareFaults(before, after),
  }
}

/** Facts in words that say something else; none where one of the states is not settled. */
const rewordedIn = (before: State | undefined, after: State | undefined): string[] => {
  const [old, now] = [before?.settled?.ledger.facts ?? {}, after?.settled?.ledger.facts ?? {}]
  return Object.values(now).flatMap(({ id, says }) => {
    const was = Object.hasOwn(old, id) ? old[id]!.says : undefined
    return says && was && plain(says) !== plain(was) ? id : []
  })
}

const which = (
  before: State | undefined,
  after: State | undefined,
  holds: (state: State) => boolean,
): 'before' | 'after' | 'both' | undefined => {
  const [was, is] = [before, after].map((state) => state !== undefined && holds(state))
  return was && is ? 'both' : was ? 'before' : is ? 'after' : undefined
}

/** True where nothing that anyone reads is different. */
export const isStill = ({ isNew, isGone, deliverables, claims, faults }: Blast): boolean =>
  !isNew && !isGone && deliverables.length + claims.length + faults.come.length + faults.gone.length === 0

function compareDeliverable(
  deliverable: Deliverable,
  was: [Pages | undefined, string | undefined],
  is: [Pages | undefined, string | undefined],
  handout: boolean,
): Moved[] {
  const [old, now] = [was, is].map(([laid, brand]) => (laid ? shoot(laid, brand) : shootNothing(deliverable, brand)))
  const changes = compare(old!, now!)
  return isAsBefore(changes) ? [] : [{ deliverable, handout, ...changes }]
}

/** Faults are the same where they say the same of the same file: an edit above one moves its line, and a brief may be a copy. */
function compareFaults(before: State | undefined, after: State | undefined): Blast['faults'] {
  const keyed = (state: State | undefined): [string, Diagnostic][] =>
    (state?.diagnostics ?? []).map((fault) => {
      const { code, message, span } = fault
      return [JSON.stringify([code, message, span?.file === state?.brief ? 'the brief' : span?.file]), fault]
    })
  const [old, now] = [new Map(keyed(before)), new Map(keyed(after))]
  return {
    come: [...now].filter(([key, fault]) => !old.has(key) && isSought(fault, before)).map(([, fault]) => fault),
    gone: [...old].filter(([key, fault]) => !now.has(key) && isSought(fault, after)).map(([, fault]) => fault),
  }
}

/** True where a state was looked at for such a fault: of what is not laid out, and of what is not read, most faults are not known. */
const isSought = ({ code }: Diagnostic, state: State | undefined): boolean => {
  if (!state) return true
  const phase = code.split('/')[0]!
  if (!state.isRead) return ['read', 'build'].includes(phase)
  return state.pages.length > 0 || !['lint', 'layout'].includes(phase)
}
