// What a team writes about its draft in English: what is left to do on it, who is not to see it, what its writer doubts, what it earns.
import { remembered } from '../remember.ts'
import { isOfTheMatter } from './of-the-matter.ts'

/** Things of a document that are nothing else, and those that are only with a word that points at them. */
const OF_TEXT =
  '(?:slides?|(?:this|that|our|the (?:last|next|above|previous|whole)) (?:paragraph|sentence|bullets?|wording|footnote|deck|draft|memo|storyline|headline|call-?out))'
/** The same where what is done to them is done to words alone. */
const OF_WORDS = `(?:${OF_TEXT}|(?:this|that|our) (?:chart|page|section|passage|text|note|exhibit|title|table|part))`
const WORDED =
  're-?written|re-?worded|re-?phrased|re-?drafted|re-?worked|redone|redrawn|shortened|polished|proof-?read|tidied|tightened|toned down|fleshed out|fact-checked'
const DONE = `${WORDED}|rebuilt|replaced|updated|cut|trimmed|checked|finished|completed|moved|deleted|removed|filled in|dropped|merged|split`
const LEFT =
  '(?:to be|(?:needs?|has|have|ought)(?: still)? to be|(?:must|should|could)(?: still)? be|(?:is|are) (?:still )?to be)'
const ROUGH =
  '(?:(?:needs?|could do with|wants?) (?:(?:another|a second|a final|a last|more|some) (?:pass|look|work|edit|read|polish|round|draft)|work\\b|(?:re-?writing|re-?wording|trimming|polishing|an? edit))|(?:is|are) (?:still |only |just )?(?:very |a bit |rather )?(?:rough|unfinished|half-?finished|half-?baked|work in progress|a placeholder|not (?:done|final|finished|ready)))'

/** Whom a team keeps things from. */
const WHO =
  "(?:(?:the|their) (?:client(?:[’']s (?:team|people|board))?|board|committee|council|chair(?:man|woman)?|management|sponsor|steering (?:committee|group)|unions?|press|works council)|the C[EFO]O|THE_CLIENT)"
const IT =
  '(?:this|it|that|these|those|them|any of (?:this|it)|all (?:of )?this|(?:this|that|the) (?:number|figure|slide|page|point|paragraph|estimate|chart|fee|range))'
/** What stands for the draft, or ends a sentence. */
const OURS = '(?:(?: (?:of|about|on))? (?:this|it|that|these|any of this)\\b|(?=[.;,!)]|$))'

