// A fact in words: what it prints, where it comes from, how sure it is, and until when it is good.
import { formatDate, goodUntil } from '../../evidence/index.ts'
import type { Fact, RawLedger, SettledLedger, Source } from '../../model/ledger.ts'
import { plain, type Words } from '../../model/words.ts'
import { lossOf } from '../../text/index.ts'
import { inputsOf } from './uses.ts'

/** As it prints: "RMB 78 bn", or its words; what is typed in the place of a number; empty where it has another fault. */
export const printedOf = (fact: Pick<Fact<Words>, 'id' | 'says' | 'unread'>, ledger: SettledLedger): string =>
  ledger.quantities[fact.id]?.printed ??
  (fact.unread !== undefined ? unreadOf(fact.unread) : fact.says ? plain(fact.says) : '')

/** “twelve”, which is no number; “1e-400” is one, and would be kept as another. What is quoted may be cut. */
const unreadOf = (typed: string): string => {
  if (typed === '') return 'a number whose place is empty'
  const isLost = lossOf(typed) !== undefined || /^[-+]?[\d.]+…$/.test(typed)
  return `“${typed}”, which ${isLost ? 'cannot be kept' : 'is no number'}`
}

/** What stands in a list in the place of a value that could not be computed; its fault is told apart. */
export const NO_VALUE = 'no value, for it has a fault'

/** "Capital expenditure, Tencent group". */
export const nameOf = ({ label, entity }: Pick<Fact<unknown>, 'label' | 'entity'>): string =>
  [label, entity].filter(Boolean).join(', ')

/** "TechMoat Consulting, J. Towson (2025), take-away 1 (first-hand analysis, B)", a line for each source. */
export const sourcesOf = (
  { sources }: Pick<Fact<unknown>, 'sources'>,
  ledger: Pick<SettledLedger, 'sources'>,
): string[] =>
  sources.map(({ id, where }) => {
    const source = Object.hasOwn(ledger.sources, id) ? ledger.sources[id] : undefined
    if (!source) return `${id}, which the ledger does not know`
    const name = source.cite ?? source.publisher
    return `${[name, where].filter(Boolean).join(', ')} (${source.kind}, ${source.reliability})`
  })

/** Until when a fact is good, and why. */
export interface Freshness {
  /** ISO date: the last day. */
  until: string
  /** "18 months after the end of its period, 2024". */
  because: string
}

/** The freshness of a fact; undefined for one that says neither a shelf life nor a last day, or has no date to count from. */
export function freshnessOf(fact: Fact<unknown>, sources: Record<string, Source>): Freshness | undefined {
  const until = goodUntil(fact, sources)
  if (until === undefined) return undefined
  if (fact.valid_until) return { until, because: 'its valid_until' }
  // Counted from the period where that can be read, else from the latest of its sources.
  const isOfPeriod = goodUntil({ ...fact, sources: [] }, sources) !== undefined
  const from = isOfPeriod ? `the end of its period, ${fact.period}` : 'what its sources describe, or their publication'
  return { until, because: `${fact.shelf_life} after ${from}` }
}

/** The freshness of a fact with all that it is computed from: of these the one that ends first, which is then named. */
export function soonestOf(id: string, ledger: RawLedger, above: readonly string[] = []): Freshness | undefined {
  const fact = ledger.facts[id]!
  const own = freshnessOf(fact, ledger.sources)
  // A circle of formulas is a fault, which `check` tells.
  const inputs = above.includes(id) || fact.formula === undefined ? [] : inputsOf(fact, ledger)
  const rest = inputs.flatMap((input) => {
    const fresh = soonestOf(input, ledger, [...above, id])
    if (!fresh) return []
    // Of a chain of formulas the end is named, and not every step.
    return fresh.because.startsWith('it is computed from ')
      ? fresh
      : { ...fresh, because: `it is computed from $${input}, good until ${fresh.because}` }
  })
  return [...(own ? [own] : []), ...rest].reduce<Freshness | undefined>(
    (first, one) => (first && first.until <= one.until ? first : one),
    undefined,
  )
}

/** "30 June 2026". */
export const day = (iso: string): string => formatDate(iso, 'en-GB')
