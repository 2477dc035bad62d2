// Seeded defects: read from seeded/*.yaml, laid over a good brief, and checked. Hands on what was found.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseDocument, type Document } from 'yaml'
import { covered, rules } from '../../src/lint/index.ts'
import { lintBrief } from './lint-brief.ts'
import { type Diagnostic, hasErrors } from '../../src/model/diagnostic.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { prepare, settleBrief } from '../../src/pipeline.ts'
import { disk } from './base.ts'

export interface Edit {
  /** What is edited; `ledger:` before it for the ledger of the brief. Absent for an edit of lines. */
  path?: string
  /** A file instead of the brief, from the root of the repository: a brand, a template. */
  in?: string
  /** Deletes the lines of the file that hold this. */
  drop?: string
  set?: unknown
  /** A further item of the list at the path. */
  add?: unknown
  remove?: boolean
  replace?: [old: string, now: string]
}

export interface Seed {
  name: string
  /** What is wrong with it, for a reader. */
  why?: string
  /** A brief of briefs/tencent-cloud by its name, or any by its path. */
  base: string
  edit: Edit[]
  /** A number of the standard, a code, or none for a change that no rule may be told of. */
  expect: string
  /** The file it stands in. */
  file: string
}

const folder = join(import.meta.dirname, 'seeded')
const home = 'briefs/tencent-cloud'
/** The engagements that seeds are laid over, a folder each: kept as they were, so that the shipped briefs can be edited. */
const kept = new Map(
  readdirSync(join(folder, 'base')).flatMap((engagement) =>
    readdirSync(join(folder, 'base', engagement)).map((name) => [
      `briefs/${engagement}/${name}`,
      readFileSync(join(folder, 'base', engagement, name)),
    ]),
  ),
)
const ground: Workspace = { ...disk, read: (path) => kept.get(path) ?? disk.read(path) }
export const pathOf = (base: string): string => (base.includes('/') ? base : `${home}/${base}.yaml`)

/** All seeds, in the order of their files. */
export const readSeeds = (): Seed[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const read = parse(readFileSync(join(folder, file), 'utf8')) as Seed | Seed[]
      return (Array.isArray(read) ? read : [read]).map((seed) => ({
        ...seed,
        name: seed.name ?? seed.why ?? seed.edit[0]!.path ?? '',
        file,
      }))
    })

/** Steps of a path with ids of items turned into their places. Throws where there is no such item: the seed is wrong then. */
function stepsOf(document: Document, path: string): (string | number)[] {
  const steps: (string | number)[] = []
  for (const step of path.split('.')) {
    const here =
      steps.length === 0 ? document.toJS() : (document.getIn(steps, true) as { toJSON?(): unknown })?.toJSON?.()
    if (!Array.isArray(here)) steps.push(step)
    else {
      const place = /^\d+$/.test(step) ? Number(step) : here.findIndex((item) => item?.id === step)
      if (place < 0) throw new Error(`there is no "${step}" in ${path}`)
      steps.push(place)
    }
  }
  return steps
}

function change(document: Document, path: string, { set, add, remove, replace }: Edit): void {
  const steps = stepsOf(document, path)
  if (remove) {
    if (!document.deleteIn(steps)) throw new Error(`there is nothing at ${path}`)
  } else if (replace) {
    const old = document.getIn(steps)
    if (typeof old !== 'string' || !old.includes(replace[0])) throw new Error(`${path} does not hold "${replace[0]}"`)
    document.setIn(
      steps,
      old.replace(replace[0], () => replace[1]),
    )
  } else if (add !== undefined) document.addIn(steps, document.createNode(add))
  else document.setIn(steps, document.createNode(set))
}

/** A file without the lines that hold some words. */
function withoutLines(text: string, words: string): string {
  const lines = text.split('\n')
  const left = lines.filter((line) => !line.includes(words))
  if (left.length === lines.length) throw new Error(`no line holds ${words}`)
  return left.join('\n')
}

/** The repository with the edits of a seed made. */
export function seededWorkspace(seed: Seed): Workspace {
  const texts: Record<string, string> = {}
  const brief = pathOf(seed.base)
  const ledger = brief.replace(/[^/]+$/, 'ledger.yaml')
  for (const edit of seed.edit) {
    const { path = '', drop } = edit
    const file = edit.in ?? (path.startsWith('ledger:') ? ledger : brief)
    const text = texts[file] ?? new TextDecoder().decode(ground.read(file)!)
    if (drop !== undefined) {
      texts[file] = withoutLines(text, drop)
      continue
    }
    const document = parseDocument(text)
    change(document, path.replace(/^ledger:/, ''), edit)
    texts[file] = document.toString({ lineWidth: 0 })
  }
  return {
    ...ground,
    read: (path) => (texts[path] === undefined ? ground.read(path) : new TextEncoder().encode(texts[path])),
  }
}

/** Codes that a number of the standard may be told by. */
export const codesFor = (expect: string): string[] => {
  const told = rules.filter((rule) => rule.code === expect || [rule.id, ...(rule.also ?? [])].includes(expect))
  if (told.length > 0) return told.map(({ code }) => code)
  return covered[expect]?.match(/[a-z]+\/[a-z-]+/g) ?? (expect.includes('/') ? [expect] : [])
}

const briefOnly = (path: string, workspace: Workspace): Diagnostic[] => {
  const { settled, diagnostics } = settleBrief(path, workspace)
  return settled && !hasErrors(diagnostics)
    ? [...diagnostics, ...lintBrief(settled.brief, settled.ledger, 'release')]
    : diagnostics
}

const good = new Map<string, string[]>()
const keyOf = ({ code, message }: Diagnostic): string => `${code} ${message}`

/** True where the change of a seed added what it expects, or nothing where it expects none. Pages are laid out only where reading the brief has not found it. */
export async function isFound(seed: Seed): Promise<{ found: boolean; told: Diagnostic[] }> {
  const path = pathOf(seed.base)
  const codes = codesFor(seed.expect)
  const workspace = seededWorkspace(seed)
  if (!good.has(seed.base)) good.set(seed.base, briefOnly(path, ground).map(keyOf))
  const isNew = (diagnostic: Diagnostic): boolean => !good.get(seed.base)!.includes(keyOf(diagnostic))
  const first = briefOnly(path, workspace).filter(isNew)
  if (seed.expect === 'none') {
    // A change that sets a finding aside which is not there is told of that, and rightly.
    const alarms = first.filter(
      ({ code, severity }) => (code.startsWith('lint/') && code !== 'lint/idle-ignore') || severity === 'error',
    )
    return { found: alarms.length === 0, told: alarms }
  }
  if (first.some(({ code }) => codes.includes(code))) return { found: true, told: first }
  const stages = rules.filter(({ code }) => codes.includes(code)).map(({ stage }) => stage)
  if (stages.length > 0 && !stages.includes('pages')) return { found: false, told: first }
  const { diagnostics } = await prepare(path, workspace, { profile: 'release' })
  const told = diagnostics.filter(isNew)
  return { found: told.some(({ code }) => codes.includes(code)), told }
}
