// A link to a file on the writer's own machine, or in a network that the reader is not in.
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

const LOCAL =
  /^(?:(?!https?:|ftps?:|mailto:|tel:|doi:|urn:)[a-z][a-z\d+.-]+:|[a-z]:[\\/]|\\\\|\/(?:Users|home)\/|https?:\/\/(?:localhost|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|10\.|(?:intranet|confluence|jira|sharepoint|fileserver)\.|[^/]*\.(?:sharepoint\.com|atlassian\.net|slack\.com)(?:\/|$)|(?:drive\.google|docs\.google|onedrive\.live|teams\.microsoft|app\.box|miro)\.com(?:\/|$)|(?:www\.)?dropbox\.com\/(?:s|sh|scl|home|work|l)\/|(?:www\.)?notion\.so\/|1drv\.ms\/|[^/.]+(?:\/|$)|[^/]*\.(?:local|internal|intern|intra|intranet|corp|lan|lokal|home|localdomain)(?:[/:]|$)))/i

/** As markup that was not followed: a path, an address of a protocol of one program or network (smb:, onenote:), or a file by its name. */
const TYPED =
  /\]\(((?:(?!https?:|ftps?:|mailto:|tel:|doi:|urn:)[a-z][a-z\d+.-]+:(?=\S)|[a-z]:[\\/]|\\|~\/|\.{0,2}\/|[^)\s:#]+\.(?:xls[xm]?|docx?|pptx?|pdf|csv|ya?ml|md|txt|png|jpe?g)\b)[^)]*)\)/i

/** A path as it stands in a sentence: from a drive's letter, or from the folder of all users, down to a file; a folder may have blanks in its name. */
const PATH = quick(
  /(?<![\p{L}\d:/\\])(?:[A-Za-z]:\\(?:[\w.~-]+(?: [\w.~-]+)*\\)*[\w.~-]+|\\{1,2}[\w.-]{2,}\\[\w.-]+|\/(?:Users|home|Volumes|mnt)\/[\w.-]+|~\/[\w.-]+|file:\/\/\S+)/u,
)

export const localLink: BriefRule = {
  code: 'lint/local-link',
  id: 'H-150',
  group: 'file',
  severity: 'error',
  stage: 'brief',
  about:
    'A link leads to where every reader can go, and not to a disk, a network of one house or a drive that asks who one is; no path of a file stands in a text.',
  why: 'A path of one’s own disk tells the reader a name, and nothing else.',
  good: 'point: { prose: "See the [annual report](https://example.com/report)" }',
  bad: 'point: { prose: "See the [model](file:///C:/model.xlsx)" }',
  check: ({ texts }) =>
    texts.flatMap(({ words: { runs, at }, text, home }) => {
      const linked = runs.flatMap(({ link }) => (link !== undefined && LOCAL.test(link) ? [link] : []))
      // Markup leaves addresses it does not trust as they were typed.
      const typed = (text.includes('](') ? TYPED.exec(text)?.[1] : undefined) ?? PATH.exec(text)?.[0]
      return [...linked, ...(typed ? [typed] : [])].slice(0, 1).map((link) => ({
        message: `this link leads to a place that the reader cannot reach: ${link}`,
        span: at,
        home,
        notes: ['hint: name the document, or link a public address'],
      }))
    }),
}
