// Two figures of one sentence with a movement between them: "raises the ratio from 65% to 61%", "41% of tickets, down from 9%".
import type { Quantity } from '../model/quantity.ts'
import type { Run } from '../model/words.ts'
import { quick } from '../text/index.ts'

const UP =
  'rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|increas(?:es?|ed|ing)|r[io]ses?|risen|rising|gr[eo]ws?|grown|growing|climb(?:s|ed)?|jump(?:s|ed)?|widen(?:s|ed)?|pushe[sd] up|(?:is|are|was|were|went|goes|go) up|(?:an? |the )(?:rise|increase|jump|gain)'
const DOWN =
  'lower(?:s|ed|ing)|cuts?|cutting|reduc(?:es?|ed|ing)|trim(?:s|med)?|f[ae]lls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shrinks?|shrank|shrunk|narrow(?:s|ed)?|(?:brings?|brought|pulls?|pulled|drives?|drove) down|(?:is|are|was|were|went|goes|go) down|(?:an? |the )(?:fall|drop|decline|decrease|cut|reduction)'
const ANY = quick(`(?<![\\p{L}-])(?:${UP}|${DOWN})(?![\\p{L}-])`, 'iu')
const HEDGE = '(?:about |around |nearly |almost |just |only |some )?'
/** A verb, what it moves, and two levels. A figure is ⟦place⟧. */
const FROM_TO = quick(
  `(?<![\\p{L}-])(?:(?<up>${UP})|(?<down>${DOWN}))(?![\\p{L}-])(?<what>[^.;:,⟦⟧]{0,80}?) from ${HEDGE}⟦(?<first>\\d+)⟧[^.;:⟦⟧]{0,30}? to ${HEDGE}⟦(?<last>\\d+)⟧`,
  'iu',
)
/** "⟦41%⟧ of tickets alone, down from ⟦9%⟧". */
const SINCE = quick(
  `⟦(?<last>\\d+)⟧(?<what>[^.;⟦⟧]{0,70}?)[,–(] ?(?:a little |a bit |slightly |well |far |sharply )?(?:(?<up>up)|(?<down>down)) (?:\\p{Ll}+ )?from ${HEDGE}⟦(?<first>\\d+)⟧`,
  'iu',
)
/** More than this judges: a denial, and something else that moves or is done. */
const OTHERS =
  /\b(?:not|no|never|nor|by|with|through|when|after|that|which|who|and|but|while|if|unless|would|instead|moves?|moved|brings?|brought|takes?|took|left|turned)\b/i

/** What two figures of a text are, where the movement between them goes the other way; undefined where it is right or cannot be told. */
export function wrongMovement(
  runs: readonly Run[],
  quantities: Readonly<Record<string, Quantity>>,
): { word: string; is: string } | undefined {
  const text = runs.map((run, index) => (run.fact === undefined ? run.text : `⟦${index}⟧`)).join('')
  for (const pattern of [FROM_TO, SINCE]) {
    const { up, down, what = '', first, last } = pattern.exec(text)?.groups ?? {}
    const word = up ?? down
    if (word === undefined || (pattern === FROM_TO && (OTHERS.test(what) || ANY.test(what)))) continue
    const [one, two] = [first, last].map((index) => quantities[runs[Number(index)]?.fact ?? ''])
    if (!one || !two || one.unit !== two.unit || one.measure === 'growth' || one.value === two.value) continue
    if (two.value > one.value !== (up !== undefined))
      return { word: pattern === SINCE ? `${word} from` : word, is: `it goes from ${one.printed} to ${two.printed}` }
  }
  return undefined
}
