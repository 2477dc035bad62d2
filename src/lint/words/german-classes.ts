// Classes of German words that tell where a noun phrase begins, what joins clauses, and what looks like a verb and is none.

const set = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Open a noun phrase; also where they have the form of a plural or a case. */
export const DETERMINERS = set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meiner sein seine seinen
  seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres dieser diese dieses diesen diesem jener jene
  jenes jenen jenem jeder jede jedes jeden jedem alle allen aller alles allem beide beiden beider viele vielen vieler wenige wenigen weniger mehr
  einige einigen einiger mehrere mehreren mehrerer manche manchen mancher solche solchen solcher sämtliche sämtlichen andere anderen anderer
  anderes anderem etliche zahlreiche zahlreichen meiste meisten erste ersten erster erstes zweite zweiten dritte dritten letzte letzten nächste
  nächsten eigene eigenen eigener`,
)
export const PREPOSITIONS = set(
  `in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter unterm von vom vor vorm wegen während
  zu zum zur zwischen trotz statt anstatt laut gegenüber innerhalb außerhalb je pro per ab binnen dank entlang gemäß mangels mittels samt zwecks
  hinsichtlich bezüglich einschließlich zuzüglich abzüglich angesichts aufgrund anhand jenseits diesseits oberhalb unterhalb`,
)
export const NUMERALS = set(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend halb halbe halben',
)
/** Open a clause that has its verb at the end. */
export const SUBORDINATORS = set(
  `dass weil wenn obwohl obgleich während damit bis nachdem bevor ehe sobald solange falls sofern soweit indem ob wie warum weshalb wieso wo wann
  wer wen wem wessen was womit wodurch wofür wovon worauf worin woran weswegen woher wohin wobei welche welcher welches welchen welchem`,
)
/** Open a clause that hangs on a noun. */
export const RELATIVES = set('der die das den dem deren dessen denen welche welcher welches welchen welchem')
/** Stand for somebody or something: where they stand a verb is near. */
export const SUBJECTS = set('ich du er es wir man sich')

/** Small words that end as verbs do, and others that stand between. */
export const ADVERBS = set(
  `nicht jetzt fast meist zumeist oft erst zuerst zuletzt selbst damit womit somit hiermit weit soweit leicht vielleicht schlecht recht echt dicht
  schlicht fest gut alt kalt laut hart zart bekannt unbekannt bereit breit spät direkt indirekt deutlich exakt korrekt perfekt komplett konkret abstrakt privat
  absolut rot tot satt glatt matt nett fett gesamt insgesamt überhaupt längst jüngst unlängst zunächst möglichst höchst äußerst sonst umsonst ernst
  bewusst dort sofort fort robust leise müde böse gerade heute lange beinahe nahe gerne vorne bitte selten offen trocken eigen verschieden oben
  unten zufrieden bescheiden willkommen innen außen hinten draußen drinnen drüben morgen gestern gern modern extern intern fern nüchtern zusammen
  effizient indessen unterdessen inzwischen ansonsten mitten daneben dagegen hingegen deswegen stattdessen allein noch schon auch nur sehr immer wieder
  weiter weiterhin kaum etwa rund knapp alleine mindestens höchstens bereits stets besonders und oder aber sondern sowie als denn doch so zu`,
)
/** Ends of verbs that come in two, where nothing follows. */
export const PARTICLES = set(
  'ab an auf aus bei ein los mit nach vor weg zu zurück hinzu heraus herein hinaus hinein herunter hinunter voran voraus vorbei teil statt fern frei offen fest weiter durch um unter dar her hin bereit entgegen davon auseinander',
)

/** Finite whatever stands beside them. */
export const FINITE =
  /^(?:ist|sind|war|waren|wäre|wären|hat|haben|hatte|hatten|hätte|hätten|wird|werden|wurde|wurden|würde|würden|kann|können|konnte|konnten|könnte|könnten|muss|muß|müssen|musste|mussten|müsste|müssten|soll|sollen|sollte|sollten|darf|dürfen|durfte|durften|dürfte|dürften|will|wollen|wollte|wollten|mag|mögen|möchte|möchten|weiß|wissen|lässt|lassen|gibt|geht|steht|liegt|kommt|bleibt|fällt|hält)$/
/** Pasts by a change of vowel, with what stands before them: "verlor", "entstand", "zurückging". */
export const STRONG =
  /^(?:[a-zß-ÿ]{2,7})?(?:sank|stieg|fiel|ging|kam|lag|stand|blieb|gab|nahm|verlor|gewann|wuchs|hielt|lief|schrieb|zog|bot|schloss|brach|sprach|traf|trug|schuf|fand|band|sah|las|aß|half|warf|starb|zwang|sprang|trank|begann|schien|rief|ließ|stieß|fuhr|lud|schlug|wich|litt|schnitt|stritt|griff|floss|flog|bog|hob|wog|galt|erlosch|verdarb|schwand|rang|gelang|misslang|geschah|genoss|tat|bat|saß)(?:en)?$/
/** Verbs that begin with ge- and are no participles. */
export const GE_VERBS =
  /^ge(?:hör|hen|ht|lt|lang|ling|nieß|nüg|ben|bühr|brauch|biet|fähr|fall|fäll|rat|rät|schieh|scheh|stalt|statt|steh|wähn|währ|winn|wöhn|nehmig|nerier|deih|horch|denk|fror|riet|wann)/
/** Verbs that share what follows them with another: "kann … öffnen und … zeigen". */
export const AUXILIARY =
  /(?<![a-zß-ÿ])(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|würde|würden|kann|können|konnte|konnten|könnte|könnten|muss|muß|müssen|musste|soll|sollen|sollte|sollten|darf|dürfen|will|wollen|möchte|möchten|lässt|lassen)(?![a-zß-ÿ])/
