// A remark for the team that would leave with the file.
import type { BriefRule } from '../rule.ts'

const STAMP = /\b(?:INTERNAL|NOT FOR (?:THE )?CLIENT)\b/
const REMARK =
  /\b(?:internal (?:note|remark|comment|only|use only)|note to (?:self|team|the team)|for internal use|not for the client|do not (?:show|share|send|forward) (?:this|it to|to)|don’t (?:show|share|send|forward) (?:this|it to|to)|team only|off the record|follow-on (?:fee|work)|our fee|upsell|nur intern|interne (?:notiz|bemerkung)|nicht für den kunden)\b/i

/** A colleague's doubt in brackets, with his initials: "(JB: do we believe this?)". */
const DOUBT = /[([]\p{Lu}{2,3}: [^)\]]*(?:\?|\b(?:please|check|todo|not sure|delete|bitte|prüfen)\b)[^)\]]*[)\]]/u

export const internalRemark: BriefRule = {
  code: 'lint/internal-remark',
  id: 'H-148',
  group: 'file',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'No remark for the team stands in what the client gets, the notes of the slides among it.',
  why: 'Notes are the first thing that a curious reader opens.',
  good: 'point: { prose: The offer of the port stands }',
  bad: 'point: { prose: "Internal note: ask about the fee" }',
  check: ({ texts }) =>
    texts.flatMap(({ typed, words: { at }, home }) => {
      const found = (STAMP.exec(typed) ?? REMARK.exec(typed) ?? (/[([]/.test(typed) ? DOUBT.exec(typed) : null))?.[0]
      if (found === undefined) return []
      return [
        {
          message: `a remark for the team stands here: "${found}"`,
          span: at,
          home,
          notes: ['hint: write it after a # as a comment of the YAML, which no document shows'],
        },
      ]
    }),
}
