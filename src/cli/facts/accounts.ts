// The ledgers of a workspace, each with the briefs that draw from it, and the facts in them.
import type { RawLedger } from '../../model/ledger.ts'
import { readBrief, readLedger } from '../../read/index.ts'
import { nearest } from '../../text/index.ts'
import { findBriefs } from '../briefs.ts'
import { asTyped } from '../call.ts'
import { fromRoot, type openDisk } from '../disk.ts'
import { tell, type TellOptions } from '../tell.ts'

/** What every command about facts is told. */
export interface FactFlags extends TellOptions {
  cwd: string
  /** A brief, where there are several: its ledger, and no other brief. */
  brief?: string
}

/** A ledger and the briefs on it, by paths from the root. */
export interface Account {
  ledger: string
  briefs: string[]
}

/**
 * Every ledger that a brief names; with `brief` the ledger of that one only. Nothing is found, and why is said, where a brief
 * cannot be read.
 */
export function findAccounts(disk: ReturnType<typeof openDisk>, flags: FactFlags): Account[] {
  const accounts = new Map<string, string[]>()
  const paths = flags.brief === undefined ? findBriefs(disk) : [fromRoot(disk.root, flags.brief)]
  for (const path of paths) {
    // Which ledger it draws from needs no word of its exhibits: what knows them takes longer to load than the rest.
    const { brief, diagnostics } = readBrief(path, disk, {})
    if (brief) accounts.set(brief.ledger, [...(accounts.get(brief.ledger) ?? []), path])
    else {
      tell(diagnostics, disk, flags)
      process.exitCode = 1
    }
  }
  if (paths.length === 0) refuse('there is no brief under briefs/, and a ledger is found by its brief', 1)
  return [...accounts].map(([ledger, briefs]) => ({ ledger, briefs }))
}

/** The one account that has a fact of this name; undefined, and why is said, where none has or several have. */
export function findFact(
  id: string,
  disk: ReturnType<typeof openDisk>,
  flags: FactFlags,
): { account: Account; ledger: RawLedger } | undefined {
  const opened = findAccounts(disk, flags).flatMap((account) => {
    const { ledger, diagnostics } = readLedger(account.ledger, disk)
    if (ledger) return [{ account, ledger }]
    tell(diagnostics, disk, flags)
    process.exitCode = 1
    return []
  })
  const name = id.replace(/^\$/, '')
  const [found, other] = opened.filter(({ ledger }) => Object.hasOwn(ledger.facts, name))
  if (found && !other) return found
  const ids = opened.flatMap(({ ledger }) => Object.keys(ledger.facts))
  const near = nearest(name, ids)
  if (other) {
    const briefs = [found!, other].map(({ account }) => `--brief ${account.briefs[0]}`)
    refuse(`"${name}" stands in ${found!.account.ledger} and in ${other.account.ledger}; say ${briefs.join(' or ')}`)
  } else if (opened.length > 0)
    refuse(`there is no fact "${name}"${near ? `; did you mean "${near}"?` : '; `briefwright facts list` lists them'}`)
  return undefined
}

/** Says on standard error why a command does nothing, and sets the exit code: 2 for usage. */
export function refuse(why: string, exitCode = 2): void {
  process.stderr.write(`briefwright: ${asTyped(why)}\n`)
  process.exitCode = exitCode
}
