// What a German title compares and does not say with what: "ist billiger", "bringt höhere Margen", "doppelt so viele Kunden".
import { quick } from '../text/index.ts'

/** Stems of comparatives, with their vowel changed where it does: "höh-er", "läng-ere". */
export const STEMS =
  'höh|niedrig|tief|größ|klein|stärk|schwäch|billig|teur|bess|schlecht|schnell|langsam|läng|kürz|früh|ält|jüng|neu|dick|dünn|breit|eng|schwer|leicht|sicher|einfach|günstig|häufig|selten|öft|leis|laut|sparsam|effizient|profitabl|rentabl|flexibl|stabil|zuverlässig|pünktlich|zufrieden|gesünd|produktiv|attraktiv|wirtschaftlich|wertvoll|erfolgreich|gefährlich|genau|sauber|wärm|kält|näh|fern|reich|ärm|voll|leer|ruhig|hell|dunkl|bequem|beliebt|bekannt|jugendlich|treu|sorgfältig|gründlich|gerecht|fair|dicht|gleichmäßig|aufwendig|aufwändig|komplex|knapp|hoh|mild|stark|scharf|schärf|härt|weich|modern|ertragreich|lukrativ|belastbar|verlässlich|intensiv|kritisch|anfällig|kräftig|lang|geräumig|übersichtlich|nützlich|kostspielig'
/** At the end of a clause, or before what belongs to it: "ist billiger", "hält länger als", "ist näher am Hafen". */
const SAID = `(?:${STEMS})er|mehr|weniger|seltener|öfter`
/** Where a clause ends, or goes on with what is no thing compared. */
const END =
  '(?=[.;,:!?”’“)]|$| (?:(?:und|oder)(?! (?:[a-zäöüß]+er )?[A-ZÄÖÜ]| [a-zäöüß]+er [A-ZÄÖÜ])|für|in|im|an|am|auf|bei|beim|mit|zu|zur|zum|ab|aus|ein|ist|sind|war|waren|wird|werden|geworden|macht|machen|zahlen|kommen|arbeiten|bleiben|geworden|um|von|vom|nach|ohne)(?![a-zäöüß]))'
/** Before a thing: "höhere Margen", "mehr Miete", "weniger Fehler". */
const OF_A_THING = `(?:(?:${STEMS})(?<!größ|klein|ält|jüng|neu|tief|läng|breit|eng|härt|hoh)ere[rnsm]?|mehr|weniger|(?<=(?:hat|haben|hatte|hatten|braucht|brauchen|zieht|ziehen|kommen|bringt|bringen|gibt|geben|macht|machen|bekommt|bekommen|verlangt|verlangen) (?:eine[nmrs]? )?)(?:größ|klein|ält|jüng|neu|läng|hoh)ere[rnsm]?) (?:[a-zäöüß]{3,} )?[A-ZÄÖÜ][a-zäöüß]+`
const COMPARED = quick(
  `(?<![\\p{L}-])(?<!(?:^|[.:;–] ))(?<!(?:der|die|das|den|dem|des|je|desto|umso|immer|noch|nicht|Jahr|Tag|Monat|kein|keine|keinen|keiner|nichts|nie|ein|zwei|drei|viel|kaum|ob|etwas|oder|und|einmal|eher|wer) )(?:${SAID})${END}|(?<![\\p{L}-])(?<!(?:^|[.:;–] ))(?<!(?:der|die|das|den|dem|des|je|desto|umso|immer|nicht|kein|keine|keinen|nichts|zwei|drei|ob|und|oder|einmal|gegen|durch|wegen|statt|trotz|ohne|nach|vor|aus) )${OF_A_THING}`,
)
/** "Doppelt so viele", "halb so teuer", "dreimal so oft", and what it is measured by. */
const TIMES_AS = quick(/(?<![\p{L}-])(?:doppelt|halb|\p{Ll}+mal) so \p{Ll}+/iu)
const AS = quick(/(?<![\p{L}-])(?:wie|als)(?![\p{L}-])/iu)
/** Whoever has one of these says with what, since when or under which condition; what should be is compared with today. */
const SAYS = quick(
  /(?<![\p{L}-])(?:als|wie|gegenüber|verglichen|Vergleich|statt|anstatt|während|seit|vor|zuvor|vorher|vormals|bisher|bislang|heute|einst|früher oder später|sonst|je|desto|umso|wenn|falls|sobald|solange|nicht (?:mehr|länger)|nie mehr|nichts mehr|kein(?:e[rnsm]?)? (?:\p{L}+ )*mehr|soll|sollen|würde|würden|könnte|könnten|will|wollen|möchten?|fordert|fordern|bittet|bitten|sollte|sollten|muss|müssen|müsste|darf|dürfen|immer|jedes Jahr|jährlich|Jahr für Jahr|zunehmend|mehr oder weniger|zum Vorjahr|dem Vorjahr|im Vorjahr|andere[rnsm]?|übrigen?|anders|um so|wer)(?![\p{L}-])|\bes (?:ist|war|wäre) (?:besser|billiger|sicherer|schneller|leichter|einfacher)/iu,
)

/** The word of a German text that compares with nothing, or undefined. */
export function germanCompared(text: string): string | undefined {
  const times = TIMES_AS.exec(text)?.[0]
  if (times !== undefined && !AS.test(text)) return times
  const found = COMPARED.exec(text)?.[0]
  return found !== undefined && !SAYS.test(text) ? found : undefined
}
