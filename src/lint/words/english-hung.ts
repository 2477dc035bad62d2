// The verbs of an English title that belong to clauses which hang on a relative one: they make no sentence of it.
import { AUXILIARY } from './english-uses.ts'
import { formOf } from './english-verbs.ts'

/** Clauses that hang on another open with these, and have a verb. */
const HANGS = /^(?:because|although|though|while|whereas|when|if|unless)$/
/** The same where a pronoun follows; else they lead on to a thing: "before noon". */
const HANGS_BEFORE = /^(?:before|after|until|since|once|as)$/
const PRONOUN = /^(?:it|they|he|she|we|you|there|one)$/

/** The verbs of a title without those of clauses that hang on a relative one: "A ward that is full before it opens". */
export function withoutHung(words: readonly string[], verbs: readonly number[], marker: number): readonly number[] {
  const hung = new Set<number>()
  words.forEach((word, index) => {
    if (index <= marker || !(HANGS.test(word) || (HANGS_BEFORE.test(word) && PRONOUN.test(words[index + 1] ?? ''))))
      return
    const place = verbs.findIndex((verb) => verb > index)
    const [first, next] = [verbs[place], verbs[place + 1]]
    if (place < 0 || first === undefined) return
    hung.add(first)
    // "It is full decides": what follows is a verb of its own.
    const isOwn = next !== undefined && formOf(words[next]!)?.form === 'third'
    if (next !== undefined && AUXILIARY.test(words[first]!) && next - first <= 3 && !isOwn) hung.add(next)
  })
  return verbs.filter((verb) => !hung.has(verb))
}
