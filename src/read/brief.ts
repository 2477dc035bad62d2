// A brief's YAML → a `RawBrief`, with every fault that reading alone can find. Hands on to `settle`.
import type { Deliverable, Exhibit, RawBrief } from '../model/brief.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Shape } from '../model/shape.ts'
import type { Raw } from '../model/words.ts'
import type { Workspace } from '../model/workspace.ts'
import { beside, isElsewhere } from './beside.ts'
import { borrow, type Lender, partArguments } from './borrow.ts'
import { briefShape, exhibitShape } from './brief-shape.ts'
import { checkShape } from './check.ts'
import { crossCheck } from './cross.ts'
import * as faults from './faults.ts'
import { missingFile } from './decode.ts'
import type { Findings } from './findings.ts'
import { loadYaml } from './load.ts'
import { nearest } from '../text/index.ts'
import { supportOf, type TypedSupport } from './support.ts'
import { type RecordNode, under } from './tree.ts'
import { unlessChanged } from './unless-changed.ts'

/** All that can be built, in the order of building. */
const DELIVERABLES: readonly Deliverable[] = ['deck', 'memo', 'one-pager', 'handout']

/**
 * Reads a brief. `kinds` has the shape of each kind of exhibit. The brief is there whenever the file holds YAML with a record
 * at its top; where it has faults, what is wrong is left empty in it, so that later phases can find theirs too.
 */
export const readBrief = unlessChanged(
  (path: string, workspace: Workspace, kinds: Record<string, Shape>): { brief?: RawBrief; diagnostics: Diagnostic[] } =>
    readThrough(path, { workspace, kinds, way: [], read: new Map() }),
)

interface Reading {
  workspace: Workspace
  kinds: Record<string, Shape>
  /** Paths of the briefs that led here by `uses`. */
  way: string[]
  /** Briefs already read, so that each is read once. */
  read: Map<string, RawBrief | undefined>
}

function readThrough(path: string, reading: Reading): { brief?: RawBrief; diagnostics: Diagnostic[] } {
  const { workspace, kinds } = reading
  const { tree, source, diagnostics } = loadYaml(path, workspace)
  if (!tree) return { diagnostics }
  const findings: Findings = { diagnostics, unquoted: [] }
  const home = tree.is === 'record' ? (tree.entries[0]?.keyAt ?? tree.at) : tree.at
  if (tree.is !== 'record') return { diagnostics: [...diagnostics, faults.notARecord(tree.at, 'a brief', 'title')] }
  if (under(tree, 'facts') && !under(tree, 'answer'))
    return { diagnostics: [...diagnostics, faults.otherFile(home, 'a brief', 'a ledger')] }
  const { own, borrowed } = partArguments(tree)
  const typed = under(tree, 'arguments')
  if (typed?.is === 'list' && typed.items.length === 0) diagnostics.push(faults.noArguments(typed.at))
  const checked = checkShape(own, briefShape, { what: 'the brief', home, key: 'brief' }, source, findings) as Typed
  const exhibits = readExhibits(own, kinds, source, findings)
  takeLanguage(checked, own, findings)
  const brief = complete(checked, exhibits, own, path)
  findings.diagnostics.push(...crossCheck(brief, own))
  const lend = (file: string, named: Span): Lender => lendFrom(beside(path, file), path, named, reading, findings)
  borrow(brief, tree, borrowed, source, lend, findings)
  return { brief, diagnostics: findings.diagnostics }
}

/** Reads a brief to borrow from. Its errors are told here too; what is merely unwise in it is told when it is built itself. */
function lendFrom(path: string, asked: string, named: Span, reading: Reading, findings: Findings): Lender {
  const way = [...reading.way, asked]
  if (way.includes(path)) return { circle: [...way.slice(way.indexOf(path)), path] }
  if (!reading.read.has(path)) {
    if (isElsewhere(path) || reading.workspace.read(path) === undefined)
      findings.diagnostics.push(missingFile(path, reading.workspace, named))
    else {
      const { brief, diagnostics } = readThrough(path, { ...reading, way })
      findings.diagnostics.push(...diagnostics.filter(({ severity }) => severity === 'error'))
      reading.read.set(path, brief)
    }
  }
  const brief = reading.read.get(path)
  return brief ? { brief } : {}
}

/** The brief as the check leaves it: what is optional may be absent. */
type Typed = Omit<RawBrief, 'about' | 'arguments' | 'against'> & {
  uses?: Record<string, string>
  about: Partial<RawBrief['about']> & { date: string }
  arguments: (Omit<Partial<RawBrief['arguments'][number]>, 'support'> & {
    id: string
    short: Raw
    claim: Raw
    support?: TypedSupport[]
  })[]
  against?: Partial<RawBrief['against'][number]>[]
}

// What is no tag is told and taken out, or Intl would throw wherever a number or a capital is asked for.
function takeLanguage({ about }: Typed, tree: RecordNode, findings: Findings): void {
  const typed = about.language
  if (typed === undefined || isTag(typed)) return
  const dashed = typed.replaceAll('_', '-')
  const better = dashed !== typed && isTag(dashed) ? Intl.getCanonicalLocales(dashed)[0] : undefined
  const at = under(under(tree, 'about'), 'language')?.at ?? tree.at
  findings.diagnostics.push(faults.notALanguage(at, typed, better))
  delete about.language
}

