// A small brief that keeps every rule, and parts of briefs laid over it: what the examples of the rules are read with.
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { openDisk } from '../../src/cli/disk.ts'
import { lintBrief } from './lint-brief.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { settleBrief } from '../../src/pipeline.ts'

export const disk = openDisk(join(import.meta.dirname, '..', '..'))

const BRIEF = `
title: A second plant
about:
  { client: The board, project: Second plant, date: 2025-10-01, status: draft, language: en-GB, from: Engagement team, to: The board }
brand: hairline
ledger: ledger.yaml
answer: Build the second plant, since the growth of profit pays for it
confidence: moderate
confidence_because: the figures come from the annual report and a survey of the trade
situation: The company sells machines and the services that go with them.
question: Should the company build a second plant?
ask: { decide: Build the second plant, who: The board, by: 2025-11-14 }
arguments:
  - id: money
    short: It pays
    claim: Profit grows faster than revenue, which pays for a plant
    holds: profit_growth_2024 > revenue_growth_2024
    points:
      - id: growth
        claim: Profit grew $ratio.words as fast as revenue
        holds: ratio about 3
        facts: [profit_growth_2024]
        exhibit: shown
        takeaways:
          - { head: One cause, says: Services earn more on each machine sold }
          - { head: One doubt, says: The price of steel is not in these figures }
        so_what: The company can pay for a plant from what it earns
        prose: |
          Profit rose by $profit_growth_2024.value in 2024, and revenue by $revenue_growth_2024.value. The services
          business carried the difference.
  - id: place
    short: It fits
    claim: The site by the port is ready for a plant
    points:
      - id: port
        claim: Services carry $services_share of margin
        facts: [services_share]
        exhibit: sides
        so_what: A plant near the port serves the customers who pay most
  - id: risk
    short: It holds
    claim: The plan survives a weak year
    points:
      - id: weak
        claim: Revenue of $revenue_2024 leaves room for a weak year
        facts: [revenue_2024, trade_view]
        exhibit: kept
        so_what: The plan does not depend on a good year
against:
  - { claim: Steel may cost more, weight: moderate, answer: The plan holds at a higher price, would_change: A long rise of the price }
gaps: [The price of steel after 2025 is not known]
recommendation:
  decide: Build the second plant by the port
  moves:
    - { do: Buy the site, because: It is ready }
    - { do: Order the machines, because: They take longest }
next_steps:
  - { do: Check the offer for the site, owner: Analyst, by: 2025-10-10, result: Offer confirmed }
  - { do: Bring the plan to the board, owner: Partner, by: 2025-11-14, result: Decision }
exhibits:
  shown:
    kind: clustered-column
    title: Growth of the company
    series: { "2024": [revenue_growth_2024, profit_growth_2024] }
    highlight: profit_growth_2024
  sides:
    kind: two-sides
    title: The site by the port
    left: { head: For it, items: [It is near the customers, $services_share of margin comes from there] }
    right: { head: Against it, items: [It is dear, It is smaller than the old one] }
  kept:
    kind: pillars
    title: What holds the plan
    items:
      - { head: Revenue, says: ["$revenue_2024 in all", Spread over two businesses] }
      - { head: Services, says: [Paid every year, Not tied to new machines], key: true }
`

const LEDGER = `
sources:
  report: { publisher: The company, title: Annual report, kind: filing, published: 2025-03-01, origin: company, reliability: A }
  trade: { publisher: Trade body, title: State of the trade, kind: statistic, published: 2025-05-01, origin: trade, reliability: A }
  blog: { publisher: A blog, title: Rumours, kind: press, published: 2025-06-01, origin: blog, reliability: F }
facts:
  revenue_growth_2024: { label: Revenue, entity: Company, value: 8, unit: "%", measure: growth, period: 2024, source: [{ id: report, where: page 3 }, { id: trade, where: table 1 }] }
  profit_growth_2024: { label: Profit, entity: Company, value: 24, unit: "%", measure: growth, period: 2024, source: [{ id: report, where: page 3 }, { id: trade, where: table 1 }] }
  ratio: { label: Growth of profit over growth of revenue, formula: profit_growth_2024 / revenue_growth_2024, unit: times }
  services_share: { label: Services, entity: Company, value: 62, unit: "%", measure: share, period: 2024, source: { id: report, where: page 5 } }
  revenue_2022: { label: Revenue in 2022, entity: Company, value: 12, unit: USD bn, period: 2022, source: { id: report, where: page 2 } }
  revenue_2024: { label: Revenue in 2024, entity: Company, value: 15, unit: USD bn, period: 2024, source: { id: report, where: page 2 } }
  capex_2024: { label: Capital spending, entity: Company, value: 3, unit: USD bn, period: 2024, source: { id: report, where: page 9 } }
  trade_view: { label: View of the trade, says: a slow year ahead, period: 2025, source: { id: trade, where: page 1 } }
  blog_view: { label: View of a blog, says: nothing certain, period: 2025, source: { id: blog, where: first post } }
`

