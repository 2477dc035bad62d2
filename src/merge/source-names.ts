// What a source is called: on a source line, in a note, in the sentence of a conflict.
import type { SettledLedger, Source } from './nouns.ts'

/** "TechMoat Consulting, J. Towson (2025)". */
export const nameOnLine = (source: Source): string => {
  if (source.cite) return source.cite
  const author = source.author ? `, ${initialsOf(source.author)}` : ''
  const year = yearOf(source.published)
  return `${shortName(source)}${author}${year === undefined ? '' : ` (${year})`}`
}

/** Its name, else its publisher: "TechMoat Consulting". */
export const shortName = (source: Source): string => source.name ?? source.publisher

/** In a register, the name up to its first comma: "AInvest" of "AInvest, September 2025". */
export const publisherIn = (source: Source): string => shortName(source).split(', ')[0]!

/** Under it in a register: the rest of the name, and the author; undefined where there is neither. */
export const glossOf = (source: Source): string | undefined => {
  const rest = shortName(source).slice(publisherIn(source).length).replace(/^, /, '')
  const parts = [rest, source.author ?? ''].filter((part) => part !== '')
  return parts.length === 0 ? undefined : parts.join(', ')
}

/**
 * Sources in the order of first mention, each once; those of one publisher stand together as the ledger has them, so that "AInvest 1"
 * comes before "AInvest 2".
 */
export const inRegisterOrder = (ids: readonly string[], ledger: SettledLedger): string[] => {
  const mentioned = new Set(ids)
  const publishers = new Set([...mentioned].flatMap((id) => ledger.sources[id]?.publisher ?? []))
  const known = Object.entries(ledger.sources).filter(([id]) => mentioned.has(id))
  return [...publishers].flatMap((name) => known.filter(([, { publisher }]) => publisher === name).map(([id]) => id))
}

// "Jeffrey Towson" → "J. Towson"; a name that is no person's ("machine-written") stays.
const initialsOf = (author: string): string => {
  const parts = author.split(/\s+/)
  const isPerson = parts.length > 1 && parts.length < 5 && parts.every((part) => /^\p{Lu}[\p{L}.’'-]*$/u.test(part))
  if (!isPerson) return author
  const first = parts.slice(0, -1).map((part) => `${[...part][0]}.`)
  return [...first, parts.at(-1)].join('\u00a0')
}

// "2025-07-09" → "2025"; "undated; mid-2025 by its content" → "undated".
const yearOf = (published: string | undefined): string | undefined => {
  if (!published) return undefined
  if (/^\d{4}(-\d{2}){0,2}$/.test(published)) return published.slice(0, 4)
  return published.split(/[;,]/)[0]!.trim()
}
