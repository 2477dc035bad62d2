// The change of a percentage told in percent.
import type { SettledLedger } from '../../model/ledger.ts'
import type { Quantity } from '../../model/quantity.ts'
import { factsOf, type Placed, usedBy } from '../reading.ts'
import type { BriefRule, Finding } from '../rule.ts'

const RATES =
  'share|margin|rate|ratio|quota|occupancy|utili[sz]ation|churn|attrition|penetration|unemployment|turnout|coverage|load factor|percentage|proportion'
const GERMAN_RATES =
  '(?:anteil|marge|quote|rate|rendite|auslastung|belegung|arbeitslosigkeit|durchdringung|abdeckung|anteils|anteile|margen|quoten|raten)'
/** What changes: a share, a margin, in both languages. */
const RATE = new RegExp(`\\b(?:${RATES})s?\\b|${GERMAN_RATES}(?![a-zäöü])`, 'i')
const VERBS =
  'rose|fell|grew|increased|decreased|declined|dropped|climbed|gained|lost|improved|worsened|widened|narrowed|expanded|contracted|shrank|slipped|jumped|surged|eased|plunged|slid|came down|went up|went down|advanced|dipped|recovered|rises|falls|grows|gains|loses|improves|worsens|widens|narrows|increases|declines|drops|shrinks|slips|jumps|rise|fall|grow|improve|decline|risen|fallen|grown|stieg|stiegen|sank|sanken|wuchs|wuchsen|fiel|fielen|verlor|gewann|steigt|sinkt|kletterte|schrumpfte|verbesserte sich|verschlechterte sich|erhöhte sich|verringerte sich|zulegte'
/** "Rose by", "sank seit 2019 um", "is up", "up 32% on the year". */
const CHANGED = new RegExp(
  `\\b(?:(?:${VERBS})(?: [A-Za-zÄÖÜäöüß\\d]+){0,4} um|(?:${VERBS}|(?<!\\b(?:make|makes|made|making|take|takes|took|add|adds|added|sum|sums) )up|down)(?: by| um)?)(?: (?:more than|over|almost|nearly|about|only|just|another|a further|rund|fast|nur|gut|knapp|mehr als))?\\s$`,
  'i',
)
/** "A rise in the margin of", "der Anstieg der Marge um". */
const NOUN = new RegExp(
  `\\b(?:rise|fall|increase|decrease|drop|decline|gain|loss|improvement|jump|change|growth|reduction|swing)s? (?:of|in) (?:the |its |their |our )?(?:[a-z]+ ){0,2}(?:${RATES})s?(?: [a-z]+){0,4} (?:of|by|was|is)\\s$|(?:Anstieg|Rückgang|Zuwachs|Verlust|Steigerung|Abnahme|Zunahme|Verbesserung) (?:der|des|ihrer|seiner|unserer) (?:[a-zäöü]+ )?[A-Za-zäöüß]*${GERMAN_RATES}[a-zäöüß ]{0,30} (?:um|von)\\s$`,
  'i',
)
/** What stands after a figure and makes a change of it: "24% higher", "a 24% rise in the margin", "um 24 % zurück", "um 4 % gesunken". */
const AFTER = new RegExp(
  `^ (?:higher|lower|up|down|more|less)\\b|^ (?:rise|fall|increase|decrease|drop|decline|gain|loss|improvement|jump|reduction) (?:of|in) (?:the |its |their )?(?:[a-z]+ )?(?:${RATES})\\b`,
  'i',
)
const GERMAN_AFTER =
  /^ (?:zurück|zu|ab|höher|niedriger|gestiegen|gesunken|gefallen|gewachsen|zugenommen|abgenommen|über|unter|besser|schlechter)(?![a-zäöü])/i
const TYPED = new RegExp(
  `(?:\\b(?:${RATES})s?\\b|${GERMAN_RATES}(?![a-zäöü]))[^.;]{0,40}(?:\\b(?:${VERBS})(?: by| um)?|\\bist[^.;]{0,20} um|\\bliegt[^.;]{0,20} um) (?:(?:more than|over|almost|nearly|about|only|just|rund|fast|nur|mehr als) )?((?:\\d+(?:[.,]\\d+)?|[a-zäöü]+) ?(?:%|per cent|percent|Prozent))(?![a-zäöüp])(?!\\s(?:of|der|des|aller|seiner|ihrer)\\s)`,
  'i',
)

