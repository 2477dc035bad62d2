// What a team writes to itself in a draft: errands by name, secrets from the client, doubts, its own business. Each family has its pattern.
import { quick } from '../../text/index.ts'
import { remembered } from '../remember.ts'

const DOCUMENT = '(?:slides?|deck|paragraphs?|sentences?|bullets?|wording|footnote|sticker)'
const ERRAND =
  '(?:double-check|cross-check|check|verify|confirm|find out|follow up|chase|dig|fill in|rework|redraft|proof-?read|review)'
const HIDDEN = '(?:show|share|send|forward|circulate|distribute|mention|discuss|disclose|reveal|raise|leak)'
const SHOWN = '(?:shown|shared|sent|forwarded|circulated|distributed|mentioned|discussed|disclosed|revealed|raised)'
/** Whom a document is for, or may reach. */
const WHO =
  '(?:the|their) (?:client|board|committee|council|chair\\w*|management|sponsor|steering (?:committee|group)|unions?|press)'
/** The start of a sentence, or of what stands in brackets. */
const START = '(?:^|[.;:!?(\\[→>] ?|, )'

/** What stands for the document, or ends a sentence: "this", "it", "our fee", and not a thing of the client's. */
const OURS = '(?:(?: (?:about|of|on))? (?:this|it|that|these|our)\\b|(?=[.;,!)]|$))'
/** What one does to a draft before it leaves. */
const LEFT_TO_DO =
  'check|verify|confirm|ask|delete|remove|update|rewrite|rephrase|discuss|clarify|redo|fix|replace|shorten|align|move|talk|speak|call|cut|drop|double-check|cross-check|find|get|chase|wait|revisit|rework'

