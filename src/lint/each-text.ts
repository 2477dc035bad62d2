// Judges each text of a brief by itself, and each only once: of a brief that is watched an edit changes a few, and the words of the
// others are the same objects as before.
import type { Words } from '../model/words.ts'
import type { Reading } from './reading.ts'
import type { Finding } from './rule.ts'
import type { Text } from './texts.ts'
import type { Lexicon } from './words/index.ts'

/** What may be looked at of a text that is judged by itself: its point and its exhibit are not remembered with it. */
export type TextAlone = Pick<Text, 'part' | 'words' | 'text' | 'typed' | 'home' | 'isSaid'>

/** In what language a text is judged: the brief's tag, and the words of it; none for a language that has none. */
export interface Tongue {
  words?: Lexicon
  language: string
}

/** What was found in the words of a text, and all that hangs on that is not read off them: no point, which would hold a whole brief. */
interface Judged extends Pick<TextAlone, 'part' | 'home' | 'isSaid'> {
  language: string
  found: readonly Finding[]
}

/**
 * The check of a rule that looks at nothing but one text and the language; `among` are texts beside those of the brief. Findings
 * are shared and not to be changed.
 */
export function inEachText(
  judge: (text: TextAlone, tongue: Tongue) => readonly Finding[],
): (reading: Pick<Reading, 'texts' | 'brief' | 'words'>, among?: readonly TextAlone[]) => Finding[] {
  const known = new WeakMap<Words, Judged>()
  return ({ texts, brief, words }, among = []) => {
    const { language } = brief.about
    const tongue: Tongue = { language, ...(words && { words }) }
    return [...texts, ...among].flatMap((text) => {
      const last = known.get(text.words)
      if (last && last.language === language && isSame(last, text)) return last.found
      const found = judge(text, tongue)
      const { part, home, isSaid } = text
      known.set(text.words, { part, home, ...(isSaid && { isSaid }), language, found })
      return found
    })
  }
}

/** True for the same words, known by the object, in the same place. */
const isSame = (one: Judged, other: TextAlone): boolean =>
  one.part === other.part && one.home === other.home && one.isSaid === other.isSaid
