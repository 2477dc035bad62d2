// What layout says when something does not fit, or leaves a page too empty.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Excess } from './slide.ts'

/** Characters to cut: the excess in lines, at the number of characters a line holds. */
function charactersOver(excess: Excess): number {
  const length = excess.words?.runs.reduce((sum, run) => sum + run.text.length, 0) ?? 0
  return Math.max(1, Math.ceil(length * (1 - excess.room / excess.wanted)))
}

/** Text or a body that is taller than its zone at the smallest allowed size. */
export function tooLong(excess: Excess, page: number): Diagnostic {
  const { zone, wanted, room, words, tag } = excess
  const over = Math.ceil(wanted - room)
  const lines = zone.lines ? `${zone.lines} ${zone.lines === 1 ? 'line' : 'lines'}` : `${Math.round(room)} points`
  return words
    ? {
        code: 'layout/too-long',
        severity: 'error',
        message: `the ${zone.name} of page ${page} needs more than the ${lines} it has`,
        span: words.at,
        notes: [`hint: cut about ${charactersOver(excess)} characters`, `placed by ${tag.at.file}:${tag.at.line}`],
      }
    : {
        code: 'layout/too-much',
        severity: 'error',
        message: `the ${zone.name} of page ${page} is ${over} points too tall: ${Math.ceil(wanted)} of ${Math.floor(room)}`,
        span: tag.at,
        notes: ['hint: cut words, or an item, or a takeaway of this point'],
      }
}

/** A body that is used for less than 45 % of its height. */
export const tooThin = (title: string, page: number, filled: number, span: Diagnostic['span']): Diagnostic => ({
  code: 'layout/thin',
  severity: 'warning',
  message: `page ${page} uses ${Math.round(filled * 100)}% of its body: "${title}"`,
  ...(span ? { span } : {}),
  notes: ['hint: add an exhibit or a takeaway, or join it with its neighbour'],
})

/** A style, space, color, layout or zone that a template names and the brand does not have. */
export const noName = (
  what: string,
  name: string,
  brand: string,
  medium: string,
  span: Diagnostic['span'],
  near: string | undefined,
): Diagnostic => ({
  code: `layout/no-${what}`,
  severity: 'error',
  message: `the brand "${brand}" has no ${what} "${name}" for the ${medium}`,
  ...(span ? { span } : {}),
  notes: near ? [`hint: did you mean "${near}"?`] : [],
})
