// Faults of YAML: what is not used here, what is too much, and what the library refuses, in our words.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import { error } from './fault.ts'

/** Nesting past the limit. */
export const tooDeep = (at: Span, limit: number): Diagnostic =>
  error(
    'too-deep',
    at,
    `lists and records are nested deeper than ${limit} levels here`,
    'hint: take away the brackets or dashes that were typed or pasted too often',
  )

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
  error(
    'too-many-aliases',
    at,
    `this file uses more than ${limit} aliases`,
    'hint: write out what they repeat; a figure that is used often stands once in the ledger and is named by its id',
  )

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

/** A line that is indented further than the key above it. */
export const indentedDeeper = (at: Span): Diagnostic =>
  error(
    'syntax',
    at,
    'this line is indented further than the one above it',
    'hint: keys of one record start in the same column; what belongs to a key stands under it, and nothing on its line',
  )

/** A bracket without its partner; `closing` is the one that is missing. */
export const neverClosed = (at: Span, closing: string): Diagnostic =>
  error('syntax', at, 'this bracket is never closed', `hint: add the ${closing} that is missing where it ends`)

/** What the YAML library refuses, told by what it says, in our words. */
export function syntax(at: Span, said: string): Diagnostic {
  const ours = SYNTAX.find(([pattern]) => pattern.test(said))
  if (ours) return error('syntax', at, ours[1], ours[2] && `hint: ${ours[2]}`)
  const sentence = said.split('\n', 1)[0]!
  return error('syntax', at, `this is not YAML: ${sentence[0]!.toLowerCase()}${sentence.slice(1)}`)
}

const SYNTAX: readonly [RegExp, message: string, hint?: string][] = [
  [/^Missing closing/, 'a text in quotation marks is not closed', 'add the closing mark, or take the opening one away'],
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
