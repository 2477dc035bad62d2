// German words for the rules about wording; where a list is empty the rule is silent.
import { germanAmounts } from './amounts.ts'
import { germanAnnouncing } from './announcing.ts'
import { germanChances } from './chances.ts'
import { germanFillers } from './fillers.ts'
import type { Lexicon } from './lexicon.ts'
import { isGermanQuestion, joinsGermanClauses } from './german-clauses.ts'
import { hasGermanVerb } from './german-finite.ts'
import { germanMoments } from './moments.ts'
import { quick } from '../../text/index.ts'

/** A form of "werden" and a participle. With "wird" and "werden" a word in -en may be an infinitive, so only those in ge- count. */
const germanPassive = quick(
  /\b(?:wird|werden|werde)(?= )[^.;:]*? (?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wieder|voll|hinter)\p{Ll}{2,}t|\p{Ll}{2,}iert)(?!\p{L})|\b(?:wurden?|worden)(?= )[^.;:]*? (?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wieder|voll|hinter|an|ab|auf|aus|ein|vor|zu)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert)(?!\p{L})|\p{Ll}(?:t|en) (?:worden|wurden?|wird|werden)(?=[.,;]|$)/u,
)

const list = (words: string): string[] => words.split('|')

export const german: Lexicon = {
  language: 'de',
  announcing: germanAnnouncing(hasGermanVerb),
  hasVerb: hasGermanVerb,
  joinsClauses: joinsGermanClauses,
  isAsking: isGermanQuestion,
  specific: list(
    'mehr|weniger|höher|höhere|höheren|niedriger|niedrigere|größer|größere|größeren|kleiner|kleinere|schneller|langsamer|besser|bessere|besten|schlechter|teurer|billiger|günstiger|länger|längere|kürzer|kürzere|früher|später|stärker|schwächer|öfter|seltener|häufiger|meisten|wenigsten|größte|größten|kleinste|kleinsten|höchste|höchsten|niedrigste|stärkste|schwächste|erste|ersten|letzte|letzten|zweite|zweiten|dritte|dritten|einzige|einzigen|nur|kein|keine|keinen|keiner|nicht|nie|ohne|beide|beiden|jede|jeder|jedes|jeden|alle|halb|halbe|hälfte|drittel|viertel|fünftel|zehntel|zwanzigstel|doppelt|dreifach|als|so viel|so viele|ein halbmal|anderthalbmal|zweimal|zweieinhalbmal|dreimal|viermal|statt|voraus|zurück|sinkt|sinken|sank|sanken|steigt|steigen|stieg|stiegen|wächst|wachsen|wuchs|wuchsen|fällt|fallen|fiel|fielen|schrumpft|schrumpfen|schrumpfte|verliert|verlieren|verlor|verloren|gewinnt|gewinnen|gewann|gewannen|verdoppelt|verdoppelte|halbiert|halbierte|übertrifft|übertreffen|überholt|überholte|führt|überwiegt|überwiegen|zunimmt|abnimmt|nimmt ab|nimmt zu|holt auf',
  ),
  filler: germanFillers,
  vague: germanAmounts,
  relative: germanMoments,
  comparatives: [],
  comparators: [],
  up: list(
    'gewann|gewannen|gewonnen|wuchs|wuchsen|wächst|wachsen|stieg|stiegen|steigt|steigen|gestiegen|gewachsen|erhöhte|erhöhten|erhöht|erhöhte sich|zunahm|zunahmen|zugenommen|kletterte|kletterten|klettert|geklettert|zuwachs|anstieg|plus von|zulegte|zulegten|zugelegt|verbesserte|verbesserten|anzog|anzogen|steigerung|steigerte|steigerten',
  ),
  down: list(
    'fiel|fielen|fällt|fallen|sank|sanken|sinkt|sinken|gesunken|gefallen|schrumpfte|schrumpften|schrumpft|geschrumpft|verlor|verloren|rückgang|minus von|abnahm|abnahmen|abgenommen|zurückging|zurückgingen|zurückgegangen|nachgab|nachgaben|einbrach|einbrachen|eingebrochen|einbruch|verschlechterte|verringerte|verringerten|senkte|senkten|rutschte|rutschten',
  ),
  parted: {
    up: /(?<![a-zäöüß])(?:n[aä]hm(?:en)?|nimmt|nehmen|leg(?:te|ten|t|en)) [^,;:]*(?<![a-zäöüß])zu$|(?<![a-zäöüß])z[oi](?:gen?|eht|ehen) [^,;:]* an$/,
    down: /(?<![a-zäöüß])(?:g(?:ing|ingen|eht|ehen)|n[aä]hm(?:en)?|nimmt|nehmen|fiel(?:en)?|fällt|fallen|g[aäi]b(?:en|t)?|brach(?:en)?|bricht|brechen) [^,;:]*(?<![a-zäöüß])(?:zurück|ab|nach|ein)$/,
  },
  hedges: list(
    'vielleicht|möglicherweise|wahrscheinlich|vermutlich|wohl|könnte|könnten|dürfte|dürften|scheint|scheinen|geschätzt|etwa|rund|laut|angeblich|soll|sollen|erwartet|vorläufig',
  ),
  attributes: quick(
    /(?:nach (?:eigenen )?Angaben|zufolge|nach Ansicht|(?:berichtet|berichten|meldet|melden|behauptet|behaupten|erwartet|erwarten)(?!\p{L}))/iu,
  ),
  likelihood: list('wahrscheinlich|sehr wahrscheinlich|unwahrscheinlich|sehr unwahrscheinlich|nahezu sicher'),
  chances: germanChances,
  loose: list('mit an sicherheit grenzender|zweifellos'),
  confidence: list(
    'wir sind sicher|sind wir sicher|sehr sicher|wir sind uns sicher|sind wir uns sicher|wir sind überzeugt|sind wir überzeugt|zuversichtlich|hohe sicherheit|mittlere sicherheit|geringe sicherheit|hohe verlässlichkeit|geringe verlässlichkeit',
  ),
  stop: list(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|aber|nicht|kein|keine|ist|sind|war|waren|hat|haben|in|im|an|am|auf|zu|zum|zur|von|vom|mit|für|bei|als|wie|was|es|sich|sie|er|ihr|ihre|so|auch|nur',
  ),
  numerals: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
  },
  measures: {
    prozent: '%',
    prozentpunkte: 'pp',
    million: 'm',
    millionen: 'm',
    milliarde: 'bn',
    milliarden: 'bn',
    tausend: 'k',
    sekunden: 'seconds',
    cent: '',
    euro: 'EUR',
    dollar: '',
    franken: 'CHF',
  },
  passive: germanPassive,
  months: list('januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'),
  days: list('montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'),
  emptyLinks: list('hier|hier klicken|link|mehr|weiterlesen|seite|quelle'),
}
