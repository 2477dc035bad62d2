// What an English title compares and does not say with what, by its place in the sentence: at the end of a clause ("arrive earlier"),
// as what somebody has ("a better price for each litre"), as a way ("in less time"), as a part ("a third less power").
import { formOf } from './words/english-verbs.ts'

/** Comparatives of the usual adjectives, for a pattern. */
export const DEGREES =
  'higher|lower|larger|smaller|bigger|greater|stronger|weaker|cheaper|better|worse|faster|slower|longer|shorter|fewer|older|younger|newer|fatter|thinner|wider|narrower|deeper|quicker|safer|cleaner|leaner|heavier|lighter|richer|poorer|healthier|warmer|colder|harder|softer|tougher|tighter|looser|closer|nearer|easier|simpler|steadier|quieter|louder|dearer|costlier|pricier|busier|riskier|happier|sharper|smoother|stricter|fairer|fresher|brighter|smarter|rarer|milder|broader|finer|taller|thicker|denser|sooner|fuller|emptier'
/** What things have by nature: before the name of a thing these say of which class it is. */
const CLASSES = 'larger|smaller|bigger|older|younger|newer|deeper|harder|wider|taller|longer|shorter'
const IS_CLASS = new RegExp(`^(?:${CLASSES})$`)
const HAVING =
  /^(?:ha(?:s|ve|d)|needs?|gets?|got|gives?|gave|offers?|earns?|makes?|made|brings?|brought|wins?|won|draws?|drew|attracts?|takes?|took|carr(?:y|ies)|shows?|yields?|sees?|saw|charges?|runs?)$/
/** Of a thing after these it says which, and compares nothing: "serves smaller towns", "asks for better terms", "falls on smaller shops". */
export const CHOSEN = new RegExp(
  `\\b(?:serv(?:es?|ed)|build(?:s|ing)?|built|clos(?:es?|ed)|sells?|sold|treat(?:s|ed)?|train(?:s|ed)?|reach(?:es|ed)?|targets?|visits?|supplies|supplied|leaves?|left|favou?rs?|hits?|hurts?|hosts?|excludes?|covers?|tests?|opens?|opened|suits?|spares?|prefers?|chooses?|chose|picks?|moves? to|moved to|fits?|keeps?|wants?|demands?|seeks?|likes?|hopes? for|calls? for|on|of|by|from|into|for|with) (?:an? )?(?:${CLASSES}|better) [a-z]+`,
  'gi',
)
/** What a thing does: "stay longer", "deliver sooner", "run quieter". "Later" orders things as often, and "harder" goes with working. */
const HOW = `${DEGREES.replace('|harder', '')}|earlier`
const AT_END = new RegExp(
  `(?<!\\b(?:to|would|without [a-z]+) )([a-z’]+) (?:(?:much|far|even|a little|a lot|somewhat|slightly) )?(${HOW})(?=[.,;:!”’]|$| and (?:\\w+ ){0,3}(?:${HOW}|later)(?=[.,;]|$))`,
  'g',
)
/** What somebody has: "gives members a better price for each litre". */
const OF_A_THING = new RegExp(
  `([a-z’]+) (?:an? )?(${DEGREES}|more|less) (?!than|and|or|time than|to|if|when|on|a|the|of|in|at|for|so)([a-z]{3,})(?: on [a-z]+)?(?=[.,;:”’]|$| (?:for|of|from|in|at|on|to|with|after|by|without|through|per|who|that|because|since) )`,
  'g',
)
/** The way in which: "in less time", "at a lower cost", "with fewer people". */
const WAY = new RegExp(
  `\\b(?:at|in|with|for) (?:an? )?(?:much |far |even )?((?:${DEGREES}|less) (?:cost|costs|price|prices|time|money|effort|energy|power|people|staff|crews?|days|hours|weeks|steps|space|water|fuel|waste|quality|speed|margins?|risk|rates?|quality|errors|faults|care|capital|cash))(?=[.,;:”’]|$)`,
)
/** A part by which: "a third less power", "half the power" is none. */
const PART =
  /\b(?:an? |one |two |three )?(?:third|quarter|fifth|tenth|half|thirds|quarters|fifths)(?: an? \w+)? (?:less|more|fewer|cheaper|faster|higher|lower|smaller|larger|shorter|longer|slower|lighter|quicker)\b/i
