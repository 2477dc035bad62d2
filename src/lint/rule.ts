// What a rule is: one sentence it stands for, why, an example of each side, and a check that says what to do about it.
import type { Brand } from '../model/brand.ts'
import type { Severity, Span } from '../model/diagnostic.ts'
import type { Pages } from '../model/page.ts'
import type { Reading } from './reading.ts'

/** What a rule is about. */
export type Group = 'titles' | 'structure' | 'text' | 'numbers' | 'charts' | 'evidence' | 'layout' | 'access' | 'file'

/** One thing found, in words for the person who can mend it. */
export interface Finding {
  message: string
  span?: Span
  /** Further sentences, e.g. `hint: …`. */
  notes?: string[]
  /** The point it belongs to, `argument.point`; an `ignore` there covers it. */
  home?: string
  /** Instead of the rule's own. */
  severity?: Severity
}

interface Common {
  /** `lint/plain-words`. */
  code: string
  /** Its number in the standard, e.g. "T-010". Never reused. */
  id: string
  /** Further numbers of the standard that it keeps. */
  also?: readonly string[]
  group: Group
  /** In a release. A draft is told of errors as warnings, except of `hard` ones. */
  severity: Severity
  /** An error in a draft too. */
  hard?: true
  /** What is asked for, in one sentence. */
  about: string
  /** Why a reader cares, in one sentence. */
  why: string
  /** Parts of a brief that keep the rule, as YAML; see `tests/lint/sample.ts` for what they are laid over. */
  good?: string
  /** Parts of a brief that break it. */
  bad?: string
}

/** A rule that reads the brief and its ledger. */
export interface BriefRule extends Common {
  stage: 'brief'
  check(reading: Reading): Finding[]
}

/** A rule that reads laid out pages. */
export interface PageRule extends Common {
  stage: 'pages'
  check(pages: Pages, brand: Brand): Finding[]
}

export type Rule = BriefRule | PageRule
