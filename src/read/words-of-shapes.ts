// Short ways to write the shapes of the brief and the ledger, so that they read like the page of a handbook.
import type { Leaf, Shape } from '../model/shape.ts'

/** A leaf that must be there. */
export const a = (is: Leaf, about?: string): Shape => ({ is, ...(about ? { about } : {}) })

/** The same, or nothing. */
export const maybe = <S extends Shape>(shape: S): S => ({ ...shape, optional: true })

/** One word of a closed list. */
export const oneOf = (of: readonly string[], about?: string): Shape => ({
  is: 'one of',
  of: [...of],
  ...(about ? { about } : {}),
})

/** A record. With `short`, a bare text stands for a record with only that key. */
export const record = (
  of: Record<string, Shape>,
  about?: string,
  short?: string,
): Extract<Shape, { is: 'record' }> => ({
  is: 'record',
  of,
  ...(about ? { about } : {}),
  ...(short ? { short } : {}),
})

/** A list that may be left out. */
export const list = (of: Shape, about?: string): Shape => ({
  is: 'list',
  of,
  optional: true,
  ...(about ? { about } : {}),
})

/** A list that may be left out, and of which a single item may be written alone. */
export const oneOrMore = (of: Shape, about?: string): Shape => ({ ...list(of, about), one: true }) as Shape

/** Records under names of the author's choosing; may be left out. */
export const mapOf = (of: Shape, about?: string): Shape => ({
  is: 'map',
  of,
  optional: true,
  ...(about ? { about } : {}),
})
