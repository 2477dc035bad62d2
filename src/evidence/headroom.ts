// Headroom: how far each figure that a condition rests on may move, up and down, before the condition is false.
import type { Books } from './books.ts'
import type { Condition } from './conditions/condition.ts'
import type { Grid } from './corners.ts'
import { clean, decimalsFor, decimalsOf } from './digits.ts'
import { print } from './printing.ts'
import { isProblem } from './problem.ts'
import { isPercent, pureUnit, type Unit } from './units.ts'
import type { Value } from './value.ts'
import { movedBy, typedBelow, whatIf } from './what-if.ts'

/** How far a figure may move one way. */
export interface Reach {
  /** In the figure's unit, below zero downwards: where the condition turns. Exact, to the eight digits that the search gives. */
  by: number
  /** The same as a part of the figure: −0.05; absent for a figure of zero. */
  part?: number
  /** As printed: "−1.2 pp", and where that leads: "+22.8%". Rounded away from the figure, so that what is printed is false. */
  printed: string
  to: string
  /** False from there on · still true there and false past it · false there alone · there alone, and it cannot be printed exactly. */
  turns: 'there' | 'past' | 'at' | 'near'
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
/** Halvings of the last step: past the eight digits that are kept, and past what comparisons take for noise. */
const HALVINGS = 34
/** The whole grid is asked about an edge of the corners at every so many doublings on the way there. */
const STRIDE = 4
/** And on both sides of it, this part of the figure away: the eight digits that are kept. */
const HAIR = 1e-8

/**
 * Headroom of a condition, by moving each typed figure below it and computing everything again. A condition that is false already
 * has none; one that can no longer be computed, since a base has become zero, counts as false.
 */
export const headroomOf = (condition: Condition, books: Books): Headroom[] =>
  typedBelow(condition.names, books).map((fact) => {
    const { value, quantity } = books.entry(fact)!
    const holdsOf =
      ({ judge }: Condition, grid: Grid = 'whole'): Holds =>
      (by) => {
        const verdict = judge(whatIf(books, new Map([[fact, movedBy(by)]]), grid), books.language)
        return !isProblem(verdict) && verdict.holds
      }
    // What is unequal is above or below: the search would step over the one place where it is neither.
    const side = condition.either?.find((one) => holdsOf(one)(0))
    const sought = side ?? condition
    const reach = (way: 1 | -1): Reach | undefined => {
      const by = furthest(value!, way, holdsOf(sought), holdsOf(sought, 'corners'))
      return by === undefined ? undefined : sayReach(value!, by, holdsOf(condition), side !== undefined, books)
    }
    const [up, down] = [reach(1), reach(-1)]
    return { fact, is: quantity!.printed, ...(up && { up }), ...(down && { down }) }
  })

/** Whether a condition holds where a figure is moved by so much. */
type Holds = (by: number) => boolean

/**
 * The move at which the condition turns false; undefined where none does. Sought at the corners of ranges, since the whole grid takes
 * ten times as long, and taken where the whole grid says the same on the way there and on both sides of it; else sought on the grid.
 */
const furthest = (value: Value, way: 1 | -1, holds: Holds, atCorners: Holds): number | undefined => {
  if (!holds(0)) return 0
  const found = search(value, way, atCorners)
  return agrees(value, way, found, holds) ? found : search(value, way, holds)
}

/** Whether a condition holds up to what was found, and no further. */
const agrees = (value: Value, way: 1 | -1, found: number | undefined, holds: Holds): boolean => {
  const size = Math.abs(value.value) || 1
  const room = roomOf(value, way)
  const edge = Math.abs(found ?? Math.min(room, size * FIRST_STEP * 2 ** DOUBLINGS))
  const hair = HAIR * Math.max(size, edge)
  const onTheWay = (step: number): boolean => step >= edge || (holds(way * step) && onTheWay(step * 2 ** STRIDE))
  if (found !== undefined && holds(way * Math.min(edge + hair, room))) return false
  return holds(way * Math.max(0, found === undefined ? edge : edge - hair)) && onTheWay(size * FIRST_STEP)
}

/** Doubles a step until the condition is false, then halves what lies between. */
const search = (value: Value, way: 1 | -1, holds: Holds): number | undefined => {
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

/** A share stays between none and all, and nobody counts fewer than none. */
const roomOf = (value: Value, way: 1 | -1): number => {
  if (way === -1 && value.measure === 'level' && value.low >= 0 && isOfThings(value.unit)) return value.low
  if (value.measure !== 'share' || !isPercent(value.unit)) return Number.POSITIVE_INFINITY
  return Math.max(0, way === 1 ? 100 - value.high : value.low)
}

const sayReach = (value: Value, found: number, holds: Holds, alone: boolean, books: Books): Reach => {
  // The search ends a hair before the edge: as much of the figure as comparisons take for noise.
  const by = clean(Number(found.toFixed(decimalsFor(Math.max(Math.abs(value.value), Math.abs(found)), 8)))) + 0
  const { moved, decimals } = roundAway(by, value)
  const unit = isPercent(value.unit) ? pureUnit('pp') : value.unit
  const look = { decimals, about: false }
  const change: Value = { ...value, ...look, value: moved, low: moved, high: moved, unit, measure: 'growth' }
  const end: Value = { ...movedBy(moved)(value), ...look }
  for (const key of ['value', 'low', 'high'] as const) end[key] = clean(end[key])
  return {
    by,
    ...(value.value !== 0 && { part: clean(by / Math.abs(value.value)) }),
    printed: print(change, books.language, 'change').printed,
    to: print(end, books.language, 'bare').printed,
    turns: holds(moved) ? (alone ? 'near' : 'past') : alone ? 'at' : 'there',
  }
}

/** Digits of a move that are printed at most. */
const DIGITS = 3

/** A move with three digits, or as few as say the same, and away from zero: so far the figure may surely not go. */
const roundAway = (by: number, value: Value): { moved: number; decimals: number } => {
  const least = value.decimals
  const away = (decimals: number): number => {
    const scaled = by * 10 ** decimals
    const near = Math.round(scaled)
    const isNear = Math.abs(scaled - near) < 1e-6 * Math.max(1, Math.abs(near))
    return clean((isNear ? near : Math.sign(by) * Math.ceil(Math.abs(scaled))) / 10 ** decimals) + 0
  }
  // Nobody has half a person.
  if (Number.isInteger(value.value) && isCounted(value.unit)) return { moved: away(least), decimals: least }
  const most = Math.min(12, Math.max(least, decimalsFor(by, DIGITS)))
  const moved = away(most)
  const decimals = Array.from({ length: most - least + 1 }, (_, i) => least + i).find((few) => away(few) === moved)!
  return isOutside(value, moved) ? { moved: by, decimals: Math.max(most, decimalsOf(by)) } : { moved, decimals }
}

/** True for what rounding has taken below none, or above all. */
const isOutside = (value: Value, moved: number): boolean => Math.abs(moved) > roomOf(value, moved > 0 ? 1 : -1) + NOISE

/** What rounding in binary arithmetic may differ by, in points of a percentage. */
const NOISE = 1e-9

/** True for things and people, in thousands and per day too. A time or a length may be a difference, and that below zero. */
const isOfThings = ({ noun, pure }: Unit): boolean =>
  pure === 'count' || (noun !== undefined && !MEASURED.has(noun.base))

const MEASURED = new Set(['time', 'mass', 'volume', 'area', 'distance', 'power', 'energy'])

/** True for what comes in whole numbers: things and people one by one, and no hours, kilograms or millions. */
const isCounted = ({ noun, pure, scale, per }: Unit): boolean =>
  !scale && !per && (pure === 'count' || (noun !== undefined && noun.base === noun.name))
