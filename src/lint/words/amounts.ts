// Quantities without a number: "significant", "the bulk of", "rose sharply", by families of words.
import { wholeWords } from './whole-words.ts'
import { quick } from '../../text/index.ts'

const SHARE =
  '(?:share|part|portion|proportion|number|amount|majority|minority|fraction|percentage|chunk|slice|deal|quantity|volume|sum)s?'
const SIZE =
  '(?:large|small|good|great|high|low|vast|tiny|big|fair|major|overwhelming|growing|rising|limited|material|meaningful|notable|sizeable|sizable|clear|huge|decent|certain|substantial|considerable|significant)'
const CHANGED =
  '(?:gr[eo]w(?:s|n|ing)?|rose|risen|ris(?:es?|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|declin(?:es?|ed|ing)|improv(?:es?|ed|ing)|worsen(?:s|ed|ing)?|reduc(?:es?|ed|ing)|cut(?:s|ting)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|gain(?:s|ed|ing)?|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|tighten(?:s|ed|ing)?|gr[eo]wn|swell(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|shorten(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|expand(?:s|ed|ing)?|chang(?:es?|ed|ing)|slow(?:s|ed|ing)?|climb(?:s|ed|ing)?|exceed(?:s|ed|ing)?|outgrew|outperform(?:s|ed)?|accelerat(?:es?|ed|ing))'
const MORE =
  '(?:more|less|fewer|higher|lower|larger|smaller|bigger|faster|slower|cheaper|dearer|better|worse|longer|shorter|above|below|stronger|weaker)'
/** Changes that are nouns, and how large they are said to be. */
const CHANGE =
  '(?:rise|fall|increase|decrease|drop|growth|decline|gain|loss|jump|surge|improvement|reduction|saving|swing|cut|slowdown|shortfall|surplus|deficit|difference|gap|advantage|discount|premium|shift)s?'
const STRENGTH =
  '(?:sharp|steep|marked|strong|drastic|rapid|heavy|hefty|large|big|slight|modest|moderate|severe|notable|noticeable|sizeable|pronounced|material|meaningful|appreciable|small|tiny|minor|major)'
const FORCE =
  '(?:sharply|strongly|markedly|steeply|drastically|noticeably|materially|meaningfully|heavily|rapidly|vastly|greatly|appreciably|notably|hugely|enormously|immensely|tremendously|massively|dramatically|severely|decidedly|slightly|somewhat|marginally|modestly|moderately|a little|a bit|a touch|a great deal|a good deal|a lot)'

/** English. "Statistically significant" and "not significant" are terms; "material" alone is what a thing is made of. */
export const englishAmounts = wholeWords([
  '(?<!(?:statistically|not|in|climatically) )significant(?!ly)(?! (?:at|other|figures?|digits?)\\b)|significantly|substantial|substantially|considerable(?! time)|considerably|numerous|countless|(?:a )?myriad',
  'a lot(?: of)?|lots of|plenty of|massive|massively|huge|hugely|tremendous|dramatic(?! arts?)|dramatically|sizeable|sizable|ample',
  `a number of|an? (?:very |relatively |fairly )?${SIZE}(?: and growing| but growing)? ${SHARE} of|(?<!(?:the|this|that) )${SIZE} ${SHARE} of(?= \\p{Ll})|the (?:vast |great |overwhelming |large )?majority of|the (?:vast )?bulk of|a great deal|a good deal|(?:much|many) of(?= the)`,
  '(?:only )?a (?:mere )?(?:handful|couple|host|raft|wealth|multitude|fraction|string|plethora) of(?! (?:the )?(?:times|hotel)\\b)|(?:dozens|scores|hundreds|thousands|tens of thousands|millions|billions) of(?= \\p{Ll})',
  "the lion[’']s share|the (?:vast |great |overwhelming |large )majority|an? (?:clear |large |small |tiny |slim )?(?:majority|minority) of(?! (?:the )?(?:votes?|shares|seats|stock|equity|board|company))|the (?:overwhelming|vast|great|greater|major) (?:part|portion) of|the (?:greater|better) (?:part|share) of|(?:loads|heaps|tons|oodles|scads|reams|swathes) of(?= \\p{Ll})|no end of|umpteen|any number of|untold(?= \\p{Ll}+s)",
  '(?:enormous|immense|gigantic|colossal|staggering|whopping|hefty|astronomical|vast|sky-high|razor-thin|rock-bottom|extraordinary|phenomenal|exorbitant|negligible|minuscule)(?! (?:majority|tour|items?|meeting))|enormously|immensely|next to nothing|a (?:tiny|small) part of',
  'soar(?:s|ed|ing)?|skyrocket(?:s|ed|ing)?|plummet(?:s|ed|ing)?|balloon(?:ed|ing)|rocketed|sho(?:ot|ots|t) up|(?:go|goes|went|gone) through the roof|(?:by|in) leaps and bounds|virtually (?:all|none|every|nothing)|practically (?:all|none|every|nothing)',
  `(?:an? |the |with |of |after |to |despite |by |on |from |for )(?:very |rather |quite )?${STRENGTH} ${CHANGE}(?! (?:maker|adjuster|curve|lock|key|rate)s?\\b)|^${STRENGTH} ${CHANGE}|an? (?:large|small|high|fair|growing|rising|overwhelming|good|big|tiny|sizeable|substantial|considerable) (?:share|proportion|portion|fraction|percentage|number|chunk)(?= \\p{Ll})`,
  `(?:far|much|way|slightly|somewhat|marginally|a lot|lots|a good deal|a great deal) (?:more (?=\\p{Ll})|less (?=\\p{Ll})|fewer|higher|lower|larger|smaller|cheaper|dearer|costlier|faster|slower|bigger|longer|shorter|stronger|weaker)(?! likely| than a| often)`,
  `${CHANGED} (?:very |quite |so )?${FORCE}|${FORCE} (?:${CHANGED}|${MORE})`,
])

