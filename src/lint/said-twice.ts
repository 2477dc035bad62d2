// What a figure prints and the words typed beside it say once more: "about about 5", "1,340 employees people", "14% p.a. a year".
import type { Words } from '../model/words.ts'
import { quick } from '../text/index.ts'

/** Two words for one thing, as they are read together, and what to do about it. */
export interface SaidTwice {
  both: string
  hint: string
}

const HEDGED = /^(?:about|rund|~)(?=[\s\d])/
const HEDGE = quick(
  /(?<!\p{L})(about|around|roughly|some|approximately|nearly|almost|circa|ca\.|etwa|rund|ungefähr|knapp|gut|fast) $/iu,
)
const PEOPLE =
  'people|persons|employees|customers|users|patients|passengers|pupils|students|teachers|members|visitors|residents|Menschen|Beschäftigte|Kunden|Nutzer|Patienten|Personen|Mitarbeiter|Mitglieder|Einwohner'
const COUNTED = quick(`(?<!\\p{L})(?:${PEOPLE}|times)$`, 'u')
const COUNTS_AGAIN = quick(`^ (?:(?:${PEOPLE}|years|months|weeks|days))(?![\\p{L}-])`, 'u')
const YEARLY = quick(
  /^ (?:a year|per year|each year|every year|annually|per annum|im Jahr|pro Jahr|je Jahr|jährlich)(?!\p{L})/iu,
)
const SIGNED = /^\+/
const GROWN = quick(
  /(?<!\p{L})(?:(?:gr[eo]wn?|rose|risen|increased|widened|climbed) to|gap (?:of|is|was|to)|fehl(?:en|t)) $/iu,
)

/** A sign or a scale that a figure ends with, and its word typed after it. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/%$/, /^ ?(?:%|per ?cent|Prozent)(?![a-z])/i],
  [/(?:pp|points|Prozentpunkte)$/, /^ (?:percentage points|points|Prozentpunkte|pp)(?![a-z])/i],
  [
    /\s(?:m|bn|tn|k|Mio\.|Mrd\.)$/,
    /^ (?:millions?|billions?|trillions?|thousand|bn|mn|m|Mio\.?|Mrd\.?|Millionen|Milliarden)(?![a-z])/i,
  ],
  [
    /^(?:about |rund )?(?:USD|EUR|GBP|CHF)\s/,
    /^ (?:(?:US )?dollars?|euros?|pounds?|francs?|Franken|USD|EUR|GBP|CHF)(?![a-z])/i,
  ],
  [/(?:EUR|CHF|€)$/, /^ (?:Euro|Franken|EUR|CHF)(?![a-z])/],
]
const SIGN = /[$€£]\s?$/

const unitHint = (text: string, noun: string, fact: string): string =>
  text.endsWith('times')
    ? `the fact "${fact}" is in times: give it the unit that is meant, or delete "${noun}"`
    : `delete "${noun}": $${fact} prints its unit in every form`

/** What is said twice where a fact prints. */
export function findSaidTwice({ runs }: Words): SaidTwice[] {
  return runs.flatMap(({ text, fact }, index): SaidTwice[] => {
    if (fact === undefined) return []
    const [before, after] = [runs[index - 1], runs[index + 1]].map((run) =>
      run && run.fact === undefined ? run.text : '',
    )
    const hedge = HEDGED.test(text) ? HEDGE.exec(before!)?.[1] : undefined
    const noun = COUNTED.test(text) ? COUNTS_AGAIN.exec(after!)?.[0] : undefined
    const yearly = text.endsWith('p.a.') ? YEARLY.exec(after!)?.[0] : undefined
    const unit = UNITS.flatMap(([printed, typed]) => (printed.test(text) ? (typed.exec(after!)?.[0] ?? []) : []))[0]
    const sign = /^(?:[A-Z]{3}\s|[$€£])/.test(text) ? SIGN.exec(before!)?.[0] : undefined
    const grown = SIGNED.test(text) ? GROWN.exec(before!)?.[0] : undefined
    return [
      ...(hedge ? [{ both: `${hedge} ${text}`, hint: `delete "${hedge}": the figure says it` }] : []),
      ...(noun ? [{ both: text + noun, hint: unitHint(text, noun.trim(), fact) }] : []),
      ...(unit ? [{ both: text + unit, hint: `delete "${unit.trim()}": the figure says it` }] : []),
      ...(sign ? [{ both: sign + text, hint: `delete "${sign.trim()}": the figure says it` }] : []),
      ...(yearly ? [{ both: text + yearly, hint: `delete "${yearly.trim()}": "p.a." says it` }] : []),
      ...(grown ? [{ both: grown + text, hint: `write $${fact}.value, which has no sign` }] : []),
    ]
  })
}
