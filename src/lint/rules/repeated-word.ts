// A word typed twice.
import { inEachText } from '../each-text.ts'
import type { BriefRule } from '../rule.ts'
import { findSaidTwice } from '../said-twice.ts'
import { quick } from '../../text/index.ts'

/** Words that may follow themselves. */
const MAY = new Set(['that', 'had', 'die', 'der', 'das', 'bye', 'very', 'no', 'sie'])

/** "All who log in in a month": the first belongs to the verb, the second to what follows. */
const PARTICLE = new Set(['in', 'on', 'over', 'by', 'up'])
const PHRASAL = quick(
  /\b(?:log|sign|check|cash|chip|clock|c[ao]m|g[eo]t|g[ia]v|hand|mov|phas|plug|settl|step|tun|turn|switch|call|carr|catch|caught|drag|go|went|h[eo]ld|ke[ep]p|kept|liv|pass|press|s[ia]t|t[ao][ko]|hang|hung|roll|feed|fed|br[io]|drop|sta[ry]t?|lock|opt|dial|st[ao]o?n?d|stop|pull)\p{L}{0,4} $/iu,
)
/** "What it costs is is not known", "what it is is a loan". */
const CLEFT = quick(/\bwhat (?:\p{L}+ ){1,3}$/iu)

/** A word and itself. */
const TWICE = quick(/(?<![\p{L}\p{N}’-])(\p{L}+) \1(?![\p{L}\p{N}’-])/giu)
const NAME = quick(/^\p{Lu}\p{Ll}{3,}$/u)

const RELATIVE = /\b(?:that|who|which|what|whoever|whatever) (?:[a-z]+ )?$/i

/** True where the two words are one word twice, and no slip. */
const isRight = (text: string, index: number, both: string, isGerman: boolean): boolean => {
  const [one = '', two = ''] = both.split(' ')
  const before = text.slice(0, index)
  if (MAY.has(one.toLowerCase())) return true
  if (PARTICLE.has(one) && PHRASAL.test(before)) return true
  if (/^(?:is|was)$/.test(one) && CLEFT.test(before)) return true
  // "Walla Walla", "Pago Pago"; at the beginning of a sentence only where the name is known.
  if (/^(?:Baden Baden|Walla Walla|Pago Pago|Bora Bora|Wagga Wagga)$/.test(both)) return true
  // "The plant that pays pays well": the first ends a clause.
  if (/(?:[^s]s|ed)$/.test(one) && !/^(?:is|was|has|as|its|this|his)$/.test(one) && RELATIVE.test(before)) return true
  // A German noun has a capital without being a name.
  if (isGerman) return false
  return one === two && NAME.test(one) && !/(?:^|[.!?:] )$/.test(before)
}

export const repeatedWord: BriefRule = {
  code: 'lint/repeated-word',
  id: 'X-051',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'No word stands twice in a row, typed or printed by a figure.',
  why: 'It is a slip of the keyboard that a speller does not see.',
  good: 'point: { so_what: The plant pays for the machines }',
  bad: 'point: { so_what: The plant pays for the the machines }',
  check: inEachText(({ text, words, home }, { language }) => [
    ...findSaidTwice(words).map(({ both, hint }) => ({
      message: `"${both.trim()}" says one thing twice`,
      span: words.at,
      home,
      notes: [`hint: ${hint}`],
    })),
    ...[...text.matchAll(TWICE)]
      .filter(({ 0: both, index }) => !isRight(text, index, both, language.startsWith('de')))
      .map(({ 1: word }) => ({
        message: `"${word}" stands twice in a row`,
        span: words.at,
        home,
        notes: ['hint: delete one'],
      })),
  ]),
}
