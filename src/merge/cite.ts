// Citations: the source line of a slide, and the numbered notes of a memo or a one-pager with their marks in the text.
import { restsOf } from './inline.ts'
import { labelsOf } from './labels.ts'
import type { Child, Citation, Note, Run, SettledLedger, Source, Tag, Words } from './nouns.ts'
import { isTag } from './nouns.ts'
import { nameOf } from '../tags/index.ts'
import { inRanges } from '../text/index.ts'
import { sentenceEnds } from './sentences.ts'
import { inRegisterOrder, nameOnLine, shortName } from './source-names.ts'
import { isSamePlace, isWords, joinRuns, say } from './words.ts'

/**
 * Makes the source line of a slide or an exhibit: each source once, in the order of the register, our own analysis last; undefined
 * where nothing is cited and nothing is ours. Where the register is `listed` on the same page it names their numbers there, counted from 1.
 */
export const sourceLineFor = (
  ledger: SettledLedger,
  language: string,
  register: readonly string[] = [],
  listed = false,
) => {
  const labels = labelsOf(language)
  return (cites: readonly Citation[], isOurs = false): Words | undefined => {
    const cited = inRegisterOrder(
      cites.map(({ source }) => source),
      ledger,
    )
    const ids = [...register.filter((id) => cited.includes(id)), ...cited.filter((id) => !register.includes(id))]
    const ours = isOurs || cites.some(({ derived }) => derived) ? [labels.team_analysis] : []
    const at = ledger.sources[ids[0] ?? '']?.at ?? { file: ledger.path, line: 1, column: 1 }
    if (listed && ids.length > 0) {
      const label = ids.length === 1 ? labels.source : labels.sources
      const numbers = inRanges(
        ids.map((id) => register.indexOf(id) + 1),
        ', ',
      )
      return say([`${label}\u00a0${numbers}`, ...ours].join('; '), at)
    }
    const names = new Set([...ids.map((id) => nameOnLine(ledger.sources[id]!)), ...ours])
    return names.size === 0 ? undefined : say(`${labels.source}: ${[...names].join('; ')}`, at)
  }
}

/** What a note says: a place in a source, or how a figure came about that the text prints. */
interface Numbered {
  /** The derived fact; none for a place. */
  fact?: string
  cites: readonly Citation[]
}

/** The document with marks in its texts, and the notes they call: one per source and place, numbered at first mention. */
export const numberNotes = (
  root: Tag,
  ledger: SettledLedger,
  language: string,
  sources: readonly string[],
): { root: Tag; notes: Note[] } => {
  const numbered: Numbered[] = []
  const numberOf = (note: Numbered): number => {
    const known = numbered.findIndex((other) => isSameNote(other, note))
    return known < 0 ? numbered.push(note) : known + 1
  }
  const marked = markTree(root, ledger, numberOf, byPlace, isToldBelow(root))
  const notes = numbered.map((entry, index) => ({ number: index + 1, ...noteOf(entry, ledger, language, sources) }))
  return { root: marked, notes }
}

/** The document with the numbers of its sources as marks, and a note for each source in the order given: for a single page. */
export const numberSources = (
  root: Tag,
  ledger: SettledLedger,
  language: string,
  sources: readonly string[],
): { root: Tag; notes: Note[] } => {
  const marked = markTree(root, ledger, ({ cites }) => sources.indexOf(cites[0]!.source) + 1, bySource)
  const notes = sources.map((id, index) => ({ number: index + 1, words: entryOf(ledger.sources[id]!, language) }))
  return { root: marked, notes }
}

/** True for a heading that cites nothing but what the passages under it cite: its mark would tell what the first of them tells. */
const isToldBelow = (root: Tag): ((tag: Tag, words: Words) => boolean) => {
  const under = new Map<Tag, Citation[]>()
  noteUnder(root, under)
  return (tag, { cites }) => {
    const told = under.get(tag)
    return told !== undefined && cites.every((cite) => told.some((other) => isSamePlace(other, cite)))
  }
}

/** For each heading what is cited between it and the next. */
function noteUnder(tag: Tag, under: Map<Tag, Citation[]>): void {
  const children = tag.children.filter(isTag)
  for (const [at, child] of children.entries()) {
    noteUnder(child, under)
    if (!isHeading(child)) continue
    const next = children.findIndex((other, place) => place > at && isHeading(other))
    under.set(child, children.slice(at + 1, next < 0 ? undefined : next).flatMap(citesOfPassages))
  }
}

const citesOfPassages = (tag: Tag): Citation[] =>
  tag.children.flatMap((child) => (isTag(child) ? citesOfPassages(child) : isHeading(tag) ? [] : child.cites))

const isHeading = (tag: Tag): boolean => nameOf(tag, 'role')?.startsWith('heading') === true

type NumberOf = (note: Numbered) => number

const markTree = (
  tag: Tag,
  ledger: SettledLedger,
  numberOf: NumberOf,
  notesOf: (cites: readonly Cited[], ledger: SettledLedger) => Numbered[],
  isBare: (tag: Tag, words: Words) => boolean = () => false,
): Tag => ({
  ...tag,
  children: tag.children.map((child: Child): Child => {
    if (isTag(child)) return markTree(child, ledger, numberOf, notesOf, isBare)
    return isWords(child) && !isBare(tag, child) ? markWords(child, ledger, numberOf, notesOf) : child
  }),
})

const isSameNote = (a: Numbered, b: Numbered): boolean => {
  if (a.fact !== undefined || b.fact !== undefined) return a.fact === b.fact
  return isSamePlace(a.cites[0]!, b.cites[0]!) && a.cites[0]!.derived === b.cites[0]!.derived
}

