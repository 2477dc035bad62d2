// Numbers in a text that are no figures of a source: names of things, codes, ages, hours, dates of long ago, bases of rates.
import { isNumbered } from './numbered.ts'
import type { Lexicon } from './words/index.ts'
import { quick } from '../text/index.ts'

/** A number that somebody typed, with what stands around it in its text. */
export interface Typed {
  /** Its digits, without a mark at their end. */
  bare: string
  /** The text before it, and before its sign. */
  prior: string
  /** The text after it, and after its unit. */
  next: string
  /** True where neither a unit, a scale nor a currency belongs to it. */
  plain: boolean
}

const NOUNS =
  'band|grade|year|day|week|month|quarter|office|shop|store|plant|site|line|gate|track|terminal|ward|block|room|floor|berth|pier|platform|depot|zone|district|flight|train|phase|step|stage|level|tier|version|release|article|chapter|part|section|option|scenario|wave|class|type|group|route|building|unit|hall|tower|lot|module|team|bed|bay|well|reactor|boiler|pump|mill|kiln|field|warehouse|region|cluster|objective|goal|question|cohort|page|slide|exhibit|figure|table'
const GERMAN_NOUNS =
  'jahr|woche|tag|monat|quartal|filiale|werk|linie|gleis|stufe|schritt|teil|kapitel|artikel|anlage|halle|gebäude|haus|phase|welle|standort|block|turm|abschnitt|los|paket|modul|variante|szenario|ebene|zone|bereich|team|schicht|station|tor|ofen|kessel|gruppe|klasse|frage|ziel|seite|tabelle|abbildung'
/** Words before a number that only counts or names, one of them or several: "phase 2", "waves 2 and 3". */
const NAMED = quick(
  `(?:(?<![\\p{L}\\p{N}_])(?:(?:${NOUNS})s?|(?:${GERMAN_NOUNS})(?:e?n|e|s)?|windows|soc|first|last|next|ages?|aged|age of|no\\.?|number|nr\\.?|top|fortune|iso|din|p\\.|fig\\.))\\s$`,
  'iu',
)
/** "CentOS 7 and ", "Sites 4, 5 and ": a name with the numbers of its fellows before this one. */
const LISTED = quick(
  /^(.*\p{L}\.?\s)\d+(?:\.\d+)?(?:(?:, |,? (?:and|or|to|und|oder|bis|&) |–)\d+(?:\.\d+)?)*(?:, |,? (?:and|or|to|und|oder|bis|&) |–)$/su,
)
/** "Buildings 7 and 9 are empty": a plural that opens a sentence, before more than one number. */
const OPENING = quick(/(?:^|[.!?:]\s)\p{Lu}\p{L}+s\s$/u)
const FELLOWS = quick(
  /^(?:(?:, |,? (?:and|or|to|und|oder|bis|&) |–)\d{1,3})+(?!\p{N}|[.,]\d|\s?(?:%|per ?cent|million|billion))/iu,
)

