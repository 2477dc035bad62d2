// Where facts are used: in the texts, conditions and exhibits of a brief, and in the formulas and conflicts of its ledger.
import type { RawBrief } from '../../model/brief.ts'
import type { Span } from '../../model/diagnostic.ts'
import type { Fact, RawLedger } from '../../model/ledger.ts'
import type { Raw } from '../../model/words.ts'

/** A place at which a fact is used. */
export interface Use {
  fact: string
  /** Ids that lead to it: "growth.services", "chip_stock"; empty at the top of a brief. */
  home: string
  /** The key it stands under: "claim", "holds", "series". */
  part: string
  /** As typed. */
  text: string
  at: Span
}

/** Every use in a brief, and in the texts of its ledger. */
export function usesIn(brief: RawBrief, ledger: RawLedger): Use[] {
  const uses: Use[] = []
  const isFact = (name: string): boolean => Object.hasOwn(ledger.facts, name)
  const note = (names: readonly string[], rest: Omit<Use, 'fact'>): void => {
    for (const fact of new Set(names.filter(isFact))) uses.push({ fact, ...rest })
  }
  const walk = (node: unknown, home: readonly string[], part: string): void => {
    if (Array.isArray(node)) for (const item of node) walk(item, home, part)
    else if (isRaw(node)) note(namesIn(node.raw, part), { home: home.join('.'), part, text: node.raw, at: node.at })
    else if (typeof node === 'object' && node !== null) {
      const { id, facts, factsAt, at } = node as { id?: unknown; facts?: unknown; factsAt?: Span[]; at?: Span }
      const below = typeof id === 'string' ? [...home, id] : home
      if (Array.isArray(facts) && at)
        facts.forEach((fact, n) => {
          note([String(fact)], { home: below.join('.'), part: 'facts', text: String(fact), at: factsAt?.[n] ?? at })
        })
      for (const [key, value] of Object.entries(node)) walk(value, below, key === 'says' ? part || key : key)
    }
  }
  walk(brief, [], '')
  walk(ledger.conflicts, [], 'conflicts')
  return uses
}

const isRaw = (node: unknown): node is Raw =>
  typeof node === 'object' && node !== null && typeof (node as Raw).raw === 'string' && 'at' in node

/** Names in a text: after a dollar sign in prose; any in a condition or a formula; the whole of a figure in a series. */
function namesIn(text: string, part: string): string[] {
  const trimmed = text.trim()
  if (part === 'holds' || trimmed.startsWith('=')) return trimmed.match(/[a-z_]\w*/g) ?? []
  if (/^[a-z_]\w*$/.test(trimmed)) return [trimmed]
  return [...text.matchAll(/\$\$|\$([a-z_]\w*)/g)].flatMap(([, name]) => name ?? [])
}

/** Names of facts in the formula of a fact, or after dollar signs in its words. */
export const inputsOf = (fact: Fact<Raw>, ledger: RawLedger): string[] => {
  const names = fact.formula?.match(/[a-z_]\w*/g) ?? namesIn(fact.says?.raw ?? '', 'says')
  return [...new Set(names)].filter((name) => name !== fact.id && Object.hasOwn(ledger.facts, name))
}

/** Facts that are computed from a fact, directly or through others, in the order of the ledger. */
export function dependentsOf(id: string, ledger: RawLedger): string[] {
  const found = new Set([id])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const fact of Object.values(ledger.facts))
      if (inputsOf(fact, ledger).some((input) => found.has(input))) found.add(fact.id)
  }
  return Object.keys(ledger.facts).filter((each) => each !== id && found.has(each))
}
