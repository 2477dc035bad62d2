// Two figures of one sentence with a movement between them: "raises the ratio from 65% to 61%", "41% of tickets, down from 9%".
import type { Quantity } from '../model/quantity.ts'
import type { Run } from '../model/words.ts'
import { quick } from '../text/index.ts'
import { type Contrary, figurePlaces, figuresAt } from './figure-places.ts'

const UP =
  'rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|increas(?:es?|ed|ing)|r[io]ses?|risen|rising|gr[eo]ws?|grown|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed)|soar(?:s|ed)|widen(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|expand(?:s|ed|ing)?|swell(?:s|ed)|advance[sd]|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|pushe[sd] up|(?:is|are|was|were|went|goes|go) up|(?:an? |the )(?:rise|increase|jump|gain|growth)'
const DOWN =
  'lower(?:s|ed|ing)|cuts?|cutting|reduc(?:es?|ed|ing)|trim(?:s|med)?|f[ae]lls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shrinks?|shrank|shrunk|s[la]nk|sunk|plunge[sd]?|slip(?:s|ped)|slid(?:es)?|shorten(?:s|ed|ing)?|eas(?:es|ed)|contract(?:s|ed)|dwindle[sd]?|tumble[sd]?|slump(?:s|ed)|dipp?(?:s|ed)|diminish(?:es|ed)?|narrow(?:s|ed|ing)?|halv(?:es?|ed|ing)|(?:brings?|brought|pulls?|pulled|drives?|drove) down|(?:is|are|was|were|went|goes|go) down|(?:an? |the )(?:fall|drop|decline|decrease|cut|reduction|loss)'
const HEDGE = '(?:about |around |nearly |almost |just |only |some |more than |less than |over |under )?'
const HOCH =
  'stieg(?:en)?|steig(?:t|en)|wuchs(?:en)?|wächst|wachsen|kletter(?:te|ten|t|n)|erhöh(?:te|ten|t|en)|verdoppel(?:te|ten|t|n)|verlänger(?:te|ten|t|n)|hob(?:en)?|hebt|(?:ein(?:em)?|der|dem) (?:Anstieg|Zuwachs)'
const RUNTER =
  'sank(?:en)?|sink(?:t|en)|fiel(?:en)?|fällt|fallen|schrumpf(?:te|ten|t|en)|senk(?:te|ten|t|en)|verringer(?:te|ten|t|n)|halbier(?:te|ten|t|en)|verkürz(?:te|ten|t|en)|rutsch(?:te|ten|t|en)|(?:ein(?:em)?|der|dem) (?:Rückgang|Verlust)'
const ETWA = '(?:etwa |rund |knapp |gut |nur |noch |fast |mehr als )*'

interface Way {
  pattern: RegExp
  /** What is told of the word: "down from". */
  tail?: string
  /** Words between the verb and its figures are looked through for what makes it another movement. */
  isLed?: true
}

