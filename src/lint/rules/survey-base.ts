// Percentages of a survey without the number of those who answered, or of too few.
import type { Fact } from '../../model/ledger.ts'
import { plain, type Words } from '../../model/words.ts'
import { quick } from '../../text/index.ts'
import { isChart, isWords } from '../figures.ts'
import { factsOf, printedIn, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

const FEW = 30
/** "n = 412", "Base: 412 people". */
const COUNTED = [/\bn\s?=\s?(\d{1,3}(?:[\s'’]\d{3})+|\d[\d,.]*)/i, /\b(?:base|basis|sample)\b(?: of)?: (\d[\d,.]*)/i]
/** A number of people that says the base without being marked as one. */
const ASKED =
  /\d (?:respondents|people|persons|passengers|customers|users|patients|employees|firms|companies|households|interviews|answers|Befragte|Antworten|Personen|Kunden)\b/i

/** What a house measures of itself, and an average over houses: no part of those who answered. */
const MEASURED = quick(
  /utili[sz]ation|occupancy|vacancy|\b(?:load factor|capacity|margin|yield|turnover|absence|absenteeism|punctuality|productivity|efficiency|availability|scrap|waste|churn|interest|tax|return on|cost ratio)\b|\b(?:median|average|mean|quartile|percentile|benchmark)\b|\b(?:best|top|worst|lowest|bottom) (?:quarter|third|half|tenth|fifth|ten|decile)\b|auslastung|belegung|leerstand|marge|rendite|fehlzeit|fluktuation|krankenstand|ausschuss|produktivität|verfügbarkeit|pünktlichkeit|(?<!\p{L})(?:median|mittel|durchschnitt\p{L}*|benchmark|(?:best\p{Ll}*|ober\p{Ll}*|unter\p{Ll}*) (?:viertel|drittel|hälfte|zehntel))(?!\p{L})/iu,
)
/** "Of respondents", "der Befragten": who answered is named in the label. */
const OF_PEOPLE = quick(
  /\b(?:respondents|of those asked|say|said|would|prefer|satisf\p{L}+|agree)\b|befragte|antwort/iu,
)
const isMeasured = ({ label }: Fact<Words>): boolean => MEASURED.test(label ?? '') && !OF_PEOPLE.test(label ?? '')

export const surveyBase: BriefRule = {
  code: 'lint/survey-base',
  id: 'N-074',
  also: ['N-075'],
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about:
    'Percentages of those who answered a survey say of how many, and are not shown of fewer than 30. What houses report of themselves (occupancy, a margin, a median) is no such part.',
  why: 'One person of twelve is 8%, and nobody knows that it is one person.',
  good: 'source: { id: poll, publisher: A house, title: Survey of customers, kind: survey, published: 2025-02-01, reliability: B }\nfact: { id: content, label: Content customers, value: 81, unit: "%", measure: share, period: 2025, source: { id: poll, where: question 4 } }\npoint: { facts: [content], note: "% of respondents (n = 412)" }',
  bad: 'source: { id: poll, publisher: A house, title: Survey of customers, kind: survey, published: 2025-02-01, reliability: B }\nfact: { id: content, label: Content customers, value: 81, unit: "%", measure: share, period: 2025, source: { id: poll, where: question 4 } }\npoint: { facts: [content] }',
  check: ({ points, ledger }) =>
    points.flatMap((placed) => {
      const facts = factsOf(usedBy(placed, ledger), ledger)
      const shares = facts.filter((fact) => fact.unit === '%' && fact.measure !== 'growth' && !isMeasured(fact))
      // What the picture is only compared with in a takeaway, or told in the memo, is not shown.
      const shown = new Set([
        ...placed.point.facts,
        ...placed.figures.map(({ fact }) => fact),
        ...printedIn(
          placed.texts.filter(({ part }) => part === 'claim' || (part !== 'prose' && placed.figures.length === 0)),
        ),
      ])
      const surveyed =
        shares.some(
          (fact) => shown.has(fact.id) && fact.sources.some(({ id }) => ledger.sources[id]?.kind === 'survey'),
        ) ||
        (shares.length > 0 &&
          placed.texts.some(({ text }) => /\brespondents\b|\bof those asked\b|\bBefragten?\b/i.test(text)))
      const texts = [
        ...placed.texts.map(({ text }) => text),
        ...placed.exhibits.flatMap((exhibit) => [exhibit['units'], exhibit['title']].filter(isWords).map(plain)),
      ]
      const base = COUNTED.flatMap((counted) => texts.flatMap((text) => counted.exec(text)?.[1] ?? []))[0]
      const count = base === undefined ? undefined : Number(base.replace(/[,.\s'’]/g, ''))
      if (surveyed && count === undefined && !texts.some((text) => ASKED.test(text)))
        return [
          {
            message: `"${placed.point.id}" shows percentages of a survey and not of how many`,
            span: placed.point.at,
            home: placed.home,
            notes: [
              placed.exhibits.some((exhibit) => isChart(exhibit) || exhibit.kind === 'table')
                ? 'hint: say so in the units line of the exhibit: `units: "% of respondents (n = 412)"`'
                : 'hint: say so in a note of the point: `note: "n = 412"`',
            ],
          },
        ]
      if (count !== undefined && count < FEW && shares.length > 0)
        return [
          {
            message: `"${placed.point.id}" shows percentages of ${count}; below ${FEW} they say nothing`,
            span: placed.point.at,
            home: placed.home,
            notes: ['hint: show the counts: 7 of 14'],
          },
        ]
      return []
    }),
}
