// The part of the view that speaks of evidence: what argues against the answer, the register of sources, how figures were derived.
import { formatDate, joinCites } from '../evidence/index.ts'
import type { Labels } from './labels.ts'
import type { SettledBrief, SettledLedger, Span, Words } from './nouns.ts'
import { kindOfSource } from './source-kinds.ts'
import { glossOf, publisherIn, shortName } from './source-names.ts'
import { capitalize, say } from './words.ts'

/** What is mentioned in the document; the register lists only these sources, in this order. */
export interface Cited {
  sources: readonly string[]
  facts: readonly string[]
}

/** What speaks against the answer, with the words of conflicts from the ledger. */
export const viewAgainst = (brief: SettledBrief, ledger: SettledLedger, labels: Labels) =>
  brief.against.flatMap((item, index) => {
    const conflict = item.conflict === undefined ? undefined : ledger.conflicts[item.conflict]
    const claim = item.claim ?? conflict?.question
    if (!claim) return []
    const sides = (conflict?.sides ?? []).map(ofItsSource)
    const change = item.would_change ?? conflict?.would_change
    const weighs = say(item.weight ? labels[item.weight] : labels.open, item.at)
    return [
      {
        number: say(String(index + 1), item.at),
        claim,
        // Where the sides are not printed, what they rest on is still what the claim rests on.
        backed: { ...claim, cites: joinCites(claim.cites, ...sides.map(({ says }) => says.cites)) },
        weight: capitalize(weighs),
        weighs,
        weight_level: item.weight,
        answer: item.answer ?? conflict?.reading,
        would_change: change && capitalize(change),
        change_after_colon: change,
        // A conflict asks where nothing is said for it.
        asks: conflict !== undefined && item.claim === undefined,
        sides: sides.map((side) => viewSide(side, ledger)),
        reason: item.reason ?? conflict?.reason,
      },
    ]
  })

/** A side rests on the source that says it, at the places of its figures there: that another says so too is not told. */
const ofItsSource = ({ says, source }: Side): Side => {
  const own = says.cites.filter((cite) => cite.source === source)
  return { says: { ...says, cites: own.length > 0 ? own : [{ source, where: '', derived: false }] }, source }
}

interface Side {
  says: Words
  source: string
}

const viewSide = ({ says, source: id }: Side, ledger: SettledLedger) => {
  const source = ledger.sources[id]
  return { says, source: say(source ? unparted(shortName(source)) : id, says.at) }
}

/** A short name is not parted at the end of a line: it stands in brackets after what it says. */
const unparted = (name: string): string => (name.length <= longest ? name.replaceAll(' ', '\u00A0') : name)
const longest = 24

/** The sources that the document cites, numbered in order of first mention, and how its derived figures came about. */
export const viewRegister = (ledger: SettledLedger, cited: Cited, at: Span, language: string) => {
  const cites = cited.sources.flatMap((id) => ledger.sources[id] ?? [])
  const own = (text: string | undefined, place: Span): Words | undefined => (text ? say(text, place) : undefined)
  return {
    sources: cites.map((source, index) => ({
      id: `source ${source.id}`,
      number: say(`S${index + 1}`, source.at),
      name: say(publisherIn(source), source.at),
      author: own(glossOf(source), source.at),
      title: say(source.title, source.at),
      kind: capitalize(say(kindOfSource(source.kind, language), source.at)),
      published: own(source.published && formatDate(source.published, language, 'short'), source.at),
      grade: say(source.reliability, source.at),
      because: source.because ? capitalize(say(source.because, source.at)) : undefined,
      origin: say(source.origin, source.at),
    })),
    origins: new Set(cites.map(({ origin }) => origin)).size,
    // In the order in which the document shows them.
    traces: cited.facts
      .flatMap((id) => ledger.traces.find(({ fact }) => fact === id) ?? [])
      .map(({ fact, label, formula, inputs, result }) => ({
        id: `fact ${fact}`,
        label: say(label, at),
        formula: say(formula, at),
        inputs: say(inputs, at),
        result: say(result, at),
        sourced: { ...say(result, at), cites: ledger.quantities[fact]?.cites ?? [] },
      })),
  }
}
