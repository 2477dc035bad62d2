// Makes words, joins words and tells words from other values.
import { joinCites } from '../evidence/index.ts'
import type { Citation, Run, Span, Words } from './nouns.ts'

export { capitalize } from '../model/words.ts'

/** Words with one plain run, from text of our own. */
export const say = (text: string, at: Span, cites: Citation[] = []): Words => ({
  runs: text === '' ? [] : [{ text }],
  cites,
  at,
})

/** True for settled words, whatever else it could be. */
export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'runs' in value && 'cites' in value && 'at' in value

/** True for two citations of the same place in the same source. */
export const isSamePlace = (a: Citation, b: Citation): boolean => a.source === b.source && a.where === b.where

/** Runs with neighbours of the same look joined, empty ones left out. */
export const joinRuns = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '' && run.field === undefined) continue
    if (last && look(last) === look(run) && run.field === undefined && run.fact === undefined)
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

const look = (run: Run): string =>
  JSON.stringify([run.bold ?? false, run.italic ?? false, run.link, run.fact, run.mark ?? false, run.field, run.target])

/** One text of several; its place is that of the first that has one. */
export const compose = (...parts: (string | Words)[]): Words => {
  const words = parts.filter(isWords)
  return {
    runs: parts.flatMap((part) => (typeof part === 'string' ? [{ text: part }] : part.runs)),
    cites: joinCites(...words.map(({ cites }) => cites)),
    at: words[0]!.at,
  }
}
