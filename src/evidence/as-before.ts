// Hands on the words that a text was settled to before where they say the same: an edited figure stands in few texts, and by the same
// objects later phases know that they have judged and set the rest.
import type { Citation, Run, Words } from '../model/words.ts'

const known = new WeakMap<object, Words>()

/** The words made last of the same object, or these where they differ. What is handed on is shared and not to be changed. */
export function asBefore(from: object, words: Words): Words {
  const last = known.get(from)
  if (last && last.at === words.at && alike(last.runs, words.runs, RUN) && alike(last.cites, words.cites, CITE))
    return last
  known.set(from, words)
  return words
}

/** All fields there are; the compiler asks for a new one. */
const RUN = Object.keys({
  text: 0,
  bold: 0,
  italic: 0,
  link: 0,
  fact: 0,
  mark: 0,
  field: 0,
  to: 0,
  target: 0,
} satisfies Record<keyof Run, 0>) as (keyof Run)[]
const CITE = Object.keys({ source: 0, where: 0, derived: 0 } satisfies Record<keyof Citation, 0>) as (keyof Citation)[]

const alike = <T>(one: readonly T[], other: readonly T[], fields: readonly (keyof T)[]): boolean =>
  one.length === other.length &&
  one.every((each, index) => fields.every((field) => each[field] === other[index]![field]))
