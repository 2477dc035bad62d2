// A ledger's YAML → a `RawLedger`. Whether figures, units and formulas are right is settled later.
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Conflict, Fact, RawLedger, Source } from '../model/ledger.ts'
import type { Raw } from '../model/words.ts'
import type { Workspace } from '../model/workspace.ts'
import { checkShape } from './check.ts'
import { asId } from './cross.ts'
import * as faults from './faults.ts'
import type { Findings } from './findings.ts'
import { ledgerShape } from './ledger-shape.ts'
import { loadYaml } from './load.ts'
import { whyNoNumber } from './number.ts'
import { shortened } from '../text/index.ts'
import { type RecordNode, type TreeNode, under } from './tree.ts'

/** Reads a ledger. It is there whenever the file holds YAML with a record at its top; what is wrong is left empty in it. */
export function readLedger(path: string, workspace: Workspace): { ledger?: RawLedger; diagnostics: Diagnostic[] } {
  const { tree, source, diagnostics } = loadYaml(path, workspace)
  if (!tree) return { diagnostics }
  if (tree.is !== 'record') return { diagnostics: [...diagnostics, faults.notARecord(tree.at, 'a ledger', 'sources')] }
  const findings: Findings = { diagnostics, unquoted: [] }
  const home = tree.entries[0]?.keyAt ?? tree.at
  if (under(tree, 'answer') && !under(tree, 'facts'))
    return { diagnostics: [...diagnostics, faults.otherFile(home, 'a ledger', 'a brief')] }
  const checked = checkShape(tree, ledgerShape, { what: 'the ledger', home, key: 'ledger' }, source, findings) as Typed
  for (const key of ['sources', 'facts', 'conflicts'] as const) checkIds(tree, key, findings)
  const placed = <T, U>(
    key: string,
    records: Record<string, T> | undefined,
    complete: (record: T, id: string, at: Span) => U,
  ) =>
    Object.fromEntries(
      Object.entries(records ?? {}).map(([id, record]) => [
        id,
        complete(record, id, placeOfKey(tree, key, id) ?? home),
      ]),
    )
  const ledger: RawLedger = {
    path,
    ...(checked.units && { units: placed('units', checked.units, (one, _, at) => ({ one, at })) }),
    sources: placed('sources', checked.sources, (record, id, at) => ({
      ...record,
      id,
      origin: record.origin ?? id,
      at,
    })),
    facts: placed('facts', checked.facts, (record, id, at) => {
      const typed = under(under(tree, 'facts'), id)
      const unit = under(typed, 'unit')
      const fact = completeFact(record, id, at, under(typed, 'says')?.is === 'list')
      const exactly = exactlyTyped(fact, typed)
      const unread = unreadNumber(fact, typed, source)
      return {
        ...fact,
        ...(exactly && { typed: exactly }),
        ...(unread !== undefined && { unread }),
        ...(unit ? { unitAt: unit.at } : {}),
      }
    }),
    conflicts: placed('conflicts', checked.conflicts, (record, id, at) => ({
      ...record,
      id,
      facts: record.facts ?? [],
      at,
    })),
  }
  return { ledger, diagnostics: findings.diagnostics }
}

/** The number of a fact as it is typed, or both ends of its range, where what was read of it would print otherwise; else empty. */
function exactlyTyped({ value, range }: Pick<Fact<Raw>, 'value' | 'range'>, typed: TreeNode | undefined): string {
  const textOf = (node: TreeNode | undefined): string => (node?.is === 'scalar' ? node.text.trim() : '')
  const ends = under(typed, 'range')
  const text = range ? `${textOf(under(ends, 'low'))}..${textOf(under(ends, 'high'))}` : textOf(under(typed, 'value'))
  return text === (range ? `${range.low}..${range.high}` : String(value)) ? '' : text
}

/** What stands where its number belongs, or an end of its range, and is none; empty where nothing does, undefined where all is well. */
function unreadNumber(
  { value, range }: Pick<Fact<Raw>, 'value' | 'range'>,
  typed: TreeNode | undefined,
  source: string,
): string | undefined {
  const ends = under(typed, 'range')
  const numbers = [
    ...(value === undefined ? [] : [under(typed, 'value')]),
    ...(range === undefined ? [] : [under(ends, 'low'), under(ends, 'high')]),
  ]
  const wrong = numbers.find((node) => whyNoNumber(node) !== undefined)
  if (wrong) return shortened(source.slice(...wrong.range))
  return numbers.includes(undefined) ? shortened(ends ? source.slice(...ends.range) : '') : undefined
}

type TypedPlace = Omit<Fact<Raw>['sources'][number], 'where'> & { where?: string }

interface TypedFact extends Omit<Fact<Raw>, 'id' | 'at' | 'sources' | 'measure' | 'kind' | 'says' | 'items'> {
  says?: Raw[]
  measure?: Fact<Raw>['measure']
  kind?: Fact<Raw>['kind']
  source?: TypedPlace[]
  sources?: TypedPlace[]
}

/** The ledger as the check leaves it: what is optional may be absent. */
interface Typed {
  units?: Record<string, string>
  sources: Record<string, Omit<Source, 'id' | 'at' | 'origin'> & { origin?: string }>
  facts: Record<string, TypedFact>
  conflicts?: Record<string, Omit<Conflict<Raw>, 'id' | 'at' | 'facts'> & { facts?: string[] }>
}

function completeFact({ source, sources, says, ...fact }: TypedFact, id: string, at: Span, isList: boolean): Fact<Raw> {
  return {
    ...fact,
    ...(says && { says: { raw: says.map(({ raw }) => raw).join(', '), at: says[0]?.at ?? at } }),
    ...(says && isList && { items: says }),
    id,
    measure: fact.measure ?? 'level',
    kind: fact.kind ?? (fact.formula === undefined ? 'observed' : 'derived'),
    sources: [...(source ?? []), ...(sources ?? [])].map((place) => ({ ...place, where: place.where ?? '' })),
    at,
  }
}

const placeOfKey = (tree: RecordNode, key: string, id: string): Span | undefined => {
  const node = under(tree, key)
  return node?.is === 'record' ? node.entries.find((entry) => entry.key === id)?.keyAt : undefined
}

/** Ids stand in texts after `$` and in formulas, so a minus sign or a space cannot be in them. */
function checkIds(tree: RecordNode, key: string, findings: Findings): void {
  const node = under(tree, key)
  if (node?.is !== 'record') return
  for (const entry of node.entries) {
    if (/^[a-z][a-z0-9_]*$/.test(entry.key)) continue
    findings.diagnostics.push(faults.badId(entry.keyAt, `the id`, entry.key, asId(entry.key)))
  }
}
