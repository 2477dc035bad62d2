// How many of the figures that a deliverable shows come from its ledger, and which were typed.
import { isHeldBy, type Lexicon, lexiconFor, literalsIn } from '../lint/index.ts'
import type { Deliverable, Point } from '../model/brief.ts'
import type { Span } from '../model/diagnostic.ts'
import { type Document, isTag, type Tag } from '../model/document.ts'
import type { SettledLedger } from '../model/ledger.ts'
import type { Quantity } from '../model/quantity.ts'
import { plain, type Words } from '../model/words.ts'
import type { Settled } from '../pipeline.ts'

/** The figures of one deliverable. Each showing counts: what stands on a slide and in its agenda is two. */
export interface Coverage {
  deliverable: Deliverable
  /** Figures that a fact or a formula printed or plotted. */
  fromLedger: number
  /** Figures that somebody typed, in the order in which they are shown. */
  typed: { figure: string; at: Span }[]
  /** Facts shown, words included, without repeats. */
  facts: string[]
}

/** Counts the figures of merged documents. Numbers of pages, notes, rows and exhibits, years and dates are no figures. */
export function coverageOf(documents: readonly Document[], { brief, ledger }: Settled): Coverage[] {
  const lexicon = lexiconFor(brief.about.language)
  const typed = typedIn(
    [{ ...brief, about: { ...brief.about, version: undefined } }, ledger.conflicts, ledger.facts],
    lexicon,
    brief.arguments.flatMap((argument) => [argument, ...argument.points]),
  )
  return documents.map((document) => cover(document, ledger, typed, lexicon))
}

/** A text of the brief or its ledger in which figures were typed. */
interface Typed {
  text: string
  figures: string[]
  at: Span
}

/** A number in a claim that a condition of it computes is not typed: where the figures say otherwise, the build stops. */
function typedIn(
  settled: unknown,
  lexicon: Lexicon | undefined,
  claims: readonly Pick<Point<Words>, 'claim' | 'holds'>[],
): Typed[] {
  const typed: Typed[] = []
  const holds = new Map(claims.map((one) => [one.claim, one.holds]))
  walk(settled, (leaf) => {
    if (!isWords(leaf)) return
    const figures = literalsIn(leaf, lexicon)
      .filter((literal) => !isHeldBy(literal, holds.get(leaf) ?? []))
      .map((literal) => literal.typed)
    if (figures.length > 0) typed.push({ text: plain(leaf), figures, at: leaf.at })
  })
  return typed
}

/**
 * The text in which a printed figure was typed: the one at its place, or one that was put together with others, as a claim is
 * with its prose.
 */
const whereTyped = (figure: string, words: Words, typed: readonly Typed[]): Typed | undefined => {
  const holders = typed.filter(({ figures }) => figures.includes(figure))
  if (holders.length === 0) return undefined
  const place = placeOf(words.at)
  return holders.find(({ at }) => placeOf(at) === place) ?? holders.find(({ text }) => plain(words).includes(text))
}

function cover(
  { deliverable, root }: Document,
  ledger: SettledLedger,
  typed: readonly Typed[],
  lexicon: Lexicon | undefined,
): Coverage {
  const coverage: Coverage = { deliverable, fromLedger: 0, typed: [], facts: [] }
  const facts = new Set<string>()
  const countWords = (words: Words): void => {
    for (const { fact } of words.runs) {
      if (fact === undefined) continue
      const isFormula = fact.startsWith('=')
      if (isFormula || Object.hasOwn(ledger.quantities, fact)) coverage.fromLedger++
      if (!isFormula) facts.add(fact)
    }
    const said = { ...words, runs: words.runs.filter(({ mark }) => !mark) }
    for (const { typed: figure, unit } of literalsIn(said, lexicon)) {
      const typist = whereTyped(figure, words, typed)
      if (typist) coverage.typed.push({ figure, at: typist.at })
      // Nobody typed it there: the program prints it of a fact, in large type or in a derivation. Without a unit it numbers a row.
      else if (unit !== '') coverage.fromLedger++
    }
  }
  const count = (leaf: Words | Quantity): void => {
    if (isWords(leaf)) countWords(leaf)
    else {
      coverage.fromLedger++
      if (leaf.fact !== undefined) facts.add(leaf.fact)
    }
  }
  const enter = (tag: Tag): void => {
    walk(tag.attributes, count)
    for (const child of tag.children) {
      if (isTag(child)) enter(child)
      else countWords(child)
    }
  }
  enter(root)
  return { ...coverage, facts: [...facts] }
}

const placeOf = ({ file, line, column }: Span): string => `${file}:${line}:${column}`

/** Calls back for each text and figure below a value. */
function walk(value: unknown, found: (leaf: Words | Quantity) => void, above: ReadonlySet<unknown> = new Set()): void {
  if (typeof value !== 'object' || value === null || above.has(value)) return
  if (isWords(value) || isQuantity(value)) {
    found(value)
    return
  }
  const below = new Set([...above, value])
  for (const [key, inner] of Object.entries(value)) if (key !== 'at') walk(inner, found, below)
}

const isWords = (value: object): value is Words => 'runs' in value && 'cites' in value

const isQuantity = (value: object): value is Quantity => 'printed' in value && 'measure' in value
