// Words that sound and say nothing, by families, and what looks like one and is a term or a name.
import { wholeWords } from './whole-words.ts'
import { quick } from '../../text/index.ts'

/** English. */
export const englishFillers = wholeWords([
  'best-in-class|world-class|cutting-edge|bleeding-edge|leading-edge|state-of-the-art|game-chang(?:ing|ers?)|next-generation|mission-critical|best[- ]practices?|unparalleled|unrivalled|unmatched|second to none|one-stop[- ]shop|future-proof(?:ed|ing)?|ever-changing|fast-paced|laser-focused|revolutionary|innovative|impactful|actionable|transformational|transformative|turbo-?charg(?:e|es|ed|ing)|supercharg(?:e|es|ed|ing)',
  'synerg(?:y|ies|istic)|holistic(?:ally)?|robust(?:ly)?|seamless(?:ly)?|(?:new )?paradigms?(?= shifts?)|new paradigm|leverag(?:e|es|ed|ing)|empower(?:s|ed|ing|ment)?|win-win|value-add(?:ed)? (?:service|solution|offering)s?|value-add|value propositions?|(?:key|critical|true) enablers?|thought leader(?:s|ship)?|partners? of choice|360[- ]degree (?:view|approach|perspective)|end-to-end (?:solution|approach|journey|offering|experience)s?|transformation journey|digital journey|north star|quick wins?|low-hanging fruits?|deep[- ]dives?|helicopter view|big picture',
  'unlock(?:s|ed|ing)? (?:\\p{L}+ ){0,2}(?:value|potential|growth|synerg\\p{L}+|opportunit\\p{L}+)|(?:the )?(?:full|true|untapped|hidden) potential|driv(?:e|es|ing) (?:value|value creation|growth and \\p{L}+|impact|excellence)|deliver(?:s|ing)? (?:value|impact|excellence)|mov(?:e|es|ed|ing) the needle|think(?:s|ing)? outside the box|circl(?:e|es|ing) back|touch(?:es|ing)? base|boil(?:s|ing)? the ocean|double(?:s)? down on|tak(?:e|es|ing) \\p{L}+ to the next level|to the next level|raise the bar',
  "very|really|basically|truly|extremely|incredibly|obviously|clearly|absolutely|totally|literally|essentially|fundamentally|undoubtedly|(?<!(?:not|never) )quite(?! (?:a few|likely|possibl[ey]|probabl[ey]|the))|utili[sz](?:e|es|ed|ing)|across the board|going forward|moving forward|in today[’']s (?:\\p{L}+[- ]?){0,3}(?:world|market|environment|economy)",
  'in order to|at the end of the day|as a matter of fact|the fact of the matter is|at this point in time|due to the fact that|in spite of the fact that|in light of the fact that|in the event that|for the purpose of|in terms of(?! (?:the|an?|its|their) (?:contract|loan|lease|agreement|deal|offer|tender))|when all is said and done|(?:it )?goes without saying(?: that)?|needless to say|it (?:is|should be|must be) (?:important to note|worth noting|noteworthy|noted|interesting to note|worth mentioning|worth pointing out)(?: that)?|it is (?:clear|obvious|evident) that',
])

/** German. */
export const germanFillers = quick(
  /(?<![\p{L}-])(?:ganzheitlich(?:e[rnsm]?)?|synergien?|synergetisch(?:e[rnsm]?)?|robust(?:e[rnsm]?)?|nahtlos(?:e[rnsm]?)?|hebeln|quasi|sozusagen|paradigmenwechsel|best-in-class|best practices?|weltklasse|sehr|extrem|nachhaltig|zukunftsfähig(?:e[rnsm]?)?|innovativ(?:e[rnsm]?)?|wegweisend(?:e[rnsm]?)?|maßgeschneidert(?:e[rnsm]?)?|mehrwert|low[- ]hanging[- ]fruits?|quick wins?|am ende des tages|im endeffekt|letzten endes|natürlich|selbstverständlich|grundsätzlich|im rahmen von|zum jetzigen zeitpunkt|aufgrund der tatsache, dass|es (?:ist|sei) (?:wichtig zu erwähnen|darauf hinzuweisen|angemerkt))(?![\p{L}-])/iu,
)

/** Terms of the scale of likelihood, of balance sheets, of statistics and of materials. */
export const TERMS = quick(
  /\b(?:very|highly|sehr) (?:un)?(?:likely|probable|improbable|wahrscheinlich)\b|\b(?:financial|operating) leverage\b|\bleverage ratio\b|\brobust(?:e)?(?:ly)? (?:to|against|under|gegen(?:über)?|(?:standard )?errors?|estimat\p{L}+|regressions?|statistics|models?|checks?|tests?|controls?)\b|\bseamless (?:\p{Ll}+ )?(?:pipes?|tub(?:es?|ing)|steel|rings?|gutters?|stockings?|floors?)\b/giu,
)
/** A word inside a name: "Very Large Telescope", "Synergy Health". */
export const NAMES = quick(
  /(?<!^|[.:!?] )\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll})|(?<=\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll}+ \p{Ll})/gu,
)
