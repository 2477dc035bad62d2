// What is asked of a build, and what is known of a brief on its way through it.
import type { Brand } from '../model/brand.ts'
import type { Deliverable, SettledBrief } from '../model/brief.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { SettledLedger } from '../model/ledger.ts'
import type { Pages } from '../model/page.ts'
import type { Memory } from '../layout/index.ts'
import type { Profile, SetAside } from '../lint/index.ts'
import type { Mentioned } from '../merge/index.ts'
import type { readTemplates } from '../read/index.ts'

export interface Wishes {
  /** Instead of the brief's own. */
  deliverables?: readonly Deliverable[]
  /** Name of a brand instead of the one the brief names. */
  brand?: string
  /** How strictly to judge. Default: as a draft while the brief says that it is one. */
  profile?: Profile
  /** Filled with the findings that the brief sets aside, for who shows them too. */
  aside?: SetAside[]
  /** Codes of errors that keep nothing from being laid out: to see what an edit would come to that makes a claim false. */
  despite?: readonly string[]
  /** What came of this brief the last time, with the same templates and brand: where it settles alike, that is handed on. */
  last?: Last
  /** Called at each step, for a progress line; what it hands back is waited for. */
  onStep?: (step: string) => void | Promise<void>
}

/** What came of a brief. `prepare` fills it in, and reads it the next time. */
export interface Last {
  /** All that it settled to, with what was wrong in it and the bytes of its file. */
  settled?: readonly unknown[]
  outcome?: FirstOutcome
  /** What its documents were laid out to, each with its own memory. */
  laid?: Partial<Record<Deliverable, Memory>>
  /** What its documents mentioned. */
  mentioned?: Partial<Record<Deliverable, Mentioned>>
  /** The templates of each deliverable, as they were read; who hands on a `Last` says that they are still the same. */
  templates?: Partial<Record<Deliverable, ReturnType<typeof readTemplates>>>
}

/** What is known once a brief has been read and settled. */
export interface Settled {
  brief: SettledBrief
  ledger: SettledLedger
  brand: Brand
}

export interface Outcome {
  settled?: Settled
  /** Laid out deliverables; with errors standing these are for looking at, not for sending. */
  pages: Pages[]
  /** The merged document of each deliverable: its words, with the facts that printed them. A handout is its deck's. */
  documents: Document[]
  diagnostics: Diagnostic[]
}

/** An outcome in which nothing is missing that may stop a build. */
export interface FirstOutcome extends Outcome {
  /** What the other rules find; they are asked the first time it is called. */
  remarks(): Diagnostic[]
}

/** True where something was found that keeps pages from being laid out. */
export const stops = (found: readonly Diagnostic[], { despite = [] }: Wishes): boolean =>
  hasErrors(found.filter(({ code }) => !despite.includes(code)))
