// A hyphen where a minus belongs.
import { inEachText } from '../each-text.ts'
import { continuesCode } from '../naming.ts'
import type { BriefRule } from '../rule.ts'
import { PRINTED } from '../texts.ts'

/** A hyphen before a digit, a currency or a figure that a fact prints, with no word before it. */
const MINUS = new RegExp(`(?<=^|[\\s(])-(?:\\d[\\d.,]*|[$€£¥]\\s?\\d|[A-Z]{3}\\s?\\d|${PRINTED})`, 'g')

export const typedMinus: BriefRule = {
  code: 'lint/typed-minus',
  id: 'N-078',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'A negative number has a minus sign.',
  why: 'A hyphen is too short, and breaks off at the end of a line.',
  good: 'point: { prose: The temperature of the hall is the same as before }',
  bad: 'point: { prose: The temperature of the hall is -6 degrees }',
  check: inEachText(({ typed, words: { at }, home }) => {
    const found = typed.includes('-')
      ? [...typed.matchAll(MINUS)]
          .find(({ index }) => !continuesCode(typed.slice(Math.max(0, index - 200), index)))?.[0]
          .replace(PRINTED, '…')
          .replace(/[.,]$/, '')
      : undefined
    return found === undefined
      ? []
      : [
          {
            message: `a hyphen stands for a minus in "${found}"`,
            span: at,
            home,
            notes: [`hint: write −${found.slice(1)}`],
          },
        ]
  }),
}
