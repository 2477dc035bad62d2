// What is told of a text that is no YAML: each line once, at what a person would look at, and not what only follows from a fault above.
import type { Diagnostic } from '../model/diagnostic.ts'
import * as faults from './faults.ts'
import { lengthOnLine } from './lines.ts'
import type { Placer } from './place.ts'

/** A fault as the parser tells it. */
interface SyntaxError {
  /** Offsets of its start and its end. */
  pos: readonly [number, number]
  message: string
}

/** Most syntax faults told at once: the rest mostly follow from the first. */
const MOST_FAULTS = 10

/** The faults of a text; `openBracket` tells the offset of the innermost bracket before a place that is not closed there. */
export function tellErrors(
  errors: readonly SyntaxError[],
  source: string,
  placer: Placer,
  openBracket: (before: number) => number | undefined,
): Diagnostic[] {
  const told = new Map<number, Diagnostic>()
  for (const error of errors.slice(0, 1000)) {
    let start = error.pos[0]
    const open = /^Flow .* end with a/.test(error.message) ? openBracket(start) : undefined
    if (open !== undefined) {
      const at = placer.at(open)
      if (!told.has(at.line)) told.set(at.line, faults.neverClosed(at, source[open] === '{' ? '}' : ']'))
      // What follows is read as part of it.
      break
    }
    // Indentation itself is never what a person looks at.
    while (source[start] === ' ' && start < source.length) start++
    const deeper = told.size === 0 && /^Nested mappings/.test(error.message) ? deeperLine(source, start) : undefined
    if (deeper !== undefined) {
      const place = placer.at(deeper, lengthOnLine(source, deeper, source.length))
      if (!told.has(place.line)) told.set(place.line, faults.indentedDeeper(place))
      // What stands below it is only out of line with it.
      break
    }
    const at = placer.at(start, lengthOnLine(source, start, error.pos[1]))
    if (!told.has(at.line)) told.set(at.line, faults.syntax(at, error.message))
    if (told.size === MOST_FAULTS) break
  }
  return [...told.values()]
}

/**
 * Where the text that YAML reads as a record within a value has no second colon on its own line, the line below it is indented too far: its
 * offset. A key there is taken for a part of the text above.
 */
function deeperLine(source: string, start: number): number | undefined {
  const [own, ...below] = source.slice(start).split('\n')
  if (/:(?:\s|$)/.test(own!)) return undefined
  let offset = start + own!.length + 1
  for (const line of below) {
    if (line.trim() !== '') return offset + line.length - line.trimStart().length
    offset += line.length + 1
  }
  return undefined
}
