// Numbers of pages, slides and exhibits typed into a text: the build gives the numbers, and they move.
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

/** A number as it is typed: "4", "no. 2", "#3", "II", "nine". */
const NUMBER =
  '(?:(?:no\\.|number|nr\\.|#) ?)?(?:\\d+(?:\\.\\d+)*|[IVX]{2,4}(?![A-Za-z])|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])(?! (?!shows|makes|tells|gives|compares|lists|proves|explains|has|is|does|says)[a-z]+s(?![a-z])))'
/** Pages, slides and exhibits. "In section 3" may be one of a law: it needs a word that points at it, or that it does something. */
const ENGLISH = [
  `(?:[Pp]p?\\.|[Pp]ages?|[Ss]lides?|[Ee]xhibits?|[Ee]xh\\.|[Ff]igures?|[Ff]igs?\\.|[Cc]harts?|[Tt]ables?|[Tt]ab\\.|[Dd]iagrams?|[Gg]raphs?) ?${NUMBER}`,
  '(?:[Ee]xhibit|[Aa]ppendix|[Aa]nnex) [A-Z](?![A-Za-z’])|(?:in|see|on|from) (?:chart|table|figure) [A-Z](?![A-Za-z’])|(?:[Aa]ppendix|[Aa]nnex) \\d+',
  `[Ss]ee (?:also )?(?:[Ss]ection|[Cc]hapter|[Pp]art) ${NUMBER}|(?:set out|described|explained|shown|discussed|detailed|given|found|told|more|details?|details are) (?:in|under) (?:[Ss]ection|[Cc]hapter|[Pp]art) ${NUMBER}|(?:[Ss]ection|[Cc]hapter) ${NUMBER}(?= (?:below|above|shows?|tells?|explains?|describes?|sets? out|deals?|covers?|gives?)(?![a-z]))`,
  '(?:on|in) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|previous|last|following|preceding) (?:slide|exhibit)(?![a-z])',
]
const GERMAN = [
  '(?:Seiten?|S\\.|Folien?|Abbildung(?:en)?|Abb\\.|Tabellen?|Tab\\.|Grafik(?:en)?|Schaubild(?:er)?|Diagramme?|Schaubilds) ?(?:(?:Nr\\.|Nummer) ?)?(?:\\d+|[IVX]{2,4}(?![A-Za-z])|(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?![a-zäöü])(?! [A-ZÄÖÜ]))',
  '(?:Anhang|Anlage) [A-Z](?![A-Za-zäöüß])|Anhang \\d+|(?:[Ss]iehe|[Vv]gl\\.|[Ii]n|[Uu]nter) (?:auch )?(?:Kapitel|Abschnitt|Teil|Anlage|Punkt) \\d+(?:\\.\\d+)*',
  '[Aa]uf der (?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|nächsten|vorigen|letzten|folgenden) (?:Folie|Seite)(?![a-zäöü])',
]
/** After it: a place in a source, "of the annual report", "der Museumsstatistik"; not in a document of ours. */
const ELSEWHERE =
  '(?!\\d*(?:[–-]\\d+)?,? (?:of|in|from) (?!(?:this|our|these) |the (?:deck|memo|document|handout|presentation|appendix|annex|summary|slides?|brief|one-pager)(?![a-z]))(?:the |its |their |a |an )?\\p{L}{3,})' +
  '(?!\\d*(?:[–-]\\d+)?,? (?:(?:des|der|im|in der|aus dem|aus der|vom|von|zum|zur) (?!(?:Präsentation|Dokuments?|Memos?|Foliensatz(?:es)?|Anhangs?|Unterlage|Vorlage|Zusammenfassung)(?![a-zäöü]))(?:\\p{Ll}+en )?\\p{Lu}\\p{Ll}))'
const REFERENCE = quick(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ss]ee|[Ss]iehe|[Vv]gl\\.|cf\\.) )?(?:${[...ENGLISH, ...GERMAN].join('|')})(?![\\p{L}\\d])${ELSEWHERE}`,
)

export const typedReference: BriefRule = {
  code: 'lint/typed-reference',
  id: 'S-028',
  group: 'structure',
  severity: 'error',
  stage: 'brief',
  about:
    'No number of a page, slide or exhibit is typed (page 14, Fig. 2, see section 3); “table 4 of the annual report” and “table 2 of the regulator’s guide” are places in a source.',
  why: 'The build numbers them, and a typed number points at something else after the next change.',
  good: 'point: { prose: The plant pays for itself }',
  bad: 'point: { prose: "The plant pays for itself, see page 14" }',
  check: ({ texts }) =>
    texts.flatMap(({ typed, words: { at }, home }) => {
      const found = REFERENCE.exec(typed)?.[0]
      return found === undefined
        ? []
        : [
            {
              message: `"${found}" has no target: pages and exhibits get their numbers when the document is built`,
              span: at,
              home,
              notes: ['hint: name the thing itself, or leave the reference out'],
            },
          ]
    }),
}
