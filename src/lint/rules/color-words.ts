// Words that point at a color: whoever cannot see it, or reads a copy in black, is lost.
import { inEachText } from '../each-text.ts'
import type { BriefRule } from '../rule.ts'
import { wholeWords } from '../words/index.ts'
import { quick } from '../../text/index.ts'

const COLORS =
  'red|green|amber|yellow|orange|blue|gr[ea]y|black|purple|violet|pink|brown|navy|turquoise|teal|magenta|cyan|beige|(?:(?:dunkel|hell|tief)?(?:rot|grün|gelb|blau|grau|schwarz)|orange|türkis|violett|braun|petrol|lila)(?:e[nrms]?)?'
const SHADE = '(?:(?:dark|light|bright|pale|deep|bold|solid)[ -])?'
/** Parts of a drawing, which are nothing else in a color. */
const DRAWN =
  'columns?|bars?|rows?|quadrants?|quadranten?|slices?|wedges?|portions?|dots?|markers?|circles?|spalten?|säulen?|balken|zeilen?'
/** Parts of a drawing that are other things too: "red lines of the union", "green areas of the town", "orange segments". */
const OTHER =
  'cells?|lines?|boxe?s?|segments?|pieces?|figures?|numbers?|fields?|areas?|parts?|shares?|blocks?|bands?|labels?|arrows?|curves?|bubbles?|tiles?|ones?|zellen?|felder|feld|linien?|flächen?|punkte?'
const SHOWS =
  '(?:show|mark|stand for|represent|indicate|denote|belong to|mean|signal|correspond to)s?|stands for|belongs to|corresponds to|zeig(?:t|en)|steh(?:t|en) für|markier(?:t|en)|bedeute(?:t|n)'
const DONE =
  'shows?|shown|marked|set|printed|highlighted|drawn|displayed|plotted|flagged|circled|shaded|colou?red|tinted|outlined|appears?|appeared'
/** "In yellow vests", "shown red cards": the color belongs to the thing that follows. */
const ALONE =
  '(?![\\p{L}-]| (?!means|shows|marks|needs|wins|loses|waits|costs|lies|misses|is|was|has)\\p{L}+s\\b| (?:at|with age|wine|ink|paper|tape|light|card|flag|coffee|tea|wrapping|packaging|paint|cloth|plastic|foil|hydrogen|energy|power)\\b)'
/** Whether a text names a color at all: most do not, and need no further look. */
const COLORED = quick(
  `(?<!\\p{L})(?:${COLORS}|colou?r|(?:dark|light|pale)(?:er)?|gr[ea]yed|ausgegraut\\p{L}*|(?:dunkl|hell|blass|kräftig)e(?:re?)?[nrms]?)(?!\\p{L})`,
  'iu',
)
const POINTS = wholeWords([
  `${SHADE}(?:${COLORS}) (?:${DRAWN})(?! of (?:soap|chocolate|gold)\\b)`,
  `the (?!(?:red|gr[ea]y|black|green) (?:lines?|areas?|cells?|boxe?s?|fields?|ones?) (?:is|are)\\b|orange segments? (?:is|are)\\b)${SHADE}(?:${COLORS}) (?:${OTHER}) (?:${SHOWS}|is|are)`,
  `(?:die|der|das) (?:${COLORS}) (?:${OTHER}) (?:${SHOWS})`,
  `(?:green|amber|yellow|blue|purple|teal|pink) cells?`,
  `(?:${DRAWN}|cells?|lines?|fields?|areas?|boxes|values|numbers) in ${SHADE}(?:${COLORS})${ALONE}`,
  `(?:${DONE})(?: in)? (?:bold )?${SHADE}(?:${COLORS})${ALONE}`,
  `(?:${COLORS}) (?:schattiert|eingefärbt|hinterlegt|markiert|dargestellt|gekennzeichnet|umrandet)(?:e[nrms]?)?`,
  `in (?:${COLORS}) (?:are|is|can|sind|ist|dargestellt|markiert|gezeigt|gekennzeichnet|hervorgehoben)`,
  `(?:anything|everything|whatever is|what is|items|entries|those|these|alles) in ${SHADE}(?:${COLORS})${ALONE}`,
  `(?:anything|everything|items|entries|cells?|rows?|figures|values|numbers|tiles?|bars?|columns?) (?:that|which) (?:is|are|turns?|turned|goes|go) ${SHADE}(?:${COLORS})`,
  `(?:table|chart|map|cells?|rows?|bars?|columns?|tiles?|dashboard) (?:turns?|turned|goes|flips|is|are) ${SHADE}(?:${COLORS})${ALONE}`,
  `the (?:${COLORS}) (?:in|on|of) the (?:\\p{Ll}+ )?(?:columns?|rows?|chart|table|map|exhibit|bars?|cells?|graph|figure)`,
  `colou?r[- ]coded(?= (?:by|to|for|according)|[.,;:]|$)|coded by colou?r`,
  `(?:dark|light|pale)(?:er)? (?:shades?|bars?|columns?|slices?|tones?)`,
  `(?:darker|lighter|paler) (?:lines?|segments?|cells?|areas?|dots?|wedges?|boxes|rings?)`,
  `gr[ea]yed[- ]out|ausgegraut(?:e[nrms]?)?|(?:dunkl|hell|blass|kräftig)e(?:re?)?[nrms]? (?:säulen?|balken|linien?|spalten?|segmente?|punkte?|zeilen?|felder)`,
  `(?:see|look at|compare|watch|note) the ${SHADE}(?:${COLORS}) (?:${OTHER})`,
])
/** "Red Line", "Green Party": names, which have their capitals in the middle of a sentence or on both words. */
const NAMED = quick(
  /^(?:the )?(?!In )\p{Lu}\p{L}+ (?!(?:Säulen?|Balken|Linien?|Spalten?|Segmente?|Punkte?|Zeilen?|Felder|Flächen?|Zellen?|Quadranten?)(?!\p{L}))\p{Lu}/u,
)
/** "The parts in red cause more": things with an article, and a verb after the color. "Jobs in green energy" has none. */
const APART = quick(
  `\\b(?:(?:the|those|these|all) (?:\\p{L}+ )?(?:\\p{L}+s|ones?|those|people)|those|these|ones) in ${SHADE}(?:${COLORS})(?=[.,;:)]|$| (\\p{L}+))`,
  'iu',
)
/** Leads on to a verb, or is one that cannot be a thing in a color. */
const LEADS =
  /^(?:are|is|was|were|have|has|had|can|cannot|could|will|would|must|may|need|needs|do|does|did|and|or|but|who|which|that|cause|causes|wait|show|mark|lie|lose|take|cost|cover|earn|make|remain|stay|stand|fall|fell|grow|grew|miss|missed|fail|failed|bring|carry|come|go|run|pay|sell|lag|lead|drive|drove|sit|hold)$/i
