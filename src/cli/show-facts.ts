// `briefwright show facts`: every figure of every ledger as it prints, each ledger under its path where there are several.
import { hasErrors } from '../model/diagnostic.ts'
import { settleBrief } from '../pipeline.ts'
import type { openDisk } from './disk.ts'
import { findAccounts } from './facts/accounts.ts'
import { NO_VALUE, printedOf } from './facts/describe.ts'
import { tell, type TellOptions } from './tell.ts'

/** One figure: its name as texts write it, and what it prints with its label, period and sources. */
export interface ShownFact {
  name: string
  about: string
  /** Path of its ledger from the root. */
  ledger: string
}

/**
 * The figures of every ledger that a brief names, or of that of one brief. Errors are told, and the exit code is then 1.
 */
export const shownFacts = (
  disk: ReturnType<typeof openDisk>,
  brief: string | undefined,
  options: TellOptions & { cwd: string },
): ShownFact[] =>
  findAccounts(disk, { ...options, ...(brief === undefined ? {} : { brief }) }).flatMap(({ ledger, briefs }) => {
    const { settled, diagnostics } = settleBrief(briefs[0]!, disk)
    tell(
      diagnostics.filter(({ severity }) => severity === 'error'),
      disk,
      options,
    )
    if (hasErrors(diagnostics)) process.exitCode = 1
    if (!settled) return []
    return Object.values(settled.ledger.facts).map((fact): ShownFact => {
      const printed = printedOf(fact, settled.ledger) || NO_VALUE
      const from = fact.sources.map((source) => source.id).join(', ') || 'derived'
      const about = `${printed}  (${[fact.label, fact.period].filter(Boolean).join(', ')}; ${from})`
      return { name: `$${fact.id}`, about, ledger }
    })
  })

/** Prints them: a line each, names padded to one width. */
export function printFacts(facts: readonly ShownFact[], json: boolean | undefined): void {
  if (json) {
    process.stdout.write(
      `${JSON.stringify(
        facts.map((fact) => ({ ...fact, more: [] })),
        null,
        2,
      )}\n`,
    )
    return
  }
  const ledgers = [...new Set(facts.map(({ ledger }) => ledger))]
  const width = Math.max(0, ...facts.map(({ name }) => name.length))
  const blocks = ledgers.map((path) => [
    ...(ledgers.length > 1 ? [path] : []),
    ...facts.filter(({ ledger }) => ledger === path).map(({ name, about }) => `${name.padEnd(width)}  ${about}`),
    '',
  ])
  process.stdout.write(blocks.map((lines) => lines.join('\n')).join('\n'))
}
