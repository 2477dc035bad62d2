// A source named without the place in it.
import { plainly } from '../sentences.ts'
import { factsOf, printedIn, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

/** A locator that says where the file lies, and not where in it: "data room, folder 3". */
const FILED = /\b(?:data ?room|folder|archive|shared drive|datenraum|ordner|ablage)\b/i
const PLACE =
  /\b(?:p|pp|pages?|tables?|tab|sheets?|slides?|rows?|lines?|columns?|cells?|sections?|chapter|notes?|annex|appendix|figure|chart|minutes?|items?|paragraphs?|seiten?|tabelle|blatt|zeile|abschnitt|kapitel|anhang)\b|§|#/i

/** Words that name no place: "various pages", "n/a", "see report", "-", "throughout". */
const HOLLOW = quick(
  /^(?:(?:the |its )?(?:various|several|different|multiple|passim|throughout|somewhere|everywhere|see|in|at|of|pages?|places?|report|document|study|file|source|sheets?|tbd|tbc|unknown|not known|n\.?\/?a\.?|none|misc|general|online|website|web|internet|diverse|siehe|bericht|quelle|an mehreren stellen|whole|entire|all|overall|full|complete|many|some|there|this|above|below|to be|added|confirmed|found|questions?|tables|ganze[rsmn]?|gesamte[rsmn]?|mehrere[rn]?|verschiedene[rn]?|seiten|stellen?|dort|ebenda|überall|irgendwo|im|der|die|das|dem|des|studie|dokument|umfrage|fragen|blätter|tabellen|folgt|offen|unbekannt)(?![\p{L}\d])[\s.,]*)*$|^[^\p{L}\d]*$/iu,
)

/** A part by its name, which has a capital: "sheet Data". */
const SHEET = /\b(?:sheet|tab|table|section|annex|appendix|chapter|Blatt|Reiter|Abschnitt|Anhang) [A-ZÄÖÜ]/

/** True where a fact says a place in its source, and not the source over again. */
const isSaid = (where: string | undefined, title: string | undefined): boolean =>
  !!where && (SHEET.test(where) || !HOLLOW.test(where.trim())) && !repeats(plainly(where), plainly(title ?? ''))

/** "Annual accounts", of the source "Annual accounts 2025". */
const repeats = (where: string, title: string): boolean =>
  where === title ||
  (where.includes(' ') && title.startsWith(`${where} `)) ||
  where === title.replace(/ ?\b(?:19|20)\d\d\b/, '').trim()

export const noLocator: BriefRule = {
  code: 'lint/no-locator',
  id: 'V-102',
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about:
    'A fact says where in its source it stands: a page, a sheet, a row, a part by its name. "Various pages" or the title of the source over again is no place; where `where` is left out, the locator of the source has to say it.',
  why: 'A colleague who checks it should need a minute and not an hour.',
  good: 'fact: { id: sites, label: Sites, value: 3, unit: sites, period: 2024, source: { id: report, where: page 3 } }\npoint: { facts: [sites] }',
  bad: 'fact: { id: sites, label: Sites, value: 3, unit: sites, period: 2024, source: { id: report } }\npoint: { facts: [sites] }',
  check: ({ points, ledger, texts }) => {
    const used = new Set([...points.flatMap((placed) => usedBy(placed, ledger)), ...printedIn(texts)])
    // Of an address it cannot be told whether one number stands there or a hundred, unless another fact says where.
    const placed = new Set(
      Object.values(ledger.facts).flatMap(({ sources }) => sources.flatMap(({ id, where }) => (where ? [id] : []))),
    )
    return factsOf([...used], ledger).flatMap((fact) =>
      fact.sources
        .filter(
          ({ id, where }) =>
            !isSaid(where, ledger.sources[id]?.title) &&
            !(!where && isPlace(ledger.sources[id]?.locator, placed.has(id))),
        )
        .map(({ id }) => ({
          message: `"${fact.id}" does not say where in "${id}" it stands`,
          span: fact.at,
          notes: ['hint: add `where:` with a page, a table or a section'],
        })),
    )
  },
}

/** The address of a document, and no place in it. */
const ADDRESS = quick(/^(?:https?:\/\/|www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/[^\s#]*)?$/iu)

const isPlace = (locator: string | undefined, isLong: boolean): boolean =>
  locator !== undefined &&
  locator !== '' &&
  (!FILED.test(locator) || PLACE.test(locator)) &&
  !(isLong && ADDRESS.test(locator))
