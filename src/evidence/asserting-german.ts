// German words that assert something countable, as the English ones of asserting-english.ts do.
import { type AssertingWord, asserting as word } from './asserting.ts'

export const GERMAN: AssertingWord[] = [
  word('change', '(wuchs|wuchsen|stieg|stiegen|sank|sanken|schrumpfte|schrumpften)(?!\\s+(?:aus|auf die|in die)\\b)'),
  word('change', '(verdoppelt(?:e|en)?|verdreifacht(?:e|en)?|vervierfacht(?:e|en)?|halbiert(?:e|en)?)'),
  word('change', '(?:ist|sind|war|waren)\\s.{0,60}?(gewachsen|gestiegen|gesunken|geschrumpft)'),
  word(
    'change',
    '(?:hat|haben|hatte|hatten)\\ssich\\s.{0,60}?(erhöht|verringert|verschlechtert|verbessert|vergrößert|verkleinert)(?=$|[.,;:])',
  ),
  word(
    'change',
    '(fielen|fiel)(?=\\s+(?:seit|um|von|im|in|auf)\\s)(?!\\s+(?:in die|im \\p{Lu}\\p{Ll}+(?:kampf|spiel))\\b)',
  ),
  word(
    'change',
    '(immer (?:weniger|mehr|öfter|seltener|teurer|kürzer|länger|größer|kleiner|schneller|höher|niedriger))',
  ),
  word('change', '(?<![Bb]ei\\s)((?:schrumpfende|schwindende)[nrm]?)(?=\\s+\\p{Lu})'),
  word('change', '(?:nahm|nahmen|legte|legten)\\s[^.;:]{0,60}?\\s(zu|ab)(?=$|[.,;:])'),
  word('change', '(?:ging|gingen|brach|brachen)\\s(?:[^.;:]{0,60}?\\s)?(zurück|ein)(?=$|[.,;:])'),
  word(
    'change',
    '(steigt|steigen|sinkt|sinken|wächst|wachsen|schrumpft|schrumpfen|fällt|fallen)(?=\\s+(?:weiter|seit|jedes Jahr|jährlich|stetig|von Jahr|in jedem))',
  ),
  word(
    'multiple',
    '(doppelt so|halb so|ein Vielfaches|(?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)-?mal so|(?:zwei|drei|vier|fünf|zehn)fach(?:e[nrsm]?)?)',
  ),
  word(
    'part',
    '((?:fast|beinahe|nahezu|annähernd|so gut wie) (?:alle[nrsm]?|jede[rsnm]?|kein[ers]?)|kaum ein[e]?)(?=\\s+\\p{Lu})',
  ),
  word('part', '((?:ein|eine[rsnm]?|zwei|drei|vier) von (?:zwei|drei|vier|fünf|sechs|zehn))'),
  word(
    'part',
    '(de[rn] (?:größte|größere|kleinere|überwiegende)n? Teil|eine (?:klare |große |knappe |deutliche )?(?:Mehrheit|Minderheit))',
  ),
  word('part', '((?:die|der) (?:Hälfte|Mehrheit|Großteil)|(?:ein|zwei|drei) (?:Drittel|Viertel|Fünftel))'),
  word('part', '((?:die|der) meisten)'),
  word('part', '(jede[rsnm]? (?:zweite|dritte|vierte|fünfte|zehnte)[nrsm]?)(?!\\s+(?:Tag|Woche|Monat|Jahr|Mal)\\b)'),
  word('part', '(de[rn]s? Löwenanteil|mehr als die Hälfte|weniger als die Hälfte)'),
  word(
    'rank',
    '(am (?:schnellsten|langsamsten|stärksten|meisten|wenigsten|häufigsten|höchsten|niedrigsten|teuersten|günstigsten|größten|kleinsten))',
  ),
  word(
    'rank',
    '(übertrifft|übertreffen|übertraf|übersteigt|übersteigen|überstieg|überholt(?:e|en)?)(?!\\s+(?:werden|worden)\\b)',
  ),
  word(
    'rank',
    '((?:der|die|das|dem|den) (?:größte|kleinste|höchste|niedrigste|schnellste|teuerste|billigste|älteste|jüngste|längste|kürzeste|stärkste|schwächste|meistbesuchte|ärmste|reichste)[nrsm]?|Marktführer)',
  ),
  word(
    'rank',
    '(an (?:erster|zweiter|dritter|vierter|letzter) Stelle|auf (?:dem (?:ersten|zweiten|dritten|letzten) Platz|Platz (?:eins|zwei|drei|\\d))|(?:vor|hinter) allen anderen)',
  ),
  word(
    'rank',
    '((?:mehr|weniger|schneller|langsamer|höher|niedriger|teurer|billiger|länger|kürzer) als (?:jede[rsnm]?|alle) andere[nrsm]?)',
  ),
  word(
    'rank',
    '(?:kostet|kosten|verdient|verdienen|bringt|bringen|zahlt|zahlen|dauert|dauern|zählt|zählen)\\s[^.;:]{0,40}?((?:mehr|weniger|länger|kürzer) (?:\\p{L}+ ){0,2}?als)(?!\\s+(?:gedacht|geplant|erwartet|nur|nötig)\\b)',
  ),
  word(
    'rank',
    '(?:ist|sind|war|waren)\\s[^.;:]{0,30}?((?:höher|niedriger|größer|kleiner|teurer|billiger|schneller|langsamer|länger|kürzer) als)(?!\\s+(?:gedacht|geplant|erwartet|nur|ein)\\b)',
  ),
  word('sole', '(nirgends sonst|nirgendwo sonst)'),
  word('sole', '(?<=^|[.:;]\\s+)(nur)(?=\\s+(?:ein|eine|der|die|das)\\s)'),
  word('sole', '(niemand sonst|kein(?:e|er|em|en|es)? andere[rsmn]?)(?!\\s+(?:Weg|Wahl|Möglichkeit|Grund|Frage)\\b)'),
  word('sole', '((?:der|die|das|als) (?:einzige|erste)[nrsm]?)(?!\\s+(?:Schritt|Halbjahr|Quartal|Frage|Hälfte)\\b)'),
]
