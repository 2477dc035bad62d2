// How a title compares or tells a direction in other words than "more" and "rose": who is first of its kind, who outdoes whom, what
// comes before what, what is made smaller or larger.
import { quick } from '../../text/index.ts'

/** Words that end as superlatives do and are none. */
const NO_DEGREE =
  'interest|forest|harvest|rest|test|contest|protest|west|midwest|guest|request|quest|conquest|inquest|bequest|priest|nest|crest|chest|pest|vest|arrest|unrest|zest|honest|modest|earnest|tempest|latest'

/** English. */
export const englishLikened = quick(
  `(?<=(?<![\\p{L}-])(?:the|its|their|our|his|her|is|are|[\\p{L}]+[’']s?|single|two|three|four|five) )(?!(?:${NO_DEGREE})\\b)\\p{Ll}{2,}est(?![\\p{L}-])|(?<![\\p{L}-])(?:beats?|outsells?|outweighs?|outlasts?|outruns?|outlives?|outperforms?|outstrips?|outdo(?:es)?|outnumbers?|outbids?|undercuts?|surpass(?:es)?|overtakes?|dwarfs?|equals?|trails?|rivals (?:the|its|their)|cuts?|saves?|saved|lowers?|lowered|raises?|raised|reduces?|reduced|shortens?|shortened|lengthens?|lengthened|narrows?|narrowed|widens?|widened|drops?|dropped|shrinks|sooner|instead of|rather than)(?![\\p{L}-])|(?<![\\p{L}-])(?:before|after|until) (?!(?:the|a|its|our) (?:board|court|council|committee|judge|public|house)(?!\\p{L})|all(?!\\p{L}))(?:\\p{L}+ ){1,4}(?:is|are|has|have|was|were|had|can|could|\\p{L}{2,}(?:s|ed))(?!\\p{L})`,
  'iu',
)

/** German: superlatives of the usual adjectives, in any case. */
export const germanLikened = quick(
  /(?<![\p{L}-])(?:größ|kleins|höchs|niedrigs|tiefs|längs|kürzes|stärks|schwächs|billigs|teuers|günstigs|schlechtes|schnells|langsams|frühes|frühs|spätes|ältes|jüngs|neues|häufigs|seltens|schwers|leichtes|wichtigs|dichtes|engs|breites|reichs|ärms|sichers|meis|wenigs|bes|nächs|voll?s|sparsams|pünktlichs|knapps)te[nrsm]?(?!\p{L})|(?<![\p{L}-])(?:schl(?:ägt|agen|ug|ugen)|unterbiete[nt]|überrag(?:t|en)|überdauer[nt]|überwieg(?:t|en)|senk(?:t|en|te|ten)|spar(?:t|en|te|ten)|heb(?:t|en) .{0,40}(?:an|auf)(?=$|[.,])|steiger(?:t|n|te|ten)|kürz(?:t|en|te|ten)|verkürz(?:t|en|te|ten)|erhöh(?:t|en|te|ten)|verringer(?:t|n|te|ten)|mindert|mindern|bevor|ehe|solange|eher)(?!\p{L})/iu,
)
