// Hands on the ledger as the later phases read it: quantities, words, conflicts, and the derivations that the brief rests on.
import type { RawBrief } from '../model/brief.ts'
import type { Conflict, Fact, RawLedger, SettledLedger, Source } from '../model/ledger.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Raw, Words } from '../model/words.ts'
import { curl } from '../text/index.ts'
import { joinCites } from './cite.ts'
import { judgeFacts } from './confidence.ts'
import { type Desk, restOn } from './desk.ts'
import { namesIn } from './expression.ts'
import { checkDates, checkGrades } from './facts.ts'
import * as faults from './faults.ts'
import { sayFact, sayItems } from './figures.ts'
import { nearest } from '../text/index.ts'
import { settleText } from './texts.ts'

/** A settled ledger whose facts have been judged. */
type Judged = SettledLedger & Required<Pick<SettledLedger, 'confidences'>>

/** Settles the ledger of a brief that has been settled: by then the desk knows which facts the brief uses. */
export const settleLedger = (ledger: RawLedger, brief: RawBrief, desk: Desk): Judged => {
  const quantities: Record<string, Quantity> = {}
  const facts: Record<string, Fact<Words>> = {}
  for (const id of desk.books.ids) {
    const { fact, quantity, period, cites } = desk.books.entry(id)!
    if (quantity) quantities[id] = quantity
    const says = sayFact(fact, desk)
    const { items: _, ...rest } = fact
    const items = sayItems(fact, desk)
    facts[id] = {
      ...rest,
      ...(items && { items }),
      says: says && { ...says, cites: joinCites(cites, says.cites) },
      ...(period !== '' && { period }),
    }
  }
  // Only the conflicts that the brief names are printed: their figures count as used, those of the others do not.
  const named = brief.against.map((objection) => objection.conflict)
  const settled: Record<string, Conflict<Words>> = {}
  const settleThose = (wanted: boolean): void => {
    for (const [id, conflict] of Object.entries(ledger.conflicts)) {
      if (named.includes(id) === wanted) settled[id] = settleConflict(conflict, desk)
    }
  }
  settleThose(true)
  const [traces, counts] = [[...desk.traces], [...desk.counts]]
  settleThose(false)
  const conflicts = Object.fromEntries(Object.keys(ledger.conflicts).map((id) => [id, settled[id]!]))
  const sources = settleSources(ledger, desk)
  for (const source of Object.values(sources)) checkDates(source, desk.report)
  const inputsOf = (id: string): string[] => {
    const formula = desk.books.entry(id)?.formula
    return formula ? namesIn(formula) : []
  }
  const units = ledger.units && { units: ledger.units }
  const confidences = judgeFacts({ sources, facts, conflicts, quantities, ...units }, brief.about.date, inputsOf)
  for (const id of desk.books.ids) checkGrades(facts[id]!, sources, confidences[id]!, desk.report)
  return { path: ledger.path, ...units, sources, facts, conflicts, quantities, traces, counts, confidences }
}

/** What is printed of a source gets the quotes of the language. */
const settleSources = (ledger: RawLedger, desk: Desk): Record<string, Source> => {
  const printed = ['publisher', 'author', 'title', 'published', 'because', 'cite'] as const
  const settle = (source: Source): Source => {
    const curled = printed.flatMap((key) =>
      source[key] === undefined ? [] : [[key, curl(source[key], desk.books.tag)]],
    )
    return { ...source, ...Object.fromEntries(curled) }
  }
  return Object.fromEntries(Object.entries(ledger.sources).map(([id, source]) => [id, settle(source)]))
}

const settleConflict = (conflict: Conflict<Raw>, desk: Desk): Conflict<Words> => {
  const text = (raw: Raw): Words => settleText(raw, desk)
  const sources = Object.keys(desk.books.ledger.sources)
  restOn(conflict.facts, conflict.at, desk)
  return {
    ...conflict,
    question: text(conflict.question),
    sides: conflict.sides.map((side) => {
      if (!sources.includes(side.source)) {
        const what = `a side of the conflict "${conflict.id}"`
        desk.report(faults.unknownSource(what, side.source, nearest(side.source, sources), conflict.at))
      }
      const says = text(side.says)
      // A side rests on its source even where it prints no figure of it.
      const cited = says.cites.some((cite) => cite.source === side.source)
      const own = cited ? [] : [{ source: side.source, where: '', derived: false }]
      return { ...side, says: { ...says, cites: [...says.cites, ...own] } }
    }),
    reading: text(conflict.reading),
    would_change: text(conflict.would_change),
    reason: text(conflict.reason),
  }
}
