// The languages that rules about wording know.
import { english } from './english.ts'
import { german } from './german.ts'
import type { Lexicon } from './lexicon.ts'

export { announcedBy } from './announcing.ts'
export { givesChance } from './chances.ts'
export { draftTalkIn } from './draft-talk.ts'
export { germanDraftTalkIn } from './draft-talk-german.ts'
export { englishLikened, germanLikened } from './likened.ts'
export { ANSWERED as answerWords, NAMES as namesAround, TERMS as fillerTerms } from './fillers.ts'
export { isKnownAcronym } from './known-acronyms.ts'
export { remarkIn } from './team-remarks.ts'
export { wholeWords } from './whole-words.ts'
export type { Lexicon } from './lexicon.ts'

/** The words of a language by its tag (en-GB), or undefined. */
export const lexiconFor = (tag: string): Lexicon | undefined =>
  [english, german].find(({ language }) => language === tag.split('-')[0]!.toLowerCase())
