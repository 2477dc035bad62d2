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
  /** Where a finding of it may be an error though the rule is none. */
  gravest?: 'error'
  /** What is asked for, in one sentence. */
  about: string
  /** Why a reader cares, in one sentence. */
  why: string
  /**
   * What keeps the rule: the bad example put right, and nothing else of it changed. Of a rule that reads briefs, parts of a brief as
   * YAML (`point`, `argument`, `exhibit`, `exhibits`, `brief`; `fact`, `facts`, `source`, `conflicts` of its ledger), laid over the small
   * brief of `tests/lint/base.ts`, in which it is then silent with all others. Of a rule that reads pages, see `cause`.
   */
  good: string
  /** What breaks it, in the same form. */
  bad: string
}

/** A rule that reads the brief and its ledger. */
export interface BriefRule extends Common {
  stage: 'brief'
  check(reading: Reading): Finding[]
}

/** A rule that reads laid out pages. */
export interface PageRule extends Common {
  stage: 'pages'
  /**
   * Whose file breaks it, and what its examples are parts of: a `brief`, as above; keys of a `brand`; or the `template` that orders the
   * slides of a deck, `templates/deck/document.hbs`. What the program itself keeps, whatever the files
   * say, is of `code`: the rule watches over kinds of exhibits, tags and the breaking of lines, and its examples say in words what
   * stands on the page.
   */
  cause: 'brief' | 'brand' | 'template' | 'code'
  /** The deliverable in which the examples show; default the deck. */
  shows?: 'memo'
  check(pages: Pages, brand: Brand): Finding[]
}

export type Rule = BriefRule | PageRule
