// Reads a condition on the course of a series: figures in order of time, and the word for how they go.
import * as faults from '../faults.ts'
import { isProblem, type Problem } from '../problem.ts'
import type { Value } from '../value.ts'
import { type Condition, conditionOf } from './condition.ts'
import { parseList, placesOf } from './parts.ts'

/** "a, b, c rising": `step` says whether one figure follows another as the word has it. */
export const readCourse = (
  text: string,
  word: string,
  step: (earlier: Value, later: Value) => boolean,
): Condition | Problem | undefined => {
  const found = new RegExp(`^(.+?)\\s+(?:(?:is|are)\\s+)?${word}\\s*$`, 'ds').exec(text)
  if (!found) return undefined
  const series = parseList(text, placesOf(found)[0]!)
  if (isProblem(series)) return series
  if (series.length < 2) return faults.courseOfOne(word)
  return conditionOf(series, (values, show) => ({
    holds: values.slice(1).every((later, i) => step(values[i]!, later)),
    say: () => `${show().join(', ')} ${word}`,
  }))
}
