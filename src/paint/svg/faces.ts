// The faces that a text may be shown in: its own, the twin it was measured with, then what most readers have that is near to it.
import type { Font } from '../../model/mark.ts'

/** Faces with serifs, by their names. "Sans" outranks them. */
const SERIFS = /serif|georgia|gelasio|times|garamond|cambria|palatino|baskerville|tinos/i

/** A list of families, nearest first, ending in a kind that every reader has. */
export const facesOf = ({ family, twin }: Font): string => {
  const isSerif = SERIFS.test(family) && !/sans/i.test(family)
  const near = isSerif ? ['Georgia', 'serif'] : ['Arial', 'sans-serif']
  const kinds = new Set(['serif', 'sans-serif'])
  return [...new Set([family, twin, ...near])].map((name) => (kinds.has(name) ? name : quoted(name))).join(', ')
}

const quoted = (family: string): string => (/^[A-Za-z]+$/.test(family) ? family : `'${family}'`)
