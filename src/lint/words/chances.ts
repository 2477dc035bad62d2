// How likelihood is told in words that the scale does not have, as grammar: a size and a chance, a certainty, a doubt.

const SIZE =
  'good|fair|decent|real|realistic|strong|solid|excellent|reasonable|sporting|outside|slim|slender|small|scant|high|low|poor|tiny|negligible|serious|distinct|even|better-than-even|50[/-]50|fifty-fifty|overwhelming|appreciable|considerable|substantial|significant|non-zero|fighting'
const CHANCE = 'chances?|prospects?|possibilit(?:y|ies)|likelihood|probabilit(?:y|ies)|odds'

/** After "perhaps" a number is a rough one: "perhaps three letters", "maybe a third of the night". "Perhaps one day" tells none. */
const ROUGH =
  '(?! (?:about |some |as (?:many|few|much|little) as |only |every |up to )?(?:[~≈]?(?:[A-Z]{3} |[$€£])?(?!(?:19|20)\\d\\d\\b)\\d|one\\b(?! (?:day|morning|night|time|year)\\b)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens|half|twice|once)\\b|an? (?:half-?)?(?:dozen|score|hundred|thousand|million|billion|couple|handful|fortnight)\\b|(?:an? |one )?(?:third|quarter|fifth|tenth|half) of\\b|an? (?:day|week|month|year|hour|minute|mile|foot)(?: or (?:so|two))?\\b))'

