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
const DOUBT =
  /[([]\p{Lu}{2,3}: [^()[\]]{0,200}(?:\?|\b(?:please|check|todo|not sure|delete|bitte|prüfen)\b)[^()[\]]{0,200}[)\]]/u

/** "NB for the team: …", "Note to the partner: …", "NB: do not mention the rebate". */
const ADDRESSED =
  /(?:^|[.;([] ?)(?:NB|N\.B\.|note|fyi|reminder|message|comment|remark|to-?do|action)(?: (?:for|to) (?:the |our |my )?(?:\p{L}+ )?(?:team|colleagues?|self|us|me|associates?|partners?|manager|reviewers?|editors?|drafters?|writers?|designers?|analysts?)(?: only)?[:.,–-]|: (?:do not|don[’']t|please|pls|check|delete|remove|hide|ask|verify|confirm with) )/iu
/** An order to a colleague in square brackets, "[Check with Anna before sending.]"; one word, "[confirm]", stands in for one of a quotation. */
const ORDERED =
  /\[(?:please |pls |must |we (?:need|have) to |need to |to )?(?:check|verify|confirm|ask|delete|remove|update|rewrite|rephrase|discuss|clarify|redo|fix|replace|shorten|align|move|talk|speak|call|cut|drop|double-check|cross-check|find|get|chase|wait|revisit|rework|prüfen|klären|fragen|löschen|ergänzen) [^\]]{3,}\](?!\()/iu
/** In round ones it is a remark only where it names a colleague's errand: "(check with Anna before sending)". */
const ERRAND =
  /\((?:please |pls )?(?:check|verify|confirm|ask|discuss|clarify|delete|remove|update|rewrite)\b[^()]{0,200}\b(?:before (?:we send|sending|sharing|it goes|the client|printing)|with (?:the )?(?:partner|team|client)|from the deck|this slide)\b[^()]{0,200}\)/iu
const KEPT =
  /\b(?:do not|don[’']t|never|must not|should not) (?:mention|tell|reveal|disclose|show)\b[^.;]{0,40}\bto the client\b|\b(?:do not|don[’']t) tell the client\b|\bthe client (?:must|should|may) not (?:see|know|hear|learn)\b/iu

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
        ADDRESSED.exec(typed) ??
        KEPT.exec(typed) ??
        (/[([]/.test(typed) ? (DOUBT.exec(typed) ?? ORDERED.exec(typed) ?? ERRAND.exec(typed)) : null))?.[0].replace(
        /^[.;([]\s*/,
        '',
      )
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
