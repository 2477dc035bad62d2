// How a fault of the merge is made, and the turns of phrase that its sentences share.
import { nearest } from '../../text/index.ts'
import type { Diagnostic, Span } from '../nouns.ts'

/** An error of the merge; a note that is undefined is left out. */
export const error = (code: string, message: string, span: Span, ...notes: (string | undefined)[]): Diagnostic => ({
  code: `merge/${code}`,
  severity: 'error',
  message,
  span,
  notes: notes.filter((note) => note !== undefined),
})

/** "did you mean" where a name is near, else the names there are. */
export const hintOf = (typed: string, names: readonly string[], there: string): string | undefined => {
  const near = nearest(typed, names)
  if (near !== undefined) return `hint: did you mean "${near}"?`
  if (names.length === 0) return undefined
  return `hint: ${there} ${listed(names)}`
}

/** "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** What slots are called in a sentence, where their own name is none. */
const NOUNS: Record<string, string> = {
  words: 'a text',
  paragraphs: 'paragraphs',
  fact: 'the name of a fact',
  figure: 'the name of a fact or =formula',
  flag: 'true or false',
  any: 'a value',
}

/** "an exhibit", "a sentence", "a text". */
export const withArticle = (noun: string): string => NOUNS[noun] ?? `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