/** True for what Intl takes as the tag of a language (BCP 47), whether it knows the language or not. */
function isTag(typed: string): boolean {
  try {
    return Intl.getCanonicalLocales(typed).length === 1
  } catch {
    return false
  }
}

function complete(
  { uses: _, ...checked }: Typed,
  exhibits: Record<string, Exhibit>,
  tree: RecordNode,
  path: string,
): RawBrief {
  const at: Span = { file: path, line: 1, column: 1 }
  const placesOf = (...keys: (string | number)[]): Span => itemPlace(tree, keys) ?? at
  const language = checked.about.language ?? 'en-GB'
  const paper = checked.about.paper ?? (/^en-US$/i.test(language) ? 'Letter' : 'A4')
  return {
    ...checked,
    path,
    about: { ...checked.about, status: checked.about.status ?? 'draft', language, paper },
    brand: checked.brand ?? 'hairline',
    ledger: beside(path, checked.ledger ?? 'ledger.yaml'),
    deliverables: checked.deliverables?.length ? checked.deliverables : [...DELIVERABLES],
    arguments: checked.arguments.map(({ support, ...argument }, i) => ({
      ...argument,
      ...(support && { support: supportOf(support) }),
      holds: argument.holds ?? [],
      points: (argument.points ?? []).map((point, j) => ({
        ...point,
        holds: point.holds ?? [],
        facts: point.facts ?? [],
        factsAt: (point.facts ?? []).map((_, k) => placesOf('arguments', i, 'points', j, 'facts', k)),
        exhibit: point.exhibit ?? [],
        takeaways: point.takeaways ?? [],
        prose: point.prose ?? [],
        lead: point.lead ?? false,
        only: point.only ?? [],
        optional: point.optional ?? false,
        ...(point.ignore && {
          ignore: reasoned(
            point.ignore.map((each, k) => ({
              ...each,
              at: placesOf('arguments', i, 'points', j, 'ignore', k),
            })),
          ),
        }),
        at: placesOf('arguments', i, 'points', j),
      })),
      at: placesOf('arguments', i),
    })),
    against: (checked.against ?? []).map((against, i) => ({ ...against, at: placesOf('against', i) })),
    gaps: checked.gaps ?? [],
    recommendation: checked.recommendation && { ...checked.recommendation, moves: checked.recommendation.moves ?? [] },
    next_steps: checked.next_steps ?? [],
    ...(checked.ignore && {
      ignore: reasoned(checked.ignore.map((each, i) => ({ ...each, at: placesOf('ignore', i) }))),
    }),
    ...(checked.deck?.slides && {
      deck: { ...checked.deck, slidesAt: checked.deck.slides.map((_, i) => placesOf('deck', 'slides', i)) },
    }),
    exhibits,
    namedAt: {
      brand: under(tree, 'brand')?.at,
      ledger: under(tree, 'ledger')?.at,
      confidence: under(tree, 'confidence')?.at,
      language: under(under(tree, 'about'), 'language')?.at,
    },
    at,
  }
}

function readExhibits(
  tree: RecordNode,
  kinds: Record<string, Shape>,
  source: string,
  findings: Findings,
): Record<string, Exhibit> {
  const exhibits: Record<string, Exhibit> = {}
  const node = under(tree, 'exhibits')
  if (node?.is !== 'record') {
    if (node && !(node.is === 'scalar' && node.value === null))
      findings.diagnostics.push(faults.wrongType(node.at, '"exhibits"', 'ids with an exhibit each', 'something else'))
    return exhibits
  }
  for (const { key: id, keyAt, value } of node.entries) {
    const what = `the exhibit "${id}"`
    if (value.is !== 'record') {
      findings.diagnostics.push(
        faults.wrongType(
          value.at,
          what,
          'a record that begins with "kind"',
          value.is === 'list' ? 'a list' : 'a single value',
        ),
      )
      continue
    }
    const named = under(value, 'kind')
    const kind = named?.is === 'scalar' ? named.text.trim() : ''
    const shape = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    const names = Object.keys(kinds)
    if (!named || kind === '')
      findings.diagnostics.push(faults.missingKey(keyAt, what, 'kind', `one of ${names.join(', ')}.`))
    else if (!shape) findings.diagnostics.push(faults.unknownKind(named.at, id, kind, nearest(kind, names), names))
    else {
      const checked = checkShape(value, exhibitShape(kind, shape), { what, home: keyAt, key: id }, source, findings)
      exhibits[id] = { ...(checked as object), id, kind, at: keyAt }
    }
  }
  return exhibits
}

/** The place of an item of a list: its first key where it is a record. */
function itemPlace(tree: RecordNode, path: readonly (string | number)[]): Span | undefined {
  let node: ReturnType<typeof under> = tree
  for (const step of path)
    node = typeof step === 'string' ? under(node, step) : node?.is === 'list' ? node.items[step] : node
  return node?.is === 'record' ? (node.entries[0]?.keyAt ?? node.at) : node?.at
}

/** Without a reason nothing is set aside; that it is missing has been told. */
const reasoned = <T extends { because: string }>(ignores: T[]): T[] => ignores.filter(({ because }) => because !== '')
