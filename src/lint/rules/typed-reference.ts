// Numbers of pages, slides and exhibits typed into a text: the build gives the numbers, and they move.
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

const REFERENCE = quick(
  /\b(?:[Ss]ee |[Ss]iehe )?(?:(?:pp?\.|[Pp]ages?|[Ss]lides?|[Ee]xhibits?|[Ff]igures?|[Ff]igs?\.|[Cc]harts?|[Tt]ables?|[Ss]eite|S\.|[Ff]olie|[Aa]bbildung|[Tt]abelle)\s?\d+|(?:[Ee]xhibit|[Aa]ppendix|[Aa]nnex|Anhang)\s[A-Z\d](?=[\s,.;)]|$)|[Ss]ee (?:also )?(?:[Ss]ection|[Cc]hapter|[Pp]art)\s\d+)(?!\d* (?:of|in) (?!(?:this|our) )(?:\p{L}[\p{L}’'-]* ){0,5}(?:reports?|filings?|stud(?:y|ies)|surveys?|statements?|accounts|prospectus|yearbook|census|papers?|statistics|guides?|guidance|guidelines|handbook|manual|rules|directive|regulations?|act|law|code|standards?|tender|contract|lease|licen[cs]e|offer|bid|agreement|decree|minutes|book|release|dataset|workbook|forecast|bulletin|almanac|10-[KQ]|20-F|S-1)(?!\p{L}))/u,
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
