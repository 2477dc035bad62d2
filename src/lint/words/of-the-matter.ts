// Tells a sentence about the client's business from one about the draft, where both say that something is looked at before somebody
// sees it: "A partner reads every agreement before the client sees it", "Needs another look before the client sees it".
import { quick } from '../../text/index.ts'

/** What is said of the draft and of goods alike; whoever says "we", "this" or the name of a document means the draft. */
const LOOKED_AT = /^(?:before|until|unless|in case|without)\b|(?:leaves?|goes?|went) (?:the house|out the door)$/i
const OF_DRAFT =
  /\b(?:we|us|our|this|that|these|any of|slides?|deck|memo|document|report|file|draft|paper|handout|version|final|copy|page|chart|number|figure|point|paragraph|estimate|fee|range)\b/i
/** The subject of a sentence: an order and a note to oneself begin with none. */
const SUBJECT = quick(
  /^(?:(?:in|on|at|from|after|since|by|for|with|when|if|where|as) [^,]*, )?(?:(?:and|but|so|then|today|here|there|usually|normally),? )?(?:an?|the|every|each|all|no|its|their|his|her|most|some|many|few|both|one|two|three|four|five|(?!(?:needs|wants|has|is|was|does|looks|reads|sounds|perhaps|always|checks|this|as|us)\b)\p{L}{3,}s) /iu,
)
/** The draft and its parts, we who write it, and what is said to a colleague. */
const DRAFT = quick(
  /(?<!\p{L})(?:we|us|our|I|my|you|your|please|pls|this|these|those|someone|somebody|slides?|decks?|charts?|wording|paragraphs?|footnotes?|headlines?|bullets?|storyline|exhibits?|numbers|figures|maths|memo|handout)(?!\p{L})|(?<!\p{L})(?:the|last|next|that|both|all) (?:\p{L}+ )?(?:number|figure|estimate|page|sentence|section|note|title|appendix|draft|table|quote|source|claim|range|fee|summary|logo|sticker|label|axis|document|report|text|version|file|point|passage)s?(?!\p{L})/u,
)
/** Before a verb of leaving: "nothing leaves the house" speaks of papers, "patients leave the house" of themselves. */
const PAPERS = quick(
  /(?<!\p{L})(?:it|this|that|nothing|anything|everything|they|slides?|deck|memo|document|report|file|draft|paper|handout|version|page|chart|copy)s? (?:(?:ever|finally|even|really) )?$/iu,
)

/** True where `found`, which stands at `index` of an English text, is said of the business of the client and not of the draft. */
export function isOfTheMatter(text: string, found: string, index: number): boolean {
  if (!LOOKED_AT.test(found) || OF_DRAFT.test(found)) return false
  const before = text.slice(0, index)
  const isLeaving = /(?:house|door)$/i.test(found)
  if (isLeaving && !PAPERS.test(before)) return true
  const clause = before.split(/[.;:!?(–—] ?/).at(-1)!
  return SUBJECT.test(clause) && !DRAFT.test(clause)
}

/** The same in German, where a sentence that is no order has an article or a number before its subject. */
export function isGermanMatter(text: string, found: string, index: number): boolean {
  if (!/^(?:bevor|ehe) .* es$/i.test(found)) return false
  const clause = text
    .slice(0, index)
    .split(/[.;:!?(–—] ?/)
    .at(-1)!
  return SUBJEKT.test(clause) && !ENTWURF.test(clause)
}

const SUBJEKT = quick(
  /^(?:Eine?|Der|Die|Das|Jede[rs]?|Alle|Beide|Keine?|Zwei|Drei|Vier|Mehrere|Im|In|Am|An|Vor|Nach|Bei|Seit) /u,
)
const ENTWURF = quick(
  /(?<!\p{L})(?:wir|uns|unsere?[rnms]?|ich|bitte|noch (?:ein)?mal|nochmals?|Zahl(?:en)?|Folien?|Grafik|Seiten?|Text|Formulierung(?:en)?|Absatz|Titel|Fußnoten?|Tabellen?|Quellen?|Entwurf|Kapitel|Satz|Abschnitt|Aussage|Punkt|Honorar|diese[rsnm]?)(?!\p{L})/u,
)
