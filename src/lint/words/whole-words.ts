// Any of several patterns, as whole words.

/** A pattern of any of these: no letter or hyphen stands before or after it. `flags` as of a RegExp. */
export const wholeWords = (patterns: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${patterns.join('|')})(?![\\p{L}-])`, flags)
