// Moments told from the day of writing, which the reader does not know: "recently", "last year", "ten years ago", "by year-end".
import { wholeWords } from './whole-words.ts'

const SPAN = '(?:years?|months?|weeks?|quarters?|days?|decades?|seasons?)'
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const MANY =
  '(?:few|couple of|several|some|many|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half a|dozen)'

/** English. "The last year of the lease", "the next month’s roster", "so far as", "as soon as", "at present prices" name no such moment.
 * "Today", "now" and "so far" mean the date of the document, which its head says. */
export const englishMoments = wholeWords([
  'recently|currently|lately|nowadays|presently|yesterday|tomorrow|these days|of late(?! (?!(?:the|an?|it|they|we|has|have|is|are|and|but|to|in|by|as)\\b)\\p{Ll})',
  '(?:until|till|up to|by|right|just) now(?! and)',
  '(?<!(?:as|how|too|so|no|very|that|sooner or|or) )soon(?! (?:after|as|enough|afterwards|before)\\b)|(?:very|quite) soon(?! (?:after|as|enough)\\b)|shortly(?! (?:after|before|thereafter)\\b)',
  'so far this \\p{Ll}+|to date(?! with| and)',
  '(?:in|within) (?:just |only )?a (?:few|couple of) (?:years?|months?|weeks?|days?)(?=[.,;]|$| (?:the|it|they|we|its|their|our|all|both|this|these)\\b)|from now(?= ?(?:[.,;]|$))|(?:years?|months?|weeks?|days?) (?:to come|from now)|in the (?:years?|months?|weeks?|days?) (?:ahead|to come)|before (?:too )?long|in due course|any day now|for some time(?! (?:after|before|to come))|the (?:year|quarter|month) (?:before last|just (?:ended|past|gone|closed))|the (?:year|quarter|month) that (?:has )?just ended|year to date|not so long ago|(?:up )?until recent(?:ly)?',
  `(?:by|before) (?:the )?(?:spring|summer|autumn|winter|Christmas|Easter)(?= ?(?:[.,;]|$))|(?:at|by|from|since|before) the (?:start|beginning|turn|middle|close) of (?:the|this|next|last) (?:year|quarter|month)(?! (?:of|after|in which))|(?:in |during |for |over )?the (?:current|present|ongoing|running) (?:year|quarter|month|decade|season|financial year|fiscal year)(?! of)`,
  `(?:earlier|later) (?:this|last|next) \\p{Ll}+|at (?:this|the present) (?:time|stage|point)(?= ?(?:[.,;]|$))|as of late|the upcoming (?:year|quarter|month|week|season|winter|summer|spring|autumn)|upcoming(?= \\p{Ll}{3,})|imminent(?:ly)?|the (?:other|past) (?:week|month)|for (?:(?:many|several|some) )?(?:years|decades)(?= now\\b)|(?:over|in|during|for|within) (?:the )?(?:last|past|coming|next) (?:few|couple of|several|${MANY}) ${SPAN}`,
  'at present(?! (?:prices?|rates?|values?|rents?|levels?|costs?|wages?))|at the moment(?! (?:of|when|that|the|a|in))|for the (?:moment|time being)',
  `(?:in the )?recent ${SPAN}|in recent times|(?<!(?:most|more|less|the) )recent(?! ${SPAN})(?= \\p{Ll}{3,})|in the (?:near|foreseeable) future|(?:the )?other day`,
  `(?<!(?:the|each|every|its|their|a|our|whose|no|to) )(?:last|next) (?:year|month|week|quarter|decade|season|spring|summer|autumn|winter|fall(?=[,.;]|$)|${MONTH})(?! (?:of|in which|after)(?! (?:19|20)))`,
  `this (?:year|month|week|quarter|decade|season|spring|summer|autumn|winter|fall(?=[,.;]|$)|${MONTH})(?! of)`,
  `(?:the )?(?:last|past|previous|coming|next|following) (?:few|couple of|several) ${SPAN}(?! of)`,
  `(?:over|in|during|for|within|throughout|across|of|since) the (?:last|past|coming|next) (?:${MANY} |\\d+ )?${SPAN}(?! of)|the past ${SPAN}(?! of)|the (?:previous|coming) (?:year|quarter|month|week)(?! (?:of|in which))`,
  `(?:an?|a few|${MANY}|\\d+|\\p{Ll}+) (?:${SPAN}|winters?|summers?|springs?|autumns?|hours?|generations?) ago|some time ago|(?:years|months|weeks|days|decades) ago|long ago|not long ago`,
  '(?:by|before|until|at) year[- ]end|(?:by|before|until) the end of (?:the|this|next) (?:year|month|quarter|week)(?! (?:of|after|in which))',
  '(?:has|have) (?:only )?just \\p{L}+(?:ed|en|wn|nt|ne|de|lt|ht|st)|until recently',
])