/** "Red means late", and the key of a map: "Red: below plan; green: above it", "In red: losses". */
const MEANS = quick(
  `(?:^|[(.;:,] ?)(?:in )?(?:${COLORS})(?: (?:means|stands for|marks|indicates|denotes|represents|signals|bedeutet|steht für)(?![\\p{L}-])| ?= ?\\p{L})`,
  'iu',
)
/** "In orange stand those who wait", "In Blau das eigene Haus": a color that opens the sentence, and what stands in it. */
const OPENS = new RegExp(
  `(?:^|[.;:] )in ${SHADE}(?:${COLORS})(?: stands?| lies?| comes?| appears?| follows?| is| are| steh(?:t|en)| sind| ist| lieg(?:t|en)| erschein(?:t|en))?(?: the| those| what| all| das| die| der| des| alle| was| wer) `,
  'i',
)
const KEY = quick(/^(?:in )?(?:red|green|amber|yellow|blue|gr[ea]y|rot|grün|gelb|blau|grau) ?: \p{L}/iu)
/** The same in brackets: "(green: better than today)"; "(Green: Anna Berg)" is a party. */
const KEY_INSIDE = quick(/(?<=\(|; )(?:red|green|amber|yellow|blue|gr[ea]y|rot|grün|gelb|blau|grau) ?: \p{L}/u)

const pointedAt = (typed: string): string | undefined => {
  if (!COLORED.test(typed)) return undefined
  const found =
    POINTS.exec(typed) ?? MEANS.exec(typed) ?? KEY.exec(typed) ?? KEY_INSIDE.exec(typed) ?? OPENS.exec(typed)
  if (found) return NAMED.test(found[0]) ? undefined : found[0].trim()
  const apart = APART.exec(typed)
  return apart && (apart[1] === undefined || LEADS.test(apart[1])) ? apart[0] : undefined
}

export const colorWords: BriefRule = {
  code: 'lint/color-words',
  id: 'A-145',
  group: 'access',
  severity: 'warning',
  stage: 'brief',
  about:
    'No text points at a color: at a part of a drawing by its color ("the red bars", "cells in green", "shaded amber"), or at what a color means ("red: below plan"). Things that have a color, and ratings told in words, are let be.',
  why: 'One man in twelve cannot tell red from green, and the printer has neither.',
  good: 'point: { so_what: The last column shows what pays }',
  bad: 'point: { so_what: The red column shows what pays }',
  check: inEachText(({ typed, words: { at }, home }) => {
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
