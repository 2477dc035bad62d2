// A fact settled with all that it is computed from, and nothing else of the briefs: what a question about one figure needs.
import { settle } from '../../evidence/index.ts'
import type { RawBrief } from '../../model/brief.ts'
import type { RawLedger, SettledLedger } from '../../model/ledger.ts'
import type { Workspace } from '../../model/workspace.ts'
import { readBrief } from '../../read/index.ts'
import type { Account } from './accounts.ts'

/** The ledger with this fact printed and derived, in the language and on the date of its first brief; undefined where none can be read. */
export function settleFact(
  id: string,
  account: Account,
  ledger: RawLedger,
  workspace: Workspace,
): SettledLedger | undefined {
  for (const path of account.briefs) {
    const { brief } = readBrief(path, workspace, {})
    if (brief) return settle(sayOnly(brief, id), ledger, {}).ledger
  }
  return undefined
}

/** A brief that says this fact and nothing else: settling it derives the fact and all below it. */
const sayOnly = (brief: RawBrief, id: string): RawBrief => ({
  ...brief,
  ...{ arguments: [], against: [], next_steps: [], exhibits: {} },
  gaps: [{ raw: `$${id}`, at: brief.at }],
})
