// Two figures of one sentence with a comparison between them: "At 95% the wards are below the limit of 85%".
import type { Quantity } from '../model/quantity.ts'
import type { Run } from '../model/words.ts'
import { quick } from '../text/index.ts'
import { type Contrary, figurePlaces, figuresAt } from './figure-places.ts'

/** Which way a word says that the first is from the second. */
const UP =
  /^(?:higher|larger|bigger|longer|dearer|greater|more|above|over|beyond|über|oberhalb|höher|größer|mehr|länger|teurer)$/i
const CMP =
  'higher|larger|bigger|longer|dearer|greater|more|above|over|beyond|lower|smaller|shorter|cheaper|less|fewer|below|under|beneath'
/** A figure as ⟦place⟧, a verb of being, a comparison, a figure. */
const SIDES = quick(
  `⟦(\\d+)⟧([^.;⟦]{0,80}?)\\b(?:is|are|was|were|lies?|lay|stands?|stood|remains?|remained|stays?|stayed)\\b (?:(?:still|well|far|just|slightly|much|also|already|now|even|clearly|a little) )*(${CMP})\\b([^.;⟦]{0,60})⟦(\\d+)⟧`,
  'u',
)
/** "95% full, well above the 85% that is safe": said after the figure, with no verb. */
const BESIDE = quick(
  `⟦(\\d+)⟧([^.;:,⟦]{0,50}?), (?:(?:still|well|far|just|slightly|much|a little|clearly) )*(${CMP})\\b( (?:than )?(?:the |its |a |an )?(?:\\p{L}+ ){0,4}?)⟦(\\d+)⟧`,
)
const HOCH = 'über|oberhalb|höher|größer|mehr|länger|teurer'
/** The same in German: "Mit 95 % liegen die Betten unter der Grenze von 85 %". */
const SEITEN = quick(
  `⟦(\\d+)⟧([^.;:⟦]{0,60}?)(?<![\\p{L}-])(?:liegt|liegen|lag|lagen|ist|sind|war|waren|bleibt|bleiben|steht|stehen)(?: [^.;:,⟦]{0,40}?)? (${HOCH}|unter|unterhalb|niedriger|kleiner|weniger|kürzer|billiger)(?![\\p{L}-])([^.;⟦]{0,50})⟦(\\d+)⟧`,
)
/** The first figure is that of the subject. */
const LED = /(?:^|[.;:] |, |\()(?:at|with|mit|bei)(?: (?:about|only|just))? \(?$/i
/** Or stands right before its verb, after none of these: "after 95% use is below 85%", "half of 400 is more than 100". */
const NEAR = quick(/^\)?(?: \p{L}+){0,3} $/u)
const ELSEWHERE =
  /(?:\b(?:after|from|since|before|against|until|than|versus|over|under|by|to|for|in|up|down|compared with) (?:the |a |about )?|\b(?:half|third|quarter|fifth|part|share|times) (?:of )?(?:the )?|(?:^|[.;] )of )\(?$/i
/** Words of place, which need no "than". */
const PLACES = /^(?:above|over|beyond|below|under|beneath|über|oberhalb|unter|unterhalb)$/i
/** More than this judges: a denial, a condition, a multiple, a difference. */
const TURNED =
  /\b(?:not|no|never|nor|half|twice|third|quarter|times|if|when|would|could|unless|than|and|but|while|because|nicht|kein\w*|halb\w*|mal|wenn|und|aber|als ob|würde\w*)\b/i

/** What two figures of a text are, where the word between them says it the other way round; undefined where it is right or cannot be told. */
export function wrongSide(
  runs: readonly Run[],
  quantities: Readonly<Record<string, Quantity>>,
  language: string,
): Contrary | undefined {
  const text = figurePlaces(runs)
  if (text === undefined) return undefined
  const beside = language === 'en' ? BESIDE.exec(text) : null
  const found = beside ?? (language === 'de' ? SEITEN : SIDES).exec(text)
  if (!found) return undefined
  const [, first, between = '', word = '', after = '', second] = found
  const prior = text.slice(0, found.index)
  if (!LED.test(prior) && ((!beside && !NEAR.test(between)) || ELSEWHERE.test(prior))) return undefined
  if (
    TURNED.test(between) ||
    TURNED.test(after.replace(/^ (?:than|als)\b/, '')) ||
    /\b(?:by|um) (?:about )?$/.test(after)
  )
    return undefined
  if (!PLACES.test(word) && !/^ (?:than|als) /.test(after)) return undefined
  const [one, two] = figuresAt([first, second], runs, quantities) ?? []
  if (!one || !two || one.measure !== two.measure) return undefined
  if (one.printed === two.printed || one.value > two.value === UP.test(word)) return undefined
  return { word, is: `${one.printed} is ${one.value > two.value ? 'more' : 'less'} than ${two.printed}` }
}
