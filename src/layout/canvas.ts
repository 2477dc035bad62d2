// Makes the canvas of one page: unique ids, the steps that fitting took, and where faults go.
import type { Brand, Medium } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Typesetter } from '../model/typesetter.ts'

/** What fitting decided for a whole document: points added to a role's size, and the factor on gaps. */
export interface Fit {
  /** Points by text style; absent is 0. */
  steps: Record<string, number>
  /** 1 to 1.5. */
  spread: number
}

export const unfitted: Fit = { steps: {}, spread: 1 }

/** A canvas whose ids start afresh. */
export function canvasFor(
  brand: Brand,
  medium: Medium,
  type: Typesetter,
  language: string,
  fit: Fit,
  report: (diagnostic: Diagnostic) => void,
): Canvas {
  const used = new Map<string, number>()
  return {
    brand,
    medium,
    type,
    language,
    home: '',
    spread: fit.spread,
    step: (style) => fit.steps[style] ?? 0,
    id: (stem) => {
      const count = (used.get(stem) ?? 0) + 1
      used.set(stem, count)
      return count === 1 ? stem : `${stem}-${count}`
    },
    report,
  }
}
