// Comparisons that say with what by their own grammar: two that hang on each other, one beside the first of its kind, one beside what
// is saved, one with what is only waited for.
import { quick } from '../text/index.ts'
import { DEGREES } from './comparing-english.ts'
import { STEMS } from './comparing-german.ts'

const ANY = `(?:${DEGREES}|more|less|fewer|earlier|later)`

/** "Fewer litres mean fewer tankers", "longer matters need closer supervision": the one is as the other is. */
const HANGING = quick(
  `^(?:(?:and|but|so|yet) )?${ANY} (?!than\\b)\\p{Ll}{3,}.*? (?:an? |the |even |much )?${ANY}(?![\\p{L}-])`,
  'iu',
)
/** "Ludbury is the busiest of our termini, so the easier ones should do no worse". */
const AFTER_FIRST = quick(
  `(?<!\\p{L})the (?:\\p{L}{2,}est|most \\p{L}+|best|worst) (?:\\p{L}+ )?(?:of|in|among) [^.;]*, (?:so|and|but|yet|while|which)\\b[^.;]*${ANY}(?![\\p{L}-])`,
  'iu',
)
/** "Saves diesel on the ramp and brings trucks up faster": with how it is without what saves. */
const WITHOUT = quick(
  `(?<!\\p{L})(?:saves?|spares?|cuts?|lowers?|reduces?|shortens?|frees?|removes?|replaces?) [^.;,]*? and \\p{Ll}+s? (?:\\p{L}+ ){0,4}?(?:faster|slower|sooner|earlier|quicker|longer|further)(?=[.,;]|$)`,
  'iu',
)
/** "Waiting for cheaper diesel would not help", "the firm, which is better placed to carry it", "wear faster on steep ground". */
const BY_ITSELF = quick(
  `(?<!\\p{L})(?:wait(?:s|ed|ing)?|hop(?:es?|ed|ing)|look(?:s|ed|ing)?|search(?:es|ed|ing)?|long(?:s|ed|ing)?) for (?:an? )?${ANY} \\p{L}+|(?<=(?:to|on|from|with) (?:the|its|their|an?) [^,.;]{2,30}, (?:which|who) (?:is|are|was|were) )better (?:placed|able|suited|equipped|fitted)|(?<=\\p{Ll} )(?:faster|slower|sooner|longer|harder|earlier|better|worse)(?= (?:on|in|at|under|with) (?:steep|flat|wet|dry|cold|warm|hot|rough|smooth|soft|hard|hilly|icy|short|long|busy|quiet|full|empty|heavy|light|high|low|bad|good|old|new|night|summer|winter|rainy|windy) \\p{Ll}+)`,
  'giu',
)

/** An English text without the comparisons that say with what by their own grammar; empty where it is one as a whole. */
export const withoutSelfCompared = (text: string): string =>
  HANGING.test(text) || AFTER_FIRST.test(text) || WITHOUT.test(text) ? '' : text.replace(BY_ITSELF, '')

/** "Kleinere Maschinen brauchen weniger Wasser", and "nur auf dem Papier billiger". */
const HÄNGEND = quick(
  `^(?:(?:und|aber|denn|doch) )?(?:(?:${STEMS})ere[rnsm]?|mehr|weniger) (?:\\p{Ll}+ )?\\p{Lu}\\p{Ll}+.*? (?:(?:${STEMS})er(?:e[rnsm]?)?|mehr|weniger|öfter|seltener)(?![\\p{L}-])`,
  'u',
)
const ON_PAPER = quick(
  `(?:nur |allenfalls |höchstens )?(?:auf dem Papier|in der Theorie|dem Namen nach|scheinbar) (?:${STEMS})er(?!\\p{L})`,
  'giu',
)

/** The same of a German text. */
export const withoutGermanSelfCompared = (text: string): string =>
  // Nouns are told by their capital, which the word that opens a sentence has as well.
  HÄNGEND.test(text.charAt(0).toLowerCase() + text.slice(1)) ? '' : text.replace(ON_PAPER, '')
