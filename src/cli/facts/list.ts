// `briefwright facts list` and `facts get`: the figures of a ledger, all in a line each or one with all that is known of it.
import { readBrief, readLedger } from '../../read/index.ts'
import { shapes } from '../../pipeline.ts'
import { openDisk } from '../disk.ts'
import { type FactFlags, findAccounts, findFact, settleOrTell } from './accounts.ts'
import { day, NO_VALUE, nameOf, printedOf, soonestOf, sourcesOf } from './describe.ts'
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

/** Prints one fact. */
export function getFact(id: string, flags: FactFlags): void {
  const disk = openDisk(flags.cwd)
  const found = findFact(id, disk, flags)
  const settled = found && settleOrTell(found.account.briefs[0]!, disk, flags)
  const fact = settled?.ledger.facts[id.replace(/^\$/, '')]
  if (!settled || !fact) return
  const { ledger } = settled
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
