// Whether a German title has a finite verb: from its small letters, their endings, and what stands beside them. Nouns have capitals, so
// what is small and ends as a verb does is one, unless it stands before a noun as an adjective. In doubt it is a verb.
import {
  ADVERBS,
  DETERMINERS,
  FINITE,
  GE_VERBS,
  NUMERALS,
  PARTICLES,
  PREPOSITIONS,
  RELATIVES,
  STRONG,
  SUBJECTS,
  SUBORDINATORS,
} from './german-classes.ts'

const PIECES = /[A-Za-zÀ-ÿ0-9](?:[A-Za-zÀ-ÿ0-9’'.-]*[A-Za-zÀ-ÿ0-9])?|[,:;–—(%]/g
/** The words and marks of a title. */
export const cut = (text: string): string[] => text.match(PIECES) ?? []

const isMark = (word: string | undefined): boolean => word === undefined || /^[,:;–—(]$/.test(word)
/** True for a word with a capital. */
export const isNoun = (word: string | undefined): boolean => word !== undefined && /^[A-ZÀ-Þ]/.test(word)
const isNumber = (word: string | undefined): boolean =>
  word !== undefined && (/^[\d%]/.test(word) || NUMERALS.has(word.toLowerCase()))
const isInflected = (word: string | undefined): boolean => word !== undefined && /^[a-zß-ÿ]+e[nrms]?$/.test(word)
/** True where a list has a word, whatever its first letter. */
export const has = (words: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && words.has(word.toLowerCase())

/** True where a title has a finite verb of its own; one in a clause that hangs on a noun is not its own. */
export function hasGermanVerb(text: string): boolean {
  if (/^je [a-zß-ÿ]+er /i.test(text)) return true
  const words = ownWords(cut(text))
  return words === undefined || words.some((_, index) => isVerb(words, index))
}

/** The words outside of clauses that begin with a relative pronoun or "dass"; undefined where that cannot be told. */
function ownWords(words: readonly string[]): string[] | undefined {
  const own: string[] = []
  // "Wer abends kommt, kommt wieder": a clause that opens a title has its sentence after it.
  if (has(SUBORDINATORS, words[0]) && !(has(PREPOSITIONS, words[0]) && !words.includes(','))) return undefined
  let isInside = false
  for (const [index, word] of words.entries()) {
    if (isMark(word)) {
      const next = words[index + 1]
      const isPlaced = has(PREPOSITIONS, next) && has(RELATIVES, words[index + 2])
      const after = words[index + (isPlaced ? 3 : 2)]
      const isRelative = isPlaced || has(RELATIVES, next)
      // ", das Museum leidet" may be a sentence of its own.
      if (word === ',' && isRelative && isNoun(after)) return undefined
      isInside = word === ',' && (isRelative || has(SUBORDINATORS, next) || next === 'um')
    }
    if (!isInside) own.push(word)
  }
  return own
}

/** True where the word at a place of a title is a finite verb. */
export function isVerb(words: readonly string[], index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  const next = words[index + 1]
  if (isMark(before) && (before !== ',' || isNoun(word))) return opensWithVerb(word, next)
  if (!/^[a-zß-ÿ]{3,}$/.test(word)) return SUBJECTS.has(word)
  if (FINITE.test(word) || STRONG.test(word) || SUBJECTS.has(word)) return true
  // "Der Eintritt schreckt kaum ab", "hält Gäste fern": the end of a verb that comes in two.
  if (PARTICLES.has(word) && isMark(next) && !isMark(words[0])) return true
  if (next === 'Sie' && /n$/.test(word) && !isClosed(word)) return true
  if (isClosed(word) || before === 'zu' || before === 'am') return false
  if (!/(?:t|e|en|ern|eln)$/.test(word) || isParticiple(word)) return false
  return !isAttribute(words, index)
}

const isClosed = (word: string): boolean =>
  ADVERBS.has(word) ||
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  NUMERALS.has(word) ||
  SUBORDINATORS.has(word) ||
  RELATIVES.has(word) ||
  PARTICLES.has(word) ||
  /(?:konstant|relevant|interessant|elegant|markant|rasant|brillant|signifikant|[^i]ent|lose|fach)$/.test(word)

/** "Gesunken", "ausgewertet", "steigende": no finite form; "gehört" and "wenden" are. */
const isParticiple = (word: string): boolean =>
  (/^(?:[a-zß-ÿ]{2,6})?ge[a-zß-ÿ]{2,}(?:t|en)$/.test(word) &&
    !GE_VERBS.test(word) &&
    /^(?:ge|ab|an|auf|aus|bei|dar|ein|gegen|zusammen|nach|vor|weg|zurück|fest|her|hin|um|unter|über|durch|bereit|frei|still)/.test(
      word,
    )) ||
  (/end(?:e|en)$/.test(word) &&
    !/(?:^|ver|be|ent|voll|auf|an|ge|zu|um)(?:wend|send|spend|schwend|end|blend)en?$/.test(word))

/** First words: "Öffnen Sie", "Verliert das Museum", "Ist". */
const opensWithVerb = (word: string, next: string | undefined): boolean =>
  FINITE.test(word.toLowerCase()) ||
  /[a-zß-ÿ]iert$/.test(word) ||
  (next !== undefined &&
    /^(?:Sie|sich|es|man|wir|das|dem|den|ein|einen|eine)$/.test(next) &&
    /(?:t|e|n)$/.test(word) &&
    !isClosed(word.toLowerCase()))

/** True where a word stands before its noun: "mit steigenden Kosten", "neue große Häuser", but not "Abende öffnen neue Wege". */
function isAttribute(words: readonly string[], index: number): boolean {
  const word = words[index]!
  if (!isInflected(word)) return false
  let place = index + 1
  while ((isInflected(words[place]) && !has(DETERMINERS, words[place])) || /^(?:und|oder|,)$/.test(words[place] ?? ''))
    place++
  let start = index - 1
  while (start > 0 && !opens(words[start]) && (has(ADVERBS, words[start]) || isAdverbial(words[start]!))) start--
  const before = words[start]
  const opensPhrase = opens(before)
  if (!isNoun(words[place])) return opensPhrase && !isMark(words[index + 1]) && start === index - 1
  if (opensPhrase || isNumber(before) || isMark(before)) return true
  // "Neue große Häuser", and any adjective that has been taken for one.
  if (start > 0 && isInflected(before) && !isClosed(before!)) return isAttribute(words, start)
  if (start === 0 && isNoun(before))
    return has(ADVERBS, before) || isAdverbial(before!.toLowerCase())
      ? start < index - 1 || !/(?:en|te)$/.test(word)
      : before!.slice(-1) === word.slice(-1) && !/te$/.test(word)
  // "Die vom Land gezählten Besuche".
  return (
    /(?:te|ten|ene|enen)$/.test(word) &&
    words.slice(0, index).some((each, at) => has(DETERMINERS, each) && has(PREPOSITIONS, words[at + 1]))
  )
}

/** True for what a noun phrase follows: an article, a preposition, "und". */
const opens = (word: string | undefined): boolean =>
  has(DETERMINERS, word) || has(PREPOSITIONS, word) || /^(?:und|oder|sowie|als|wie)$/i.test(word ?? '')

/** "Deutlich", "stark", "weit", "teilweise": may stand before an adjective. */
const isAdverbial = (word: string): boolean =>
  /^[a-zß-ÿ]+(?:lich|ig|isch|weise|s|k|d|l|ch|bar|sam|los|haft)$/.test(word)
