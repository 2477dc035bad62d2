// Abbreviations with a full stop in one place and without it in another: "St. Brenna" and "St Brenna", "the U.S. market" and "US".
import { remembered } from './remember.ts'
import type { Text } from './texts.ts'
import { quick } from '../text/index.ts'

/** An abbreviation in a text: what it is without stops, as it is typed, and whether it has them. */
interface Typed {
  key: string
  typed: string
  stopped: boolean
}

/** Before a name; another saint or doctor may be written otherwise. */
const TITLED = quick(/(?<![\p{L}\p{N}.])(St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof)(\.?) (\p{Lu}\p{L}+)/gu)
/** After a name, where no sentence ends: "Acme Inc. pays". */
const FIRM = quick(/(\p{Lu}\p{L}+) (Inc|Corp|Ltd|Bros)(\.?)(?=,? \p{Ll})/gu)
/** "U.S.", "E.U.", and their letters together. */
const DOTTED = quick(/(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,4}(?!\p{L})/gu)
const JOINED = quick(/(?<![\p{L}\p{N}&.-])\p{Lu}{2,4}(?![\p{L}\p{N}.&-]|s\b)/gu)
/** "vs. 2024" and "vs 2024". */
const SMALL = quick(/(?<![\p{L}\p{N}.])(vs|approx|incl|excl|etc)(\.?)(?=,? [\p{Ll}\p{N}])/gu)

const abbreviationsIn = remembered((read): Typed[] => {
  const of = (key: string, typed: string, stopped: boolean): Typed => ({ key, typed, stopped })
  return [
    ...[...read.matchAll(TITLED)].map(({ 0: typed, 1: title, 2: stop, 3: name }) =>
      of(`${title} ${name}`, typed, stop !== ''),
    ),
    ...[...read.matchAll(FIRM)].map(({ 0: typed, 1: name, 2: firm, 3: stop }) =>
      of(`${name} ${firm}`, typed, stop !== ''),
    ),
    ...[...read.matchAll(DOTTED)].map(({ 0: typed }) => of(typed.replaceAll('.', ''), typed, true)),
    ...[...read.matchAll(JOINED)].map(({ 0: typed }) => of(typed, typed, false)),
    ...[...read.matchAll(SMALL)].map(({ 0: typed, 1: word, 2: stop }) => of(word!, typed, stop !== '')),
  ]
})

/** Each abbreviation that stands with and without its stops: the rarer way, the other one, and the text of the rarer. */
export function stoppedTwice(texts: readonly Text[]): { one: string; other: string; text: Text }[] {
  const ways = new Map<string, (Typed & { text: Text })[]>()
  for (const text of texts)
    for (const typed of abbreviationsIn(text.text)) {
      const alike = ways.get(typed.key)
      if (alike) alike.push({ ...typed, text })
      else ways.set(typed.key, [{ ...typed, text }])
    }
  return [...ways.values()].flatMap((all) => {
    const [stopped, bare] = [all.filter((each) => each.stopped), all.filter((each) => !each.stopped)]
    const [rare, often] = stopped.length <= bare.length ? [stopped[0], bare[0]] : [bare[0], stopped[0]]
    return rare && often ? [{ one: often.typed, other: rare.typed, text: rare.text }] : []
  })
}