const ZEIT =
  '(?:Jahr(?:e[sn]?)?|Monat(?:e[sn]?|s)?|Wochen?|Quartal(?:en?|s)?|Tagen?|Jahrzehnt(?:en?|s)?|Sommer|Winter|Frühjahr|Herbst)'

/** German. "Am Morgen" is a part of the day, "aktuelle" what is said of a thing. */
export const germanMoments = wholeWords(
  [
    '[Kk]ürzlich|[Nn]eulich|[Jj]üngst|[Dd]erzeit|[Zz]urzeit|[Aa]ktuell|[Mm]omentan|[Gg]egenwärtig|[Hh]eutzutage|[Dd]emnächst|[Bb]ald(?! (?:nach|darauf))|[Gg]estern|(?<!von )morgen|[Mm]ittlerweile',
    '[Uu]nlängst|[Nn]euerdings|[Hh]euer|[Jj]üngstens|[Ss]oeben|(?:[Gg]erade|[Ee]ben) erst|(?<!\\p{Ll} )Zuletzt(?= \\p{Ll})|[Vv]or langem|[Ss]eit (?:langem|längerem|einiger Zeit|einigen (?:Jahren|Monaten|Wochen)|(?:ein paar|wenigen|vielen) (?:Jahren|Monaten|Wochen)|Jahren|Monaten|Wochen)(?! (?:der|des))|[Vv]or (?:Jahren|Monaten|Wochen|Tagen)|[Ii]n (?:absehbarer|jüngster|jüngerer|nächster) Zeit|[Ii]n (?:wenigen|einigen|ein paar) (?:Jahren|Monaten|Wochen|Tagen)|[Ii]m (?:Vorjahr|abgelaufenen Jahr|laufenden Jahr|Vormonat|Vorquartal)|[Vv]or (?:gut|rund|knapp|etwa|mehr als|über|fast) (?:eine[mr]|\\p{Ll}+|\\d+) (?:Jahr|Jahren|Monat|Monaten|Woche|Wochen)|[Nn]och (?:in diesem|diesen|dieses|diese|im) (?:Sommer|Winter|Herbst|Frühjahr|Jahr|Monat|Woche)|(?:[Dd]iesen|[Ll]etzten|[Vv]origen|[Nn]ächsten|[Kk]ommenden) (?:Sommer|Winter|Herbst|Monat|Frühling)|[Ii]n den (?:kommenden|nächsten|letzten|vergangenen) (?:Jahren|Monaten|Wochen)|[Ii]n (?:diesen|jenen) Tagen|[Ii]n letzter Zeit|[Aa]ugenblicklich|[Aa]ls(?:o)?bald|[Ii]n Bälde|[Zz]eitnah|[Bb]innen (?:kurzem|Kurzem)|[Ss]eit (?:letztem|vorigem|vergangenem) (?:Jahr|Monat|Herbst|Sommer|Winter|Frühjahr)',
    '[Bb]isher|[Bb]islang|[Bb]is (?:dato|heute)|[Vv]or kurzem|[Vv]or Kurzem|[Ss]eit kurzem|[Ii]n Kürze|[Ii]n letzter Zeit|[Zz]ur Zeit(?! (?:der|des|von))|[Ii]n naher Zukunft',
    `(?:[Ll]etzte|[Vv]orige|[Vv]ergangene|[Nn]ächste|[Kk]ommende|[Dd]iese)[sn]? ${ZEIT}(?! (?:der|des|vor|nach))`,
    `[Ii](?:m|n den|n der|n diesem|n dieser) (?:(?:letzten|vorigen|vergangenen|nächsten|kommenden|laufenden) )?(?:\\p{L}+ )?(?<=(?:letzten|vorigen|vergangenen|nächsten|kommenden|laufenden|diesem|dieser) (?:\\p{L}+ )?)${ZEIT}(?! (?:der|des|vor|nach))`,
    `[Vv]or (?:\\p{L}+|\\d+) (?:Jahren|Monaten|Wochen|Tagen)(?! (?:der|des))|[Vv]or einem (?:Jahr|Monat)`,
    '(?:[Ee]nde|[Aa]nfang|[Mm]itte) (?:des|dieses|nächsten|kommenden|letzten) Jahres|(?:[Bb]is|[Zz]um) Jahresende',
  ],
  'u',
)
