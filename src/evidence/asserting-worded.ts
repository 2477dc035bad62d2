// English turns of speech that assert something countable without a verb of their own: a participle before its thing, "one plant in
// three", "behind every rival".
import { type AssertingWord, asserting as word } from './asserting.ts'

const SPAN = '(?:year|quarter|month|week|season)'
const COUNT = 'two|three|four|five|six|seven|eight|nine|ten'
/** What is done in so many of: "one plant in two phases" is no part of a whole. */
const NOT_OF =
  '(?!\\s+(?:years|months|weeks|days|hours|minutes|steps|phases|stages|ways|parts|places|cities|towns|regions|countries|languages|sites|lots|rounds|waves|halls|rooms|shifts|lanes|units|stores|plants|ports|markets|states|groups|trials)\\b)'

export const WORDED: AssertingWord[] = [
  word(
    'change',
    `(?<=^|[.:;,]\\s)((?:shrinking|growing|rising|falling|declining|dwindling|climbing))(?=\\s+(?:with|in|since|every|each|year|steadily|month) )`,
  ),
  word(
    'change',
    '(?<=^|\\b(?:a|an|the|its|their|with|of|by|from|under|despite|to)\\s|[.:;]\\s)((?:dwindling|shrinking|plummeting|soaring|ballooning|ever-(?:growing|shrinking|rising|falling)))(?=\\s+\\p{Ll})',
  ),
  word(
    'change',
    `((?:more|less|fewer) (?:\\p{Ll}+ )?(?:with |in )?(?:each|every) (?:passing |single )?${SPAN}|ever (?:more|fewer|less|larger|smaller|shorter|longer|higher|lower)|year (?:after|by|on) year|(?:month|quarter) (?:after|by|on) (?:month|quarter))`,
  ),
  word(
    'change',
    '((?:has|have|had|was|were) (?:been )?(?:cut|slashed|reduced) (?:in half|by (?:half|a (?:third|quarter|fifth))))',
  ),
  word('change', '((?:is|are|was|were) (?:up|down))(?=\\s+(?:since|sharply|again|year)\\b)'),
  word('multiple', '(by a factor of)'),
  word(
    'multiple',
    '(?<=\\b(?:is|are|was|were|costs?|earns?|pays?|takes?|has|have|at|needs?|brings?|sells?|holds?)\\s)((?:double|triple|quadruple) (?:the|its|their|that))',
  ),
  word('part', `((?:one|${COUNT}) \\p{Ll}+ (?:in|out of) (?:every )?(?:${COUNT}))${NOT_OF}`),
  word(
    'rank',
    '(?<!\\b(?:among|one of|some of)\\s)(?:the|is|are) ((?:richest|poorest|strongest|weakest|oldest|youngest|longest|shortest|heaviest|lightest|busiest) \\p{Ll}+)(?=\\s+(?:of|in|among)\\b)',
  ),
  word(
    'rank',
    '((?:trails?|trailed|lags?|lagged|beats?|outranks?|leads?|tops?|topped|(?:behind|ahead of|above|below)) (?!each other\\b)(?:all|every|each) (?:of )?(?:its |the |other |their )*(?:rivals?|peers?|others?|competitors?|neighbou?rs?|dair(?:y|ies)|banks?|firms?|compan(?:y|ies)|hospitals?|makers?|vendors?|suppliers?|towns?|cities|city|regions?|countr(?:y|ies)|markets?))',
  ),
  word(
    'rank',
    '((?:comes?|came|finish(?:es|ed)|stands?) (?:\\p{Ll}+ )?(?:first|second|third|fourth|fifth|last))(?=\\s+(?:of|among)\\b)',
  ),
  word('rank', '((?:more|less|faster|slower|higher|lower) than any(?:body|one)? (?:other|else))'),
  word('sole', '(nowhere else|like no other)'),
]
