// Faults of a brief as a whole: names that lead nowhere, things given twice, and what is borrowed.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import { error, listed, meant, warning } from './fault.ts'

/** An id given twice. */
export const duplicateId = (at: Span, what: string, id: string, first: Span): Diagnostic =>
  error(
    'duplicate-id',
    at,
    `${what} has the id "${id}", which line ${first.line} uses already`,
    'hint: give one of them another id; links and `deck.slides` find points by it',
  )

/** A list of arguments with none in it; `at` is that list. */
export const noArguments = (at: Span): Diagnostic =>
  error(
    'wrong-count',
    at,
    '"arguments" takes 1 to 6, and there are 0',
    'hint: an argument is an id, a short name, a claim, and its points',
  )

/** An exhibit without `kind`, or of a kind that does not exist. */
export const unknownKind = (
  at: Span,
  exhibit: string,
  kind: string,
  near: string | undefined,
  kinds: readonly string[],
): Diagnostic =>
  error(
    'unknown-kind',
    at,
    `the exhibit "${exhibit}" is of an unknown kind "${kind}"`,
    meant(near),
    `note: the kinds are ${listed(kinds)}`,
  )

/** An exhibit that a point names and the brief does not have. */
export const unknownExhibit = (at: Span, id: string, near: string | undefined, ids: readonly string[]): Diagnostic =>
  error('unknown-exhibit', at, `there is no exhibit "${id}"`, meant(near) ?? `note: the exhibits are ${listed(ids)}`)

/** An exhibit that no point shows. */
export const unusedExhibit = (at: Span, id: string): Diagnostic =>
  warning(
    'unused-exhibit',
    at,
    `no point shows the exhibit "${id}"`,
    `hint: give a point "exhibit: ${id}", or delete it`,
  )

/** An entry under `against` that names nothing. */
export const saysNothing = (at: Span): Diagnostic =>
  error('says-nothing', at, 'an entry under "against" needs a "claim", or a "conflict" of the ledger')

/** Two points that both lead the one-pager. */
export const twoLeads = (at: Span, first: Span): Diagnostic =>
  error(
    'two-leads',
    at,
    `two points have "lead: true"; the first is on line ${first.line}`,
    'hint: the one-pager has room for one',
  )

/** A language that is no tag; `better` is a tag that was meant. */
export const notALanguage = (at: Span, typed: string, better: string | undefined): Diagnostic =>
  error(
    'not-a-language',
    at,
    `"${typed}" is not the tag of a language`,
    better === undefined ? 'hint: write en-GB' : `hint: write ${better}, with a dash`,
  )

/** A brief that uses itself by way of others; `way` ends where it begins. */
export const circle = (at: Span, way: readonly string[]): Diagnostic =>
  error('circle', at, `this brief uses itself: ${way.join(' → ')}`, 'hint: move what both need into a third brief')

/** A brief that stands on another ledger than the one that borrows from it. */
export const otherLedger = (at: Span, theirs: string, ours: string): Diagnostic =>
  error('other-ledger', at, `this brief stands on ${theirs}, and the one that borrows from it on ${ours}`)

/** A brief named under `uses` from which nothing is borrowed. */
export const unusedAlias = (at: Span, alias: string): Diagnostic =>
  warning('unused-alias', at, `no argument is borrowed from "${alias}"`, 'hint: borrow one, or delete this')

/** A `from` that is not an alias and the id of an argument. */
export const notAliasDotId = (at: Span, typed: string, aliases: readonly string[]): Diagnostic =>
  error(
    'not-a-place',
    at,
    `"from" takes an alias, a dot and the id of an argument, and this is "${typed}"`,
    `note: the aliases are ${listed(aliases)}`,
  )

/** Something borrowed by a name that is not there; `where` completes `there is no "x" …`. */
export const unknownName = (
  at: Span,
  where: string,
  name: string,
  near: string | undefined,
  names: readonly string[],
): Diagnostic =>
  error('unknown-name', at, `there is no "${name}" ${where}`, meant(near) ?? `note: there are ${listed(names)}`)
