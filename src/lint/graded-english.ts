// What an English text says is more or less of something, by its verb or its way, with nothing to compare it with.
import { quick } from '../text/index.ts'

/** "Half" measures only as a whole predicate: "prices are half". By half, half of a thing and half empty need nothing beside them. */
const HALF =
  /\b(?:is|are|was|were|costs?|takes?|needs?|earns?) (?:only |just |barely |about |nearly )?(half)(?=[.,;:”’]|$)/i
/** A predicate that compares at the very end: "..., which is lower". */
const BARE = quick(
  /\b(?:is|are|was|were|stays?|remains?|becomes?|became) (?:\p{L}+ )?(higher|lower|faster|slower|larger|smaller|bigger|stronger|weaker|cheaper|costlier|better|worse)(?:[.”’]?$|, at\b)/iu,
)
/** "Works in the east wing cost less", where nothing else in the sentence compares. Of so-whats only: a title may
 * mean its subject by contrast ("Ships built abroad cost less"), and takeaways stand beside one another. */
const LESS = /\b(?:costs?|takes?|pays?|earns?|needs?) (less|more)(?: (?:time|money|effort|space|energy))?[.”’]?$/i
/** "Stand still more often", "waits are longer for planned surgery"; "no longer" and "more often each year" compare with nothing, or with the year before. */
const OFTEN = /\b((?:more|less) often)[.”’]?$/i
const LONGER = quick(
  /\b(?:is|are|was|were|stays?|remains?|becomes?|became|gets?|got) (?!no |any )(?:(?:also|still|even|much|far|now|already) )?(longer|shorter|older|younger|heavier|lighter|safer|riskier|busier|later|earlier|sooner|rarer)(?:[.”’]?$|(?= for (?:\p{L}+ ){0,2}\p{L}+[.”’]?$))/iu,
)
const MEASURED =
  'higher|lower|larger|smaller|bigger|greater|stronger|weaker|cheaper|better|worse|faster|slower|longer|shorter|fewer|more|less|older|younger|newer'
