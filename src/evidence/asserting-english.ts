// English words that assert something countable of one thing: that a thing grew, is half, is the largest, is the only one. A
// false alarm is worse than a miss: uses of a word that assert nothing ("grew out of", "first half") are left out. Add a line
// to add a word.
import { type AssertingWord, asserting as word } from './asserting.ts'
import { COMPARED } from './asserting-compared.ts'
import { WORDED } from './asserting-worded.ts'

/** What follows a verb of change where it is the verb of a sentence, and not a participle before a noun ("increased competition"). */
const MOVES =
  '(?=\\s*(?:$|[.,;:]|(?:in|by|to|from|for|over|since|between|during|within|after|before|when|throughout|last|faster|more|less|every|each|year|again|and|while|as|than|sharply|slightly|steadily|further)\\b))'

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
export const ENGLISH_BESIDE: AssertingWord[] = [
  ...ENGLISH_ALWAYS,
  word(
    'multiple',
    `(?:more than |less than |almost |nearly |about |over )?((?:twice|thrice|(?:${COUNTS}) times) as \\p{Ll}+ as)(?!\\s+(?:before|possible)\\b)`,
  ),
  word('rank', '(?<=, )((?:more|less|fewer) than any(?: other| of)?)'),
]

export const ENGLISH: AssertingWord[] = [
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
  word(
    'change',
    '((?:los(?:es|t|ing)|gain(?:s|ed|ing)|w[io]ns?|winning|ced(?:es|ed|ing)) (?:market )?(?:share|ground))(?!\\s+(?:price|capital|option|floor)s?\\b|\\s+for\\b)',
  ),
  word('change', '(shrank|outgrew|outpaced|tripled|trebled|quadrupled|halved|plunged|soared|outperformed)'),
  word('change', '(doubled)(?!\\s+(?:down|back|as)\\b)'),
  word(
    'change',
    `(increased|decreased|dropped|declined|climbed|jumped|surged|slumped|dipped|tumbled|slipped|widened|narrowed|worsened|deteriorated|eroded|rebounded|(?:came|went) down|went up)(?!\\s+to\\s+\\p{L})${MOVES}`,
  ),
  word(
    'change',
    '((?:has|have|had) (?:(?:more than |almost |nearly |since |steadily |sharply )?(?:grown|risen|fallen|shrunk|climbed|halved|doubled|tripled|trebled|quadrupled|increased|decreased|dropped|surged|slumped|plunged|soared|widened|narrowed|worsened)|come down(?! on)|gone (?:up|down)))(?!\\s+(?:out|into|up|behind|short|apart|in(?!\\s+(?:each|every|\\d))|for|off|to \\p{Ll}+)\\b)',
  ),
  word(
    'change',
    '(?<=\\b(?:was|were|been|saw|seen|shows?|suffered|recorded|experienced|despite|brought|led to)\\s)((?:an? )?(?:\\p{Ll}+ ){0,2}(?:drop|fall|rise|decline|increase|decrease|jump|surge|slump|growth|slowdown))(?=\\s+(?:in|of)\\s)',
  ),
  word(
    'change',
    '((?:is|are|was|were) on the (?:rise|decline|increase|wane)|(?:is|are|was|were) in (?:(?:steady|steep|sharp|free|slow) )?(?:decline|retreat))',
  ),
  word(
    'change',
    `(?<=\\b(?:with|in) (?:each|every) (?:passing |single )?${SPAN}\\b[^.:;]{0,40}\\s)(climbs?|falls?|rises?|grows?|shrinks?|drops?|declines?)${MOVES}`,
  ),
  ...COMPARED,
  ...WORDED,
  word(
    'multiple',
    '((?:twice|thrice) (?:as|the|its|their|that|what))(?!(?<=^twice the)\\s+\\p{Ll}+ (?:has|have|had|was|were)\\b)',
  ),
  word('multiple', `((?:${COUNTS}) times (?:as|the|its|their|more|faster|larger|higher|bigger|that))`),
  word('multiple', '((?:two|three|four|five|six|seven|eight|nine|ten)fold)'),
  word('part', '((?:almost |nearly |about |over |more than |less than )?half(?: of)? (?:the|its|their|all|our|of))'),
  word(
    'part',
    '((?:(?:a|the) (?:(?:small|large|vast|clear|great|overwhelming|tiny|growing) )?(?:majority|minority)|the (?:bulk|lion’s share|better part|greater part|largest part))(?: of)?)(?!\\s+(?:stake|shareholder|shareholding|owner|vote|rule|view)s?\\b)',
  ),
  word('part', '((?:a|one|two|three)[- ](?:third|quarter|fifth)s? of)'),
  word(
    'part',
    '((?:one|two|three|four|five|six|seven|eight|nine) in (?:two|three|four|five|six|seven|eight|nine|ten))(?=\\s+\\p{Ll}|$)',
  ),
  word('part', '(?<!\\b(?:the|at)\\s)(most of)'),
  word(
    'part',
    '(every (?:second|third|fourth|fifth|sixth|eighth|tenth))(?=\\s+\\p{Ll})(?!\\s+(?:day|week|month|year|time|monday|friday|hour)\\b)',
  ),
  word('part', '((?:more|less|fewer) than (?:half|a third|a quarter|a fifth|a tenth|two thirds|three quarters))'),
  word(
    'part',
    '((?:almost no|hardly any|virtually (?:all|every|no)|practically (?:all|every|no)|all but (?:one|two|three)(?= of\\b))(?: of)?)',
  ),
  word('part', '(?<=^|[.:;]\\s+)(few)(?=\\s+\\p{Ll}+s\\b)'),
  word('part', `(?<=^|[.:;]\\s+)(none of (?:the|its|our|their|these|${COUNTS})|not one(?: of)?)`),
  word('part', '((?:nearly|almost) (?:all|every))(?=\\s+(?:of\\s+)?(?:the|its|their|our|\\p{Ll}+s?)\\b)'),
  word('part', '(?<=^|[.:;]\\s+)(most)(?=\\s+\\p{Ll}+s\\b)(?!\\s+\\p{Ll}+(?:ous|less)\\b)'),
  word(
    'rank',
    "(?<!\\b(?:among|one of|some of)\\s)(?<!\\b(?:among|one of|some of) the\\s)(?:the|is|are|its|'s|’s) (?:\\p{Ll}+[- ])?(largest|biggest|smallest|highest|lowest|(?:fast|slow)est-growing|fastest|slowest|(?:most|least) (?:expensive|profitable|frequent|costly|populous|productive|efficient|crowded|common)|(?:cheapest|dearest)(?!\\s+(?:ways?|means|thing)\\b))(?!-? ?possible)",
  ),
  word('rank', '(number one|market leader|no\\. ?1)'),
  word(
    'rank',
    '(ranks? (?:\\p{Ll}+ )?(?:first|second|third|fourth|fifth|last|lowest|highest|top|bottom)|(?:tops|topped) (?:the|all) \\p{Ll}+|(?:leads|led) (?:the (?:market|field|table|ranking|industry|pack|league|sector)|all \\p{Ll}+))',
  ),
  word(
    'rank',
    '((?:hits?|reach(?:es|ed)?|(?:is|are|was|were|stands?|stood) at) (?:an?|its|their|the) (?:\\p{Ll}+[- ]){0,2}(?:peak|record|maximum|high|low))(?=$|[.,;:]|\\s+(?:in|of|since|last|after|before|and)\\b)',
  ),
  word('rank', '(at (?:an? (?:record|all-time|historic|new) (?:high|low|peak)|(?:its|their) (?:highest|lowest|peak)))'),
  word('sole', '((?:is|was|are|were|became) the first)(?!\\s+(?:step|half|quarter|question|move|test|of)\\b)'),
  word('sole', '(the first to)'),
  word(
    'sole',
    '(nobody else|no one else|nothing else|no other(?!\\s+(?:choice|option|way|decision|reason|matter|question|change|step|condition|means|proof|source|evidence|use|aim|task)s?\\b))',
  ),
  word(
    'sole',
    '(?<=^(?!(?:nobody|none|nothing|this|that|these|price|money|time)\\b)\\p{L}+\\s)(alone)(?=\\s+\\p{Ll}+s\\b)',
  ),
  word('sole', '(the only)'),
  word('sole', '(?<=^|[.:;]\\s+)(only)(?!\\s+(?:if|when|then|after|once|by|where|what|in)\\b)'),
]
