// Whether an English title has a finite verb: from its words, their endings, and what stands beside them. No tagger: a verb that is
// also a noun counts where its neighbours allow it, since a sentence taken for a heading is worse than a heading let pass.
import {
  ADVERBS,
  COMPOUNDING,
  DETERMINERS,
  isAdverb,
  isNounByEnding,
  isNumber,
  leadsOn,
  looksPlural,
  MARKERS,
  opensObject,
  PLURAL_SUBJECTS,
  PREPOSITIONS,
  QUALIFIERS,
  SINGULAR,
  SINGULAR_SUBJECTS,
} from './english-classes.ts'
import { ADJECTIVES, AUXILIARY, COMMANDS, NUMERALS, PARTICIPLES, TAKES, TAKES_IT } from './english-uses.ts'
import { withoutHung } from './english-hung.ts'
import { isSaidOfQuantity } from './english-quantities.ts'
import { CHANGES, type Form, formOf } from './english-verbs.ts'

/** A title cut into words and marks, in small letters, and as typed. */
export interface Title {
  words: string[]
  typed: string[]
  /** True where nearly every word has a capital: then a capital says nothing. */
  inCapitals: boolean
}

/** "The smaller the batch, the higher the scrap": a whole sentence without a verb. */
const BALANCED = /^the (?:more|less|fewer|[a-z]{2,}er) [^,]*, the (?:more|less|fewer|[a-z]{2,}er)\b/i

/** True where a title has a finite verb of its own; one inside a relative clause is not its own. In doubt it has. */
export function hasEnglishVerb(text: string): boolean {
  if (BALANCED.test(text)) return true
  const title = cut(text)
  const verbs = verbsOf(title)
  const first = verbs[0]
  if (first === undefined) return false
  const marker = title.words.findIndex((word, index) => index > 0 && MARKERS.has(word))
  if (marker < 0 || marker > first || MARKERS.has(title.words[0]!)) return true
  // "The advantage that money cannot buy": the sentence needs one more.
  return countGroups(title, withoutHung(title.words, verbs, marker)) > 1
}

