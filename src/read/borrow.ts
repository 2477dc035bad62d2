// Borrows arguments of other briefs: `uses` names their files, `from: alias.argument` an argument of one. What is said here wins;
// what is borrowed keeps its home, so that its faults and its sources point into its own file.
import type { Argument, Point, RawBrief } from '../model/brief.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Raw } from '../model/words.ts'
import { nearest } from '../text/index.ts'
import { borrowedShape } from './brief-shape.ts'
import { checkShape } from './check.ts'
import * as faults from './faults.ts'
import type { Findings } from './findings.ts'
import { supportOf, type TypedSupport } from './support.ts'
import { Takings } from './takings.ts'
import { type RecordNode, type TreeNode, under } from './tree.ts'

/** An argument that stands in another brief, as typed here. */
interface Borrowed {
  from: string
  points?: string[]
  short?: Raw
  question?: Raw
  claim?: Raw
  holds?: Raw[]
  support?: TypedSupport[]
}

/** A brief to borrow from, read; `circle` has the way back to the brief that asks, where it uses that brief in turn. */
export interface Lender {
  brief?: RawBrief
  circle?: string[]
}

/** Parts the arguments of a brief: the tree with its own only, and those with `from`, each with its place in the list. */
export function partArguments(tree: RecordNode): { own: RecordNode; borrowed: Map<number, RecordNode> } {
  const node = under(tree, 'arguments')
  const items = node?.is === 'list' ? node.items : []
  const borrowed = new Map(
    items.flatMap((item, place) => (item.is === 'record' && under(item, 'from') ? [[place, item] as const] : [])),
  )
  const kept = (value: TreeNode): TreeNode =>
    value === node && value.is === 'list'
      ? { ...value, items: items.filter((_, place) => !borrowed.has(place)) }
      : value
  return { own: { ...tree, entries: tree.entries.map((each) => ({ ...each, value: kept(each.value) })) }, borrowed }
}

/** Puts borrowed arguments in their places, and what they show among the exhibits. `lend` reads the brief at a path beside this one. */
export function borrow(
  brief: RawBrief,
  tree: RecordNode,
  borrowed: Map<number, RecordNode>,
  source: string,
  lend: (file: string, named: Span) => Lender,
  findings: Findings,
): void {
  const report: Report = (fault) => void findings.diagnostics.push(fault)
  const lenders = openLenders(brief, under(tree, 'uses'), [...borrowed.values()], lend, report)
  const taken = new Takings(brief)
  for (const [place, node] of borrowed) {
    const about = { what: 'this argument', home: node.at, key: 'arguments' }
    const said = checkShape(node, borrowedShape, about, source, findings) as Borrowed
    const lent = findLent(said.from, under(node, 'from')!.at, lenders, report)
    if (!lent) continue
    const { argument, lender, alias } = lent
    const points = pick(argument, said, node, report)
    brief.arguments.splice(place, 0, {
      ...argument,
      id: taken.name(argument.id, alias),
      short: said.short ?? argument.short,
      ...(said.question ? { question: said.question } : {}),
      claim: said.claim ?? argument.claim,
      // Conditions belong to the claim that they were written for.
      holds: said.holds ?? (said.claim ? [] : argument.holds),
      // What it says of all its points may not be true of some.
      support: supportOf(said.support) ?? (said.points || said.claim ? [] : argument.support),
      points: points.map((point) => taken.take(point, lender, alias)),
    })
  }
}

type Report = (fault: Diagnostic) => void

/** The briefs under `uses` by their aliases; undefined where one cannot lend, which has been told. */
type Lenders = Map<string, RawBrief | undefined>

function openLenders(
  brief: RawBrief,
  uses: TreeNode | undefined,
  borrowed: RecordNode[],
  lend: (file: string, named: Span) => Lender,
  report: Report,
): Lenders {
  const lenders: Lenders = new Map()
  for (const { key: alias, keyAt, value } of uses?.is === 'record' ? uses.entries : []) {
    lenders.set(alias, undefined)
    if (!borrowed.some((node) => aliasOf(node) === alias)) report(faults.unusedAlias(keyAt, alias))
    if (value.is !== 'scalar' || value.text === '') continue
    const { brief: lender, circle } = lend(value.text, value.at)
    if (circle) report(faults.circle(value.at, circle))
    else if (lender && lender.ledger !== brief.ledger) report(faults.otherLedger(value.at, lender.ledger, brief.ledger))
    else lenders.set(alias, lender)
  }
  return lenders
}

function findLent(
  from: string,
  at: Span,
  lenders: Lenders,
  report: Report,
): { argument: Argument<Raw>; lender: RawBrief; alias: string } | undefined {
  const [alias = '', id = '', ...rest] = from.split('.')
  const aliases = [...lenders.keys()]
  // An empty `from` has been told.
  if (from === '') return undefined
  if (id === '' || rest.length > 0) report(faults.notAliasDotId(at, from, aliases))
  else if (!lenders.has(alias)) report(faults.unknownName(at, 'under "uses"', alias, nearest(alias, aliases), aliases))
  const lender = lenders.get(alias)
  if (id === '' || rest.length > 0 || !lender) return undefined
  const argument = lender.arguments.find((each) => each.id === id)
  if (argument) return { argument, lender, alias }
  const ids = lender.arguments.map((each) => each.id)
  report(faults.unknownName(at, `among the arguments of ${lender.path}`, id, nearest(id, ids), ids))
  return undefined
}

const aliasOf = (node: RecordNode): string => {
  const from = under(node, 'from')
  return from?.is === 'scalar' ? from.text.split('.')[0]! : ''
}

/** The points that are named, in the order in which they are named; all where none is. */
function pick(lent: Argument<Raw>, said: Borrowed, node: RecordNode, report: Report): Point<Raw>[] {
  if (!said.points?.length) return lent.points
  const named = under(node, 'points')
  const ids = lent.points.map((point) => point.id)
  return said.points.flatMap((id, index) => {
    const point = lent.points.find((each) => each.id === id)
    if (point) return [point]
    const at = named?.is === 'list' ? (named.items[index]?.at ?? named.at) : named!.at
    report(faults.unknownName(at, `among the points of "${said.from}"`, id, nearest(id, ids), ids))
    return []
  })
}
