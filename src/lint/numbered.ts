// Things that have a number for a name, in lower case: "hull 417", "bus 14". Tells them from counts: "per bus 14 seats".
import { quick } from '../text/index.ts'

/** Nouns of things that are numbered one by one; none is a verb, which would count what follows ("they ship 40 boxes"). */
const NOUNS =
  'hull|vessel|bus|tram|trolleybus|locomotive|wagon|carriage|aircraft|lorry|ambulance|helicopter|tractor|excavator|crane|hoist|elevator|escalator|conveyor|turbine|generator|transformer|substation|pylon|furnace|oven|silo|vat|borehole|shaft|tunnel|viaduct|quay|jetty|wharf|slipway|runway|taxiway|hangar|carousel|junction|lane|theatre|studio|auditorium|cabin|suite|apartment|classroom|laboratory|lab|clinic|counter|checkout|kiosk|aisle|locker|rack|shelf|pallet|container|vineyard|orchard|greenhouse|constituency|precinct|patient|respondent|participant|interviewee|specimen|candidate|bidder|sprint|milestone|appendix|annex|clause|paragraph|pit|seam|satellite|server'
/** A thing that is meant as such and no name: "each bus 14", "the hull 12 hours late". A number tells which one without an article. */
const PLAIN = quick(
  `(?<!(?<!\\p{L})(?:per|by|each|every|an?|the|this|that|any|no|its|their|our|his|her|one|another)(?: \\p{Ll}+)? )(?<![\\p{L}\\p{N}_-])(?:${NOUNS})\\s$`,
  'iu',
)
const FELLOWS = quick(`(?<![\\p{L}\\p{N}_-])(?:${NOUNS})e?s\\s$`, 'iu')
/** More numbers of the same kind: "hulls 417 and 419". */
const LISTED = quick(/^(?:, |,? (?:and|or|to|&) |–)\d{1,4}(?![\p{N}%])/u)
/** What is measured in a number: "turbine 40 metres high". */
const MEASURED = quick(
  /^[\s-](?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|times|tonnes?|tons?|kilos?|kg|grams?|lit(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|feet|foot|points?|people|persons|men|women|more|fewer|less|of)(?!\p{L})/iu,
)

const GERMAN_NOUNS =
  'rumpf|schiff|fähre|neubau|kran|bus|zug|tram|lok|wagen|waggon|lkw|flug|flugzeug|saal|raum|zimmer|kammer|senat|hörsaal|labor|platz|liegeplatz|steig|bahnsteig|kai|pier|becken|schleuse|tunnel|brücke|maschine|presse|turbine|trafo|silo|tank|regal|palette|container|kasse|schalter|bohrung|schacht|stollen|bett|praxis|wohnung|etage|stock|parzelle|akte|patient|spieler|trikot|anhang|paragraf|absatz|ziffer|punkt|welle|meilenstein'
/** The same in German, where a number after an article or "je" counts, and one before a noun does too: "je Zug 14 Plätze". */
const GERMAN = quick(
  `(?<!(?<!\\p{L})(?:per|by|each|every|an?|the|this|that|any|no|its|their|our|one|je|pro|jede[rsmn]?|ein(?:e[rmn]?)?|der|die|das|de[nms]|diese[rsmn]?|kein(?:e[rmn]?)?|ihr(?:e[rmn]?)?|sein(?:e[rmn]?)?)(?: \\p{Ll}+)? )(?<![\\p{L}\\p{N}_-])(?:${GERMAN_NOUNS})\\s$`,
  'iu',
)
const COUNTED = quick(/^\s(?:\p{Lu}|%|Prozent)/u)
const isNumberedInGerman = (prior: string, next: string): boolean => GERMAN.test(prior) && !COUNTED.test(next)

/** True for the number of a thing after its noun; `listed` where its fellows stand between: "hulls 417 and 419". */
export const isNumbered = (bare: string, prior: string, next: string, listed = false): boolean =>
  /^\d{1,4}$/.test(bare) &&
  !MEASURED.test(next) &&
  (isNumberedInGerman(prior, next) || PLAIN.test(prior) || (FELLOWS.test(prior) && (listed || LISTED.test(next))))
