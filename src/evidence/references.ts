// Finds the figures in a text as typed: "$capex_2024", "$capex_2024.period", "$$". Hands on its pieces, in order.
import type { Span } from '../model/diagnostic.ts'
import type { Raw } from '../model/words.ts'
import type { Problem } from './problem.ts'

/** A stretch of a text: plain, a figure, or a dollar sign that is neither a figure nor doubled. */
export type Piece =
  | { is: 'text'; text: string }
  | { is: 'figure'; id: string; form: string; source: string; at: number }
  | { is: 'stray'; at: number }

/**
 * Cuts a text at its figures. A dot after an id counts only before a letter, so that "$capex_2024. Then" ends a sentence.
 * The form is empty where none is written.
 */
export const findFigures = (raw: string): Piece[] => {
  const pieces: Piece[] = []
  const pattern = /\$(?:(\$)|([A-Za-z_]\w*)(?:\.([A-Za-z]\w*))?)?/g
  let done = 0
  for (const found of raw.matchAll(pattern)) {
    const [source, dollar, id, form = ''] = found
    const at = found.index
    if (at > done) pieces.push({ is: 'text', text: raw.slice(done, at) })
    if (dollar) pieces.push({ is: 'text', text: '$' })
    else if (id) pieces.push({ is: 'figure', id, form, source, at })
    else pieces.push({ is: 'stray', at })
    done = at + source.length
  }
  if (done < raw.length) pieces.push({ is: 'text', text: raw.slice(done) })
  return pieces
}

/**
 * The place in its file of a character of a text. Exact for a text on one line and for a block that keeps its lines, whose lines
 * all begin where its first character stands; in a folded text, which has lost its line breaks, the line is its first.
 */
export const locate = (raw: Raw, at: number, length: number): Span => {
  const before = raw.raw.slice(0, at).split('\n')
  const column = raw.at.column + before.at(-1)!.length
  return { file: raw.at.file, line: raw.at.line + before.length - 1, column, length }
}

/** The whole of a text's first line, to underline it. */
export const wholeOf = (raw: Raw): Span => ({ ...raw.at, length: raw.at.length ?? raw.raw.split('\n')[0]!.length })

/** Where a problem of a formula stands; `start` is where the formula begins in the text. */
export const placeOf = ({ at, length = 1 }: Problem, raw: Raw, start = 0): Span =>
  at === undefined ? wholeOf(raw) : locate(raw, start + at, length)