// "TechMoat Consulting (S1), take-away 1." · "TechMoat Consulting (S1), take-away 1; the figure is team analysis."
const noteOf = (
  { fact, cites }: Numbered,
  ledger: SettledLedger,
  language: string,
  sources: readonly string[],
): Pick<Note, 'words' | 'short'> => {
  const labels = labelsOf(language)
  const at = ledger.sources[cites[0]!.source]?.at ?? { file: ledger.path, line: 1, column: 1 }
  const numberOf = (id: string): string => `S${sources.indexOf(id) + 1}`
  const nameOf = (id: string): string => {
    const source = ledger.sources[id]
    return `${source ? shortName(source) : id}${sources.includes(id) ? ` (${numberOf(id)})` : ''}`
  }
  const said = (name: (id: string) => string, ours: string): Words => {
    const places = cites.map(({ source, where }) => `${name(source)}${where === '' ? '' : `, ${where}`}`)
    return say(`${[...places, ...(ours === '' ? [] : [ours])].join('; ')}.`, at)
  }
  const isOurs = fact !== undefined || cites.some(({ derived }) => derived)
  const words = said(nameOf, isOurs ? labels.note_derived : '')
  if (cites.some(({ source }) => !sources.includes(source))) return { words }
  return { words, short: said(numberOf, isOurs ? labels.team_analysis : '') }
}

// "TechMoat Consulting, J. Towson (2025), Two Lessons from My Visit, grade B."
const entryOf = (source: Source, language: string): Words => ({
  runs: [
    { text: `${nameOnLine(source)}, ` },
    { text: source.title, italic: true },
    { text: `, ${labelsOf(language).graded}\u00a0${source.reliability}.` },
  ],
  cites: [],
  at: source.at,
})

// Marks stand at the ends of the sentences whose figures they cite; what no figure prints is cited where the words end that rest on it.
const markWords = (
  words: Words,
  ledger: SettledLedger,
  numberOf: NumberOf,
  notesOf: (cites: readonly Cited[], ledger: SettledLedger) => Numbered[],
): Words => {
  if (words.cites.length === 0) return words
  const ends = sentenceEnds(words.runs.map((run) => run.text).join(''))
  const cited: Cited[][] = ends.map(() => [])
  let offset = 0
  for (const run of words.runs) {
    const sentence = ends.findIndex((end) => end > offset)
    const { fact } = run
    if (fact !== undefined)
      cited.at(sentence)!.push(...citesOfFact(fact, words, ledger).map((cite) => ({ cite, fact })))
    offset += run.text.length
  }
  const printing = cited.map((each) => [...each])
  let first = 0
  for (const { end, cites } of restsOf(words)) {
    const sentence = ends.findIndex((other) => other >= end)
    // What another stretch prints, the prose after a claim, does not tell what this one rests on.
    const printed = printing.slice(Math.min(first, sentence), sentence + 1).flat()
    first = sentence + 1
    const rest = cites.filter((cite) => !printed.some((other) => isSamePlace(other.cite, cite)))
    cited.at(sentence)!.push(...rest.map((cite) => ({ cite })))
  }
  // Numbered only now, so that numbers rise in the order of reading.
  const marks = cited.map((cites) => new Set(notesOf(cites, ledger).map(numberOf)))
  return { ...words, runs: insertMarks(words.runs, ends, marks) }
}

/** A citation of a sentence, and the figure printed there that it belongs to. */
interface Cited {
  cite: Citation
  fact?: string
}

// A figure of ours has a note of its own, which names its sources too; what else the sentence takes from the same place needs no other.
const byPlace = (cites: readonly Cited[], ledger: SettledLedger): Numbered[] => {
  const ours = (fact: string | undefined): fact is string => ledger.traces.some((trace) => trace.fact === fact)
  const covered = cites.filter(({ fact }) => ours(fact)).map(({ cite }) => cite)
  return cites.flatMap(({ cite, fact }): Numbered[] => {
    if (ours(fact)) return [{ fact, cites: cites.filter((other) => other.fact === fact).map((other) => other.cite) }]
    return covered.some((other) => isSamePlace(other, cite)) ? [] : [{ cites: [cite] }]
  })
}

const bySource = (cites: readonly Cited[]): Numbered[] => cites.map(({ cite }) => ({ cites: [cite] }))

const citesOfFact = (fact: string, words: Words, ledger: SettledLedger): Citation[] => {
  const quantity = ledger.quantities[fact]
  // A text may say who says it, and leave out who else does.
  const named = quantity?.cites.filter((cite) => words.cites.some((other) => isSamePlace(other, cite))) ?? []
  if (quantity) return named.length > 0 ? named : quantity.cites
  const places = ledger.facts[fact]?.sources ?? []
  // What is told in words is never ours, though a figure of ours beside it may rest on the same place.
  return words.cites
    .filter((cite) => places.some(({ id, where }) => id === cite.source && where === cite.where))
    .map((cite) => ({ ...cite, derived: false }))
}

const insertMarks = (runs: readonly Run[], ends: readonly number[], marks: readonly Set<number>[]): Run[] => {
  const marked: Run[] = []
  let offset = 0
  let next = 0
  for (const run of runs) {
    let from = 0
    while (next < ends.length && ends[next]! <= offset + run.text.length) {
      const cut = ends[next]! - offset
      marked.push({ ...run, text: run.text.slice(from, cut) })
      if (marks[next]!.size > 0) marked.push(markOf(marks[next]!))
      from = cut
      next += 1
    }
    marked.push({ ...run, text: run.text.slice(from) })
    offset += run.text.length
  }
  return joinRuns(marked)
}

const markOf = (numbers: ReadonlySet<number>): Run => ({
  text: [...numbers].sort((a, b) => a - b).join(','),
  mark: true,
})
