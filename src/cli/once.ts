// What several briefs came to, told once: a fault that two of them share is one fault, and says which briefs it concerns.
import type { Diagnostic } from '../model/diagnostic.ts'

/** What was found in one brief. */
export interface Found {
  /** Its path from the root. */
  brief: string
  diagnostics: readonly Diagnostic[]
}

/**
 * Every fault once, in the order of the briefs. Where more than one brief was looked at, a fault that does not lie in the file of
 * its own brief has a note that names the briefs it concerns.
 */
export function tellOnce(found: readonly Found[]): Diagnostic[] {
  const kept = new Map<string, { diagnostic: Diagnostic; briefs: Set<string> }>()
  for (const { brief, diagnostics } of found) {
    for (const diagnostic of diagnostics) {
      const { code, severity, span, message, notes } = diagnostic
      const key = JSON.stringify([code, severity, span, message, notes])
      const known = kept.get(key)
      if (known) known.briefs.add(brief)
      else kept.set(key, { diagnostic, briefs: new Set([brief]) })
    }
  }
  const looked = new Set(found.map(({ brief }) => brief)).size
  return [...kept.values()].map(({ diagnostic, briefs }) => {
    const isAtHome = briefs.size === 1 && briefs.has(diagnostic.span?.file ?? '')
    if (looked === 1 || isAtHome) return diagnostic
    const names = briefs.size === looked ? `all ${looked} briefs` : [...briefs].join(', ')
    return { ...diagnostic, notes: [...diagnostic.notes, `concerns ${names}`] }
  })
}
