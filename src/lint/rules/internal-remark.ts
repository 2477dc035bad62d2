// A remark for the team that would leave with the file.
import type { BriefRule } from '../rule.ts'

/** "Internal: do not show the client the fee"; a head "Internal: three people" is no remark. */
const HEADED =
  /(?:^|[.;([]\s*)(?:internal|intern): (?:do not|don[’']t|please|check|not for|delete|remove|hide|ask|nicht|bitte|löschen)\b/i
/** Words to a colleague by name: "@Jo please check". */
const CALLED =
  /(?<![\p{L}\p{N}.])@\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[,:]? (?:please|pls|can you|could you|to check|check|bitte|kannst)\b/u
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
      const found = (STAMP.exec(typed) ??
        REMARK.exec(typed) ??
        (typed.includes(':') ? HEADED.exec(typed) : null) ??
        (typed.includes('@') ? CALLED.exec(typed) : null) ??
        (/[([]/.test(typed) ? DOUBT.exec(typed) : null))?.[0].replace(/^[.;([]\s*/, '')
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
