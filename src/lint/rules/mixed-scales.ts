// One kind of money, or of things, in two scales within one exhibit.
import { figuresOf, placeOf } from '../figures.ts'
import { printedIn } from '../reading.ts'
import type { Text } from '../texts.ts'
import type { BriefRule, Finding } from '../rule.ts'

const SCALE = /(?:^| )(k|m|bn|tn)(?= |$)/

export const mixedScales: BriefRule = {
  code: 'lint/mixed-scales',
  id: 'N-066',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'One exhibit uses one scale for one kind of thing.',
  why: 'Millions beside billions are compared by their digits.',
  good: 'fact: { id: steel, label: Steel, value: 0.9, unit: USD bn, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: two-sides, title: Money, left: { head: In, items: [Revenue of $revenue_2024, Paid at once] }, right: { head: Out, items: [Steel of $steel, Paid later] } }',
  bad: 'fact: { id: steel, label: Steel, value: 900, unit: USD m, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: two-sides, title: Money, left: { head: In, items: [Revenue of $revenue_2024, Paid at once] }, right: { head: Out, items: [Steel of $steel, Paid later] } }',
  check: ({ points, ledger, texts, brief }) => [
    ...typedOtherwise(texts, brief.about.language),
    ...points.flatMap(({ exhibits, home }) =>
      exhibits.flatMap((exhibit) => {
        const printed = printedIn(texts.filter((text) => text.exhibit === exhibit)).flatMap(
          (id) => ledger.quantities[id] ?? [],
        )
        const scales = new Map<string, Set<string>>()
        for (const { unit } of [...figuresOf(exhibit), ...printed]) {
          const scale = SCALE.exec(unit)?.[1] ?? ''
          const thing = unit.replace(SCALE, '').trim()
          if (!/[a-z]/i.test(thing)) continue
          scales.set(thing, (scales.get(thing) ?? new Set()).add(scale))
        }
        return [...scales].flatMap(([thing, found]) =>
          found.size < 2
            ? []
            : [
                {
                  message: `the exhibit "${exhibit.id}" shows ${thing} in ${[...found].map((scale) => scale || 'ones').join(' and ')}`,
                  span: placeOf(exhibit),
                  home,
                  notes: ['hint: enter the facts in one scale'],
                },
              ],
        )
      }),
    ),
  ],
}

/** Scales and decimals typed in another way than the build prints them: "50 mn", "1,38". */
const typedOtherwise = (texts: readonly Text[], language: string): Finding[] =>
  texts.flatMap(({ typed, words: { at }, home }) => {
    const scale = /\b\d[\d.,]*\s?(?:mn|mio\.?|MM|mill\.|bln|bil|trn)(?![\p{L}])/u.exec(typed)?.[0]
    const comma = /^en/i.test(language) ? /(?<![\d,])\d{1,3},\d{1,2}(?![\d,])/.exec(typed)?.[0] : undefined
    const found = scale ?? comma
    return found === undefined
      ? []
      : [
          {
            message: `"${found}" is written in another way than the figures of the ledger`,
            span: at,
            home,
            notes: ['hint: draw it from the ledger with $, and it is written like all others'],
          },
        ]
  })
