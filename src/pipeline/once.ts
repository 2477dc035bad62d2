// Faults that are found more than once, and told once.
import type { Diagnostic } from '../model/diagnostic.ts'

/** The same fault found by two deliverables is one fault, and of weighted faults at one place the weightiest stands for all. */
export function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { code, span, message, weight } = diagnostic
    const key = JSON.stringify(weight === undefined ? [code, span, message] : [code, span])
    const other = kept.get(key)
    if (!other || (weight ?? 0) > (other.weight ?? 0)) kept.set(key, diagnostic)
  }
  return [...kept.values()]
}
