// The figures that an argument prints, in the order in which it comes to them: for a rail or a strip that shows them large.
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
const shortened = ({ printed, parts, unit, name }: Quantity): string => {
  const [scale, ...counted] = parts.suffix.trim().split(/\s+/)
  const isSaid = counted.every((word) => name.toLowerCase().includes(word.toLowerCase()))
  if (counted.length === 0 || !isSaid || /^[A-Z]{3}\b/.test(unit)) return printed
  return [parts.prefix, parts.number, scale].filter(Boolean).join('\u00a0')
}

/** The figures printed in texts, each once; at most `most`. Facts in words are not shown large. */
export const viewFigures = (texts: readonly Words[], ledger: SettledLedger, most: number): ShownFigure[] => {
  const shown = new Map<string, { quantity: Quantity; at: Words['at'] }>()
  for (const { runs, at } of texts) {
    for (const { fact } of runs) {
      const quantity = fact === undefined ? undefined : ledger.quantities[fact]
      if (fact !== undefined && quantity && !shown.has(fact)) shown.set(fact, { quantity, at })
    }
  }
  return [...shown.values()].slice(0, most).map(({ quantity, at }, index) => ({
    value: say(shortened(quantity), at),
    label: { ...say([quantity.name, quantity.period].filter(Boolean).join(', '), at), cites: quantity.cites },
    first: index === 0,
  }))
}
