// Puts what an exhibit shows into sentences for those who cannot see it.
import type { Exhibit } from '../model/brief.ts'
import { plain, saidIn } from './fields.ts'

/** What it is, with its title where it has one: "Matrix: Where to play". */
export function titled(exhibit: Exhibit, what: string): string {
  const title = plain(saidIn(exhibit['title']))
  return title === '' ? what : `${what}: ${title}`
}

/** Sentences for those who cannot see a drawing: the parts that say something, as many as a listener can bear. */
export function tell(parts: readonly string[], most = 400): string {
  const said: string[] = []
  let length = 0
  for (const part of parts) {
    const sentence = part.trim().replace(/[.;:]+$/, '')
    if (sentence === '') continue
    if (said.length > 0 && length + sentence.length + 2 > most) break
    said.push(/[?!]$/.test(sentence) ? sentence : `${sentence}.`)
    length += sentence.length + 2
  }
  const told = said.join(' ')
  return told.endsWith('.') || told === '' ? told : `${told}.`
}