/** A size given to a chance, and turns of speech for it, in English. A chance "to speak" that somebody is given is none. */
export const englishChances: readonly RegExp[] = [
  new RegExp(
    `\\b(?<!\\b(?:roughly|almost) )(?:(?:${SIZE}) (?:chances?|possibility|likelihood|probability|odds)\\b(?! to\\b)|(?:${SIZE}|every|little|some) prospects? (?:of|that)\\b|(?:every|little|some|not much|no real|no small|next to no|hardly any|scarcely any) (?:chance|possibility|likelihood|probability)\\b(?! to\\b))`,
    'i',
  ),
  new RegExp(
    `\\b(?:there (?:is|was|are)|has|have|stands?|had) (?:still |only )?(?:an? |every |little |some )(?:(?:${SIZE}|very|quite|rather) )*(?:chance|prospect)s? (?:to|of|that)\\b(?<!\\b(?:has|have|had) an? (?:chance|prospect) to)`,
    'i',
  ),
  new RegExp(
    `\\bthe (?:${CHANCE}) (?:that|of|for)\\b[^.;:]{1,60}? (?:is|are|remains?|seems?|looks?|stands? at) (?:very |quite |rather |fairly |still |pretty |extremely |vanishingly |now |only )?(?:${SIZE}|slight|great|minimal|modest|about even|next to nothing|close to (?:nil|zero)|nil)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:perhaps|maybe)\\b${ROUGH}`, 'i'),
  /\b(?:(?:safe|sure|good|fair) bet\b|long shot\b|on the cards\b|odds[- ]on\b|(?:the )?odds (?:are|favou?r|point|speak|seem)\b|foregone conclusion|(?:all but|virtually|practically|as good as|next to|pretty much|more or less|anything but|far from|by no means) certain(?= to\b| that\b|[.,;]|$)|(?:hardly|scarcely|barely|anything but|far from|most|pretty|moderately|relatively|increasingly|only too|very much) (?:un)?likely\b|(?<!\b(?:be|make|makes|making|made|not) )(?:certain|sure|destined|doomed) to (?=[a-z])|(?:it is|seems|looks|remains) (?:hardly |barely |scarcely )?(?:doubtful|questionable|debatable|conceivable|thinkable|improbable enough)\b|(?:cannot|can[’']t|could not) be (?:ruled out|excluded)\b|(?:we|many|experts) (?:strongly |seriously )?doubt (?:that|whether|if)\b|it is hard to imagine\b|come what may|(?:more|less) likely than not|touch and go|nine times out of ten|with (?:any )?luck|in all certainty|beyond (?:any )?doubt)/i,
  /\b(?:may|might|could) (?:very |quite |just |equally )?(?:well|easily|possibly|conceivably|readily)\b(?! (?:be (?:done|made|seen|read)|see|read)\b)|\b(?:will|would) (?:almost |very |quite |most )?(?:surely|certainly|definitely|inevitably|undoubtedly|assuredly|unquestionably)\b(?! not (?:known|clear))|\b(?:surely|inevitably|undoubtedly|doubtlessly|unquestionably|feasibly|plausibly),? [a-z]+ (?:will|would|may|might|could)\b/i,
]

/** What gives a chance, and makes it an opportunity. */
export const givesChance =
  /\b(?:giv(?:es?|en|ing)|gave|offer(?:s|ed)?|gets?|got|wants?|needs?|takes?|took|miss(?:es|ed)?|uses?|provid(?:es?|ed)|equal|second|last|first)\b[^.;]{0,30}$/i

const MASS =
  'gute?n?|großen?|große|hohe[rn]?|geringe[rn]?|kleine[rn]?|schlechte|reale[rn]?|reelle[rn]?|realistische[rn]?|ernsthafte[rn]?|ernste[rn]?|konkrete[rn]?|gewisse[rn]?|echte[rn]?|einige[rn]?|ziemliche[rn]?|kaum eine|wenig|jede|alle'

/** The same in German. */
export const germanChances: readonly RegExp[] = [
  new RegExp(
    `(?<![a-zäöüß])(?:(?:${MASS}) (?:Chancen?|Aussicht(?:en)?|Wahrscheinlichkeit|Gefahr)(?:,? dass| auf| besteht|[.;]|$)|(?:${MASS}) Möglichkeit,? dass|(?:${MASS}|es[s]?|ernstes|reales|hohes|geringes|gewisses) Risiko, dass|mit (?:${MASS}|an Sicherheit grenzender|aller) (?:Wahrscheinlichkeit|Sicherheit))`,
    'i',
  ),
  /(?<![a-zäöüß])(?:Chancen|Aussichten|Zeichen)(?: [^.;]{0,50}?)? stehen (?:[a-zäöüß]+ )?(?:gut|schlecht|günstig|ungünstig)|(?<![a-zäöüß])stehen die (?:Chancen|Aussichten)(?: [^.;]{0,50}?)? (?:gut|schlecht|günstig)|(?<![a-zäöüß])(?:die |Die )?(?:Chance|Wahrscheinlichkeit|Aussicht),? (?:dass|auf|für|einer|eines|der|des)(?![a-zäöüß])[^.;:]{1,60}? (?:ist|bleibt|scheint|liegt) (?:sehr |recht |eher |ziemlich |äußerst )?(?:hoch|gering|groß|klein|gut|niedrig|minimal)/i,
  /(?<![a-zäöüß])(?:(?:spricht|sprach|deutet) (?:sehr |recht )?(?:vieles|viel|einiges|alles|manches|wenig) (?:dafür|dagegen|darauf)|(?:gut|durchaus|sehr wohl|immerhin) (?:möglich|denkbar|vorstellbar)|(?:kaum|schwer|nicht) (?:vorstellbar|denkbar|auszuschließen|ausgeschlossen)|(?:ist|scheint|wäre) denkbar|(?:lässt|lassen) sich nicht ausschließen|steht zu (?:befürchten|erwarten|hoffen|vermuten)|(?:ist|wäre) (?:damit zu rechnen|(?:kaum|nicht) (?:damit )?zu (?:rechnen|erwarten)|zu (?:befürchten|vermuten))|(?:so gut wie|beinahe|fast|ziemlich|praktisch) (?:sicher|ausgeschlossen|gewiss|unmöglich)|(?:ziemlich|recht|eher|relativ|äußerst|höchst|mehr als|nicht|kaum|wenig|durchaus|ebenso|extrem|ganz) (?:un)?wahrscheinlich|höchstwahrscheinlich|(?:fraglich|zweifelhaft),? ob|(?:[Oo]b [^.;]{1,60}?, (?:ist|bleibt|scheint) (?:mehr als |sehr |noch )?(?:fraglich|zweifelhaft))|(?:es|das) mag sein|aller (?:Voraussicht|Wahrscheinlichkeit|Erfahrung) nach|nach menschlichem Ermessen|ohne (?:jeden )?Zweifel|kein(?:en)? Zweifel,? dass|zweifelsohne|sicherlich|mutmaßlich|eventuell|unter Umständen|möglicherweise|womöglich|vermutlich|vielleicht(?! (?:nur |gerade |noch |ein |eine |einen )?(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|dutzend|halbes dutzend|drittel|viertel|fünftel|zehntel|paar|handvoll|hälfte)(?![a-zäöüß])))(?![a-zäöüß])/i,
  /(?<![a-zäöüß])(?:könnten?|dürften?|mag|mögen) (?:[a-zäöüß]+ )?(?:gut|leicht|durchaus|sehr wohl|ohne Weiteres|schnell einmal)(?: (?:sein|noch|auch|weiter)|[,.;]|$| [a-zäöüß]+en(?:[.,;]|$))|(?<![a-zäöüß])(?:wird|werden) (?:[a-zäöüß]+ )?(?:(?:ganz|fast|ziemlich|so gut wie) sicher|gewiss|garantiert|zwangsläufig|unweigerlich|mit Sicherheit)(?![a-zäöüß])|(?<![a-zäöüß])(?:wird|werden|ist|sind|bleibt|bleiben|hat|haben) (?:[a-zäöüß]+ ){0,2}wohl(?![a-zäöüß])|(?<![a-zäöüß])wohl (?:kaum|nie|nicht|auch|weiter|eher|nur|bald)(?![a-zäöüß])/i,
]
