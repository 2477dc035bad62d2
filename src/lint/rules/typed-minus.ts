// A hyphen where a minus belongs.
import type { BriefRule } from '../rule.ts'

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
  check: ({ texts }) =>
    texts.flatMap(({ typed, words: { at }, home }) => {
      const found = /(?<=^|[\s(])-\d[\d.,]*/.exec(typed)?.[0]
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