export const pointsNotPercent: BriefRule = {
  code: 'lint/points-not-percent',
  id: 'N-068',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about:
    'The change of a share or a rate (a margin, an occupancy) is told in percentage points: rose by, a rise in the margin of, is higher by.',
  why: 'A margin that goes from 10% to 12% rose by 2 points and by 20%.',
  good: 'point: { prose: Profit grew by $profit_growth_2024.value }',
  bad: 'point: { prose: The margin rose by $services_share }',
  check: ({ texts, ledger, points }) => [
    ...grown(points, ledger),
    ...texts.flatMap(({ text, words: { runs, at }, home }) => {
      const typed = TYPED.exec(text)?.[1]
      const printed = runs.flatMap((run, index) => {
        const quantity = run.fact === undefined ? undefined : ledger.quantities[run.fact]
        const before = runs
          .slice(0, index)
          .map((each) => each.text)
          .join('')
        if (quantity?.unit !== '%') return []
        // "Lost 21% of its customers": a part of a whole, and no change of a share.
        const after = runs
          .slice(index + 1)
          .map((each) => each.text)
          .join('')
        if (/^\s(?:of|der|des|aller|seiner|ihrer)\s/.test(after)) return []
        const clause = before.split(/[.;:]/).at(-1)!
        if (
          NOUN.test(before) ||
          (/^ (?:rise|fall|increase|decrease|drop|decline|gain|loss|improve|jump|reduc)/.test(after) &&
            AFTER.test(after))
        )
          return [run.text]
        if (LOSES.test(before) && LOST.test(quantity.name)) return []
        const isOf = quantity.measure === 'share' || RATE.test(clause) || isRateChange(quantity)
        const turned = /\bum\s$/.test(before) ? GERMAN_AFTER.test(after) : AFTER.test(after) && RATE.test(clause)
        // "Up 32% on the year before, the share …": what rose stands behind.
        const behind = /(?:^|[.;:] )(?:up|down)(?: by)?\s$/i.test(before) && RATE.test(after.split(/[.;:]/)[0]!)
        return behind || (isOf && (CHANGED.test(before) || turned)) ? [run.text] : []
      })
      return [...new Set([...(typed ? [typed] : []), ...printed])].map((found) => ({
        message: `a share changes by percentage points, and "${found}" stands here`,
        span: at,
        home,
        notes: ['hint: enter the change in the ledger as difference(later, earlier), in pp'],
      }))
    }),
  ],
}

/** "Loses 1.9%", where the figure is by its label what is lost, and no change of it: "Lost mileage". */
const LOSES =
  /(?:\b(?:los(?:es?|t|ing)|wastes?|wasted)|(?<![a-zäöü])(?:verliert|verlieren|verlor(?:en)?))(?: [a-zäöü]+)?\s$/i
const LOST = /\b(?:lost|loss(?:es)?|wasted?)\b|verlust|verloren|ausgefallen/i

/** True for a fact that is by its label the change of a rate, and no growth: "Fall of the operating margin". */
const isRateChange = ({ name, measure }: Quantity): boolean =>
  measure !== 'growth' &&
  RATE.test(name) &&
  /\b(?:rise|fall|change|increase|decrease|drop|decline|gain|loss|improvement)\b|rückgang|anstieg|veränderung|zuwachs/i.test(
    name,
  )

/** Facts that are the growth of one share over another: "−26%" for a margin that lost 2.4 points. */
const grown = (points: readonly Placed[], ledger: SettledLedger): Finding[] =>
  factsOf([...new Set(points.flatMap((placed) => usedBy(placed, ledger)))], ledger).flatMap((fact) => {
    const [, ...ends] = /^\s*growth\(\s*(\w+)\s*,\s*(\w+)\s*\)\s*$/.exec(fact.formula ?? '') ?? []
    const of = ends.flatMap((id) => ledger.quantities[id] ?? [])
    if (of.length < 2 || fact.unit !== '%' || of.some(({ unit }) => unit !== '%')) return []
    return [
      {
        message: `"${fact.id}" is the growth of a share, ${ledger.quantities[fact.id]?.printed ?? 'in percent'}`,
        span: fact.at,
        notes: [`hint: write difference(${ends.join(', ')}), in pp`],
      },
    ]
  })
