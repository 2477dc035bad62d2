// English comparisons that assert which of two countable things is the larger: "costs more than packing", "overtook", "than before".
import { type AssertingWord, asserting as word } from './asserting.ts'

/**
 * Verbs whose object is an amount: more of it can be counted. "Needs more than a bed" compares no amounts, so what follows
 * `than` is looked at.
 */
const MEASURES =
  '(?:costs?|earns?|earned|pays?|paid|takes?|took|brings?|brought|sells?|sold|grows?|grew|lasts?|lasted|yields?|yielded|uses?|used|loses?|lost|buys?|bought|holds?|held|spends?|spent|charges?|charged|asks?|asked|treats?|treated|makes?|made)'

/** "Than a store", "than its reputation": no second amount is named. */
const NO_AMOUNT = '(?!\\s+(?:an?|just|only|that|this|words?|enough|expected|planned|possible|necessary|ever needed)\\b)'

/** Comparisons with something that is named; each asserts a place in an order, or a change where it is named by its time. */
export const COMPARED: AssertingWord[] = [
  word(
    'change',
    '((?:more|less|fewer|(?!(?:oth|rath|lat|eith)er)\\p{Ll}{2,}er)(?:\\s\\p{Ll}+){0,2}\\sthan (?:before|in (?:19|20)\\d\\d|a year (?:ago|earlier)|last year))',
  ),
  word(
    'rank',
    '((?:have |has )?(?:overtook|overtaken|overtakes|surpass(?:es|ed)|exceed(?:s|ed)|outnumber(?:s|ed)?|outsells?|outsold|outgrows|outpaces))(?=\\s+\\p{L})',
  ),
  word('rank', '(?<=^(?:(?!(?:not|to|can|that|which|who)\\b)[\\p{L}’-]+\\s){1,6})(exceed)(?=\\s+\\p{L})'),
  word(
    'rank',
    `(${MEASURES}(?:\\s\\p{Ll}+)?\\s(?:more|less|fewer|longer|faster|slower)(?:\\s\\p{Ll}+){0,3}\\sthan)${NO_AMOUNT}`,
  ),
  word(
    'rank',
    `(?<=\\b(?:is|are|was|were|lies?|stands?)\\s(?:\\p{Ll}+\\s)?)((?:higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter|more (?:expensive|profitable|frequent|common|costly))(?:\\s\\p{Ll}+){0,2}\\sthan)${NO_AMOUNT}`,
  ),
  word(
    'rank',
    '(?<=^|[.:;]\\s+)((?:more|fewer)\\s(?!(?:is|was|has|does)\\b)\\p{Ll}+s\\s(?:\\p{Ll}+\\s){1,3}than)(?=\\s+\\p{Ll})',
  ),
  word(
    'rank',
    '(?<=^|[.:;]\\s+)(?:no|nothing|nobody|none)\\b[^.;:,]{0,40}\\s(as (?:much|many|often|long|large|high|low|fast|slow|little|few)(?: \\p{Ll}+)? as)',
  ),
]