/** German. */
export const germanAmounts = quick(
  /(?<![\p{L}-])(?:(?<!(?:statistisch|nicht) )signifikant(?:e[rnsm]?)?|erheblich(?:e[rnsm]?)?|beträchtlich(?:e[rnsm]?)?|zahlreiche[rnsm]?|enorm(?:e[rnsm]?)?|massiv(?:e[rnsm]?(?! (?:Eiche|Holz|Stein|Wand|Wände|Bauweise|Gold|Silber)))?|(?<!(?:statistisch|nicht) )(?:beachtlich|gewaltig|immens|riesig|nennenswert|winzig|gigantisch|horrend|spürbar|merklich|drastisch|kräftig|deutlich|massenhaft|rasant)(?:e[rnsm]?)(?= \p{Lu})|massenhaft|jede Menge|Unmengen|ein Haufen|der Löwenanteil|ein Gutteil|ein Bruchteil|ein (?:winziger|kleiner|großer|hoher|beträchtlicher|wachsender) (?:Teil|Anteil)|(?:die|eine) (?:(?:große|überwiegende|deutliche|knappe|klare) )?(?:Mehrheit|Minderheit)(?! im)|(?:Dutzende|Hunderte|Tausende|Zehntausende|Millionen)(?: von)?(?= \p{Lu})|(?:fast|nahezu|beinahe|so gut wie) (?:alle[ns]?|kein(?:e[rnms]?)?|jede[rnms]?|nichts)|nicht wenige|mehrere(?= \p{Lu}\p{Ll}{2,}(?:n|r|s|e)(?!\p{L}))|verschiedene(?= \p{Lu})|explodier(?:t|te|ten|en)|(?:brach|brachen|bricht|brechen) (?:\p{L}+ )?ein(?=[.,;]|$)|diverse[rnsm]?|etliche[rnsm]?|unzählige[rnsm]?|eine (?:ganze )?(?:Menge|Reihe|Vielzahl|Fülle|Handvoll)(?: von)?|(?:der|die|den|ein(?:en|em)?) (?:große[rnsm]? |größte[rnsm]? |überwiegende[rnsm]? |weit ?aus größte[rnsm]? )?(?:Großteil|Mehrzahl|(?:große[rnsm]?|größte[rnsm]?|überwiegende[rnsm]?|wesentliche[rnsm]?|beachtliche[rnsm]?) (?:Teil|Anteil|Mehrheit|Zahl))|(?<!(?:wie|so|zu|genauso|ebenso) )viele(?= \p{Lu}\p{Ll}{2,}(?:n|r|s|e)(?!\p{L}))|die meisten(?= \p{Lu})|(?:deutlich|stark|spürbar|merklich|kräftig|drastisch|wesentlich|weit|erheblich|viel|sehr viel|rasant|steil) (?:zurück|auseinander|steigen|steigt|sinken|sinkt|wachsen|wächst|fallen|schrumpfen|zunehmen|abnehmen|ge(?:stiegen|sunken|wachsen|fallen|schrumpft)|höher|niedriger|mehr|weniger|besser|schlechter|zugenommen|abgenommen|schneller|langsamer|teurer|billiger|erhöht|gesenkt|verbessert)|(?:steigt|steigen|stieg|stiegen|gingen|ging|nahm|nahmen|wachsen|schrumpft|schrumpfte|schrumpften|sinkt|sinken|sank|sanken|wächst|wuchs|wuchsen|fiel|fielen|spart|sparen|senkt|senken|erhöht|verbessert) (?:\p{L}+ ){0,3}(?:deutlich|stark|spürbar|merklich|kräftig|drastisch|rasant|steil|leicht|rapide))(?![\p{L}-])/iu,
)
