// Whether an English title only names a question: "Who pays for the grid". It goes by the verbs that english-finite.ts finds.
import { DETERMINERS, PREPOSITIONS } from './english-classes.ts'
import { countGroups, cut, type Title, verbsOf } from './english-finite.ts'
import { formOf } from './english-verbs.ts'

/** A figure at the end that only comes with what is named: "Which maker asks the least, at EUR 40 m". */
const ASIDE = /, (?:at|for|with|by)\s(?:\S+\s){0,2}\S*\d\S*(?:\s[a-z%]+)?$/

/** True for a title that is one clause after "who", "how", "where": "Who pays for the grid", "Where we stand". In "What customers
 * want is speed" and "Where trains run late, passengers leave" another verb makes a sentence of it. */
export function isAskingClause(text: string): boolean {
  const title = cut(text.replace(ASIDE, ''))
  // "At what price the line pays back".
  const opens = /^(?:so|and|but|then|in|at|by|to|with|for|from|on|under|of|through)$/.test(title.words[0] ?? '') ? 1 : 0
  return (
    /^(?:who|whom|whose|what|which|how|why|where|when|whether)$/.test(title.words[opens] ?? '') &&
    !title.words.some((word) => /^[,:;–(]$/.test(word)) &&
    isOneClause(title)
  )
}

const JOINS = /^(?:and|or)$/
const MODAL = /^(?:can|could|will|would|may|might|must|should|cannot)$/

/** True where nothing after the first verb may be another: "Which depot closes first matters less" has one that the finder passes over. */
function isOneClause(title: Title): boolean {
  const { words } = title
  const all = verbsOf(title).filter((verb) => !isObject(words, verb))
  // "How many farms will deliver": what stands before "will" is its subject.
  const verbs = all.filter(
    (verb) =>
      !(all.includes(verb + 1) && (MODAL.test(words[verb + 1]!) || !formOf(words[verb]!))) &&
      !(verb === 2 && /^(?:which|what|whose)$/.test(words[1]!)) &&
      !(JOINS.test(words[verb - 1] ?? '') && isAlike(words, all[all.indexOf(verb) - 1], words[verb]!)),
  )
  const last = verbs.at(-1) ?? words.length
  const groups = countGroups(title, verbs)
  // "How far prices fall before the line fails": the second hangs on the first.
  const hangs = words
    .slice(verbs[0]! + 1, last)
    .some((word) => /^(?:before|after|until|when|if|once|because)$/.test(word))
  return (
    groups <= (hangs ? 2 : 1) &&
    // After "their" or "of" it is a noun: "Whether customers still need their branches"; not in "How much comes in decides the margin".
    !words.some(
      (word, index) =>
        index > last &&
        formOf(word)?.form === 'third' &&
        // "Which option saves money and lifts recycling": a second thing that the same one does.
        !(JOINS.test(words[index - 1]!) && isAlike(words, last, word)) &&
        !DETERMINERS.has(words[index - 1]!) &&
        !words[index - 1]!.endsWith('’') &&
        (!PREPOSITIONS.has(words[index - 1]!) || (index === last + 2 && formOf(word)?.noun === 'never')),
    )
  )
}

/** True for two verbs in the third person of which the second is no plain noun. */
const isAlike = (words: readonly string[], verb: number | undefined, word: string): boolean =>
  formOf(words[verb ?? -1] ?? '')?.form === 'third' && formOf(word)?.noun !== 'mostly'

/** "Saves money", "cuts staff": a bare form that is a noun first, right after what somebody does. */
const isObject = (words: readonly string[], index: number): boolean => {
  const [doing, thing] = [formOf(words[index - 1] ?? ''), formOf(words[index]!)]
  return doing?.form === 'third' && doing.noun !== 'mostly' && thing?.form === 'base' && thing.noun === 'mostly'
}
