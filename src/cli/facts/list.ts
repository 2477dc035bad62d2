// `briefwright facts list`: the figures of each ledger, a line for each.
import type { Workspace } from '../../model/workspace.ts'
import { type Settled, settleBrief, shapes } from '../../pipeline.ts'
import { readBrief, readLedger } from '../../read/index.ts'
import { openDisk } from '../disk.ts'
import { tell } from '../tell.ts'
import { type FactFlags, findAccounts } from './accounts.ts'
import { NO_VALUE, nameOf, printedOf } from './describe.ts'
import { dependentsOf, usesIn } from './uses.ts'

/** Prints every fact: its name in texts, what it prints, its period, how sure it is, how often the briefs use it, what it is. */
export function listFacts(flags: FactFlags): void {
  const disk = openDisk(flags.cwd)
  const told: object[] = []
  for (const { ledger: path, briefs } of findAccounts(disk, flags)) {
    const settled = settleOrTell(briefs[0]!, disk, flags)
    const { ledger: raw } = readLedger(path, disk)
    if (!settled || !raw) continue
    const { ledger } = settled
    const uses = briefs.flatMap((brief) => {
      const read = readBrief(brief, disk, shapes)
      return read.brief ? usesIn(read.brief, raw) : []
    })
    const rows = Object.values(ledger.facts).map((fact) => {
      // Briefs that borrow from each other show the same line, and it is one use.
      const places = new Set(uses.filter((use) => use.fact === fact.id).map(({ at }) => `${at.file}:${at.line}`))
      return {
        id: fact.id,
        printed: printedOf(fact, ledger),
        period: fact.period ?? ledger.quantities[fact.id]?.period ?? '',
        confidence: ledger.confidences?.[fact.id]?.level ?? 'low',
        uses: places.size + dependentsOf(fact.id, raw).length,
        what: nameOf(fact),
      }
    })
    told.push({ ledger: path, facts: rows })
    if (flags.json) continue
    const wide = Math.max(0, ...rows.map(({ id }) => id.length + 1))
    const shown = rows.map(({ id, printed, period, confidence, uses: count, what }) => {
      const used = count === 0 ? 'unused' : `${count} ${count === 1 ? 'use' : 'uses'}`
      return `${`$${id}`.padEnd(wide)}  ${[printed || NO_VALUE, period].filter(Boolean).join(', ')}  (${what}; ${confidence}; ${used})`
    })
    process.stdout.write(`${[path, ...shown, ''].join('\n')}\n`)
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
}

/** A brief settled on its ledger; where it cannot be, its faults are told and the exit code is 1. */
function settleOrTell(path: string, workspace: Workspace, flags: FactFlags): Settled | undefined {
  const { settled, diagnostics } = settleBrief(path, workspace)
  if (settled) return settled
  tell(diagnostics, workspace, flags)
  process.exitCode = 1
  return undefined
}
