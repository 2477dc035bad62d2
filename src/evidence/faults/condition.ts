// Why a condition of a claim cannot be checked.
import type { Problem } from '../problem.ts'
import { sayUnit, type Unit } from '../units.ts'
import { because, unitHint } from './because.ts'

export const comparesNothing = (): Problem =>
  because(
    'it compares nothing',
    'write for example "a > b", "a about 3", "a largest of b, c" or "a, b, c rising"; in a list [ … ] what has a comma needs quotes, since the comma cuts it in two',
  )
export const betweenOne = (): Problem => because('"between" needs two ends', 'write "a between 2 and 4"')
export const betweenBackwards = (from: string, to: string): Problem =>
  because(`nothing is between ${from} and ${to}`, `write the smaller one first: between ${to} and ${from}`)
export const noSuchRank = (typed: string, most: number): Problem =>
  because(`"${typed}" is no rank among ${most}`, `write a whole number from 1, the largest, to ${most}`)
export const courseOfOne = (word: string): Problem =>
  because(`one figure alone is not ${word}`, `write "a, b, c ${word}", the earliest first`)
export const majorityOfWhat = (unit: Unit): Problem =>
  because(`${sayUnit(unit)} is no share of anything`, 'write "a majority of b", the whole being b')
export const withinWhat = (unit: Unit, value: number): Problem =>
  because(
    `"within" takes a percentage, and has ${sayUnit(unit)}`,
    unit.pure === 'plain' ? `write ${value}%` : undefined,
  )
export const withinLessThanNothing = (): Problem =>
  because(
    'a tolerance is below zero',
    'a tolerance is how far one figure may be from the other, above or below, as a part of that: write "a about 3 within 10%"',
  )
export const cannotCompare = (a: Unit, b: Unit): Problem =>
  because(
    `cannot compare ${sayUnit(a)} with ${sayUnit(b)}`,
    unitHint(a, b) ?? 'both sides measure the same: bring one of them into the unit of the other',
  )
export const bareAgainstPercent = (unit: Unit, bare: number): Problem =>
  because(`${sayUnit(unit)} is compared with a bare number`, percentHint(bare))

/** 0.5 is half to one and half a percent to another; 20 is 20%. */
const percentHint = (bare: number): string =>
  Math.abs(bare) <= 1
    ? `write ${Number((bare * 100).toPrecision(12))}%, or ${bare}% where that is meant`
    : `write ${bare}%`
