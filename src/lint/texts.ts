// Every text of a brief, with the part it plays and the point it belongs to.
import type { Exhibit, Point, SettledBrief } from '../model/brief.ts'
import type { SettledLedger } from '../model/ledger.ts'
import { plain, type Words } from '../model/words.ts'
import { isWords, walk } from './figures.ts'
import { rememberedBy } from '../model/remembered-by.ts'
import { countWords } from './sentences.ts'

/** The part a text plays. `claim` is the title of a slide, `section` the claim of an argument, `support` a line of an overview. */
export type Part =
  | 'title'
  | 'answer'
  | 'situation'
  | 'question'
  | 'ask'
  | 'section'
  | 'support'
  | 'short'
  | 'claim'
  | 'takeaway'
  | 'so-what'
  | 'side'
  | 'prose'
  | 'note'
  | 'against'
  | 'gap'
  | 'decision'
  | 'move'
  | 'step'
  | 'exhibit-title'
  | 'units'
  | 'head'
  | 'item'
  | 'cell'
  | 'label'

export interface Text {
  part: Part
  words: Words
  /** Its bare text. */
  text: string
  /** The same with a sign in the place of what facts print: what the analyst typed himself. */
  typed: string
  /** `argument.point`, or the id of an argument, or empty. */
  home: string
  point?: Point<Words>
  exhibit?: Exhibit
  /** Words of somebody else, on a slide that shows what people said. */
  isSaid?: true
}

const PARTS: Record<string, Part> = {
  title: 'exhibit-title',
  units: 'units',
  note: 'note',
  head: 'head',
  when: 'label',
  what: 'head',
  says: 'item',
  items: 'item',
  claim: 'item',
  verdict: 'item',
  caption: 'item',
  explains: 'item',
  output: 'item',
  rows: 'cell',
  cells: 'cell',
  gloss: 'cell',
}

const partOf = (exhibit: Exhibit, keys: readonly string[]): Part => {
  if (keys[0] === 'rows') return 'cell'
  if (exhibit.kind === 'table' && keys[0] === 'columns') return 'label'
  const key = keys.findLast((name) => !/^\d+$/.test(name)) ?? ''
  return PARTS[key] ?? 'label'
}

/** Stands for what a fact prints. */
export const PRINTED = '\u2060'

/** The words of a typed text as they are read: what a fact prints, "about GBP 42 m", is one. */
export const countRead = (typed: string): number => countWords(typed) + (typed.split(PRINTED).length - 1)

/** How a text is read and how it is typed. Words are the same objects from edit to edit, and a text that is the same is soon found again. */
const readingsOf = rememberedBy((words: Words) => ({
  text: plain(words),
  typed: words.runs.map((run) => (run.fact === undefined ? run.text : PRINTED)).join(''),
}))

/** Collects the texts of a brief in reading order, those of the conflicts that it shows among them. `quoting`: archetypes whose takeaways
 * are what people said. */
export function textsOf(
  brief: SettledBrief,
  quoting: ReadonlySet<string>,
  conflicts: SettledLedger['conflicts'] = {},
): Text[] {
  const texts: Text[] = []
  const add = (part: Part, words: Words | undefined, more: Partial<Text> = {}): void => {
    if (words) texts.push({ part, words, ...readingsOf(words), home: '', ...more })
  }
  add('title', brief.title)
  add('answer', brief.answer)
  add('section', brief.headline)
  add('situation', brief.situation)
  add('question', brief.question)
  add('ask', brief.ask?.decide)
  const shown = new Set<string>()
  for (const argument of brief.arguments) {
    const section = { home: argument.id }
    add('short', argument.short, section)
    add('question', argument.question, section)
    add('section', argument.claim, section)
    for (const { says } of argument.support ?? []) add('support', says, section)
    for (const point of argument.points) {
      const own = { home: `${argument.id}.${point.id}`, point }
      add('short', point.short, own)
      add('claim', point.claim, own)
      for (const { head, says } of point.takeaways) {
        add('head', head, own)
        add('takeaway', says, point.slide && quoting.has(point.slide) ? { ...own, isSaid: true } : own)
      }
      add('so-what', point.so_what, own)
      add('head', point.side?.head, own)
      add('side', point.side?.says, own)
      for (const paragraph of point.prose) add('prose', paragraph, own)
      add('note', point.note, own)
      for (const id of point.exhibit) {
        const exhibit = brief.exhibits[id]
        if (!exhibit || shown.has(id)) continue
        shown.add(id)
        addExhibit(exhibit, own)
      }
    }
  }
  for (const { claim, answer, would_change, conflict } of brief.against) {
    for (const words of [claim, answer, would_change]) add('against', words)
    const open = conflict === undefined ? undefined : conflicts[conflict]
    if (!open) continue
    // What the brief does not say itself, the document says with the words of the ledger. Its sides have a source each, and so their figures.
    if (!claim) add('against', open.question)
    if (!answer) add('against', open.reading)
    if (!would_change) add('against', open.would_change)
    add('against', open.reason)
  }
  for (const gap of brief.gaps) add('gap', gap)
  add('side', brief.basis)
  add('side', brief.confidence_because)
  for (const title of Object.values(brief.titles ?? {})) add('section', title)
  add('decision', brief.recommendation?.decide)
  for (const { do: what, because, turns_on } of brief.recommendation?.moves ?? []) {
    add('move', what)
    add('move', because)
    add('move', turns_on)
  }
  for (const { do: what, result } of brief.next_steps) {
    add('step', what)
    add('step', result)
  }
  return texts

  function addExhibit(exhibit: Exhibit, own: Partial<Text>): void {
    walk(exhibit, (leaf, keys) => {
      if (isWords(leaf)) add(partOf(exhibit, keys), leaf, { ...own, exhibit })
    })
  }
}
