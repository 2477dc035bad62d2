// The figures that texts print, in the order in which they come to them: for a rail or a strip that shows them large.
import type { Quantity } from '../model/quantity.ts'
import type { SettledLedger, Words } from './nouns.ts'
import { say } from './words.ts'

/** A figure as a template sees it. */
export interface ShownFigure {
  /** As printed, with its unit. */
  value: Words
  /** What it measures and when; carries its citations. */
  label: Words
  first: boolean
}

// "1.38 bn people" over "People on WeChat": where the label says what is counted, the figure keeps its scale only.
const shortened = (printed: string, { parts, unit, name }: Quantity): string => {
  const counted = parts.suffix.trim().split(/\s+/).slice(1)
  const isSaid = counted.length > 0 && counted.every((word) => name.toLowerCase().includes(word.toLowerCase()))
  const rest = ` ${counted.join(' ')}`
  const endsSo = printed.replaceAll('\u00a0', ' ').endsWith(rest)
  return isSaid && endsSo && !/^[A-Z]{3}\b/.test(unit) ? printed.slice(0, -rest.length) : printed
}

// Shown large, the longest of all units is wider than a rail, and would be cut within the word.
const narrowed = (printed: string): string => printed.replace(/\u00a0Prozentpunkte?$/, '\u00a0PP')

// "About" would stand alone on a line over its figure: a figure in large type has the sign that figures in charts have.
const hedged = (printed: string, { label }: Quantity): string =>
  label.startsWith('~') ? printed.replace(/^\p{L}+ /u, '~') : printed

/** The figures printed in texts, each once, in full or `asTyped`; at most `most`. Facts in words are not shown large. */
export const viewFigures = (
  texts: readonly Words[],
  ledger: SettledLedger,
  most: number,
  asTyped = false,
): ShownFigure[] => {
  const shown = new Map<string, { quantity: Quantity; printed: string; at: Words['at'] }>()
  for (const { runs, at } of texts) {
    for (const { fact, text } of runs) {
      const quantity = fact === undefined ? undefined : ledger.quantities[fact]
      if (fact !== undefined && quantity && !shown.has(fact)) {
        shown.set(fact, { quantity, printed: asTyped ? text : quantity.printed, at })
      }
    }
  }
  return [...shown.values()].slice(0, most).map(({ quantity, printed, at }, index) => ({
    value: say(hedged(narrowed(shortened(printed, quantity)), quantity), at),
    label: { ...say([quantity.name, quantity.period].filter(Boolean).join(', '), at), cites: quantity.cites },
    first: index === 0,
  }))
}
