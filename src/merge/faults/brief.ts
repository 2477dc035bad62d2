// Faults that the analyst can mend, at a brief's line.
import type { Diagnostic, Span } from '../nouns.ts'
import { error, hintOf, withArticle } from './fault.ts'

// "points of arguments, item 2": the second of the arguments has the points.
const firstOf = (slot: string): string => slot.split(' of ')[0]!
const subjectOf = (slot: string, home: string): string => {
  const rest = slot.split(' of ').slice(1).join(' of ')
  return rest === '' ? home : rest.replace(/(\w+?)s, item (\d+)/g, '$1 $2')
}

/** The key of a slot: "name" of `"name" in sources, item 1`. */
const keyIn = (slot: string): string => /^"([^"]+)"/.exec(slot)?.[1] ?? slot

// Only a point chooses its slide; a brief or an argument has but one.
const orChoose = (home: string): string =>
  home.startsWith('the point ') ? ', or choose another slide with `slide:`' : ''

/**
 * Faults that the analyst can mend. `home` is what the words belong to ("the point growth"), `by` what shows them
 * ("the slide "table"").
 */
export const briefFault = {
  unknownArchetype: (span: Span, name: string, names: readonly string[]) =>
    error('unknown-archetype', `there is no slide "${name}"`, span, hintOf(name, names, 'there are')),
  missingSlot: (span: Span, home: string, by: string, slot: string, is: string) =>
    error(
      'missing-slot',
      `${home} has no ${slot}, and ${by} needs ${withArticle(is)}`,
      span,
      `hint: add \`${keyIn(slot)}:\`${orChoose(home)}`,
    ),
  tooMany: (span: Span, home: string, by: string, slot: string, is: number, most: number) =>
    error(
      'too-many',
      `${subjectOf(slot, home)} has ${is} ${firstOf(slot)}; ${by} takes ${most === 0 ? 'none' : `at most ${most}`}`,
      span,
      `hint: drop ${is - most}${orChoose(home)}`,
    ),
  tooFew: (span: Span, home: string, by: string, slot: string, is: number, least: number) =>
    error(
      'too-few',
      `${subjectOf(slot, home)} has ${is === 0 ? 'no' : is} ${firstOf(slot)}; ${by} needs at least ${least}`,
      span,
      `hint: add ${least - is}${orChoose(home)}`,
    ),
  tooLong: (span: Span, what: string, by: string, is: number, most: number): Diagnostic => ({
    ...error(
      'too-long',
      `${what} has ${is} characters; ${by} takes ${most}`,
      span,
      `hint: cut about ${is - most} characters`,
    ),
    weight: is - most,
  }),
  notOneOf: (span: Span, what: string, value: string, names: readonly string[]) =>
    error('not-one-of', `${what} is "${value}"`, span, hintOf(value, names, 'it is one of')),
  dropped: (span: Span, home: string, by: string, what: string): Diagnostic => ({
    ...error('dropped', `${home} has ${what}, and ${by} shows none`, span, `hint: take it out${orChoose(home)}`),
    severity: 'warning',
  }),
}
