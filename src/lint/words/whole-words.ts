// Any of several patterns, as whole words.
import { quick } from '../../text/index.ts'

/** A pattern of any of these: no letter or hyphen stands before or after it. `flags` as of a RegExp. */
export const wholeWords = (patterns: readonly string[], flags = 'iu'): RegExp =>
  quick(`(?<![\\p{L}-])(?:${patterns.join('|')})(?![\\p{L}-])`, flags)
