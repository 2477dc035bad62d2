// The sentences of reading: every fault that a file can have, told to the person who wrote it.
import type { Diagnostic, Span } from '../model/diagnostic.ts'

const error = (code: string, span: Span, message: string, ...notes: (string | undefined)[]): Diagnostic => ({
  code: `read/${code}`,
  severity: 'error',
  message,
  span,
  notes: notes.filter((note) => note !== undefined),
})

const warning = (...said: Parameters<typeof error>): Diagnostic => ({ ...error(...said), severity: 'warning' })

const meant = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `hint: did you mean "${name}"?`

const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'none')

// ── the file ──────────────────────────────────────────────────────────────────────────────

/** A file that is not there. */
export const noFile = (path: string, named?: Span): Diagnostic =>
  error('no-file', named ?? { file: path, line: 1, column: 1 }, `there is no file ${path}`)

/** A file past the size limit, in bytes. */
export const tooLarge = (at: Span, size: number, limit: number): Diagnostic =>
  error(
    'too-large',
    at,
    `this file has ${size} bytes; at most ${limit} are read`,
    'hint: split it, or check that it is the file you mean',
  )

/** Bytes that are not UTF-8. */
export const notUtf8 = (at: Span, guess: string): Diagnostic =>
  error(
    'not-utf-8',
    at,
    'this file is not UTF-8 text from here on',
    `note: it looks like ${guess}`,
    'hint: save it with the encoding UTF-8',
  )

/** A character that Office files and PDFs may not hold. `code` is its UTF-16 code unit. */
export const strangeCharacter = (at: Span, code: number): Diagnostic =>
  error(
    'strange-character',
    at,
    `the character U+${code.toString(16).toUpperCase().padStart(4, '0')} cannot stand in a document`,
    'hint: delete it; it cannot be seen in most editors and often comes from a copied text',
  )

/** A file without any content. */
export const emptyFile = (at: Span): Diagnostic =>
  error(
    'empty-file',
    at,
    'this file is empty',
    'hint: a brief begins with "title:" and "answer:", a ledger with "sources:" and "facts:"',
  )

// ── YAML ──────────────────────────────────────────────────────────────────────────────────

/** Nesting past the limit. */
export const tooDeep = (at: Span, limit: number): Diagnostic =>
  error('too-deep', at, `lists and records are nested deeper than ${limit} levels here`)

/** More values than the limit. */
export const tooManyValues = (at: Span, limit: number): Diagnostic =>
  error(
    'too-many-values',
    at,
    `this file holds more than ${limit} values`,
    'hint: split it, or check that it is the file you mean',
  )

/** More text than the limit, once aliases are written out. */
export const tooMuchText = (at: Span): Diagnostic =>
  error('too-much-text', at, 'with its aliases written out, this file is too long')

/** More aliases than the limit. */
export const tooManyAliases = (at: Span, limit: number): Diagnostic =>
  error('too-many-aliases', at, `this file uses more than ${limit} aliases`)

/** An alias inside the value it names. */
export const aliasOfItself = (at: Span, name: string): Diagnostic =>
  error('alias-of-itself', at, `the alias "*${name}" stands inside the value that it repeats`)

/** An alias without its anchor. */
export const unknownAlias = (at: Span, name: string): Diagnostic =>
  error(
    'unknown-alias',
    at,
    `there is no "&${name}" above that "*${name}" could repeat`,
    'hint: a text that starts with * must stand in quotes',
  )

/** A tag such as `!!binary`. */
export const unknownTag = (at: Span, tag: string): Diagnostic =>
  error(
    'unknown-tag',
    at,
    `the YAML tag ${tag.replace('tag:yaml.org,2002:', '!!')} is not used here`,
    'hint: a text that starts with ! must stand in quotes',
  )

/** A line such as `%YAML 1.1`. */
export const directive = (at: Span): Diagnostic =>
  error(
    'directive',
    at,
    'a line that starts with % changes how YAML is read, and is not used here',
    'hint: delete this line',
  )

/** More than one document in a file. */
export const severalDocuments = (at: Span): Diagnostic =>
  error(
    'several-documents',
    at,
    'a second YAML document begins here; a file holds one',
    'hint: delete the line "---", or move what follows to a file of its own',
  )

