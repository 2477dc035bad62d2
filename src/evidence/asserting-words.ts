// Words that assert something countable, by language: that a thing grew, is half, is the largest, is the only one. A false alarm is
// worse than a miss: uses of a word that assert nothing ("grew out of", "first half") are left out. Add a line to add a word.
import type { Assertion } from '../model/ledger.ts'
import { spokenIn } from '../text/index.ts'

/** A pattern whose first group is the word that is told; without a group it is the whole. */
export interface AssertingWord {
  asserts: Assertion['asserts']
  pattern: RegExp
}

const word = (asserts: Assertion['asserts'], pattern: string): AssertingWord => ({
  asserts,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, 'giu'),
})

/** What follows a verb of change where it is the verb of a sentence, and not a participle before a noun ("increased competition"). */
const MOVES =
  '(?=\\s*(?:$|[.,;:]|(?:in|by|to|from|for|over|since|between|during|within|faster|more|less|every|each|year|again|and|while|as|than|sharply|slightly|steadily|further)\\b))'

const COUNTS = 'two|three|four|five|six|seven|eight|nine|ten|\\d+'

const SPAN = '(?:year|quarter|month|week|season)'

/** What one figure never shows: a place among so many, a multiple of something else, a movement in each of several years. */
const ENGLISH_ALWAYS: AssertingWord[] = [
  word(
    'rank',
    `(?<!\\b(?:among|one of|some of) )(?<!\\b(?:among|one of|some of) the )((?:lowest|highest|largest|smallest|biggest|cheapest|dearest|fastest|slowest|shortest|longest|best|worst|fewest|(?<!\\bat )least)(?: \\p{Ll}+)? of (?:any|(?:all |the |its |our |their )?(?:${COUNTS})))(?! (?:in|of|out of) )`,
  ),
  word(
    'rank',
    `(?<=\\b(?:asks?|costs?|charges?|pays?|paid|earns?|earned|takes?|holds?|has|have|needs?) )(the most of (?:any|all|${COUNTS}))(?! (?:in|of|out of) )`,
  ),
  word(
    'multiple',
    `((?:twice|thrice|double|triple|(?<=\\b(?:costs?|pays?|paid|earns?|takes?|needs?) )half|(?:${COUNTS}) times) what)`,
  ),
  word(
    'change',
    `((?:falls?|rises?|drops?|declines?|increases?|decreases?) in (?:each|every) (?:single )?${SPAN}|(?:fell|rose|grew|shrank|declined|dropped|increased|decreased|climbed) (?:in )?(?:each|every) (?:single )?${SPAN}|(?:for |over )?(?:${COUNTS}) ${SPAN}s (?:running|in a row))`,
  ),
]

/** "Twice as fast as revenue", "fewer than any of its peers": a comparison with something that one printed figure does not show. */
const ENGLISH_BESIDE: AssertingWord[] = [
  ...ENGLISH_ALWAYS,
  word(
    'multiple',
    `(?:more than |less than |almost |nearly |about |over )?((?:twice|thrice|(?:${COUNTS}) times) as \\p{Ll}+ as)(?!\\s+(?:before|possible)\\b)`,
  ),
  word('rank', '(?<=, )((?:more|less|fewer) than any(?: other| of)?)'),
]

