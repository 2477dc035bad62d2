// Keeps later phases silent on what reading has refused: it was left empty, and to miss it or to compute with it is no second fault.
import type { Diagnostic } from '../model/diagnostic.ts'

/** What is found where something was left empty, or was never read. */
const MISSES = ['merge/missing-slot', 'merge/too-few', 'merge/dropped', 'evidence/empty-fact']

/** What is found where a figure was left empty. */
const COMPUTES = [
  'evidence/false-claim',
  'evidence/bad-formula',
  'evidence/bad-condition',
  'evidence/unknown-fact',
  'evidence/no-period',
]

/**
 * What was found later, without what follows from errors of reading: what they left empty or out, anything at a line that was refused, and
 * where the `ledger` was refused in part, what is computed from it: no kind can judge figures that are not there.
 */
export function withoutFollowOn(
  read: readonly Diagnostic[],
  later: readonly Diagnostic[],
  ledger: string,
): Diagnostic[] {
  const refused = read.filter(({ severity, code }) => severity === 'error' && code.startsWith('read/'))
  if (refused.length === 0) return [...later]
  const lines = new Set(refused.map(({ span }) => `${span?.file}:${span?.line}`))
  const isLedgerRefused = refused.some(({ span }) => span?.file === ledger)
  return later.filter(
    ({ code, span }) =>
      !MISSES.includes(code) &&
      !lines.has(`${span?.file}:${span?.line}`) &&
      !(isLedgerRefused && (COMPUTES.includes(code) || code.startsWith('exhibit/') || span?.file === ledger)),
  )
}