/** The key `<<`. */
export const mergeKey = (at: Span): Diagnostic =>
  error('merge-key', at, 'the merge key "<<" is not used here', 'hint: write the keys out')

/** Keys that JavaScript gives a meaning to. */
export const reservedKey = (at: Span, key: string): Diagnostic => error('reserved-key', at, `"${key}" cannot be a key`)

/** A key that is a list or a record. */
export const keyNotText = (at: Span): Diagnostic =>
  error('key-not-text', at, 'a key must be a plain word', 'hint: put a text that starts with {, [ or ? in quotes')

/** A key named twice; `first` is the line of the first. */
export const duplicateKey = (at: Span, key: string, first: number): Diagnostic =>
  error(
    'duplicate-key',
    at,
    `"${key}" is named twice: on line ${first} and on line ${at.line}`,
    'hint: keep one of them',
  )

/** What the YAML library refuses, told by what it says, in our words. */
export function syntax(at: Span, said: string): Diagnostic {
  const ours = SYNTAX.find(([pattern]) => pattern.test(said))
  if (ours) return error('syntax', at, ours[1], ours[2] && `hint: ${ours[2]}`)
  const sentence = said.split('\n', 1)[0]!
  return error('syntax', at, `this is not YAML: ${sentence[0]!.toLowerCase()}${sentence.slice(1)}`)
}

const SYNTAX: readonly [RegExp, message: string, hint?: string][] = [
  [/^Missing closing/, 'a text in quotation marks is not closed', 'add the closing mark, or take the opening one away'],
  [/^Flow .* end with a/, 'a bracket above is never closed', 'add the ] or } that is missing above this line'],
  [
    /same column|without - indicator/,
    'this line is not indented like its neighbours',
    'keys of one record, and dashes of one list, start in the same column',
  ],
  [/followed by map values/, 'this line is no "key: value"', 'a colon is missing, or the line is indented wrongly'],
  [/on a single line/, 'a colon is missing, or a line is indented wrongly', 'every line of a record is "key: value"'],
  [/^Nested mappings/, 'there are two colons on this line', 'put a text that holds ": " in quotes'],
  [/^Missing , /, 'a comma is missing between two values in brackets'],
  [/^Missing space after :/, 'a space is missing after a colon'],
  [/^Unexpected ,|empty item/, 'there is a comma too many in these brackets'],
  [/^Comments must be separated/, 'a space is missing before #', 'put a text that holds "#" in quotes'],
  [
    /^Invalid escape/,
    'a backslash in double quotes begins an escape that does not exist',
    "use single quotes ('…') for a text with a backslash",
  ],
  [/tab/i, 'a tab indents this line; YAML takes spaces only', '`briefwright check --fix` puts spaces in'],
  [
    /^Unexpected|Plain value cannot start/,
    'YAML does not expect this here',
    'if it is part of a text, put the whole text in quotes',
  ],
]

// ── traps ─────────────────────────────────────────────────────────────────────────────────

/** A text that YAML reads as something else. `why` completes "quote this text: …"; `quoted` is the text in quotes. */
export const quoteThis = (at: Span, why: string, quoted: string): Diagnostic =>
  error(
    'quote-this',
    at,
    `quote this text: ${why}`,
    `hint: write ${quoted}`,
    'note: `briefwright check --fix` puts the quotes in',
  )

/** Indentation by tabs. */
export const tabIndent = (at: Span): Diagnostic =>
  error('tab', at, 'a tab indents this line; YAML takes spaces only', 'note: `briefwright check --fix` puts spaces in')

/** Two opening braces in a text. `name` is what stands in them, where it is a name. */
export const braces = (at: Span, name: string | undefined): Diagnostic =>
  error(
    'braces',
    at,
    '"{{" belongs in a template; a brief prints a figure with $',
    name ? `hint: write $${name}` : 'hint: write $ and the id of the fact',
  )

// ── shapes ────────────────────────────────────────────────────────────────────────────────

/** A key that the record does not have. `what` is the record: "a point". */
export const unknownKey = (
  at: Span,
  what: string,
  key: string,
  near: string | undefined,
  known: readonly string[],
): Diagnostic =>
  error('unknown-key', at, `${what} has no key "${key}"`, meant(near) ?? `hint: its keys are ${listed(known)}`)

