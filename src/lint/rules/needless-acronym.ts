// Acronyms that are introduced and not used.
import { quick } from '../../text/index.ts'
import type { BriefRule } from '../rule.ts'

export const needlessAcronym: BriefRule = {
  code: 'lint/needless-acronym',
  id: 'X-047',
  group: 'text',
  severity: 'note',
  stage: 'brief',
  about: 'An acronym is introduced only where it is used again.',
  why: 'The reader learns it for nothing.',
  good: 'point: { so_what: The net promoter score decides }',
  bad: 'point: { so_what: The net promoter score (NPS) decides }',
  check: ({ texts }) => {
    const all = texts.map(({ text }) => text).join('\n')
    return texts.flatMap(({ text, words: { at }, home }) =>
      bracketed(text).flatMap(({ name, found }) =>
        !shortens(found, name) || all.split(quick(`(?<!\\p{L})${found}(?!(?!s(?!\\p{L}))\\p{L})`)).length > 2
          ? []
          : [
              {
                message: `"${found}" is introduced and not used again`,
                span: at,
                home,
                notes: [`hint: leave out "(${found})"`],
              },
            ],
      ),
    )
  },
}

/** "(OEE)", "(the “OEE”)", "(kurz DMB)" after what it stands for. */
const AFTER =
  / \((?:(?:the|or|hereafter|short:?|in short|abbreviated(?: as)?|kurz:?|im Folgenden|nachfolgend) )?[“"„]?([A-ZÄÖÜ][A-ZÄÖÜ&]{1,5})s?[”"“]?\)/g
/** "Overall equipment effectiveness, or OEE, …". */
const APPOSED =
  /, (?:or|short|in short|known as|abbreviated(?: as)?|kurz) ([A-ZÄÖÜ][A-ZÄÖÜ&]{1,5})(?=[,;.)]| for short)/g
/** "OEE (overall equipment effectiveness)". */
const BEFORE = /(?<![A-Za-zÀ-ÿ])([A-ZÄÖÜ][A-ZÄÖÜ&]{1,5}) \(([^()]{6,80})\)/g

/** Acronyms that a text introduces, one or many of what they stand for, each with those words. */
const bracketed = (text: string): { name: string; found: string }[] => {
  const named = (index: number): string =>
    text
      .slice(Math.max(0, index - 100), index)
      .split(/[^A-Za-zÀ-ÿ&’ -]/)
      .at(-1)!
  return [
    ...(text.includes('(') ? [...text.matchAll(AFTER)] : []).map(({ index, 1: found }) => ({
      name: named(index),
      found: found!,
    })),
    ...[...text.matchAll(APPOSED)].map(({ index, 1: found }) => ({ name: named(index), found: found! })),
    ...(text.includes('(') ? [...text.matchAll(BEFORE)] : []).map(({ 1: found, 2: name }) => ({
      name: name!,
      found: found!,
    })),
  ]
}

const SMALL = /^(?:of|and|the|for|on|in|to|with|a|an|und|der|die|das|des|dem|den|für|von|im|zur|zum)$/i

/** True where the letters begin the words before them: "net promoter score (NPS)", but not "accelerators (GPU)". Each word gives its first;
 * a German compound may give another from inside, "Museumsbund (DMB)". */
function shortens(letters: string, name: string): boolean {
  const words = name.trim().split(/[ -]+/)
  return words.some((_, start) => {
    const own = words.slice(start).filter((word) => !SMALL.test(word) || letters.length > words.length - start)
    const pattern = own.map((word) => word.toUpperCase())
    if (own.length < 1 || own.length > letters.length || letters.length - own.length > 2) return false
    return takes(letters.replace('&', ''), pattern)
  })
}

/** True where the letters can be told off from the words in their order, the first of each word among them. */
function takes(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return letters === ''
  if (letters === '' || word[0] !== letters[0]) return false
  let place = 0
  for (let count = 1; count <= letters.length - rest.length; count++) {
    if (takes(letters.slice(count), rest)) return true
    place = word.indexOf(letters[count] ?? ' ', place + 1)
    if (place < 0) return false
  }
  return false
}
