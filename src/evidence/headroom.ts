// Headroom: how far each figure that a condition rests on may move, up and down, before the condition is false.
import type { Books } from './books.ts'
import type { Condition } from './conditions/condition.ts'
import { clean, decimalsFor } from './digits.ts'
import { print } from './printing.ts'
import { isProblem } from './problem.ts'
import { isPercent, pureUnit } from './units.ts'
import type { Value } from './value.ts'
import { movedBy, typedBelow, whatIf } from './what-if.ts'

/** How far a figure may move one way. */
export interface Reach {
  /** In the figure's unit, below zero downwards, rounded towards zero: from there on the condition is false. */
  by: number
  /** The same as a part of the figure: −0.05; absent for a figure of zero. */
  part?: number
  /** As printed: "−1.2 pp", and where that leads: "+22.8%". */
  printed: string
  to: string
}

/** A typed figure of the ledger and how far it may move. */
export interface Headroom {
  fact: string
  /** As printed: "+24%". */
  is: string
  /** Absent where it may move that way as far as it likes. */
  up?: Reach
  down?: Reach
}

/** The first step of the search, as a part of the figure, and how often it is doubled: from a millionth to a million times. */
const FIRST_STEP = 2 ** -20
const DOUBLINGS = 40
/** Halvings of the last step: past the twelve digits that a ledger can hold. */
const HALVINGS = 50

/**
 * Headroom of a condition, by moving each typed figure below it and computing everything again. A condition that is false already
 * has none; one that can no longer be computed, since a base has become zero, counts as false.
 */
export const headroomOf = (condition: Condition, books: Books): Headroom[] =>
  typedBelow(condition.names, books).map((fact) => {
    const { value, quantity } = books.entry(fact)!
    const holds = (by: number): boolean => {
      const verdict = condition.judge(whatIf(books, new Map([[fact, movedBy(by)]])), books.language)
      return !isProblem(verdict) && verdict.holds
    }
    const [up, down] = ([1, -1] as const).map((way) => reach(value!, way, holds, books))
    return { fact, is: quantity!.printed, ...(up && { up }), ...(down && { down }) }
  })

const reach = (value: Value, way: 1 | -1, holds: (by: number) => boolean, books: Books): Reach | undefined => {
  const by = furthest(value, way, holds)
  return by === undefined ? undefined : sayReach(value, by, books)
}

/** The move at which the condition turns false; undefined where none does. */
const furthest = (value: Value, way: 1 | -1, holds: (by: number) => boolean): number | undefined => {
  if (!holds(0)) return 0
  const room = roomOf(value, way)
  let good = 0
  let step = (Math.abs(value.value) || 1) * FIRST_STEP
  for (let i = 0; holds(way * Math.min(step, room)); i++) {
    good = step
    if (step >= room || i >= DOUBLINGS) return undefined
    step *= 2
  }
  let bad = Math.min(step, room)
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (good + bad) / 2
    if (holds(way * middle)) good = middle
    else bad = middle
  }
  return way * good
}

/** A share stays between none and all. */
const roomOf = (value: Value, way: 1 | -1): number => {
  if (value.measure !== 'share' || !isPercent(value.unit)) return Number.POSITIVE_INFINITY
  return Math.max(0, way === 1 ? 100 - value.high : value.low)
}

const sayReach = (value: Value, exact: number, books: Books): Reach => {
  // The search ends a hair before the edge: as much of the figure as comparisons take for noise.
  const by = clean(Number(exact.toFixed(decimalsFor(Math.max(Math.abs(value.value), Math.abs(exact)), 8))))
  const whole = towardsZero(by, value.decimals) === by
  const decimals = whole ? value.decimals : Math.min(12, Math.max(value.decimals, decimalsFor(by, 2)))
  const moved = towardsZero(by, decimals)
  const unit = isPercent(value.unit) ? pureUnit('pp') : value.unit
  const change: Value = {
    ...value,
    value: moved,
    low: moved,
    high: moved,
    unit,
    decimals,
    measure: 'growth',
    about: false,
  }
  const end = { ...value, decimals, about: false }
  for (const key of ['value', 'low', 'high'] as const) end[key] = clean(value[key] + moved)
  return {
    by: moved,
    ...(value.value !== 0 && { part: moved / Math.abs(value.value) }),
    printed: print(change, books.language, 'change').printed,
    to: print(end, books.language, 'bare').printed,
  }
}

/** Rounded towards zero, so that what is printed never promises more than there is; noise of binary arithmetic does not count. */
const towardsZero = (x: number, decimals: number): number => {
  const scaled = x * 10 ** decimals
  const near = Math.round(scaled)
  return (
    clean((Math.abs(scaled - near) < 1e-6 * Math.max(1, Math.abs(near)) ? near : Math.trunc(scaled)) / 10 ** decimals) +
    0
  )
}
