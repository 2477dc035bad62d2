// Words that point at a color: whoever cannot see it, or reads a copy in black, is lost.
import type { BriefRule } from '../rule.ts'

const COLORS =
  'red|green|amber|yellow|orange|blue|grey|gray|purple|teal|rot|rote|roten|grün|grüne|grünen|gelb|gelbe|gelben'
const THINGS =
  'columns?|bars?|rows?|cells?|lines?|boxe?s?|slices?|segments?|pieces?|figures?|numbers?|dots?|circles?|markers?|fields?|areas?|spalten?|balken|zeilen?|felder?|linien?'
const SHADE = '(?:dark |light |bright |pale |deep )?'
const POINTS = new RegExp(
  `\\b(?:(?:${COLORS}) (?:${THINGS})|(?:${THINGS}|shown|marked|set|printed|highlighted) in ${SHADE}(?:${COLORS})|in ${SHADE}(?:${COLORS}) (?:are|is|can|sind|ist))\\b`,
  'i',
)
/** "Sites shaded amber", "rows highlighted red"; a rating ("rated amber") is told in words, and paint is paint. */
const FILLED = new RegExp(
  `\\b(?:shaded|colou?red|highlighted|tinted|hatched|outlined|circled|shown|schattiert|eingefärbt|hinterlegt|markiert)(?: in)? ${SHADE}(?:${COLORS})(?![\\p{L}-]| \\p{L}+s\\b)`,
  'iu',
)
/** "The parts in red cause more": things with an article, and a verb after the color. "Jobs in green energy" has none. */
const APART = new RegExp(
  `\\b(?:(?:the|those|these|all) (?:\\p{L}+ )?(?:\\p{L}+s|ones?|those|people)|those|these|ones) in ${SHADE}(?:${COLORS})(?=[.,;:)]|$| (\\p{L}+))`,
  'iu',
)
/** Leads on to a verb, or is one that cannot be a thing in a color. */
const LEADS =
  /^(?:are|is|was|were|have|has|had|can|cannot|could|will|would|must|may|need|needs|do|does|did|and|or|but|who|which|that|cause|causes|wait|show|mark|lie|lose|take|cost|cover|earn|make|remain|stay|stand|fall|fell|grow|grew|miss|missed|fail|failed|bring|carry|come|go|run|pay|sell|lag|lead|drive|drove|sit|hold)$/i
/** "Red means late". */
const MEANS =
  /(?:^|[(.;:,] ?)(?:red|green|amber|yellow|grey|gray)(?: (?:means|stands for|marks|indicates)\b| ?= ?\p{L})/iu

const pointedAt = (typed: string): string | undefined => {
  const found = POINTS.exec(typed) ?? FILLED.exec(typed) ?? MEANS.exec(typed)
  if (found) return found[0]
  const apart = APART.exec(typed)
  return apart && (apart[1] === undefined || LEADS.test(apart[1])) ? apart[0] : undefined
}

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
      const found = pointedAt(typed)
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
