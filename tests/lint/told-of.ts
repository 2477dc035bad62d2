// What one rule says of one text of the small brief.
import { findIn } from './base.ts'

/** The messages and notes of `lint/` and `rule` where that text is the `part` of its point ("prose", "claim"); `more` is further YAML. */
export const toldOf = (rule: string, part: string, text: string, more = ''): string[] =>
  findIn(`point: { ${part}: ${JSON.stringify(text)} }\n${more}`)
    .filter(({ code }) => code === `lint/${rule}`)
    .flatMap(({ message, notes }) => [message, ...notes])
