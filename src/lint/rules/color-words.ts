// Words that point at a color: whoever cannot see it, or reads a copy in black, is lost.
import type { BriefRule } from '../rule.ts'

const COLORS =
  'red|green|amber|yellow|orange|blue|grey|gray|purple|teal|rot|rote|roten|grün|grüne|grünen|gelb|gelbe|gelben'
const THINGS =
  'columns?|bars?|rows?|cells?|lines?|boxe?s?|slices?|segments?|pieces?|figures?|numbers?|dots?|circles?|markers?|fields?|areas?|spalten?|balken|zeilen?|felder?|linien?'
const POINTS = new RegExp(
  `\\b(?:(?:${COLORS}) (?:${THINGS})|(?:${THINGS}|shown|marked|set|printed|highlighted) in (?:${COLORS})|in (?:${COLORS}) (?:are|is|can|sind|ist))\\b`,
  'i',
)

export const colorWords: BriefRule = {
  code: 'lint/color-words',
  id: 'A-145',
  group: 'access',
  severity: 'warning',
  stage: 'brief',
  about: 'Nothing is told by color alone.',
  why: 'One man in twelve cannot tell red from green, and the printer has neither.',
  good: 'point: { so_what: The last column shows what pays }',
  bad: 'point: { so_what: The red column shows what pays }',
  check: ({ texts }) =>
    texts.flatMap(({ typed, words: { at }, home }) => {
      const found = POINTS.exec(typed)?.[0]
      return found === undefined
        ? []
        : [
            {
              message: `"${found}" points at a color`,
              span: at,
              home,
              notes: ['hint: name the thing; colors are those of the brand and change with it'],
            },
          ]
    }),
}