/** A key that must be there. */
export const missingKey = (at: Span, what: string, key: string, about: string | undefined): Diagnostic =>
  error('missing-key', at, `${what} needs the key "${key}"`, about ? `note: ${key}: ${about}` : undefined)

/** A key without a value. */
export const emptyValue = (at: Span, what: string, optional: boolean): Diagnostic =>
  (optional ? warning : error)(
    'empty-value',
    at,
    `${what} is empty`,
    optional ? 'hint: give it a value, or delete the line' : 'hint: give it a value',
  )

/** A value of another kind than wanted: `what` takes `wanted`, and this is `found`. */
export const wrongType = (at: Span, what: string, wanted: string, found: string, hint?: string): Diagnostic =>
  error('wrong-type', at, `${what} takes ${wanted}, and this is ${found}`, hint ? `hint: ${hint}` : undefined)

/** A value outside a closed list. */
export const notAChoice = (
  at: Span,
  what: string,
  typed: string,
  near: string | undefined,
  choices: readonly string[],
): Diagnostic =>
  error('not-a-choice', at, `${what} cannot be "${typed}"`, meant(near), `note: it is one of ${listed(choices)}`)

/** Too few or too many items. */
export const wrongCount = (at: Span, what: string, count: number, min: number, max: number): Diagnostic =>
  error('wrong-count', at, `${what} takes ${between(min, max)}, and there ${count === 1 ? 'is 1' : `are ${count}`}`)

const between = (min: number, max: number): string => {
  if (min === max) return `exactly ${min}`
  if (max === Number.POSITIVE_INFINITY) return `${min} or more`
  return min === 0 ? `at most ${max}` : `${min} to ${max}`
}

/** A day that is not in the calendar, or not written as YYYY-MM-DD. */
export const notADate = (at: Span, what: string, typed: string, better: string | undefined): Diagnostic =>
  error(
    'not-a-date',
    at,
    `${what} takes a date, and "${typed}" is none`,
    /^\d{4}-\d\d-\d\d$/.test(typed)
      ? 'note: that day is not in the calendar'
      : `hint: write ${better ?? 'year, month and day: 2025-10-01'}`,
  )

/** An id of other characters than letters, digits, "_" and "-". */
export const badId = (at: Span, what: string, id: string, better: string): Diagnostic =>
  error(
    'bad-id',
    at,
    `${what} "${id}" must be of small letters, digits and "_", and start with a letter`,
    better ? `hint: write ${better}` : undefined,
  )

/** A file whose top is not a record. */
export const notARecord = (at: Span, what: string, first: string): Diagnostic =>
  error(
    'not-a-record',
    at,
    `${what} is made of keys with a value each, and this file is not`,
    `hint: begin with "${first}: …"`,
  )

/** A ledger where a brief is wanted, or the other way round. */
export const otherFile = (at: Span, wanted: string, found: string): Diagnostic =>
  error('other-file', at, `this is ${found}, and ${wanted} is wanted here`)

// ── the brief as a whole ──────────────────────────────────────────────────────────────────

/** An id given twice. */
export const duplicateId = (at: Span, what: string, id: string, first: Span): Diagnostic =>
  error('duplicate-id', at, `${what} has the id "${id}", which line ${first.line} uses already`)

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

// ── templates ─────────────────────────────────────────────────────────────────────────────

/** A template without the part between the `---` lines. */
export const noHead = (at: Span): Diagnostic =>
  error(
    'no-head',
    at,
    'a template begins with a line "---", its head, and another line "---"',
    'hint: the head says "about:" and "slots:"',
  )

/** A slot that is not written in the grammar of slots. */
export const badSlot = (at: Span, why: string, near?: string): Diagnostic =>
  error(
    'bad-slot',
    at,
    why,
    meant(near) ??
      'hint: for example { is: sentence }, { is: list of words, count: 1..4 }, { is: one of, of: [a, b], optional: true }',
  )

/** Two templates of one name in folders that share their names. */
export const sameName = (at: Span, name: string, other: string): Diagnostic =>
  error('same-name', at, `"${name}" is also the name of ${other}`, 'hint: rename one of the files')
