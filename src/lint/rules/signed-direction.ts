// A sign beside a word that says the same: "by +9 pp", "+13 pp more".
import { FALLS, HEDGES, LESS } from '../../evidence/index.ts'
import type { Quantity } from '../../model/quantity.ts'
import { quick } from '../../text/index.ts'
import { findPhrase } from '../sentences.ts'
import type { BriefRule } from '../rule.ts'
import type { Text } from '../texts.ts'
import type { Lexicon } from '../words/index.ts'

const SIGNED = quick(/^(?:\p{L}+ )?[+−]/u)

/** Any word of some lists, of all languages. */
const anyOf = (...lists: Readonly<Record<string, readonly string[]>>[]): string =>
  lists
    .flatMap((each) => Object.values(each).flat())
    .join('|')
    .replaceAll('.', '\\.')
const HEDGED = `(?: (?:${anyOf(HEDGES)}))?\\s$`
const RISES = {
  en: 'rise increase gain jump surge'.split(' '),
  de: 'Anstieg Zuwachs Zunahme Steigerung Erhöhung Plus'.split(' '),
}
const MORE = {
  en: 'more higher larger bigger faster longer dearer better above'.split(' '),
  de: 'mehr höher größer schneller länger teurer besser über'.split(' '),
}

/** "By about +9 pp". After "set" and "made" it names who does it, and after "uncertain" a sign is the way. */
const BY = quick(`(?<!\\p{L}|(?<!\\p{L})(?:set|made|uncertain) )(?:by|um)${HEDGED}`, 'iu')
/** "A decline of −7%", "ein Rückgang von rund −4 %". Growth and Wachstum go either way, and their sign says which. */
const NOUN = quick(`(?<!\\p{L})(?:${anyOf(RISES, FALLS)})(?:e?n?|e?s) (?:of|by|to the tune of|von|um)${HEDGED}`, 'iu')
/** "Down −4 pp", "is up +9%". After "further" or "from" it is a place and not a way. */
const WAY = quick(
  `(?<=(?:is|are|was|were|be|been|went|go|goes|gone|going|came|come|comes|^|,)\\s)(?:up|down)(?: by)?${HEDGED}`,
  'iu',
)
/** With these the sign alone says which way: "changed by −4%". */
const EITHER_WAY = quick(
  /(?<!\p{L})(?:chang|differ|mov|shift|var|adjust|correct|revis|multipl|divid|veränder|änder|unterscheid|beweg|schwank|korrigier)\p{L}*/iu,
)
/** "Es ging um +8 % Wachstum", "es handelt sich um +8 %": what it is about. "Es ging um −8 % zurück" is a way. */
const ABOUT = quick(
  /(?<!\p{L})(?:es (?:ging|geht|ginge|gehe|handelt sich|handelte sich|sich)|(?:ging|geht|handelt|handelte) es(?: sich)?)(?: \p{L}+){0,2} um(?: \p{L}+)?\s$/iu,
)
const BACK = quick(
  /^[^,;:.!?]*\s(?:zurück|nach (?:oben|unten)|ab|aufwärts|abwärts|bergauf|bergab|hinauf|hinab|hinunter|hoch|herauf|herunter|runter)(?!\p{L})/iu,
)
/** "+13 pp more punctual", "−4% fewer". "Up to" and "down from" stand between two levels. */
const AFTER = quick(
  `^\\s(?:(?!down)(?:${anyOf(MORE, LESS)})|(?:up|down)(?! (?:to|from|and (?:up|down))(?!\\p{L})))(?!\\p{L})`,
  'iu',
)

/** What figures are compared with: "unter den Erwartungen" is a way, "unter den Banken" a place. */
const STANDARD =
  '\\p{L}*(?:[Pp]lan|[Vv]or(?:jahr|monat|quartal|woche|gabe|periode)|[Ee]rwart|[Pp]rognos|[Zz]iel|[Ss]chätz|[Ww]erte?n|[Vv]ergleich|[Mm]itteln|[Kk]osten|[Gg]renz|[Ss]chwell|[Nn]orm|[Aa]nnahm|[Pp]reis)'
