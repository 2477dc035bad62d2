// The helpers of templates beside `if unless each with`: comparing and combining, never formatting.
import { isWords } from './words.ts'
import { plain } from './nouns.ts'
import { valueBehind } from './tokens.ts'

type Helper = (...args: unknown[]) => unknown

/** `eq a b`: the same words, the same name. */
const eq: Helper = (a, b) => comparable(a) === comparable(b)

/** `and a b …`: the last where all are there, else the first that is not. */
const and: Helper = (...args) => {
  const given = args.slice(0, -1)
  return given.find((value) => !isThere(value)) ?? given.at(-1)
}

/** `or a b …`: the first that is there, else the last. */
const or: Helper = (...args) => {
  const given = args.slice(0, -1)
  return given.find(isThere) ?? given.at(-1)
}

/** `not a`. */
const not: Helper = (value) => !isThere(value)

/** By the name that templates use. */
export const helpers: Record<string, Helper> = { eq, and, or, not }

// What `if` takes for true.
const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

const comparable = (seen: unknown): unknown => {
  const value = valueBehind(seen)
  return isWords(value) ? plain(value) : (value ?? null)
}
