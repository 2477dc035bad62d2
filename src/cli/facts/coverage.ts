// `briefwright facts coverage`: the share of the figures in each deliverable that comes from the ledger, and those that were typed.
import { coverageOf } from '../../compare/index.ts'
import { mergeBrief } from '../../pipeline.ts'
import { asTyped } from '../call.ts'
import { openDisk } from '../disk.ts'
import { type FactFlags, findAccounts } from './accounts.ts'

/** Prints it for every brief. Exit code 1 where a brief cannot be merged. */
export function tellCoverage(flags: FactFlags): void {
  const disk = openDisk(flags.cwd)
  const told: object[] = []
  for (const { briefs } of findAccounts(disk, flags)) {
    for (const brief of briefs) {
      const { settled, documents } = mergeBrief(brief, disk)
      if (!settled || documents.length === 0) {
        process.stderr.write(asTyped(`${brief}: it cannot be merged; \`briefwright check\` says why\n`))
        process.exitCode = 1
        continue
      }
      const covered = coverageOf(documents, settled)
      const shown = new Set(covered.flatMap(({ facts }) => facts))
      const unused = Object.keys(settled.ledger.facts).filter((id) => !shown.has(id))
      const all = Object.keys(settled.ledger.facts).length
      told.push({ brief, deliverables: covered.map((one) => ({ ...one, share: shareOf(one) })), unshown: unused })
      if (flags.json) continue
      const lines = covered.map(
        ({ deliverable, fromLedger, typed }) =>
          `  ${deliverable.padEnd(10)}  ${percent(shareOf({ fromLedger, typed }))}  ${fromLedger} of ${fromLedger + typed.length} figures come from the ledger`,
      )
      const typed = new Map(
        covered.flatMap((one) => one.typed).map(({ figure, at }) => [`${at.file}:${at.line}  ${figure}`, at] as const),
      )
      const rest = `  ${shown.size} of ${all} facts of the ledger are printed`
      process.stdout.write(
        `${[brief, ...lines, ...[...typed.keys()].map((place) => `  typed: ${place}`), rest].join('\n')}\n`,
      )
    }
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
}

/** The share from the ledger, from 0 to 1; 1 where there is no figure at all. */
const shareOf = ({ fromLedger, typed }: { fromLedger: number; typed: readonly object[] }): number =>
  fromLedger + typed.length === 0 ? 1 : fromLedger / (fromLedger + typed.length)

/** Never more than there is: 99.6% is no hundred. */
const percent = (share: number): string => `${Math.floor(share * 100)}%`.padStart(4)
