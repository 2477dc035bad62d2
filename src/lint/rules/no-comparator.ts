// "Higher", "better", "twice" in a title, with nothing that it is compared with.
import { CHOSEN, placedComparison } from '../comparing-english.ts'
import { germanCompared } from '../comparing-german.ts'
import { isSaid, unquoted } from '../quoting.ts'
import type { BriefRule } from '../rule.ts'
import { findPhrase } from '../sentences.ts'
import { quick } from '../../text/index.ts'

/** A span of time, and no comparison: "half a year of waiting". */
const SPAN = quick(
  /\bhalf (?:a|an|of the|the) (?:year|day|hour|month|week|minute|century|decade|season)\b|\bhalf-\p{L}+/giu,
)
const DEGREES = 'higher|lower|larger|smaller|bigger|greater|stronger|weaker|cheaper|better|worse|faster|slower'
/** "Higher fares bought time", "…; worse branches is not": the subject of a clause has the name of a thing. */
const SUBJECT = quick(`(?:^|(?<=[;:–] ))(?:${DEGREES}) \\p{Ll}+s?\\b`, 'giu')
/** "Higher yields offset lower prices": a thing that another weighs up. */
const WEIGHED = quick(
  `\\b(?:offsets?|outweighs?|cancels? out|makes? up for|compensates? for|pays? for|masks?|hides?) (?:the )?(?:${DEGREES}) \\p{Ll}+`,
  'giu',
)
/** "Only gets better": than it is, which every reader adds. "Lower in the east, but so is …": a place stands against the rest. "Faster when clerks prepare the files": than when they do not. */
const KNOWN = quick(
  `\\b(?:${DEGREES}) (?:\\p{Ll}+ )?when (?!it comes\\b)\\p{L}|\\bit (?:is|was|would be) (?:${DEGREES}) to\\b|\\b(?:gets?|getting|got) (?:${DEGREES})\\b|\\b(?:${DEGREES}) in the (?:north|south|east|west)\\p{L}*(?= ?,? (?:but|and) )`,
  'giu',
)
/** "Pays twice", "asked twice": two times, and no measure. */
const TWO_TIMES = quick(
  /(?:^|[.;:] )twice (?!as\b|the \p{Ll}+ of\b)(?:\p{L}+ ){1,4}(?:has|have|had|was|were|did)\b|\b(?!(?:is|are|was|were|be|been|costs?|takes?|needs?|earns?|lasts?|makes?|at)\b)\p{L}+ twice(?=[.,;:!?”’]|$| and\b| or\b)/giu,
)
/** "Half" measures only as a whole predicate: "prices are half". By half, half of a thing and half empty need nothing beside them. */
const HALF =
  /\b(?:is|are|was|were|costs?|takes?|needs?|earns?) (?:only |just |barely |about |nearly )?(half)(?=[.,;:”’]|$)/i
