// A settled brief made ready for rules: every text with its part and its home, every list, and the facts that each point uses.
import type { Argument, Exhibit, Point, SettledBrief } from '../model/brief.ts'
import type { Fact, SettledLedger, Source } from '../model/ledger.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Words } from '../model/words.ts'
import { listsOf, type List } from './lists.ts'
import { figuresOf } from './figures.ts'
import { rememberedBy } from '../model/remembered-by.ts'
import { type Text, textsOf } from './texts.ts'
import { type Lexicon, lexiconFor } from './words/index.ts'

/** A point with its section and the exhibits it shows. */
export interface Placed {
  point: Point<Words>
  argument: Argument<Words>
  /** `argument.point`. */
  home: string
  exhibits: Exhibit[]
  /** Its own texts and those of its exhibits. */
  texts: Text[]
  /** Figures of its exhibits. */
  figures: Quantity[]
}

export interface Reading {
  brief: SettledBrief
  ledger: SettledLedger
  /** Every text of the brief, in reading order. */
  texts: Text[]
  points: Placed[]
  lists: List[]
  /** Words of the brief's language; undefined for a language that has none. */
  words?: Lexicon
}

/** Makes a brief ready for rules. `quoting`: archetypes whose takeaways are what people said. */
export function readFor(brief: SettledBrief, ledger: SettledLedger, quoting: ReadonlySet<string>): Reading {
  const texts = textsOf(brief, quoting, ledger.conflicts)
  const points = brief.arguments.flatMap((argument) =>
    argument.points.map((point): Placed => {
      const home = `${argument.id}.${point.id}`
      const exhibits = point.exhibit.flatMap((id) => brief.exhibits[id] ?? [])
      return {
        point,
        argument,
        home,
        exhibits,
        texts: texts.filter((text) => text.point === point || (text.exhibit && exhibits.includes(text.exhibit))),
        figures: exhibits.flatMap(figuresOf),
      }
    }),
  )
  const words = lexiconFor(brief.about.language)
  return { brief, ledger, texts, points, lists: listsOf(brief, points), ...(words && { words }) }
}

/** Ids of the facts that some texts print. */
export const printedIn = (texts: readonly { words: Words }[]): string[] => [
  ...new Set(texts.flatMap(({ words }) => printedBy(words))),
]

const printedBy = rememberedBy((words: Words): readonly string[] => words.runs.flatMap((run) => run.fact ?? []))

/** Ids of facts that a formula or a condition names. */
export const namedIn = (formula: string, ledger: SettledLedger): string[] => [
  ...new Set((formula.match(/[a-z][a-z0-9_]*/g) ?? []).filter((id) => Object.hasOwn(ledger.facts, id))),
]

/** A fact and all that its formula rests on, at any depth. */
export function rootsOf(id: string, ledger: SettledLedger, seen = new Set<string>()): string[] {
  const fact = ledger.facts[id]
  if (!fact || seen.has(id)) return []
  seen.add(id)
  if (fact.formula !== undefined) for (const input of namedIn(fact.formula, ledger)) rootsOf(input, ledger, seen)
  return [...seen]
}

/** Ids of all facts that a point prints, charts, or names as its ground. */
export const usedBy = (placed: Placed, ledger: SettledLedger): string[] => [
  ...new Set([
    ...printedIn(placed.texts),
    ...placed.point.facts,
    ...placed.figures.flatMap((figure) => figure.fact ?? []),
    ...placed.point.holds.flatMap((condition) => namedIn(condition.raw, ledger)),
  ]),
]

/** Facts that no point uses and the document prints all the same: in gaps, moves and steps, and with the conflicts that speak against it. */
const printedElsewhere = ({ texts, brief, ledger }: Reading): string[] => [
  ...new Set([
    ...printedIn(texts.filter(({ point }) => point === undefined)),
    ...brief.against.flatMap(({ conflict, facts = [] }) => [
      ...(conflict === undefined ? [] : (ledger.conflicts[conflict]?.facts ?? [])),
      ...facts,
    ]),
  ]),
]

/** A fact with the point that rests on it first: `argument.point`, or nothing where no point does. */
export interface RestedOn {
  fact: Fact<Words>
  home: string
}

/** The facts that points and the rest of the document rest on, at any depth, each once and in reading order. Several rules ask for them. */
export const restedOn = rememberedBy((reading: Reading): readonly RestedOn[] => {
  const { points, ledger } = reading
  const used = [
    ...points.map((placed) => ({ home: placed.home, ids: usedBy(placed, ledger) })),
    { home: '', ids: printedElsewhere(reading) },
  ]
  const first = new Map<string, RestedOn>()
  for (const { home, ids } of used)
    for (const id of ids.flatMap((one) => rootsOf(one, ledger)))
      if (!first.has(id)) first.set(id, { fact: ledger.facts[id]!, home })
  return [...first.values()]
})

/** The facts of some ids. */
export const factsOf = (ids: readonly string[], ledger: SettledLedger): Fact<Words>[] =>
  ids.flatMap((id) => ledger.facts[id] ?? [])

/** Ids of all facts that a document rests on, those that formulas rest on among them. */
export const usedFacts = rememberedBy(({ brief, points, texts, ledger }: Reading): readonly string[] => [
  ...new Set(
    [
      ...points.flatMap((placed) => usedBy(placed, ledger)),
      ...printedIn(texts),
      ...[...brief.against, ...brief.arguments.flatMap(({ support }) => support ?? [])].flatMap(
        ({ facts }) => facts ?? [],
      ),
    ].flatMap((id) => rootsOf(id, ledger)),
  ),
])

/** The sources of those facts, and of the sides of conflicts that are shown among the objections. */
export const usedSources = rememberedBy((reading: Reading): readonly Source[] => {
  const { sources, conflicts } = reading.ledger
  const sides = reading.brief.against.flatMap(({ conflict }) =>
    conflict === undefined ? [] : (conflicts[conflict]?.sides ?? []).map(({ source }) => source),
  )
  const facts = factsOf(usedFacts(reading), reading.ledger).flatMap((fact) => fact.sources.map(({ id }) => id))
  const named = [...facts, ...sides]
  return [...new Set(named)].flatMap((id) => (Object.hasOwn(sources, id) ? sources[id]! : []))
})