const families: readonly RegExp[] = [
  // For whose eyes it is.
  /\b(?:INTERNAL|NOT FOR (?:THE )?CLIENT)\b/,
  /\b(?:internal (?:note|remark|comment)|note to (?:self|team|the team)|not for the client|off the record|nur intern|interne (?:notiz|bemerkung)|nicht für den kunden)\b/i,
  // "The system is for internal use only" tells of the system.
  /(?:^|[.;:!?([] ?|\b(?:this|it|document|deck|slides?|page|chart|note|section) (?:is|are|stays?) )(?:(?:strictly )?for (?:internal|team) (?:use|discussion|purposes?|review|eyes) only|internal use only)\b|^\W*(?:for internal (?:use|discussion|review)|internal only|team only)\b/i,
  /\b(?:confidential to|only for|known only to|nur für) (?:the|our|das) (?:project |engagement |case )?team\b|\bfor the (?:project |engagement |case )?team only\b|\bteam[- ]internal\b/i,
  // What the client is not to see.
  quick(
    `${START}(?:please )?(?:do not|don[’']t|never) (?:show|give|hand|send|tell|offer) (?:it to )?the client\\b`,
    'iu',
  ),
  // An order or a "we must not": a supplier who "shall not disclose its rates to the client" is none of the team.
  quick(
    `(?:^|[.;:(\\[] ?|, |\\b(?:please|and|but|so) |\\b(?:we|you|one) (?:(?:must|should|shall) )?)(?:do not|don[’']t|never|(?<=(?:must|should|shall) )not) (?:(?:${HIDDEN})\\b[^.;]{0,40}\\b(?:to|with|at|in front of) the client|(?:show|tell) the client)\\b`,
    'iu',
  ),
  quick(
    `(?:^|[.;:(\\[] ?)(?:please )?(?:do not|don[’']t|never) ${HIDDEN} (?:this|it|these)\\b(?! (?:fee|price))`,
    'iu',
  ),
  // "Better not mention Durham to the committee"; "better not to raise prices" is advice.
  quick(
    `(?:^|[.;:!?(–—] ?)(?:(?:perhaps|maybe|probably|it(?:[’']s| is)|we had) )?(?:best|better|wiser|safer) (?:not|never)(?: to)? (?:(?:${HIDDEN}|say|name|bring up|admit|talk about) (?:(?:this|it|that|these|those)\\b|[^.;]{1,40} (?:to|with|at|before|in front of) ${WHO}\\b)|(?:tell|show) ${WHO}\\b)`,
    'iu',
  ),
  quick(`\\bnot (?:to be|be) ${SHOWN} (?:with|to|outside|beyond) (?:the (?:client|team)|us)\\b`, 'iu'),
  quick(`\\b${HIDDEN}[^.;]{0,30} (?:outside|beyond) (?:of )?(?:the|our) team\\b`, 'iu'),
  /\bnicht an (?:den|die) kunden (?:weitergeben|senden|schicken|zeigen)/i,
  quick(
    `\\bthe client (?:(?:must|should|may) not (?:see|know|hear|learn)|(?:does not|doesn[’']t|need not) (?:yet )?know(?: yet)?|(?:is|may be|will be) (?:very |rather |quite )?(?:sensitive|touchy|nervous|unaware))${OURS}`,
    'iu',
  ),
  /\btread (?:carefully|lightly)\b/i,
  // Errands.
  /(?:^|[.;([]\s*)(?:internal|intern): (?:do not|don[’']t|please|check|not for|delete|remove|hide|ask|nicht|bitte|löschen)\b/i,
  quick(
    /(?<![\p{L}\p{N}.])@\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[,:]? (?:please|pls|can you|could you|to check|check|bitte|kannst)\b/u,
  ),
  quick(
    /(?:^|[.;([] ?)(?:NB|N\.B\.|note|fyi|reminder|message|comment|remark|to-?do|action)(?: (?:for|to) (?:the |our |my )?(?:\p{L}+ )?(?:team|colleagues?|self|us|me|associates?|partners?|manager|reviewers?|editors?|drafters?|writers?|designers?|analysts?)(?: only)?[:.,–-]|: (?:do not|don[’']t|please|pls|check|delete|remove|hide|ask|verify|confirm with) )/iu,
  ),
  quick(`[([]\\p{Lu}{2,3} to ${ERRAND}\\b`, 'u'),
  quick(
    `${START}(?:partner|manager|associate|analyst|EM|legal|reviewer) to (?:${ERRAND}|approve|rewrite|decide on (?:this|wording))\\b`,
    'u',
  ),
  quick(`${START}(?:partner|manager|associate|analyst|legal|reviewer) to (?:${ERRAND}|approve|rewrite) this\\b`, 'iu'),
  quick(
    /(?:^|[.;:!?(→] ?)(?:\p{Lu}\p{Ll}+, )?(?:[Pp]lease|[Pp]ls) (?:double-check|cross-check|re-?check|check (?:this|these|the (?:number|figure|source|math))|verify|fill in|redo|rework|revise this|update this|delete this|remove this|proof-?read)\b/u,
  ),
  quick(/\b(?:check|confirm|verify|discuss|align|clarify) (?:this |it )?w\/ ?\p{L}/iu),
  // About the document itself.
  quick(
    `(?:^|[.;:(] ?|\\b(?:remember to|let[’']s|we (?:need|have) to|we should|must|please) )(?:remove|delete|cut|drop|keep|move|soften|reword|rephrase|rewrite|rework|shorten|hide|skip|tone down|update|replace) (?:(?:this|the|that) ${DOCUMENT}|this (?:page|section|chart) (?:as|before|if|from))\\b`,
    'iu',
  ),
  /\b(?:delete|remove|check|update|fix|replace|strip|redact|anonymi[sz]e) (?:this|these|that|everything|all names|the (?:names?|notes?|comments?|above|following))\b[^.;]{0,40}\bbefore (?:(?:sending|sharing|we send|we share)(?=[.;,!)]|$| (?:this|it|these|them|out|to the client|with the client|the (?:deck|document|file|slides?|report|memo|draft))\b)|(?:it goes (?:out|to)|this goes|the final version|the client sees)\b)/i,
  /\b(?:soften|tone down|sugar-?coat) (?:this|it|that)\b|\bdraft wording\b|\b(?:back-?up|for q&a) only\b|(?:^|[.;:([] ?)(?:only if (?:the client asks|asked)|ready in case the (?:CEO|CFO|client|board|partner) asks)\b|\b(?:slides?|pages?|charts?|back-?up|annex|appendix) (?:[^.;]{0,40} )?in case the (?:CEO|CFO|client|board|partner) asks\b/i,
  /\bbitte (?:noch )?vor (?:dem )?versand (?:löschen|entfernen|prüfen)\b|\bbitte (?:noch )?(?:prüfen|klären|löschen|entfernen)(?=[.!)]|$)/i,
  // Doubts.
  /\bI(?: am|[’']m) (?:not sure|unsure)\b|\bI (?:doubt|think we|guess)\b|(?:^|[.;(] ?)[Nn]ot sure (?:if|whether|about|this|we|how)\b|\bdo we (?:really )?(?:believe|trust|buy) (?:this|it)\b|\bthis (?:number|figure) is (?:a guess|made up)\b/,
  quick(
    /[([]\p{Lu}{2,3}: [^()[\]]{0,200}(?:\?|\b(?:please|check|todo|not sure|delete|bitte|prüfen)\b)[^()[\]]{0,200}[)\]]/u,
  ),
  quick(
    /[([](?:(?:partner|manager|reviewer|editor|author|team)(?:[’']s)? )?(?:comments?|remarks?|query|queries)(?: (?:from|by|for) [\p{L} ]{1,30})?: /iu,
  ),
  // "[check valve included]" and "[call centre]" are parts of a price: the verb needs somebody, a word of the document, or what leads to one.
  quick(
    `\\[(?:(?:please|pls|must|we (?:need|have) to|need to|bitte) (?:${LEFT_TO_DO}|prüfen|klären)|(?:to )?(?:${LEFT_TO_DO}) (?:this|that|these|those|it|the|our|all|every|each|whether|if|with|again|once more|numbers?|figures?|sources?|wording|maths?|to (?:the )?(?:appendix|annex|back-?up|end|notes)|(?:up|back) (?:with|on)|w\\/)|(?:prüfen|klären|fragen|löschen|ergänzen))(?![\\p{L}-])[^\\]]*\\](?!\\()`,
    'iu',
  ),
  quick(
    `\\[(?:${LEFT_TO_DO.replace(quick(/(?<![\p{L}-])\p{L}/gu), (letter) => `[${letter.toUpperCase()}${letter}]`)}) (?:(?:with|to|for|from|by) )?\\p{Lu}\\p{Ll}+[^\\]]*\\](?!\\()`,
    'u',
  ),
  /\((?:please |pls )?(?:check|verify|confirm|ask|discuss|clarify|delete|remove|update|rewrite)\b[^()]{0,200}\b(?:before (?:we send|sending|sharing|it goes|the client|printing)|with (?:the )?(?:partner|team|client)|from the deck|this slide)\b[^()]{0,200}\)/i,
  // Our own business.
  /\b(?:follow-on (?:fee|work)|our (?:success |own |project |consulting |advisory )?fees? (?:(?:for|in) (?:this|the (?:next|second|third|follow-on)) (?:phase|project|engagement|study|mandate)|(?:is|are) (?:not yet|still) (?:open|agreed|signed|settled|paid))|follow-(?:on|up) (?:engagement|mandate|project) for us|(?:second|next) phase of our work|our next (?:project|mandate|proposal)|upsell(?:ing)? (?:opportunity|potential|the client)|(?:opportunity|chance|room) (?:to|for an?) upsell|folgeauftrag)\b/i,
]

/** Names an errand of a colleague without a verb of its own, "Anna to confirm the number": only where sentences stand, as steps and results are written so. */
const NAMED = quick(`(?:^|[.;:!?(] ?)(\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}*\\.?)? to ${ERRAND}\\b`, 'u')
/** Offices and bodies whose errands are those of the plan. */
const OFFICES =
  /^(?:Board|Council|Management|Committee|Team|Staff|Stores?|Banks?|Government|Head|Leadership|Operators?|Regulator|Suppliers?|Buyers?|Owners?|Parties|Customers?|Patients|Ways?|Time|Need|Plan|Right|Duty|Steps?|Ministry|Unit|Office|Yards?)$/

/** The remark for the team that stands in a text, or undefined. `isSentence` for prose and notes; `client` is whom the document is for. */
export function remarkIn(text: string, isSentence: boolean, client: string): string | undefined {
  const remark = remarkAnywhere(text)
  if (remark !== undefined) return remark
  if (isSentence && text.includes(' to ')) {
    const found = NAMED.exec(text)
    if (found && !OFFICES.test(found[1]!) && !client.includes(found[1]!)) return found[0].replace(/^[.;:!?(\s]+/, '')
  }
  return hiddenFrom(text, client)
}

const remarkAnywhere = remembered((text) => {
  for (const family of families) {
    const found = family.exec(text)
    if (found) return found[0].replace(/^[.,;:!?([→>\s]+/, '')
  }
  return undefined
})

/** "Do not show this to Fennimore", "not to be shared with Fennimore": the client by name. */
function hiddenFrom(text: string, client: string): string | undefined {
  const name = /\p{Lu}[\p{L}-]{3,}/u.exec(client)?.[0]
  if (name === undefined || !text.includes(name)) return undefined
  return HIDES.exec(text.replaceAll(name, 'THE_CLIENT'))?.[0]
    .replace('THE_CLIENT', name)
    .replace(/^[.;:(\s]+/, '')
}

const HIDES = quick(
  `(?:^|[.;:(] ?)(?:do not|don[’']t|never) (?:${HIDDEN}|tell)\\b[^.;]{0,30}(?<= )THE_CLIENT\\b|(?:^|[.;:(] ?)not to be ${SHOWN} (?:with|to) THE_CLIENT\\b`,
  'iu',
)
