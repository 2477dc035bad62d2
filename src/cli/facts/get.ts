// `briefwright facts get`: one figure with all that is known of it.
import { openDisk } from '../disk.ts'
import { type FactFlags, findFact } from './accounts.ts'
import { day, NO_VALUE, nameOf, printedOf, soonestOf, sourcesOf } from './describe.ts'
import { settleFact } from './settle-fact.ts'

/** Prints one fact. */
export function getFact(id: string, flags: FactFlags): void {
  const disk = openDisk(flags.cwd)
  const found = findFact(id, disk, flags)
  const name = id.replace(/^\$/, '')
  const ledger = found && settleFact(name, found.account, found.ledger, disk)
  const fact = ledger?.facts[name]
  if (!ledger || !fact) return
  const fresh = soonestOf(fact.id, found.ledger)
  const confidence = ledger.confidences?.[fact.id]
  const printed = printedOf(fact, ledger)
  if (flags.json) {
    const quantity = ledger.quantities[fact.id]
    process.stdout.write(`${JSON.stringify({ ...fact, printed, quantity, confidence, good: fresh }, null, 2)}\n`)
    return
  }
  const rows: [string, string | undefined][] = [
    ['what', nameOf(fact)],
    ['period', fact.period],
    ['formula', fact.formula],
    ...sourcesOf(fact, ledger).map((source): [string, string] => ['source', source]),
    ['confidence', confidence && `${confidence.level}: ${confidence.because.join(', ')}`],
    [
      'good until',
      fresh
        ? `${day(fresh.until)}: ${fresh.because}`
        : `further notice: ${fact.formula ? 'nothing that it is computed from has a shelf_life' : 'it has no shelf_life'}`,
    ],
    ['owner', fact.owner],
    ['checked', fact.checked_by && `by ${[fact.checked_by, fact.checked_on].filter(Boolean).join(' on ')}`],
    ['typed at', `${fact.at.file}:${fact.at.line}`],
  ]
  const lines = rows.flatMap(([name, said]) => (said ? [`${name.padEnd(10)}  ${said}`] : []))
  process.stdout.write(`${[`$${fact.id}  ${printed || NO_VALUE}`, ...lines].join('\n')}\n`)
}