/** What the further points are about: as many as an example wants at most. */
const THINGS = [
  'the site',
  'the road to it',
  'a new hall',
  'twelve machines',
  'their tools',
  'the power line',
  'a school for fitters',
  'the permits',
  'its insurance',
  'spare parts',
  'the first year of wages',
  'a reserve of steel',
  'the move of stock',
]

/** A record of YAML. */
export type Tree = Record<string, unknown>

const isRecord = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lays a record over another: records are laid over key by key, null deletes, all else replaces. */
export function lay(under: Tree, over: Tree): Tree {
  const laid: Tree = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = laid[key]
    if (value === null) delete laid[key]
    else laid[key] = isRecord(value) && isRecord(below) && key !== 'exhibit' ? lay(below, value) : value
  }
  return laid
}

/** Where the parts of an example go. */
export interface Parts {
  brief?: Tree
  /** Over the first argument. */
  argument?: Tree
  /** Over its point. */
  point?: Tree
  /** Instead of the exhibit of that point. */
  exhibit?: Tree
  /** Further exhibits of the brief, by id. */
  exhibits?: Tree
  /** Added to the ledger. */
  fact?: Tree & { id: string }
  facts?: Record<string, Tree>
  source?: Tree & { id: string }
  /** Conflicts of the ledger, by id. */
  conflicts?: Record<string, Tree>
  /** So many points instead of that one: `p1`, `p2` and so on, each with a claim of its own. */
  points?: number
}

/** A point of which nothing is said but that it is one more. Its exhibits differ from those beside it. */
const pointOf = (_: unknown, index: number): Tree => ({
  id: `p${index + 1}`,
  claim: `Revenue of $revenue_2024 pays for ${THINGS[index]}`,
  facts: ['revenue_2024', 'trade_view'],
  ...[{}, { exhibit: 'sides' }, { exhibit: 'kept' }][index % 3],
})

/** The brief with some parts laid over it: two files of YAML. */
export function baseWith(parts: Parts): { brief: string; ledger: string } {
  let brief = parse(BRIEF) as Tree
  const ledger = parse(LEDGER) as { sources: Tree; facts: Tree; conflicts?: Tree }
  const first = (brief['arguments'] as Tree[])[0]!
  const [point] = first['points'] as Tree[]
  if (parts.point) first['points'] = [lay(point!, parts.point)]
  if (parts.points) first['points'] = Array.from({ length: parts.points }, pointOf)
  if (parts.argument) (brief['arguments'] as Tree[])[0] = lay(first, parts.argument)
  if (parts.exhibit) (brief['exhibits'] as Tree)['shown'] = parts.exhibit
  if (parts.exhibits) brief['exhibits'] = { ...(brief['exhibits'] as Tree), ...parts.exhibits }
  if (parts.brief) brief = lay(brief, parts.brief)
  // Its own exhibits go with the points that showed them.
  const said = JSON.stringify(brief['arguments'])
  for (const id of ['shown', 'sides', 'kept'])
    if (!said.includes(`"${id}"`)) brief['exhibits'] = lay(brief['exhibits'] as Tree, { [id]: null })
  if (parts.conflicts) ledger.conflicts = parts.conflicts
  for (const [id, fact] of Object.entries(parts.facts ?? {})) ledger.facts[id] = fact
  for (const [where, what] of [
    ['facts', parts.fact],
    ['sources', parts.source],
  ] as const) {
    if (!what) continue
    const { id, ...rest } = what
    ledger[where][id] = rest
  }
  return { brief: stringify(brief), ledger: stringify(ledger) }
}

/** A workspace that has these two files and the repository's own brands and templates. */
export const workspaceOf = ({ brief, ledger }: { brief: string; ledger: string }): Workspace => ({
  ...disk,
  read: (path) =>
    path === 'briefs/case/brief.yaml'
      ? new TextEncoder().encode(brief)
      : path === 'briefs/case/ledger.yaml'
        ? new TextEncoder().encode(ledger)
        : disk.read(path),
})

/** What the rules that read briefs find, and what earlier phases find, in these two files. */
export function findInFiles(files: { brief: string; ledger: string }): Diagnostic[] {
  const { settled, diagnostics } = settleBrief('briefs/case/brief.yaml', workspaceOf(files))
  return [...diagnostics, ...(settled ? lintBrief(settled.brief, settled.ledger, 'release') : [])]
}

/** The same in the brief with some parts laid over it. */
export const findIn = (example: string): Diagnostic[] => findInFiles(baseWith(parse(example) as Parts))
