// Words of a text that may be spelled in another way elsewhere: with a hyphen, as one word, or as two.
import { quick } from '../text/index.ts'
import { remembered } from './remember.ts'

const WORD = quick(/\p{L}[\p{L}\p{N}]*(?:-\p{L}+)*/gu)
const HUMP = quick(/\p{Ll}\p{Lu}/u)
const NUMBER = quick(/\p{N}/u)
/** The words of a text that have one spelling: those with capitals inside them or a hyphen are kept, and long ones. */
export const spelledIn = remembered((text: string) =>
  (text.match(WORD) ?? [])
    .filter((word) => word.length > 3)
    .map((word) => {
      const isMarked = word.includes('-') || HUMP.test(word)
      return {
        word,
        key: word.toLowerCase().replaceAll('-', ''),
        isKept: isMarked || (word.length >= 5 && !NUMBER.test(word)),
      }
    }),
)

const set = (words: string): Set<string> => new Set(words.split(' '))
/** First words, and second ones, of two that stand apart for another reason than a spelling: "every day", "over time", "roll out". */
const FIRST = set(
  'some every over under down back with when what where more most after mean them your their must that this then than there here once each both such long high from have were been will would which into also only the any for out all may can not and one two off but how now new big old key low top bad hot far own pay set log get his her its our who was are has had see say man',
)
const SECOND = set(
  'time times day days way ways one body thing things be up out off over back down away fore self ever how what all able most so on in and the for not but are was has had can its',
)

const PLURAL = quick(/(?<![\p{L}\p{N}-])\p{L}{3,}-\p{Ll}{3,}s(?![\p{L}\p{N}’-])/gu)
/** Plurals of two words with a hyphen, e.g. "day-cases"; "follow-ups" and "add-ons" come from verbs and are left out. */
export const hyphenedPlurals = remembered((text: string): string[] =>
  text.includes('-')
    ? (text.match(PLURAL) ?? []).filter(
        (word) => !word.endsWith('ss') && !SECOND.has(word.replace(/^.*-/, '').replace(/s$/, '')),
      )
    : [],
)

const NOUN = quick(
  /\b(?:an?|the|each|every|one|another|its|their|our|no|any) (?:\p{Ll}{4,} )?(\p{L}{3,}-\p{Ll}{3,})(?=[.,;:!?)”’]|$| (?:is|are|was|were|has|had|will|can|may|must|in|at|of|for|from|to|by|on|with|that|which|where|who|costs?|takes?|opens?|needs?|than|as)(?![\p{L}-]))/giu,
)
/** "An advice-center." after an article and before no noun: the hyphen has nothing to join it to. */
export const hyphenedNouns = remembered((text: string): string[] =>
  text.includes('-')
    ? [...text.matchAll(NOUN)]
        .map(({ 1: word }) => word!)
        .filter((word) => !SECOND.has(word.replace(/^.*-/, '')) && !/(?:ed|ing|ly)$/.test(word))
    : [],
)

/** A word, with what a hyphen joins to it, or a sign. */
const PIECE = quick(/\p{L}+(?:[-’]\p{L}+)*|[^\s\p{L}]/gu)
const ONE_WORD = quick(/^\p{L}+$/u)
const SMALL_WORD = quick(/^\p{Ll}+$/u)
const CAPITAL_WORD = quick(/^\p{Lu}\p{Ll}+$/u)
/** Every two neighbours of a text that might be written as one, e.g. "super apps"; `least` letters of the first. */
const pairsApart = (text: string, second: RegExp, least: number): { typed: string; joined: string }[] => {
  const apart: { typed: string; joined: string }[] = []
  let before = ''
  for (const { 0: word } of text.matchAll(PIECE)) {
    if (
      before.length >= least &&
      word.length >= 3 &&
      !SECOND.has(word) &&
      !FIRST.has(before.toLowerCase()) &&
      second.test(word)
    )
      apart.push({ typed: `${before} ${word}`, joined: `${before}${word}`.toLowerCase() })
    before = ONE_WORD.test(word) ? word : ''
  }
  return apart
}
/** Two neighbours of which the second is in small letters: "super apps", "day cases". */
export const apartIn = remembered((text: string) => pairsApart(text, SMALL_WORD, 3))
/** In German both are nouns: "Software Lösung". */
export const apartInGerman = remembered((text: string) => pairsApart(text, CAPITAL_WORD, 4))
