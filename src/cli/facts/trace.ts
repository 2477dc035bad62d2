// `briefwright facts trace`: a fact down to its sources, through every formula, and up to every place that rests on it.
import type { RawLedger, SettledLedger, Trace } from '../../model/ledger.ts'
import { shapes } from '../../pipeline.ts'
import { readBrief } from '../../read/index.ts'
import { openDisk } from '../disk.ts'
import { type FactFlags, findFact } from './accounts.ts'
import { nameOf, printedOf, sourcesOf } from './describe.ts'
import { settleFact } from './settle-fact.ts'
import { dependentsOf, inputsOf, type Use, usesIn } from './uses.ts'

/** Prints the trace of a fact. */
export function traceFact(id: string, flags: FactFlags): void {
  const disk = openDisk(flags.cwd)
  const found = findFact(id, disk, flags)
  if (!found) return
  const { account, ledger: raw } = found
  const name = id.replace(/^\$/, '')
  const briefs = account.briefs.flatMap((path) => readBrief(path, disk, shapes).brief ?? [])
  const ledger = settleFact(name, account, raw, disk)
  if (!ledger) return
  const computed = dependentsOf(name, raw)
  const uses = once(briefs.flatMap((brief) => usesIn(brief, raw))).filter(({ fact }) =>
    [name, ...computed].includes(fact),
  )
  if (flags.json) {
    const said = {
      fact: name,
      printed: printedIn(name, ledger),
      tree: treeOf(name, raw, ledger),
      computed,
      uses,
    }
    process.stdout.write(`${JSON.stringify(said, null, 2)}\n`)
    return
  }
  const lines = [
    ...tellTree(treeOf(name, raw, ledger)),
    '',
    computed.length + uses.length === 0 ? 'nothing rests on it' : 'what rests on it:',
    ...computed.map((each) => `  $${each}  ${printedIn(each, ledger)}  (${raw.facts[each]!.formula ?? 'its words'})`),
    ...uses.map((use) => `  ${tellUse(use, name)}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** A borrowed line stands in the brief that lends it. */
const once = (uses: Use[]): Use[] => [
  ...new Map(uses.map((use) => [JSON.stringify([use.fact, use.at.file, use.at.line, use.at.column]), use])).values(),
]

/** A fact with what it comes from. */
interface Branch {
  fact: string
  printed: string
  what: string
  /** How it was computed, in labels and in values. */
  derived?: Pick<Trace, 'formula' | 'inputs' | 'result'>
  sources: string[]
  from: Branch[]
}

function treeOf(id: string, raw: RawLedger, ledger: SettledLedger, above: readonly string[] = []): Branch {
  const fact = raw.facts[id]!
  const trace = [...ledger.traces, ...(ledger.counts ?? [])].find((each) => each.fact === id)
  // A circle of formulas is a fault, which `check` tells.
  const inputs = above.includes(id) ? [] : inputsOf(fact, raw)
  return {
    fact: id,
    printed: printedIn(id, ledger),
    what: [nameOf(fact), fact.period].filter(Boolean).join(', '),
    ...(trace && { derived: { formula: trace.formula, inputs: trace.inputs, result: trace.result } }),
    sources: sourcesOf(fact, raw),
    from: inputs.map((input) => treeOf(input, raw, ledger, [...above, id])),
  }
}

const printedIn = (id: string, ledger: SettledLedger): string => printedOf(ledger.facts[id]!, ledger)

function tellTree({ fact, printed, what, derived, sources, from }: Branch): string[] {
  return [
    `$${fact}  ${printed}  (${what})`,
    ...[
      ...(derived ? [`= ${derived.formula}`, `= ${derived.inputs} = ${derived.result}`] : []),
      ...sources.map((source) => `from ${source}`),
      ...from.flatMap(tellTree),
    ].map((line) => `  ${line}`),
  ]
}

function tellUse({ fact, home, part, text, at }: Use, id: string): string {
  const through = fact === id ? '' : `, through $${fact}`
  const said = text.replaceAll(/\s+/g, ' ').trim()
  // What is listed is where the figure stands: a long text is shown from a few words before it.
  const place = said.search(new RegExp(`\\$${fact}(?![a-z0-9_])`))
  const from = place < 60 ? 0 : said.lastIndexOf(' ', place - 30) + 1
  const rest = `${from > 0 ? '…' : ''}${said.slice(from)}`
  const shown = rest.length > 90 ? `${rest.slice(0, 89)}…` : rest
  return `${at.file}:${at.line}  ${[home, part].filter(Boolean).join(', ')}${through}: ${shown}`
}