/** Words of comparison inside a name, before a thing that says which one, and parts or rates: they compare nothing. */
const NAMED = quick(
  /\b(?:higher (?:education|court|learning|secondary)|greater \p{Lu}\p{L}+|(?:upper and |the |a )(?:higher|lower|larger|smaller|bigger|faster|slower|cheaper|better|stronger|weaker|greater) (?!in\b|at\b|for\b)\p{L}+|double (?:glazing|track|decker|digits?|shifts?|beds?|rooms?)|twice (?:an?|each|every|per|daily|weekly) ?\p{L}*|twice the \p{L}+ of|half of|(?:the )?(?:\p{L}+ )?half of the|better \p{L}+ beats?|not worth a lower \p{L}+)(?!\p{L})/giu,
)
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
/** A saying, “Faster is better”, and "The sooner it opens, the better". */
const SAYING = /“[^“”]* [^“”]*”|"[^"]* [^"]*"/g
const BALANCED = quick(
  /\bthe (?:more|less|fewer|\p{Ll}{2,}er) [^,.;]*, the (?:more|less|fewer|\p{Ll}{2,}er)(?!\p{L})/giu,
)
/** "$plus more operations a year", "sind 620 Eingriffe mehr möglich": an amount before it says how much more than today. "12% more" is a part of something. */
const AMOUNT_MORE = quick(
  /(?<![\p{L}\p{N}.,])\d(?:[\d.,’]|[\u00a0\u202f](?=\d))*(?![\d.,’]|\s?%|\s?(?:per ?cent|Prozent|times|x)(?!\p{L}))(?:[\s\u00a0]\p{L}+\.?){0,3}[\s\u00a0](?:more|fewer|less|mehr|weniger)(?!\p{L}| than| als)/iu,
)
/** "Pilots in two towns show that …": who says so is no part of what is said. */
const SHOWN = /^[^,.;:]*\b(?:shows?|showed|finds?|found|suggests?|proves?|proved|confirms?|says?|means?) that /i
const NAMES = /\b(?:than|compared|versus|vs|against|relative|unlike|while|whereas|since|before|earlier|from)\b/i

export const noComparator: BriefRule = {
  code: 'lint/no-comparator',
  id: 'N-076',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about:
    'A comparison that a claim, a takeaway or a so-what makes of its subject (is higher, earns a higher margin, treats patients faster, twice as often) says with what, or since when, in the same text. "Higher rents closed the shops" and "no longer" compare nothing.',
  why: 'Higher than last year and higher than the rival are two messages.',
  good: 'point: { claim: Margins of services are higher than those of machines }',
  bad: 'point: { claim: Margins of services are higher }',
  check: ({ texts, words }) =>
    texts
      .filter(
        (each) =>
          ['claim', 'section', 'takeaway', 'so-what'].includes(each.part) &&
          !/\b(?:19|20)\d\d\b/.test(each.text) &&
          !isSaid(each),
      )
      .flatMap(({ part, text: whole, words: { at }, home }) => {
        const text = unquoted(whole).replace(SAYING, '').replace(BALANCED, '').replace(SHOWN, '')
        if (AMOUNT_MORE.test(text)) return []
        const read = [SPAN, SUBJECT, NAMED, WEIGHED, KNOWN, TWO_TIMES, CHOSEN].reduce(
          (left, each) => left.replace(each, ''),
          text,
        )
        const bare =
          words?.language === 'en' && !NAMES.test(text)
            ? (BARE.exec(text) ?? (part !== 'so-what' || GRADED.test(text) ? null : LESS.exec(text)))?.[1]
            : undefined
        const trend =
          words?.language === 'en' && !NAMES.test(text) && !TRENDED.test(text)
            ? (OFTEN.exec(text) ?? LONGER.exec(text))?.[1]
            : undefined
        const graded =
          words?.language === 'en' && !NAMES.test(text) && !OPTIONED.test(text)
            ? [SAID_MORE, HAD, DONE_MORE].flatMap((each) => each.exec(text)?.slice(1) ?? []).find(Boolean)
            : undefined
        const timed = words?.language === 'en' && !NAMES.test(text) ? TIMES_AS.exec(text)?.[1] : undefined
        const half = words?.language === 'en' ? HALF.exec(read)?.[1] : undefined
        const open = bare ?? (words && findPhrase(read, words.comparatives)) ?? half ?? trend ?? graded
        const placed =
          words?.language === 'en'
            ? placedComparison(text)
            : words?.language === 'de'
              ? germanCompared(text)
              : undefined
        const isOpen = open !== undefined && (bare !== undefined || findPhrase(text, words!.comparators) === undefined)
        const found = timed ?? (isOpen ? open : placed)
        if (found === undefined) return []
        return [
          {
            message: `"${found}" compares, and does not say with what`,
            span: at,
            home,
            notes: ['hint: say than what, or since when'],
          },
        ]
      }),
}