/** The size of a sample, or the chance of an accident: "(n = 57)", "(p < 0.05)". */
const SAMPLE = quick(/(?<![\p{L}\p{N}])[np]\s?[=<>≤≥]\s?(?:\d{1,3}[\s'’])*$/iu)
/** The "5% significance level", a "95% confidence interval". */
const SIGNIFICANCE = quick(
  /^[ -](?:(?:significance|confidence) (?:level|interval|limit|bound|band)s?(?!\p{L})|level of (?:significance|confidence)|(?:Signifikanz|Konfidenz)\p{L}*)/iu,
)
/** "Significant at the 5% level", "with 95% confidence"; "a 12% level of debt" and "5% confidence gains" are figures. */
const LEVEL = quick(/^[ -](?:level|confidence|significance|Niveau)(?!\p{L}| of )/iu)
const AT_LEVEL = quick(/(?:(?<!\p{L})(?:at|with|within|am|auf dem|mit|bei) (?:the |an? )?|\()$/iu)
/** An hour of the day, or the first of two: "6 am", "between 6 and 8 pm". */
const HOUR = quick(
  /^(?:(?:\s?(?:and|to|bis|und|–|-)\s?)\d[\d:.]*)?(?:\s?[ap]m(?![\p{L}\p{N}])|\s?[ap]\.m\.|\s?o['’]clock|\sUhr\b)/iu,
)
/** A year long ago, which nothing follows that it could count. */
const EARLY = /^1[0-8]\d\d$/
const DATING = /\b(?:in|since|by|until|before|after|from|im jahre?|seit|bis) $/i
const UNCOUNTED = /^(?:[,.;)]|$|\s(?:the|an?|its|and|to|as|by|when|der|die|das|und)\b)/i
/** "IFRS 16", "IEC 60601": capitals that are no currency, before digits without a mark. */
const CAPITALS = quick(
  /(?<![\p{L}\p{N}])(?!(?:NOK|DKK|PLN|CZK|HUF|RON|TRY|ZAR|MXN|THB|IDR|SAR|AED|ILS|RUB|NZD|TWD)\s)\p{Lu}{2,5}\s$/u,
)
/** "100 Oxford Street". */
const ADDRESS = quick(
  /^ (?:\p{Lu}[\p{L}’']+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Place|Drive|Boulevard|Row|Terrace|Gardens|Quay|Wharf)(?!\p{L})/u,
)

/** A round number that a rate is told for: 1, 100, 1,000, 100,000. */
const ROUND = /^10*$/
const PER = quick(/(?<!\p{L})(?:per|every|each|je|pro)\s(?:[$€£¥]\s?)?$/iu)
/** "Auf 1.000 Einwohner kommen …": German says the base of a rate with the word for a rise. */
const UPON = quick(/(?<!\p{L})auf (?:je )?$/iu)
const FALL_UPON = quick(/^\s\p{Lu}\p{L}+.*\b(?:komm|entf[aä]ll)\p{L}*/su)

const PEOPLE =
  'people|persons|customers|clients|users|patients|employees|staff|workers|adults|men|women|voters|residents|respondents|members|readers|viewers|shoppers|drivers|buyers|everyone|those|anyone|Kunden|Kundinnen|Menschen|Personen|Patienten|Beschäftigten?|Mitarbeiter|Männer|Frauen|Befragten?|Leute|Nutzer|Mitglieder'
/** "Customers under 40", "people aged between 30 and 44": an age, unless something is counted after it. */
const AGED = quick(
  `(?<!\\p{L})(?:${PEOPLE}) (?:(?:under|over|below|above|older than|younger than|unter|über|ab|bis) |(?:between|from|zwischen|von) (?:\\d\\d (?:and|to|und|bis) )?)$`,
  'iu',
)
const NO_AGE = quick(
  /^\s(?:hours?|minutes?|days?|weeks?|months?|quarters?|times|years?(?! old| of age)|Stunden|Minuten|Tagen?|Wochen|Monaten?|Jahre(?!n))(?!\p{L})/iu,
)
/** "The 16–24 age group". */
const AGE_GROUP = /^(?:[–-]\d\d)?[- ](?:age|year[- ]old|Jährige)/i

/** True for a number that is the base of a rate: "in every 100,000 collections", "every £100 of sales". */
const isBase = ({ bare, prior, next }: Typed): boolean => {
  if (!ROUND.test(bare.replace(/[,.\u00a0\u202f](?=\d{3})/g, ''))) return false
  return PER.test(prior) || (UPON.test(prior) && FALL_UPON.test(next))
}

const isAge = ({ bare, prior, next }: Typed): boolean =>
  /^\d\d$/.test(bare) && ((AGED.test(prior) && !NO_AGE.test(next)) || AGE_GROUP.test(next) || endsAgeGroup(prior, next))
const endsAgeGroup = (prior: string, next: string): boolean => /\d\d[–-]$/.test(prior) && AGE_GROUP.test(next)

/** Makers whose things have numbers for names; other words may open a sentence and count. */
const MAKES = /^(?:Boeing|Airbus|Embraer|Windows|Ubuntu|Android|Python|Galaxy|Peugeot|Mazda|Interstate|Highway)$/
/** The word before a number, and what stands before that. */
const LAST_NAME = quick(/(^|\S+\s)(\p{L}[\p{L}\p{N}]*)\s$/u)
const HUMP = quick(/\p{Ll}\p{Lu}/u)
const CAPITALIZED = quick(/^\p{Lu}\p{Ll}/u)
/** A name with a capital right before the number and not at the beginning of a sentence: "CentOS 7". */
const isName = (prior: string): boolean => {
  const word = LAST_NAME.exec(prior)
  if (!word) return false
  const [, before, name] = word
  if (HUMP.test(name!) || MAKES.test(name!)) return true
  return CAPITALIZED.test(name!) && before !== '' && !/[.:!?]\s$/.test(before!)
}

/** A word with a capital that opens a sentence. */
const OPENS = quick(/(?:^|[.!?:]\s)(\p{Lu}\p{L}+)\s$/u)
/** "Anlage 3 und Anlage 4": the word that opens the sentence has another number further on. */
const isTwin = ({ prior, next }: Typed): boolean => {
  const word = OPENS.exec(prior)?.[1]
  return word !== undefined && quick(`(?<!\\p{L})${word} \\d`).test(next)
}

/** The words around a number, with the stop of a shortened month, and the stop of "3. März". */
const NEXT_WORD = quick(/^\s?(\p{L}+\.?)/u)
const LAST_WORD = quick(/(\p{L}+\.?)\s$/u)
const STOPPED = quick(/^\.\s?\p{L}/u)

const isDated = ({ bare, prior, next }: Typed, lexicon: Lexicon | undefined): boolean => {
  if (/^(?:19|20)\d\d$/.test(bare)) return true
  if (/(?:19|20)\d\d[–/-]$/.test(prior) && /^\d\d$/.test(bare)) return true
  if (HOUR.test(next) || (EARLY.test(bare) && DATING.test(prior) && UNCOUNTED.test(next))) return true
  const months = (lexicon?.months ?? []).flatMap((month) => [month, month.slice(0, 3), `${month.slice(0, 3)}.`, 'sept'])
  const word = NEXT_WORD.exec(next)?.[1]?.toLowerCase()
  const last = LAST_WORD.exec(prior)?.[1]?.toLowerCase()
  return (
    Number(bare) <= 31 &&
    ((word !== undefined && months.includes(word)) ||
      (last !== undefined && months.includes(last)) ||
      STOPPED.test(next))
  )
}

/** "CVN-088, " and "CVN-088, -091 and ": further numbers of a code stand after it, each with its hyphen. */
const CODED = quick(
  /\p{L}[\p{L}\p{N}]*-\d+(?:(?:,| and| or| to| &| und| oder| bis)? -\d+)*(?:,|,? (?:and|or|to|&|und|oder|bis)) $/u,
)
/** True for what follows a code and shares its beginning: "CVN-088, -091 and -104". */
export const continuesCode = (prior: string): boolean => CODED.test(prior)

const COUNTS = quick(/^\s\p{Lu}\p{Ll}/u)

/** What a number hangs on to: x86, V3, 5G, COVID-19, 1st, ISO-27001, 16:9, 401(k). */
const GLUED_BEFORE = quick(/[\p{L}\p{N}_]-?$/u)
const HYPHENED = quick(/\p{L}-$/u)
const GLUED_AFTER = quick(/^(?:\p{L}|-\p{L}|[:/]\d|\.\d|\(\p{L}\))/u)

/** True for a number that says which one, when, or of how many, and not how much. */
export function isNoFigure(typed: Typed, lexicon: Lexicon | undefined): boolean {
  const { bare, prior, next, plain } = typed
  if (GLUED_BEFORE.test(prior) && !/[-–]$/.test(prior)) return true
  if (HYPHENED.test(prior) || continuesCode(prior)) return true
  if (GLUED_AFTER.test(next)) return true
  if (/[:/]$/.test(prior) && /\d[:/]$/.test(prior)) return true
  if (SAMPLE.test(prior) || isBase(typed)) return true
  if (!plain) return SIGNIFICANCE.test(next) || (LEVEL.test(next) && AT_LEVEL.test(prior))
  if (/^\d{1,5}$/.test(bare) && CAPITALS.test(prior)) return true
  if (isDated(typed, lexicon) || isAge(typed) || ADDRESS.test(next)) return true
  if (isNumbered(bare, prior, next)) return true
  const opens = OPENING.test(prior) && FELLOWS.test(next)
  // A German noun has a capital without being a name: "je Abend 120 Gäste".
  const counts = lexicon?.language === 'de' && COUNTS.test(next) && /\d\d/.test(bare)
  if (NAMED.test(prior) || (isName(prior) && !counts) || opens || isTwin(typed)) return true
  const listed = LISTED.exec(prior)?.[1]
  if (listed === undefined) return false
  return (
    isNumbered(bare, listed, next, true) ||
    NAMED.test(listed) ||
    isName(listed) ||
    OPENING.test(listed) ||
    AGED.test(listed)
  )
}
