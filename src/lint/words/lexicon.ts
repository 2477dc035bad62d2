// The words a language needs for the rules about wording. A rule whose list is empty or absent says nothing in that language.
import type { Announcing } from './announcing.ts'

export interface Lexicon {
  /** Two-letter code. */
  language: string
  /** Titles that announce and do not say. */
  announcing?: Announcing
  /** True where a title has a verb that says something happens or is; undefined where this cannot be told. */
  hasVerb?(title: string): boolean
  /** True for a title that is one clause after a word of question, and no sentence: "Who pays for the grid". */
  isAsking?(title: string): boolean
  /** True where a title joins two clauses of a subject and a verb each, neither of which hangs on the other; absent where the rule itself tells. */
  joinsClauses?(title: string): boolean
  /** True where a word and the next open a clause of their own, a plural and its verb: "surgeons leave". */
  opensClause?(word: string, next: string): boolean
  /** Words that compare or tell a direction. */
  specific: readonly string[]
  /** Says nothing: "robust". */
  filler: RegExp
  /** Quantities without a number: "a lot of". */
  vague: RegExp
  /** Time told from an unnamed day: "recently". */
  relative: RegExp
  /** Comparatives that ask "than what?". */
  comparatives: readonly string[]
  /** Words that name what is compared with. */
  comparators: readonly string[]
  /** Verbs of going up and of going down. */
  up: readonly string[]
  down: readonly string[]
  /** The same where they come apart, at the end of a clause: "nahmen um 8 % zu". */
  parted?: { up: RegExp; down: RegExp }
  /** Words that qualify a claim resting on weak evidence. */
  hedges: readonly string[]
  /** Finds in a title whose word it is: "the trade press reports …". */
  attributes?: RegExp
  /** Terms of likelihood, and loose ones that the scale does not have. */
  likelihood: readonly string[]
  loose: readonly string[]
  /** Loose ones told by grammar: a size given to a chance. */
  chances: readonly RegExp[]
  confidence: readonly string[]
  /** Words that carry no content, left out when texts are compared. */
  stop: readonly string[]
  /** Numerals from two on. */
  numerals: Record<string, number>
  /** Words after a numeral that make it a figure, "times", "per cent", with their units; "" for money of several countries. */
  measures: Record<string, string>
  /** Names of the months and of the days of the week from Monday. */
  months: readonly string[]
  days: readonly string[]
  /** Texts of links that say nothing. */
  emptyLinks: readonly string[]
  /** Passive auxiliaries. */
  passive?: RegExp
}