/** "Über zwei Jahre", "über die Jahre", "unter den Banken": how long, and among whom. */
const SPAN_OR_PLACE = quick(
  `^\\s(?:(?:über|unter)\\s(?:(?:die|das|eine?n?|den)\\s(?!${STANDARD})|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|beide|alle|mehrere|viele|einige|wenige|\\d+(?=\\s(?:Jahr|Monat|Quartal|Woche|Tag|Stunde)))(?!\\p{Ll}{3}))|über\\s(?:Jahr|Monat|Quartal|Woche|Tag|Jahrzehnt|Stunde)(?:en?)(?!\\p{L})|unter\\s(?!${STANDARD})\\p{Lu}\\p{L}*(?:en|e[lr]n|s)(?!\\p{L}))`,
)
/** "From −8% higher": without its sign the figure would be another. */
const LEVEL = quick(/(?<!\p{L})(?:from|to|von|auf)(?: \p{L}+)?\s$/iu)

export const signedDirection: BriefRule = {
  code: 'lint/signed-direction',
  id: 'N-160',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'A figure has a sign, or a word that says which way it goes beside it, and not both.',
  why: '"Fell by −4%" reads as a rise, and "+4% more" as if somebody had not read it.',
  good: 'point: { prose: Profit grew by $profit_growth_2024.value }',
  bad: 'point: { prose: Profit grew by $profit_growth_2024 }',
  check: ({ texts, words, ledger }) =>
    texts.flatMap(({ words: { runs, at }, home }) =>
      runs.flatMap(({ fact, text }, place) => {
        if (fact === undefined || !SIGNED.test(text)) return []
        const word = wordBeside(runs, place, words)
        if (word === undefined) return []
        return [
          {
            message: `"${text}" has a sign beside "${word}", where the words say which way it goes`,
            span: at,
            home,
            notes: [
              losesSign(ledger.quantities[fact], runs[place - 1]?.text ?? '')
                ? `hint: write $${fact.replace(/^=.*/, 'id')}.value, which has no sign, or leave the words out`
                : 'hint: leave the words out',
            ],
          },
        ]
      }),
    ),
}

/** The word beside a figure that says which way it goes; undefined where its sign alone does. */
function wordBeside(runs: Text['words']['runs'], place: number, lexicon: Lexicon | undefined): string | undefined {
  const before = runs[place - 1]?.text ?? ''
  const clause = before.split(/[.;:,](?=\s)/).at(-1)!
  const rest = joined(runs.slice(place + 1))
  const after = SPAN_OR_PLACE.test(rest) ? undefined : AFTER.exec(rest)?.[0].trim()
  // "Bids above: +8% above plan" says the word as its label does.
  if (after !== undefined && !before.endsWith(`${after}: `) && !isBelowLevel(runs, place)) return after
  if (ABOUT.test(clause) && !BACK.test(rest)) return undefined
  if (BY.test(clause)) return EITHER_WAY.test(clause) ? undefined : BY.exec(clause)![0].trim()
  const named = NOUN.exec(clause)?.[0].trim() ?? WAY.exec(clause)?.[0].trim()
  if (named !== undefined) return named
  const last = clause.trimEnd().split(/\s/).at(-1)!
  return lexicon && (findPhrase(last, lexicon.up) ?? findPhrase(last, lexicon.down))
}

/** True where `.value` would take off the sign, and what is said would be the same. A level below zero keeps its minus in it. */
const losesSign = (quantity: Quantity | undefined, before: string): boolean =>
  (!LEVEL.test(before) || NOUN.test(before)) && !(quantity && quantity.measure !== 'growth' && quantity.value < 0)

const joined = (runs: Text['words']['runs']): string => runs.map(({ text }) => text).join('')

/** "−8% below the −3%": one level against another, each with a sign of its own. */
const isBelowLevel = (runs: Text['words']['runs'], place: number): boolean =>
  /^\s(?:above|below) the $/.test(runs[place + 1]?.text ?? '') && SIGNED.test(runs[place + 2]?.text ?? '')