/** "Will be closer to customers". */
const IS_CLOSER = new RegExp(
  `\\b(?:is|are|was|were|be|becomes?|became|remains?|stays?|looks?|grows?|grew) (?:much |far |even |also |now |still )?(${DEGREES}) (?:to|for|at|in|on|by|with|from) (?!(?:wait|be)\\b)`,
)
/** "Are cheaper to run, because …", "far heavier is the burden". */
const IS_SO = new RegExp(
  `\\b(?:is|are|was|were|becomes?|became|remains?|stays?|looks?) (?:much |far |even |also |now |still )?(${DEGREES})(?: to [a-z]+)?(?=, (?:because|since|as|so|and|which|for)\\b| because\\b)|^(?:much |far |even )?(${DEGREES})(?: still)? (?:is|are|was|were) the\\b`,
)
/** Whoever has one of these says with what, or compares with today, or with nothing. */
const SAYS =
  /\b(?:than|compared|versus|vs|against|relative|unlike|while|whereas|since|before|after|each (?:year|day|month|week|time)|every|year (?:by|after) year|ever|more and more|the (?:more|less|fewer|\w{2,}er) [^,.;]*, the|no|not|any|nothing|nobody|none|never|cannot|that|who|which|whose|whoever|what|if|when|where|once|as|unless|until|much|most|best|enough|too|further|only|must|should|would|without|sooner or later|(?:has|have|needs?) to|instead|again|average|usual|today|now|both|other|others|one|two|three|same)\b|n’t\b|[a-z]{3,}est\b/i
/** For what stands with a part, or names its way, fewer words say with what. */
const SAYS_WITH =
  /\b(?:than|compared|versus|vs|against|relative|unlike|while|whereas|since|before|after|from|over|as|if|must|should|would|not|no|one|instead|best|worst|last|first|when)\b/i

/** Who is given something. */
const RECEIVING = /^(?:members|customers|people|patients|them|it|us|workers|staff|owners|farmers|tenants)$/

const NAMED_AFTER = /\b(?:than|compared|versus|vs|against|relative|unlike|while|whereas|if|not|no|must|should|would)\b/i

/** The word of an English text that compares with nothing by its place, or undefined. The subject of a sentence compares nothing: "Higher rents closed the shops". */
export function placedComparison(text: string): string | undefined {
  const low = text.slice(0, 1).toLowerCase() + text.slice(1)
  if (!SAYS_WITH.test(text)) {
    const found = WAY.exec(low)?.[1] ?? PART.exec(low)?.[0] ?? IS_CLOSER.exec(low)?.[1]
    if (found !== undefined) return found
  }
  const so = NAMED_AFTER.test(text) ? undefined : IS_SO.exec(low)?.slice(1).find(Boolean)
  if (so !== undefined) return so
  if (SAYS.test(text)) return undefined
  for (const { 1: before, 2: found } of low.matchAll(AT_END)) if (isVerbOrThing(before!)) return found
  for (const { 1: before, 2: degree, 3: thing } of low.replace(CHOSEN, '').matchAll(OF_A_THING))
    if (IS_CLASS.test(degree!) ? HAVING.test(before!) : formOf(before!) || RECEIVING.test(before!))
      return `${degree} ${thing}`
  return undefined
}

/** True before a comparison that ends a clause: what does it, or the thing that is done to. */
const isVerbOrThing = (word: string): boolean =>
  !/^(?:the|an?|or|and|of|in|at|for|with|by|to|on|is|are|was|were|be|been|gets?|getting|got|even|much|far|no|any|these|those|this|how|so|very|time|years?|months?|weeks?|days?|hours?|minutes?)$/.test(
    word,
  )
