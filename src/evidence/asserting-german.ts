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
  word('multiple', '(doppelt so|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)mal so)'),
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
  word('rank', '((?:der|die|das|dem|den) (?:größte|kleinste|höchste|niedrigste|schnellste)[nrsm]?|Marktführer)'),
  word('sole', '(niemand sonst|kein(?:e|er|em|en|es)? andere[rsmn]?)(?!\\s+(?:Weg|Wahl|Möglichkeit|Grund|Frage)\\b)'),
  word('sole', '((?:der|die|das|als) (?:einzige|erste)[nrsm]?)(?!\\s+(?:Schritt|Halbjahr|Quartal|Frage|Hälfte)\\b)'),
]