/** "Earn a higher margin", "have fewer nurses", "need more maintenance": what somebody has more of, at the end of its clause. */
const HAD = quick(
  `\\b(?:(?:is|are|offers?)(?= an? )|ha(?:s|ve|d)|needs?|earns?|yields?|charges?|carr(?:y|ies)|shows?|enjoys?|achieves?|reach(?:es)?|commands?|delivers?|generates?|posts?|pays?|asks? for|employs?|requires?|sells?|costs?|wins?|gets?|got|gives?|gave|receives?|provides?|sees?|saw|faces?|brings?|buys?|runs?|makes?|uses?|draws?|attracts?|takes?|keeps?) (?:a |an |much |far |even )?(${MEASURED}) (?!than\\b|and\\b|or\\b|in\\b|for\\b|time\\b|to\\b|if\\b|when\\b|on\\b|a\\b|the\\b)(?!\\p{Ll}+ly\\b)(?:\\p{Ll}+ )?\\p{Ll}+(?: on \\p{Ll}+)?(?:[.;,”’]|$)`,
  'iu',
)
/** "Is the more profitable", "are more common", "made permits quicker", "takes longer to settle", "is safer and quieter". */
const SAID_MORE = quick(
  /\b(?:is|are|was|were|be|becomes?|became|stays?|remains?|looks?|seems?) (?:the |also |still |even |much |far )?((?:more|less) (?!than\b|or\b|and\b|of\b|a\b|in\b|to\b|likely\b|important\b)\p{Ll}+)(?: (?:choice|one|option|way))?(?:[.;,”’]|$| (?:on|to|for|at|of) (?:\p{L}+ ){0,3}\p{L}+[.”’]?$)|\b(?:makes?|made|keeps?|kept|leaves?) (?:\p{L}+ ){1,4}((?:more|less) \p{Ll}+|quicker|safer|cheaper|simpler|easier|quieter|leaner|lighter)(?:[.;,”’]|$| (?:on|to|for|at) (?:\p{L}+ ){0,3}\p{L}+[.”’]?$)|\b(?:takes?|took|lasts?|waits?|stays?) (longer|shorter)(?: (?:to|for|in|at|on) (?:\p{L}+ ){0,3}\p{L}+)?[.”’]?$|\b(?:is|are|was|were) (\p{Ll}{3,}(?<!ov|aft|und|nev|eith|neith|whoev|oth|numb|memb|pow|wat|cent|ord|custom|manag|own|buy|sell|lead|play|work|proper|clev|tend|slend|bitt|prop|sob|sup|hyp|inn|out|upp|utt|form|latt|furth)er) and (?:\p{Ll}{3,}er|more \p{Ll}+)[.”’]?$|\b(?:is|are|was|were) worth (more|less)[.”’]?$/iu,
)
/** "Are served less reliably", "answers complaints more quickly": how a thing is done. What should be or can be is compared with today. */
const DONE_MORE = quick(
  /^(?!.*\b(?:must|should|would|could|can|may|might|will|to|let|far|all)\b).*\b((?:more|less) (?!likely|only|early|family|daily|weekly|monthly|yearly|supply|reply)\p{Ll}{3,}ly)(?:[.;,”’]|$)/iu,
)
/** "Twice as often", "three times as much", and not as what. */
const TIMES_AS = quick(
  /\b((?:twice|half|times) as (?:much|many|often|long|high|fast|large|likely|quickly|expensive|dear|good|big))(?! (?:\p{L}+ ){0,6}as\b)/iu,
)
const TRENDED = quick(
  /\b(?:each|every|year (?:by|after) year|ever|more and more|the (?:more|less|longer|older)|no|not|that|who|which|if|when|once|as soon|much|most|\p{L}{3,}est)\b/iu,
)
const GRADED = quick(
  /\b(?:longer|larger|smaller|bigger|higher|shorter|older|younger|newer|cheaper|faster|slower|earlier|later|fewer|better|best|\p{L}{3,}est|the (?:more|less)|often|ever|even|much|no|not|that|who|which|if|when|once|must|should|(?:has|have|needs?) to)\b/iu,
)
/** "The more …, the …", "no longer", "more and more", and what a condition or a wish compares with the state of today. */
const OPTIONED = quick(
  /\b(?:each|every|year (?:by|after) year|ever|more and more|the (?:more|less|longer|older|sooner|better|larger|smaller|higher|lower|fewer) \p{L}+[^,]*,|no|not|nothing|that|who|which|if|when|once|as soon|much|most|(?:one|two|three|four|five|or|and|any|ten) (?:or )?more|further|only|must|should|(?:has|have|needs?) to|\p{L}{3,}est)\b/iu,
)
const NAMES = /\b(?:than|compared|versus|vs|against|relative|unlike|while|whereas|since|before|earlier|from)\b/i

/** What is compared in an English text, by how much it must say with what. */
export interface Graded {
  /** A predicate at the very end, whatever else the text has: "is higher". */
  bare?: string
  /** How many times as much: "twice as often". */
  timed?: string
  /** What another word of the text may say with what. */
  open?: string
}

/** The comparisons of an English text by degree; `read` is the same without names and sayings. So-whats are read more closely: they stand alone. */
export function gradedIn(text: string, read: string, isSoWhat: boolean): Graded {
  const half = HALF.exec(read)?.[1]
  if (NAMES.test(text)) return { ...(half && { open: half }) }
  const bare = (BARE.exec(text) ?? (!isSoWhat || GRADED.test(text) ? null : LESS.exec(text)))?.[1]
  const trend = TRENDED.test(text) ? undefined : (OFTEN.exec(text) ?? LONGER.exec(text))?.[1]
  const graded = OPTIONED.test(text)
    ? undefined
    : [SAID_MORE, HAD, DONE_MORE].flatMap((each) => each.exec(text)?.slice(1) ?? []).find(Boolean)
  const timed = TIMES_AS.exec(text)?.[1]
  const open = half ?? trend ?? graded
  return { ...(bare && { bare }), ...(timed && { timed }), ...(open && { open }) }
}
