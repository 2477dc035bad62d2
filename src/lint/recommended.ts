// Which of the things that an exhibit shows a brief recommends, by the words of its answer and of what is to be decided.
import type { SettledBrief } from '../model/brief.ts'
import { plain } from '../model/words.ts'
import { plainly } from './sentences.ts'

/** What is left behind: "instead of a lease", "rather than leasing", "from powder to cheese". */
const LEFT =
  /(?<!\p{L})(?:instead of|rather than|in place of|and not|but not|not|over|ahead of|without|from(?= .* to )|statt|anstatt|anstelle|und nicht|nicht|vor|(?<=prefer.*)to)(?!\p{L}).*?(?=,| to (?!\p{L}+ing)|$)/giu
/** A reason names what speaks for it, which may be the other thing: "because diesel costs more". */
const REASON = /(?:,| )(?:because|since|as|so that|which|who|weil|da|denn|die|der|das)(?!\p{L}).*$/iu

/** Words that name no thing by themselves. */
const SMALL = /^(?:the|an?|of|for|in|on|at|by|to|and|or|with|per|der|die|das|des|dem|den|eine?|für|von|im|am|und|mit)$/

const namesOf = (text: string): string[] =>
  plainly(text)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.test(word))

const ENDING = /^(?:e?s|e|e?n|er|em|ern|e?d|ing|ung|ungen)?$/

/** "Bus" and "buses", "Öffnung" and "öffnen": alike but for an ending. */
function areAlike(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same >= 3 && ENDING.test(one.slice(same)) && ENDING.test(other.slice(same))
}

/** Those of some labels of whose words most stand among these. */
const named = (labels: readonly string[], said: readonly string[]): string[] =>
  labels.filter((label) => {
    const names = namesOf(label)
    const found = names.filter((name) => said.some((word) => areAlike(name, word)))
    return names.length > 0 && 3 * found.length >= 2 * names.length
  })

/** What a brief says of some labels. */
export interface Recommended {
  /** Those that are to be done. */
  wanted: readonly string[]
  /** Where none of them is: those that are to be left behind. */
  refused: readonly string[]
}

/** What a brief's answer and decision say of some labels. */
export function recommendedOf({ answer, ask, recommendation }: SettledBrief, labels: readonly string[]): Recommended {
  const said = [answer, ask?.decide, recommendation?.decide].flatMap((words) =>
    words ? [plain(words).replace(REASON, '')] : [],
  )
  const wanted = named(
    labels,
    said.flatMap((text) => namesOf(text.replace(LEFT, ' '))),
  )
  const left = said.flatMap((text) => text.match(LEFT) ?? []).flatMap(namesOf)
  return { wanted, refused: wanted.length > 0 ? [] : named(labels, left) }
}
