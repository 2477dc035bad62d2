// Quantities without a number: "significant", "the bulk of", "rose sharply", by families of words.
import { wholeWords } from './whole-words.ts'
import { quick } from '../../text/index.ts'

const SHARE =
  '(?:share|part|portion|proportion|number|amount|majority|minority|fraction|percentage|chunk|slice|deal|quantity|volume|sum)s?'
const SIZE =
  '(?:large|small|good|great|high|low|vast|tiny|big|fair|major|overwhelming|growing|rising|limited|material|meaningful|notable|sizeable|sizable|clear|huge|decent|certain|substantial|considerable|significant)'
const CHANGED =
  '(?:gr[eo]w(?:s|n|ing)?|rose|risen|ris(?:es?|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|increas(?:es?|ed|ing)|decreas(?:es?|ed|ing)|declin(?:es?|ed|ing)|improv(?:es?|ed|ing)|worsen(?:s|ed|ing)?|reduc(?:es?|ed|ing)|cuts?|shr[aiu]nk(?:s|ing)?|expand(?:s|ed|ing)?|chang(?:es?|ed|ing)|slow(?:s|ed|ing)?|climb(?:s|ed|ing)?|exceed(?:s|ed|ing)?|outgrew|outperform(?:s|ed)?|accelerat(?:es?|ed|ing))'
const MORE =
  '(?:more|less|fewer|higher|lower|larger|smaller|bigger|faster|slower|cheaper|dearer|better|worse|longer|shorter|above|below|stronger|weaker)'
const FORCE =
  '(?:sharply|strongly|markedly|steeply|drastically|noticeably|materially|meaningfully|heavily|rapidly|vastly|greatly|appreciably|notably|a great deal|a good deal|a lot)'

/** English. "Statistically significant" and "not significant" are terms; "material" alone is what a thing is made of. */
export const englishAmounts = wholeWords([
  '(?<!(?:statistically|not|in|climatically) )significant(?!ly)(?! (?:at|other|figures?|digits?)\\b)|significantly|substantial|substantially|considerable(?! time)|considerably|numerous|countless|(?:a )?myriad',
  'a lot(?: of)?|lots of|plenty of|massive|massively|huge|hugely|tremendous|dramatic(?! arts?)|dramatically|sizeable|sizable|ample',
  `a number of|an? (?:very |relatively |fairly )?${SIZE}(?: and growing| but growing)? ${SHARE} of|(?<!(?:the|this|that) )${SIZE} ${SHARE} of(?= \\p{Ll})|the (?:vast |great |overwhelming |large )?majority of|the (?:vast )?bulk of|a great deal|a good deal|(?:much|many) of(?= the)`,
  '(?:only )?a (?:mere )?(?:handful|couple|host|raft|wealth|multitude|fraction|string|plethora) of(?! (?:the )?(?:times|hotel)\\b)|(?:dozens|scores|hundreds|thousands|tens of thousands|millions|billions) of(?= \\p{Ll})',
  `${CHANGED} (?:very |quite |so )?${FORCE}|${FORCE} (?:${CHANGED}|${MORE})`,
])

/** German. */
export const germanAmounts = quick(
  /(?<![\p{L}-])(?:(?<!(?:statistisch|nicht) )signifikant(?:e[rnsm]?)?|erheblich(?:e[rnsm]?)?|beträchtlich(?:e[rnsm]?)?|zahlreiche[rnsm]?|enorm(?:e[rnsm]?)?|massiv(?:e[rnsm]?(?! (?:Eiche|Holz|Stein|Wand|Wände|Bauweise|Gold|Silber)))?|diverse[rnsm]?|etliche[rnsm]?|unzählige[rnsm]?|eine (?:ganze )?(?:Menge|Reihe|Vielzahl|Fülle|Handvoll)(?: von)?|(?:der|die|den|ein(?:en|em)?) (?:große[rnsm]? |größte[rnsm]? |überwiegende[rnsm]? |weit ?aus größte[rnsm]? )?(?:Großteil|Mehrzahl|(?:große[rnsm]?|größte[rnsm]?|überwiegende[rnsm]?|wesentliche[rnsm]?|beachtliche[rnsm]?) (?:Teil|Anteil|Mehrheit|Zahl))|(?<!(?:wie|so|zu|genauso|ebenso) )viele(?= \p{Lu}\p{Ll}{2,}(?:n|r|s|e)(?!\p{L}))|die meisten(?= \p{Lu})|(?:deutlich|stark|spürbar|merklich|kräftig|drastisch) (?:ge(?:stiegen|sunken|wachsen|fallen|schrumpft)|höher|niedriger|mehr|weniger|besser|schlechter|zugenommen|abgenommen|schneller|langsamer|teurer|billiger|erhöht|gesenkt|verbessert)|(?:steigt|steigen|stieg|stiegen|sinkt|sinken|sank|sanken|wächst|wuchs|wuchsen|fiel|fielen|spart|sparen|senkt|senken|erhöht|verbessert) (?:\p{L}+ )?(?:deutlich|stark|spürbar|merklich|kräftig|drastisch))(?![\p{L}-])/iu,
)
