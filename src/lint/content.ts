// The words of a text that carry its content, each in one form: so that two texts which say the same in other words can be compared.
import { remembered } from './remember.ts'
import { plainly } from './sentences.ts'
import type { Lexicon } from './words/index.ts'

/** Pasts that endings do not tell. */
const PASTS: Record<string, string> = Object.fromEntries(
  `paid pay|spent spend|grew grow|grown grow|rose rise|risen rise|fell fall|fallen fall|lost lose|won win|took take|taken take|went go|gone go|came come
  sold sell|bought buy|kept keep|left leave|brought bring|held hold|built build|found find|gave give|given give|got get|ran run|led lead|sank sink|sunk sink
  shrank shrink|shrunk shrink|knew know|known know|drove drive|driven drive|chose choose|chosen choose|told tell|lay lie|drew draw|drawn draw|sent send
  sank sinken|sanken sinken|sinkt sinken|gesunken sinken|stieg steigen|stiegen steigen|steigt steigen|fiel fallen|fielen fallen|fällt fallen`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** Verbs and small words that change with the form of a sentence and not with what it says. */
const LIGHT = new Set(
  `has have had stand stands stood get gets make makes made do does did come comes just only even about within well now already still also own
  there very so much every any per out up back too while
  gehört gehören besitzt besitzen hat haben einmal dessen deren rund etwa noch schon sehr ganz liegt liegen steht stehen macht machen dabei dann`
    .split(/\s+/)
    .filter(Boolean),
)

/** A word without the ending of its case, number or tense. */
const rootOf = (word: string): string => {
  const known = PASTS[word]
  if (known) return known
  if (word.length < 5 || /\d/.test(word)) return word.replace(/(?<=^[a-z]{3})s$/, '')
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|en|er|em|e|s|t)$/, '')
}

/** "Twice as long" and "half as much" say what "doubled" and "halved" do. */
const multiplied = (text: string): string =>
  text
    .replace(/\b(?:twice|two times) as (?!well\b)[a-z]+/gi, 'doubled')
    .replace(/\bhalf as [a-z]+/gi, 'halved')
    .replace(/\b(?:three times|thrice) as [a-z]+/gi, 'tripled')

const memories = new Map<string, (text: string) => ReadonlySet<string>>()

/** The words of content of a text, in one form each. */
export function contentOf(text: string, lexicon: Lexicon | undefined): ReadonlySet<string> {
  const language = lexicon?.language ?? ''
  const known = memories.get(language)
  if (known) return known(text)
  const stop = new Set(lexicon?.stop)
  const made = remembered(
    (each: string): ReadonlySet<string> =>
      new Set(
        plainly(multiplied(each))
          .split(' ')
          .filter((word) => word !== '' && !stop.has(word) && !LIGHT.has(word))
          .map(rootOf),
      ),
  )
  memories.set(language, made)
  return made(text)
}