const ENGLISH: AssertingWord[] = [
  ...ENGLISH_ALWAYS,
  word('change', '(grew)(?!\\s+(?:out|into|up|tired|used|apart|together)\\b)'),
  word('change', '(rose)(?!\\s+(?:to the|from the|garden)\\b)'),
  word('change', '(fell)(?!\\s+(?:behind|back|short|apart|in|into|out|silent|through|for)\\b)'),
  // "Fell in love" and "fell in with" are no change; a year and a place make it one.
  word('change', '(fell)(?=\\s+in\\s)(?!\\s+in\\s+(?:love|line|with|place|step|favou?r|battle|combat|action)\\b)'),
  word(
    'change',
    `(?<!\\b(?:by|of|with|for|from|in|to|and|or)\\s)((?:is|are|was|were|keeps?|kept) (?:steadily |slowly |quickly |still |again )?(?:growing|rising|falling|shrinking|declining))(?!\\s+to the (?:challenge|occasion|task)\\b)${MOVES}`,
  ),
  word('change', '((?:lost|gained|won) (?:market )?share)(?!\\s+(?:price|capital|option)s?\\b)'),
  word('change', '(shrank|outgrew|outpaced|tripled|trebled|quadrupled|halved|plunged|soared|outperformed)'),
  word('change', '(doubled)(?!\\s+(?:down|back|as)\\b)'),
  word(
    'change',
    `(increased|decreased|dropped|declined|climbed|jumped|surged|slumped|dipped|tumbled|slipped)(?!\\s+to\\s+\\p{L})${MOVES}`,
  ),
  word(
    'change',
    '((?:has|have|had) (?:grown|risen|fallen|shrunk|climbed|halved|doubled|tripled))(?!\\s+(?:out|into|up|behind|short|apart|in|for)\\b)',
  ),
  word('multiple', '((?:twice|thrice) (?:as|the|its|their|that|what))'),
  word('multiple', `((?:${COUNTS}) times (?:as|the|its|their|more|faster|larger|higher|bigger|that))`),
  word('multiple', '((?:two|three|four|five|six|seven|eight|nine|ten)fold)'),
  word('part', '((?:almost |nearly |about |over |more than |less than )?half(?: of)? (?:the|its|their|all|our|of))'),
  word('part', '((?:a|the) majority(?: of)?)(?!\\s+(?:stake|shareholder|owner|vote|rule)\\b)'),
  word('part', '((?:a|one|two|three)[- ](?:third|quarter|fifth)s? of)'),
  word(
    'part',
    '((?:one|two|three|four|five|six|seven|eight|nine) in (?:two|three|four|five|six|seven|eight|nine|ten))(?=\\s+\\p{Ll}|$)',
  ),
  word('part', '(?<!\\b(?:the|at)\\s)(most of)'),
  word('part', '((?:nearly|almost) (?:all|every))(?=\\s+(?:of\\s+)?(?:the|its|their|our|\\p{Ll}+s?)\\b)'),
  word('part', '(?<=^|[.:;]\\s+)(most)(?=\\s+\\p{Ll}+s\\b)(?!\\s+\\p{Ll}+(?:ous|less)\\b)'),
  word(
    'rank',
    "(?<!\\b(?:among|one of|some of)\\s)(?<!\\b(?:among|one of|some of) the\\s)(?:the|is|are|its|'s|’s) (?:\\p{Ll}+[- ])?(largest|biggest|smallest|highest|lowest|fastest|slowest|(?:cheapest|dearest)(?!\\s+(?:ways?|means|thing)\\b))(?!-? ?possible)",
  ),
  word('rank', '(number one|market leader|no\\. ?1)'),
  word('sole', '((?:is|was|are|were|became) the first)(?!\\s+(?:step|half|quarter|question|move|test|of)\\b)'),
  word('sole', '(the first to)'),
  word('sole', '(the only)'),
  word('sole', '(?<=^|[.:;]\\s+)(only)(?!\\s+(?:if|when|then|after|once|by|where|what|in)\\b)'),
]

const GERMAN: AssertingWord[] = [
  word('change', '(wuchs|wuchsen|stieg|stiegen|sank|sanken|schrumpfte|schrumpften)(?!\\s+(?:aus|auf die|in die)\\b)'),
  word('change', '(verdoppelt(?:e|en)?|verdreifacht(?:e|en)?|vervierfacht(?:e|en)?|halbiert(?:e|en)?)'),
  word('change', '(?:ist|sind|war|waren)\\s.{0,60}?(gewachsen|gestiegen|gesunken|geschrumpft)'),
  word('multiple', '(doppelt so|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)mal so)'),
  word('part', '((?:die|der) (?:Hälfte|Mehrheit|Großteil)|(?:ein|zwei|drei) (?:Drittel|Viertel|Fünftel))'),
  word('part', '((?:die|der) meisten)'),
  word('rank', '((?:der|die|das|dem|den) (?:größte|kleinste|höchste|niedrigste|schnellste)[nrsm]?|Marktführer)'),
  word('sole', '((?:der|die|das|als) (?:einzige|erste)[nrsm]?)(?!\\s+(?:Schritt|Halbjahr|Quartal|Frage|Hälfte)\\b)'),
]

/** The words of a language; none for a language that we have no list of. */
export const assertingWords = (tag: string): AssertingWord[] => {
  const spoken = spokenIn(tag)
  if (spoken === 'en') return ENGLISH
  return spoken === 'de' ? GERMAN : []
}

/** The words that assert what one figure printed beside them does not show. */
export const assertingBesideFigures = (tag: string): AssertingWord[] => (spokenIn(tag) === 'en' ? ENGLISH_BESIDE : [])