/** A verb, what it moves, and two levels; a figure is ⟦place⟧. "Rose from A to B", "A, down from B", "rose to B, from A". */
const ways: Readonly<Record<string, readonly Way[]>> = {
  en: [
    {
      pattern: quick(
        `(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?![\\p{L}-])(?<what>[^.;:,⟦⟧]{0,80}?) from ${HEDGE}⟦(?<first>\\d+)⟧[^.;:⟦⟧]{0,30}? to ${HEDGE}⟦(?<last>\\d+)⟧`,
        'i',
      ),
      isLed: true,
    },
    {
      pattern: quick(
        `⟦(?<last>\\d+)⟧(?<what>[^.;⟦⟧]{0,70}?)[,–(] ?(?:a little |a bit |slightly |well |far |sharply )?(?:(?<up>up)|(?<down>down)) (?:\\p{Ll}+ )?from ${HEDGE}⟦(?<first>\\d+)⟧`,
        'i',
      ),
      tail: ' from',
    },
    {
      pattern: quick(
        `(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?![\\p{L}-])(?<what>[^.;:,⟦⟧]{0,60}?) to ${HEDGE}⟦(?<last>\\d+)⟧[^.;⟦⟧]{0,30}?(?:,| \\(|–)? ?(?:from|after|compared with|against|versus|and (?:had )?(?:was|were|stood at)|where (?:it|they) (?:was|were|had been|stood at)) (?:the )?${HEDGE}⟦(?<first>\\d+)⟧`,
        'i',
      ),
      isLed: true,
    },
  ],
  de: [
    {
      pattern: quick(
        `(?<![\\p{L}-])(?:(?<up>${HOCH})|(?<down>${RUNTER}))(?![\\p{L}-])(?<what>[^.;:,⟦⟧]{0,80}?) von ${ETWA}⟦(?<first>\\d+)⟧[^.;:⟦⟧]{0,30}? auf ${ETWA}⟦(?<last>\\d+)⟧`,
        'i',
      ),
      isLed: true,
    },
    {
      pattern: quick(
        `(?<![\\p{L}-])(?:(?<up>${HOCH})|(?<down>${RUNTER}))(?![\\p{L}-])(?<what>[^.;:,⟦⟧]{0,60}?) auf ${ETWA}⟦(?<last>\\d+)⟧[^.;⟦⟧]{0,30}?(?:,| \\() ?(?:nach|von|gegenüber|verglichen mit|statt|nachdem es) ${ETWA}⟦(?<first>\\d+)⟧`,
        'i',
      ),
      isLed: true,
    },
    // "Gingen von A auf B zurück", "sind von A auf B gestiegen": the word stands behind.
    {
      pattern: quick(
        `(?<=(?:ging|gingen|geht|gehen|nahm|nahmen|nimmt|nehmen|legte|legten|ist|sind|war|waren)(?![\\p{L}-])[^.;:⟦⟧]{0,60}?) von ${ETWA}⟦(?<first>\\d+)⟧[^.;:⟦⟧]{0,30}? auf ${ETWA}⟦(?<last>\\d+)⟧(?<what>[^.;:,⟦⟧]{0,25}?) (?:(?<up>zu|gestiegen|gewachsen|geklettert|angewachsen)|(?<down>zurück|ab|gesunken|gefallen|geschrumpft|zurückgegangen))(?![\\p{L}-])`,
        'i',
      ),
    },
  ],
}
const ANY: Readonly<Record<string, RegExp>> = {
  en: quick(`(?<![\\p{L}-])(?:${UP}|${DOWN})(?![\\p{L}-])`, 'i'),
  de: quick(`(?<![\\p{L}-])(?:${HOCH}|${RUNTER})(?![\\p{L}-])`, 'i'),
}
/** More than this judges: a denial, and something else that moves or is done. */
const OTHERS =
  /\b(?:not|no|never|nor|by|with|through|when|after|that|which|who|and|but|while|if|unless|would|instead|moves?|moved|brings?|brought|takes?|took|left|turned|nicht|kein\w*|nie|um|durch|mit|als|wenn|und|aber|statt)\b/i

/** What two figures of a text are, where the movement between them goes the other way; undefined where it is right or cannot be told. */
export function wrongMovement(
  runs: readonly Run[],
  quantities: Readonly<Record<string, Quantity>>,
  language: string,
): Contrary | undefined {
  const text = figurePlaces(runs)
  if (text === undefined) return undefined
  for (const { pattern, tail = '', isLed } of ways[language] ?? []) {
    const { up, down, what = '', first, last } = pattern.exec(text)?.groups ?? {}
    const word = up ?? down
    if (word === undefined || (isLed && (OTHERS.test(what) || ANY[language]!.test(what)))) continue
    const [one, two] = figuresAt([first, last], runs, quantities) ?? []
    if (!one || !two || one.value === two.value) continue
    if (two.value > one.value !== (up !== undefined))
      return { word: word + tail, is: `it goes from ${one.printed} to ${two.printed}` }
  }
  return undefined
}
