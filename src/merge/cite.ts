// Citations: the source line of a slide, and the numbered notes of a memo or a one-pager with their marks in the text.
import { restsOf } from './inline.ts'
import { labelsOf } from './labels.ts'
import type { Child, Citation, Note, Run, SettledLedger, Tag, Words } from './nouns.ts'
import { isTag } from './nouns.ts'
import { sentenceEnds } from './sentences.ts'
import { nameOnLine, shortName } from './source-names.ts'
import { isSamePlace, isWords, joinRuns, say } from './words.ts'

/** Makes the source line of a slide: each source once, our own analysis last; undefined where nothing is cited. */
export const sourceLineFor = (ledger: SettledLedger, language: string) => {
  const labels = labelsOf(language)
  return (cites: readonly Citation[]): Words | undefined => {
    const ids = [...new Set(cites.map(({ source }) => source))].filter((id) => ledger.sources[id])
    const names = ids.map((id) => nameOnLine(ledger.sources[id]!))
    if (cites.some(({ derived }) => derived)) names.push(labels.team_analysis)
    const at = ledger.sources[ids[0] ?? '']?.at ?? { file: ledger.path, line: 1, column: 1 }
    return names.length === 0 ? undefined : say(`${labels.source}: ${[...new Set(names)].join('; ')}`, at)
  }
}

interface Numbered {
  cite: Citation
  derived: boolean
}

/** The document with marks in its texts, and the notes they call: one per source and place, numbered at first mention. */
export const numberNotes = (
  root: Tag,
  ledger: SettledLedger,
  language: string,
  sources: readonly string[],
): { root: Tag; notes: Note[] } => {
  const numbered: Numbered[] = []
  const numberOf = (cite: Citation): number => {
    const known = numbered.findIndex((other) => isSamePlace(other.cite, cite))
    if (known < 0) return numbered.push({ cite, derived: cite.derived })
    numbered[known]!.derived ||= cite.derived
    return known + 1
  }
  const walk = (tag: Tag): Tag => ({
    ...tag,
    children: tag.children.map((child: Child): Child => {
      if (isTag(child)) return walk(child)
      return isWords(child) ? markWords(child, ledger, numberOf) : child
    }),
  })
  const marked = walk(root)
  const notes = numbered.map((entry, index) => ({
    number: index + 1,
    words: noteOf(entry, ledger, language, sources),
  }))
  return { root: marked, notes }
}

// "TechMoat Consulting (S1), take-away 1."
const noteOf = (
  { cite, derived }: Numbered,
  ledger: SettledLedger,
  language: string,
  sources: readonly string[],
): Words => {
  const source = ledger.sources[cite.source]
  const place = sources.indexOf(cite.source)
  const name = `${source ? shortName(source) : cite.source}${place < 0 ? '' : ` (S${place + 1})`}`
  const where = cite.where === '' ? '' : `, ${cite.where}`
  const ours = derived ? `; ${labelsOf(language).note_derived}` : ''
  return say(`${name}${where}${ours}.`, source?.at ?? { file: ledger.path, line: 1, column: 1 })
}

// Marks stand at the ends of the sentences whose figures they cite; what no figure prints is cited where the words end that rest on it.
const markWords = (words: Words, ledger: SettledLedger, numberOf: (cite: Citation) => number): Words => {
  if (words.cites.length === 0) return words
  const ends = sentenceEnds(words.runs.map((run) => run.text).join(''))
  const cited: Citation[][] = ends.map(() => [])
  let offset = 0
  for (const run of words.runs) {
    const sentence = ends.findIndex((end) => end > offset)
    if (run.fact !== undefined) cited.at(sentence)!.push(...citesOfFact(run.fact, words, ledger))
    offset += run.text.length
  }
  const printed = cited.flat()
  for (const { end, cites } of restsOf(words)) {
    const sentence = ends.findIndex((other) => other >= end)
    cited.at(sentence)!.push(...cites.filter((cite) => !printed.some((other) => isSamePlace(other, cite))))
  }
  // Numbered only now, so that numbers rise in the order of reading.
  const marks = cited.map((cites) => new Set(cites.map(numberOf)))
  return { ...words, runs: insertMarks(words.runs, ends, marks) }
}

const citesOfFact = (fact: string, words: Words, ledger: SettledLedger): Citation[] => {
  const quantity = ledger.quantities[fact]
  if (quantity) return quantity.cites
  const places = ledger.facts[fact]?.sources ?? []
  return words.cites.filter((cite) => places.some(({ id, where }) => id === cite.source && where === cite.where))
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
