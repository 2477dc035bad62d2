// `briefwright facts stale`: facts that are no longer good on the day of a document, or on another day, with the reason for each.
import type { Fact } from '../../model/ledger.ts'
import type { Raw } from '../../model/words.ts'
import { readBrief, readLedger } from '../../read/index.ts'
import { isDay } from '../../evidence/index.ts'
import { shapes } from '../../pipeline.ts'
import { openDisk } from '../disk.ts'
import { type FactFlags, findAccounts, refuse } from './accounts.ts'
import { day, type Freshness, freshnessOf, nameOf } from './describe.ts'
import { dependentsOf } from './uses.ts'

export interface StaleFlags extends FactFlags {
  /** ISO date to judge by; default the date of each document. */
  on?: string
}

/** The rule, as it is told above the list. */
const RULE =
  'A fact is good until its valid_until; else for its shelf_life after the end of its period, or where that says no date, after what its sources describe (as_of) or their publication.'

/** Prints stale facts, the oldest first. */
export function listStale(flags: StaleFlags): void {
  if (flags.on !== undefined && !isDay(flags.on)) {
    refuse(`--on: "${flags.on}" is no day such as 2026-01-31`)
    return
  }
  const disk = openDisk(flags.cwd)
  const told: object[] = []
  if (!flags.json) process.stdout.write(`${RULE}\n`)
  for (const { ledger: path, briefs } of findAccounts(disk, flags)) {
    const { ledger } = readLedger(path, disk)
    if (!ledger) continue
    const facts = Object.values(ledger.facts)
    const dated = facts.map((fact) => ({ fact, fresh: freshnessOf(fact, ledger.sources) }))
    const endless = facts.filter(({ formula }, n) => formula === undefined && !dated[n]!.fresh).length
    const computed = facts.filter(({ formula }) => formula !== undefined).length
    const ageing = dated.filter(({ fresh }) => fresh).length
    for (const [date, documents] of daysOf(briefs, disk, flags.on)) {
      const stale = dated
        .filter(
          (one): one is { fact: Fact<Raw>; fresh: Freshness } => one.fresh !== undefined && one.fresh.until < date,
        )
        .sort((a, b) => (a.fresh.until < b.fresh.until ? -1 : 1))
        .map(({ fact, fresh }) => ({
          id: fact.id,
          ...fresh,
          computed: dependentsOf(fact.id, ledger),
          what: nameOf(fact),
          at: fact.at,
        }))
      told.push({ ledger: path, on: date, briefs: documents, stale, endless })
      if (flags.json) continue
      const head = `${path} on ${day(date)}${flags.on ? '' : `, the date of ${documents.join(', ')}`}`
      const lines = stale.map(
        ({ id, until, because, what, computed, at }) =>
          `  $${id}  good until ${day(until)}: ${because}  (${what}; line ${at.line}${computed.length > 0 ? `; and with it ${computed.map((one) => `$${one}`).join(', ')}` : ''})`,
      )
      const rest = `  ${stale.length} of ${ageing} with a shelf life or a last day are stale; ${endless} have neither and never are; ${computed} more computed from these`
      process.stdout.write(`${['', head, ...lines, rest].join('\n')}\n`)
    }
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
}

/** The days to judge by, each with the briefs of that date. */
function daysOf(
  briefs: readonly string[],
  disk: ReturnType<typeof openDisk>,
  on: string | undefined,
): Map<string, string[]> {
  const days = new Map<string, string[]>()
  for (const path of briefs) {
    const date = on ?? readBrief(path, disk, shapes).brief?.about.date
    if (date) days.set(date, [...(days.get(date) ?? []), path])
  }
  return days
}
