// What must stay together in a paragraph whose lines layout has chosen, so that whoever breaks it again, PowerPoint, chooses the same.
import type { Line, StyledRun } from '../model/mark.ts'
import { type Binding, compoundsIn, isTitle } from './bind.ts'
import { opensClause } from './hanging.ts'
import { saidOn } from './line.ts'

/** What to bind in a paragraph so that it breaks into these lines; without lines, what any paragraph of these runs binds. */
export const bindingOf = (runs: readonly StyledRun[], lines: readonly Line[]): Binding => {
  if (lines.length === 0) return { glueLast: false }
  const text = runs.map((run) => run.text).join('')
  const starts = startsIn(text, lines)
  const ends = new Set(starts.map((at) => at - 1).filter((at) => /[ \u00A0]/.test(text[at] ?? '')))
  return {
    glueLast: endsInTwo(lines),
    compounds: wholeCompounds(runs, text, starts),
    ends,
    openings: openings(text, starts),
  }
}

/** The spaces after words that open a line and a clause: a hair more room would draw such a word up, away from what it belongs to. */
const openings = (text: string, starts: readonly number[]): Set<number> =>
  new Set(
    starts.flatMap((at) => {
      const before = /\S+(?=\s+$)/.exec(text.slice(0, at))?.[0] ?? ''
      const word = /^\S+(?= )/.exec(text.slice(at))?.[0]
      return word !== undefined && opensClause(before, word) ? [at + word.length] : []
    }),
  )

/**
 * True where the last of several lines has two words: with a hair more room the first of them would be drawn up, and leave
 * the other alone.
 */
const endsInTwo = (lines: readonly Line[]): boolean =>
  lines.length > 1 &&
  saidOn(lines.at(-1)!)
    .trim()
    .split(/[\s\u00A0]+/).length === 2

/**
 * Compounds that a line opens with: the part before the hyphen might have had room on the line before. In a title all that no line
 * parts, since a reader sees the break at once.
 */
const wholeCompounds = (runs: readonly StyledRun[], text: string, starts: readonly number[]): Set<number> => {
  const isParted = (at: number): boolean => starts.includes(at)
  const opensLine = (at: number): boolean => {
    const start = text.slice(0, at).search(/[^\s\u00A0]+$/)
    return start > 0 && starts.some((from) => from >= start && from < at)
  }
  const isLarge = runs.some((run) => isTitle(run))
  return new Set(compoundsIn(text).filter((at) => !isParted(at) && (isLarge || opensLine(at))))
}

/** Where in the text its second and further lines begin; those that are not found, as of a field, are left out. */
const startsIn = (text: string, lines: readonly Line[]): number[] => {
  const starts: number[] = []
  let from = 0
  lines.forEach((line, index) => {
    const at = text.indexOf(saidOn(line), from)
    if (at < 0) return
    if (index > 0) starts.push(at)
    from = at + saidOn(line).length
  })
  return starts
}
