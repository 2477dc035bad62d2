// Settles a text: quotes curled, figures printed, markup parsed, citations gathered.
// Figures cross the markup as placeholders, so that no character of theirs is ever read as markup.
import type { Citation, Raw, Run, Words } from '../model/words.ts'
import { curl, parseMarkup } from '../text/index.ts'
import { asBefore } from './as-before.ts'
import { joinCites } from './cite.ts'
import type { Desk } from './desk.ts'
import { printFigure } from './figures.ts'
import { findFigures, locate } from './references.ts'
import * as faults from './faults.ts'

/** Stands before the number of a placeholder: a code point that Unicode keeps free of characters. */
const OPEN = '\ufdd2'
const CLOSE = '\ufdd3'

/** What a placeholder stands for; `source` is how it was typed, for the address of a link. */
interface Held {
  runs: Run[]
  source: string
}

/** What a text came to last, with the language in which it was read. */
interface Settled {
  tag: string
  /** With placeholders for figures. */
  text: string
  /** Its stretches, with the same. */
  marked: readonly Run[]
  /** Its words, where it has no figures and no signs to be told of: whatever is edited in the ledger, it says the same. */
  words?: Words
}

const before = new WeakMap<Raw, Settled>()

/** Settles one text. A figure that cannot be printed is reported, and stays as typed. */
export const settleText = (raw: Raw, desk: Desk): Words => {
  const { tag } = desk.books
  const known = before.get(raw)
  const last = known?.tag === tag ? known : undefined
  if (last?.words) return last.words
  const held: Held[] = []
  const cites: Citation[][] = []
  const hold = (runs: Run[], source: string): string => {
    held.push({ runs, source })
    return `${OPEN}${held.length - 1}${CLOSE}`
  }
  let text = ''
  for (const piece of findFigures(raw.raw)) {
    if (piece.is === 'text') {
      // A dollar, or our own placeholder signs in a hostile text, are characters like any other. A line break was kept only
      // so that faults tell their line.
      text += piece.text.replaceAll('\n', ' ').replace(/[$\ufdd2\ufdd3]/g, (sign) => hold([{ text: sign }], sign))
    } else if (piece.is === 'stray') {
      desk.report(faults.loneDollar(locate(raw, piece.at, 1)))
      text += hold([{ text: '$' }], '$')
    } else {
      const after = raw.raw.slice(piece.at + piece.source.length)
      const figure = printFigure(piece, locate(raw, piece.at, piece.source.length), text, after, desk)
      if (figure) cites.push(figure.cites)
      text += hold(figure?.runs ?? [{ text: piece.source }], piece.source)
    }
  }
  const marked = last?.text === text ? last.marked : parseMarkup(curl(text, tag))
  const runs = marked.flatMap((run) => fill(run, held))
  const words = asBefore(raw, { runs: joinRuns(runs), cites: joinCites(...cites), at: raw.at })
  before.set(raw, { tag, text, marked, ...(held.length === 0 && { words }) })
  return words
}

const PLACEHOLDER = new RegExp(`${OPEN}(\\d+)${CLOSE}`)

/** A run of the markup with its placeholders filled; the look of the run goes over to what fills it. */
const fill = (run: Run, held: Held[]): Run[] => {
  const look = { ...run, ...(run.link !== undefined && { link: restore(run.link, held) }) }
  return run.text.split(PLACEHOLDER).flatMap((part, i): Run[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ ...look, text: part }]
    return held[Number(part)]!.runs.map((filling) => ({ ...look, ...filling }))
  })
}

/** The address of a link as it was typed: figures are not printed in it. */
const restore = (link: string, held: Held[]): string => {
  const escaped = new RegExp(
    `(?:${OPEN}|${encodeURIComponent(OPEN)})(\\d+)(?:${CLOSE}|${encodeURIComponent(CLOSE)})`,
    'g',
  )
  return link.replace(escaped, (_, number: string) => held[Number(number)]!.source)
}

/** Neighbours that look alike become one run. */
export const joinRuns = (runs: Run[]): Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const same = last && last.bold === run.bold && last.italic === run.italic && last.link === run.link
    if (same && last.fact === undefined && run.fact === undefined)
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