/** Cuts a title into its words and marks. */
export function cut(text: string): Title {
  const typed =
    text.replaceAll("'", '’').match(/[\p{L}\p{N}][\p{L}\p{N}’.,–-]*[\p{L}\p{N}’%]|[\p{L}\p{N}]%?|[,:;–(]/gu) ?? []
  const long = typed.filter((word) => word.length > 3)
  const inCapitals = long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * long.length
  return { typed, words: typed.map((word) => word.toLowerCase()), inCapitals }
}

/** Places of the finite verbs of a title. */
export const verbsOf = (title: Title): number[] =>
  title.words.flatMap((_, index) => (isVerb(title, index) ? [index] : []))

/** How many verbs there are, an auxiliary and its verb taken for one. */
export const countGroups = ({ words }: Title, verbs: readonly number[]): number =>
  verbs.filter((verb, index) => {
    const before = verbs[index - 1]
    return before === undefined || !(AUXILIARY.test(words[before]!) && verb - before <= 3)
  }).length

function isVerb({ words, typed, inCapitals }: Title, index: number): boolean {
  const word = words[index]!
  const before = words[index - 1]
  const next = words[index + 1]
  const form = formOf(word)
  const opens = before === undefined || /^[:;–(]$/.test(before)
  // "May 2025", and names.
  if (!opens && !inCapitals && /^\p{Lu}/u.test(typed[index]!)) return false
  if (before === 'to' && form?.form !== 'past') return false
  // "Pays back".
  if (word === 'back' && before !== undefined && formOf(before)) return false
  if (form?.form === 'finite') return true
  if (opens) return form !== undefined && isImperative(word, form, next, words[index + 2])
  // Words that qualify a noun may be subjects too: "Few of them complain", "Both grow".
  if (/’s?$/.test(before)) return false
  const isSaid = form && isSaidOfQuantity(words, index, form)
  if (isSaid !== undefined) return isSaid
  const isSubject = PLURAL_SUBJECTS.has(before) || SINGULAR_SUBJECTS.has(before)
  if (isSubject && form?.noun === 'never') return !isAbsolute(words, index)
  if (MARKERS.has(before) && form) return isPlausible(form, next)
  if (isSubject && form && !DETERMINERS.has(before)) {
    if (form.form === 'third') return SINGULAR_SUBJECTS.has(before)
    return opensObject(next) || leadsOn(next) || !NUMERALS.test(before)
  }
  // "The Class 195 runs twice as far": the number ends a name.
  if (isNumber(before) && NUMBERED.test(words[index - 2] ?? ''))
    return form?.form === 'third' || (form?.form === 'base' && opensObject(next) && isMany(words.slice(0, index - 2)))
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || isNumber(before)) return false
  if (QUALIFIERS.has(before) && !isHow(before, words[index - 2])) return false
  if (/^(?:and|or|but|nor)$/.test(before)) return form?.form === 'third' && form.noun === 'never'
  if (before === ',')
    return (
      form !== undefined &&
      words.slice(0, index - 1).includes(',') &&
      !/^(?:,|and|or)$/.test(next ?? ',') &&
      isPlausible(form, next)
    )
  if (!form) return isUnknownVerb(word, before, next, words, index)
  if (form.form === 'past') return isFinitePast(words, index)
  if (form.form === 'third') return isThird(word, form, next, words, index)
  return isBase(word, form, next, words, index)
}

/** "Those who come late spend more": what stands before tells how something was done, and no noun follows it. */
const isHow = (word: string, before: string | undefined): boolean => {
  const done = formOf(before ?? '')
  return (done?.noun === 'never' && LATER.test(word)) || (done !== undefined && /^(?:late|early)$/.test(word))
}
const LATER = /^(?:first|last|longer|more|less|most|earlier|later|faster|better|worse)$/

/** Things that have a number for a name. */
const NUMBERED = /^(?:class|model|type|series|line|route|phase|unit|plant|terminal|block|version)$/

/** A form that is a noun as well, where nothing but what follows can tell. */
const isPlausible = (form: Form, next: string | undefined): boolean =>
  form.noun === 'never' ||
  (form.noun === 'perhaps' ? !leadsOn(next) || PREPOSITIONS.has(next!) : opensObject(next, false))

/** "Keep the plant", "Sell it", but not "Open points" or "Work plan". */
const isImperative = (
  word: string,
  { form, noun }: Form,
  next: string | undefined,
  after: string | undefined,
): boolean => {
  if (form === 'third' || form === 'past') return false
  if (ADJECTIVES.has(word)) return next !== undefined && DETERMINERS.has(next)
  if (noun === 'never') return next !== undefined && !/^(?:and|or|of|,)$/.test(next)
  if (TAKES.test(`${word} ${next}`) && word !== 'work' && word !== 'need' && word !== 'return' && word !== 'change')
    return true
  if (noun === 'mostly')
    return (opensObject(next, false) || QUALIFIERS.has(next ?? '')) && !(next === 'that' && after === undefined)
  return opensObject(next) || (!leadsOn(next) && (COMMANDS.has(word) || QUALIFIERS.has(next!)))
}

/** Inside "with none left waiting" nothing is finite. */
const isAbsolute = (words: readonly string[], index: number): boolean => {
  const start = words.lastIndexOf(',', index) + 1
  return /^with(?:out)?$/.test(words[start]!) && start > 0
}

/** A past after a noun, unless it is a participle: "lessons learned from others", "ferries built by others". */
function isFinitePast(words: readonly string[], index: number): boolean {
  const [word, next, after] = [words[index]!, words[index + 1], words[index + 2]]
  if (isAbsolute(words, index)) return false
  if (words.slice(index).includes('that')) return true
  if (PARTICIPLES.test(`${word} ${next}`)) return false
  if (
    next === 'by' &&
    after !== undefined &&
    !CHANGES.has(word) &&
    !isNumber(after) &&
    !/^(?:a|half|about|more|two|three|usd|eur|gbp|chf|jpy|cny|rmb|sek|nok|dkk|inr)$/.test(after)
  )
    return false
  return !(next === undefined && /^(?:learn(?:ed|t)|compared|required|needed|used|involved|expected)$/.test(word))
}

/** True where the noun phrase that ends before a word began with "a" or "each": no plural noun can end it. */
const isAfterSingular = (words: readonly string[], index: number): boolean => {
  for (let place = index - 1; place >= 0; place--) {
    const word = words[place]!
    if (SINGULAR.has(word)) return true
    if (DETERMINERS.has(word) || PREPOSITIONS.has(word) || /^(?:and|or|[,:;–(])$/.test(word) || looksPlural(word))
      return false
  }
  return false
}

/** Things that go up and down. */
const PRICED = /^(?:prices|costs|fares|rates|rents|wages|profits|losses|sales|orders|visits|waits|margins|volumes)$/

/** "Costs", "leaves", "decides" after a noun. */
function isThird(
  word: string,
  { noun }: Form,
  next: string | undefined,
  words: readonly string[],
  index: number,
): boolean {
  if (noun === 'never' || isAfterSingular(words, index)) return true
  // "Cheese prices up", "prices compared"; "costs up to a tenth" is a sentence.
  if (next === 'compared' || (/^(?:up|down|flat)$/.test(next ?? '') && PRICED.test(word) && words[index + 2] !== 'to'))
    return false
  // "The ministry plans to cut", but not "needs to 2031".
  if (next === 'to') return formOf(words[index + 2] ?? '')?.form === 'base' || noun === 'perhaps'
  if (noun === 'perhaps') return next === undefined || !/^(?:,|and|or|of)$/.test(next)
  if (opensObject(next, false) || TAKES_IT.test(`${word} ${next}`)) return true
  if (next === 'as' && /^(?:much|little|many)$/.test(words[index + 2] ?? '')) return true
  // "The ministry plans for winter" may be either; so may "Sundline plans for winter", where the first word is a name.
  if (
    index === 2 &&
    /^(?:the|its|our|their|his|her)$/.test(words[0]!) &&
    next !== undefined &&
    next !== 'of' &&
    PREPOSITIONS.has(next)
  )
    return true
  if (index === 1 && !formOf(words[0]!) && !isNounByEnding(words[0]!) && TAKES.test(`${word.slice(0, -1)} ${next}`))
    return true
  return !leadsOn(next) && !FLOATS.has(next!) && !COMPOUNDING.has(word)
}

/** Words after a noun that are no verbs: "stores abroad", "sales force". */
const AFTER_NOUNS = new Set(
  'abroad worldwide nationwide online offline overseas onshore offshore upstream downstream today tomorrow ago alone apart home force gap mix overview team there here ahead full'.split(
    ' ',
  ),
)
const FLOATS = new Set(['all', 'both', 'each', 'is', 'are'])

/** True where the words before a verb have more than one thing among them. */
const isMany = (words: readonly string[]): boolean =>
  words.some((each) => /^(?:and|or)$/.test(each) || looksPlural(each) || PLURAL_SUBJECTS.has(each) || isNumber(each)) ||
  /^(?:half|a third|two thirds)\b/.test(words.slice(0, 2).join(' '))

/** "Lack", "plan", "carry" after a noun: its subject must be more than one. */
function isBase(
  word: string,
  { form, noun }: Form,
  next: string | undefined,
  words: readonly string[],
  index: number,
): boolean {
  let place = index - 1
  while (place > 0 && (ADVERBS.has(words[place]!) || isAdverb(words[place]!))) place--
  const subject = words[place]!
  if (form === 'same' && opensObject(next)) return true
  if (form === 'same' && noun === 'perhaps' && !leadsOn(next)) return true
  if (looksPlural(subject) || PLURAL_SUBJECTS.has(subject)) {
    if (!COMPOUNDING.has(subject) || noun === 'never') return true
    return noun === 'perhaps' || opensObject(next) || /^(?:in|de)crease$/.test(word)
  }
  if (!isMany(words.slice(0, place))) return noun === 'never' && next !== undefined
  if (noun === 'never') return true
  if (TAKES.test(`${word} ${next}`) || opensObject(next)) return true
  if (noun === 'perhaps') return next !== undefined && !/^(?:,|and|or|of)$/.test(next)
  return !leadsOn(next)
}

/** A word that is in no list, where its place makes it a verb: "hospitals triage their patients", "the firm onboards clients". */
function isUnknownVerb(
  word: string,
  before: string,
  next: string | undefined,
  words: readonly string[],
  index: number,
): boolean {
  if (
    !/^[a-z]{3,}$/.test(word) ||
    PREPOSITIONS.has(word) ||
    DETERMINERS.has(word) ||
    QUALIFIERS.has(word) ||
    ADVERBS.has(word)
  )
    return false
  if (
    MARKERS.has(word) ||
    leadsOn(word) ||
    opensObject(word) ||
    /(?:ly|ing|able|ible|ous|ive|al|ful|ic|er|est)$/.test(word)
  )
    return false
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s'))
    return (
      !AFTER_NOUNS.has(word) &&
      !isNounByEnding(word) &&
      ((looksPlural(before) && !COMPOUNDING.has(before)) || (opensObject(next, false) && isMany(words.slice(0, index))))
    )
  if (isNounByEnding(word)) return false
  return isAfterSingular(words, index) || opensObject(next, false) || !leadsOn(next)
}