/** Families that are heard in every part of a document. */
const everywhere: readonly RegExp[] = [
  new RegExp(`\\b${OF_TEXT}\\b[^.;]{0,40}?\\b${LEFT} (?:${DONE})\\b`, 'i'),
  new RegExp(`\\b${OF_WORDS}\\b[^.;]{0,40}?\\b(?:${LEFT} (?:${WORDED})\\b|${ROUGH})`, 'i'),
  // Who is asked: a report says "please" to nobody but a reader who is to look somewhere.
  /(?:^|[.;:!?([,–—] ?|\b(?:and|but|so|someone|somebody|anyone|team|all|colleagues) )(?:please|pls)\b,? (?!(?:see|note|refer|contact|turn|find|consult|visit|call|write|keep off)\b)[a-z]/i,
  /,? (?:please|pls)(?=[.!?)\]]|$)/i,
  /\b(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of (?:you|us))\b/i,
  /\b(?:someone|somebody|one of us|whoever) (?:(?:needs|has|ought) to|should|must|to) (?:check|double-check|verify|confirm|chase|ring|phone|rerun|redo|update|look (?:at|into) (?:this|these|it))\b/i,
  // Whom it is kept from.
  new RegExp(
    `\\b(?:keep|hide|hold|withhold|leave|stay) ${IT}(?: (?:well|strictly|safely|all))? (?:back |away )?(?:from ${WHO}|between (?:us|ourselves)|to ourselves|under wraps|quiet\\b|internal\\b|in-house|within the team|out of (?:the )?(?:deck|memo|slides?|final|client|handout))`,
    'i',
  ),
  new RegExp(
    `\\b${WHO} (?:must|should|may|need|shall|ought|had better|does|is|are)(?:n[’']t| not| never)(?: yet)?(?: to| supposed to| meant to)? (?:see|hear|learn|know|find out|notice|read|get)(?: (?:of|about|wind of))?${OURS}`,
    'i',
  ),
  new RegExp(
    `\\b(?:before|until|unless|in case|without) ${WHO} (?:sees?|reads?|hears?|notices?|finds? out|gets? wind|knows?|seeing|knowing|noticing|hearing)(?: (?:of|about))?${OURS}`,
    'i',
  ),
  new RegExp(
    `\\b(?:not|never) (?:meant |intended |ready )?(?:for|to go to|to reach) (?:${WHO}(?:[’']s? (?:eyes|ears))?|(?:external|outside) (?:use|eyes)|circulation|sharing)(?=[.;,!)]|$| (?:yet|until|before|in this form))`,
    'i',
  ),
  new RegExp(
    `\\bbehind ${WHO}[’']s? back\\b|\\b(?:between (?:us|you and me|ourselves)|off the record|for our eyes only|not a word (?:of this )?to)\\b`,
    'i',
  ),
  new RegExp(
    `\\bwe (?:should|must|will|shall|had better|would rather|ought|do)(?: not|n[’']t| never)(?: to)? (?:tell|show|mention|raise|reveal|disclose|admit|say|bring up|volunteer|share|let) (?:${WHO}|${IT}|them)\\b(?! (?:price|to))`,
    'i',
  ),
  new RegExp(
    `\\b(?:${WHO}|(?:chief|head|director|chair\\w*|mayor|minister|manager|partner)[^.;]{0,20}) (?:is|are|gets?) (?:very |rather |quite |a bit |a little )?(?:sensitive|touchy|prickly|defensive|allergic|nervous)(?: (?:about|on|to)(?: this| it| that))?(?: here)?(?=[.,;!)]|$)`,
    'i',
  ),
  /\b(?:go easy on|tiptoe|sore (?:point|spot)|careful (?:with (?:this|that|it)|how we|what we)|handle with care)\b/i,
  /\blet[’']s\b|\b(?:push|pushes|press|presses|ask|asks|challenge|challenges|corner|corners|grill|grills) us\b(?= (?:on|about|for|hard|in)\b|[.,;!)]|$)/i,
  /\bwe (?:can(?:not|[’']t)|could(?: not|n[’']t)|can hardly) (?:say|show|write|put|admit|print) (?:so|this|it|that)\b(?! (?:with|of|for|from|by)\b)/i,
  /\bbefore (?:(?:this|the (?:document|deck|memo|report|file|slides?)) (?:goes (?:out|to)|leaves|is (?:sent|printed|shared|final))|we (?:send|ship|hand|print|present|deliver|share|submit) (?:it|this(?= ?(?:[.,;:!)]|$|to\b|out\b|on\b))|(?:the|this) (?:document|deck|memo|report|file|slides?|draft|paper|handout|version|final)))\b|\b(?:(?:our|in the|at the|next) team (?:meeting|call|room|huddle|lunch)|(?:goes|go|went|leaves?) out the door|leaves? the house)\b/i,
  /\bwe (?:keep|kept|leave|left|took|take|cut|dropped|held|hold|removed?) [^.;]{0,40}\bout of (?:the )?(?:version|copy|deck|memo|document|report|handout|final)\b|\bversion for the (?:client|board|committee|council)\b/i,
  new RegExp(
    `\\bthe (?:section|chapter|page|summary|appendix|text|passage|note) (?:on|about) [^.;]{0,40}?${LEFT} (?:${WORDED})\\b`,
    'i',
  ),
  // What it earns.
  /\b(?:set|sets|position|positions) us (?:up )?(?:nicely |well )?for\b|\bopens? (?:the|a) door for us\b/i,
  /\bour (?:[a-z-]+ )?(?:fees?|day rates?|invoices?|rate card)\b[^.;]{0,60}\b(?:phase|project|engagement|study|mandate|proposal|discount|agreed|negotiat\w*|budget|extension|overrun|write-off|paid|renew\w*|kick-off|retainer|team|workshops?)\b/i,
  /\b(?:discount|cut|raise|rebate|increase|cap) (?:on|in|to|of) our (?:fees?|rates?)\b|\bour (?:day rates?|rate card|success fee|retainer|billing|billable)\b/i,
  /\b(?:extension|phase (?:two|three|2|3|II)|(?:second|third|next) phase|follow-(?:up|on)|this|that|it|which)\b[^.;]{0,30}\b(?:brings?|earns?|wins?|gets?|lands?|buys?|sells?) us (?:another|an?|the|more|our|some|follow|EUR|USD|GBP|\d)/i,
  new RegExp(
    `\\b(?:sell|pitch|upsell) (?:them|${WHO})\\b|\\b(?:hook|lead-in|door-opener|opening|teaser|foot in the door) for (?:us|our|phase|a (?:second|further|follow))|\\bbillable\\b|\\b(?:good|bad|room) for (?:our|a) (?:pipeline|follow-on|next (?:phase|project|mandate))\\b`,
    'i',
  ),
  // What its writer doubts.
  /(?:^|[.;:!(–—] ?)(?:placeholder|dummy|draft)(?: (?:so-what|text|title|number|figure|value|chart|claim|wording))?(?=[.,;:!)]|$)|\blook it up\b|\b(?:stand|hold) up in front of\b|\bsurvive (?:the (?:board|client|q&a)|a second look|scrutiny)\b/i,
  /\bthe partner (?:wants|prefers|would like|insists on|asked for|asked us) (?:this|it|us|to|the (?:slide|deck|page|chart))\b/i,
  /\b(?:these|this|those|our) (?:numbers?|figures?|estimates?|sums?|counts?|percentages?|maths?|arithmetic|calculations?|logic|argument|claim|chart|comparison|slides?)\b (?:still )?(?:(?:do|does)(?:n[’']t| not) (?:(?:quite |really )?(?:add up(?! to\b)|look right|make sense|hold water|feel right|tie)|convince)|(?:look|feel|seem|smell|sound)s? (?:a bit |a little |rather |very |all )?(?:off|wrong|odd|fishy|strange|weird|shaky|dodgy|suspicious|funny|thin|too (?:high|low|good|neat|round))|(?:is|are) (?:a bit |a little |rather |very |still |pure |really )?(?:shaky|fishy|dodgy|made up|(?:a |an )?(?:wild |rough |pure |educated )?guess(?:work)?|a stretch|hand-?wav(?:y|ing)|bogus|off|flimsy|iffy|soft|placeholders?))\b/i,
  /\b(?:can|could|is|are) (?:this|that|these|those|it) (?:really |actually |even )?(?:be )?(?:right|true|correct|ok(?:ay)?|still valid|up to date)\b[^.;?]{0,20}\?/i,
  /(?:^|[.;:!(–—] ?)(?:really|are we sure|who says(?: so)?|says who|(?:and )?where (?:is|does|did|do) (?:this|that|these|it|we)\b[^.?]{0,40}|what (?:is|was) our (?:source|basis)\b[^.?]{0,30}|do we (?:have|know|need|want|trust|believe|really|actually)\b[^.?]{0,60}|should (?:we|this|it) (?:really |even |still )?(?:show|keep|mention|say|cut|drop|stay|go|be (?:here|in|shown|on))\b[^.?]{0,40}|is (?:this|that|it) (?:the right|ours|still|too)\b[^.?]{0,40})\?/i,
  /(?:^|[.;:!?(–—] ?)(?:really |still |honestly )?(?:not (?:sure|certain|convinced)|unsure|unclear to me|no idea|hmm+|ugh|to be honest|honestly)\b(?! enough)/i,
  /\b(?:gut feel(?:ing)?|finger in the air|wild guess|(?:made|making) (?:this|it|these|that|them) up|out of thin air|fudge[ds]?|cover (?:ourselves|our backs?)|(?:hope(?:fully)?|pray) (?:nobody|no one|they|the client|that nobody|that no one) (?:asks?|notices?|checks?|sees?|looks?|won[’']t)|we have no (?:real |good |hard )?(?:source|evidence|proof|basis) for (?:this|that|it))\b/i,
  new RegExp(
    `\\b(?:if|when|should) (?:anyone|anybody|someone|they|${WHO}) (?:asks?|pushes|push(?:es)? back|challenges?|presses)(?=[.,;:!)]|$)`,
    'i',
  ),
]

/** Families that depend on capitals: "I", the hour of a team's day. */
const cased: readonly RegExp[] = [
  /\b(?:my (?:own )?(?:guess|hunch|feeling|gut|take|sense|notes?|bad|view))\b/,
  /\b(?:ASAP|EOD|COB)\b/,
  /\b(?:[Tt]he team|[Oo]ur team|[Oo]ne of us|[Ww]e|(?:[Tt]he|[Oo]ur) analysts?) (?:still (?:has|have|needs?|must|should|owes?)|(?:has|have|needs?) (?:still|yet))(?: to)? (?:(?:check|double-check|verify|confirm|chase|pull|dig|update|redo|rerun|reconcile|clean|rewrite|rework|draw|source)\b|(?:find|get|fix|build|fill|add|look (?:up|at|for)|ask(?: for)?|call) (?:(?:it|this|that|them)(?=[.,;!)]|$)|(?:(?:the|an?|our|this|these|those|its|more|better|one|some|in) ){0,2}(?:\p{Ll}+ )?(?:numbers?|figures?|sources?|counts?|charts?|slides?|pages?|titles?|footnotes?|labels?|gaps?|data|references?|pictures?|quotes?|models?|tables?)\b|\p{Lu}\p{Ll}+\b))/u,
]

/** Who writes: a report says "we". A takeaway in the first person is somebody's words. */
const WRITER = /(?:^|[.;:!?(–—] ?|, |\b(?:that|and|but|if|as|what|so|because|where) )I(?:[’'](?:m|ve|d|ll))?(?= [a-z])/

/** First names, which tell a colleague from a house or a town. */
const NAMES = new Set(
  'Adam Alan Alex Alice Amy Andrew Andy Anna Anne Ben Beth Bob Brian Carl Carol Chloe Chris Claire Colin Dan Daniel Dave David Diana Ed Ella Ellen Emily Emma Eric Fiona George Hannah Helen Henry Ian Jack Jake James Jane Janet Jason Jen Jenny Jim Jo Joe John Jonas Karen Kate Keith Ken Kevin Kim Laura Leo Linda Lisa Liz Lucy Luke Maria Mary Matt Megan Mike Nancy Neil Nick Nina Nora Oliver Owen Pam Paul Pete Peter Phil Priya Raj Rachel Rob Robert Ruth Ryan Sally Sam Sara Sarah Simon Sophie Steve Sue Susan Tara Tim Tina Tom Tony Vera Vikram Wei Yuki Zoe'.split(
    ' ',
  ),
)
const NAMED =
  /(?:^|[.;:!?(–—] ?|, |\b(?:and|but|that|unless|until|once|if|when|from|with|by|ask|see|per) )([A-Z][a-z]{1,9})(?=[:?]| (?:is (?:going to|checking|looking|working|chasing|sending|still|not|on)|will|to|sends|sent|promised|owes|has|had|says|said|thinks|knows|wants|can|should|must|needs|asked|wrote|built|did|does|made|please|again|before|about|once|for the|first)\b)/g

/** What begins an errand in a passage or a note, where nobody else is told what to do. */
const BEGINS =
  'double-check|cross-check|re-?check|check|verify|confirm|find out|chase|ask|call|e-?mail|ping|nudge|remind|talk to|speak to|follow up|get back to|wait for|update|redo|fix|add|insert|swap|replace|remove|delete|drop|shorten|reword|rephrase|tidy|clean up|fill in|paste|look up|dig out|run'
    .split('|')
    .map((verb) => `[${verb[0]!.toUpperCase()}${verb[0]}]${verb.slice(1)}`)
    .join('|')
/** What it is done to: somebody by name, or a part of the draft. */
const DRAFTED =
  '(?:new |right |latest |old |final |last )?(?:numbers?|figures?|counts?|sources?|maths?|spelling|wording|slides?|charts?|axis|labels?|title|footnotes?|logo|colou?rs?|fonts?|template|placeholder|quote|deck|model|spreadsheet|picture|photo)(?=[.,;!?)]|$| (?:again|once|with|before|from|for|against|in|on|of|here|below|above|is|are|as)\\b)'
const ERRAND = new RegExp(
  `(?:^|[.;:!?(–—] ?)(?:(?:[Tt]hen|[Aa]lso|[Ss]till|[Nn]ext|[Ff]irst|[Mm]aybe|[Jj]ust|and),? )?(?:${BEGINS}) (?:(?:with|by|on) )?(?:(?:once )?(?:again|more)\\b|[A-Z][a-z]+(?=[.,;!?)]|$| (?!of |and )[a-z])|(?:the |these |this |those |all |our |both |a |that )?${DRAFTED}|(?:this|that|it|these)\\b)`,
)

/** The stretch of an English text that speaks of the draft, or undefined. `isPassage` for prose, notes and gaps, which give no orders. */
export const draftTalkIn = (text: string, isPassage: boolean): string | undefined =>
  anywhere(text) ?? (isPassage ? inPassage(text) : undefined)

const anywhere = remembered((text) => {
  for (const family of [...everywhere, ...cased]) {
    const found = family.exec(text)
    if (found && !isOfTheMatter(text, found[0], found.index)) return found[0]
  }
  return [...text.matchAll(NAMED)].find(({ 1: name }) => NAMES.has(name!))?.[0]
})

const inPassage = (text: string): string | undefined => (ERRAND.exec(text) ?? WRITER.exec(text))?.[0]
