// `briefwright diff`: two states of briefs or of a ledger, in two files or at two revisions, and all that moves between them.
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { type Comparison, compareLedgers, compareStates, type Edited, openState } from '../compare/index.ts'
import { hasErrors } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { shapes } from '../pipeline.ts'
import { isFolder, parseYaml, readBrief, readLedger } from '../read/index.ts'
import { findBriefs } from './briefs.ts'
import { followBriefs, type Paths } from './follow.ts'
import { fromRoot, openDisk } from './disk.ts'
import { overlay } from './overlay.ts'
import { openProgress } from './progress.ts'
import { openRevision } from './revision.ts'
import type { TellOptions } from './tell.ts'
import { sayBlasts, tellBlasts, tellEdited } from './tell-blast.ts'
import { pageAt, writeSlides } from './write-slides.ts'

export interface DiffFlags extends TellOptions {
  cwd: string
  /** One brief instead of every brief that is touched. */
  brief?: string
  /** A file for a page with the changed pages side by side. */
  page?: string
}

type Disk = ReturnType<typeof openDisk>

/** What is compared: briefs, each in a state before and a state after. */
interface Pairing {
  title: string
  before: Workspace
  after: Workspace
  /** The file of each brief in either state. */
  briefs: Paths[]
  /** True for two ledgers: templates, brand and brief are those of both. */
  sameTemplates: boolean
}

/** Compares. Exit code: 0 done; 1 where the later state has a claim that turned false, or another new fault; 2 usage. */
export async function diff(first: string, second: string | undefined, flags: DiffFlags): Promise<void> {
  const disk = openDisk(flags.cwd)
  const page = flags.page === undefined ? undefined : pageAt(disk.root, flags.page)
  const pairing = pairUp(first, second, disk, flags)
  if (typeof pairing === 'string') {
    process.stderr.write(`briefwright: ${pairing}\n`)
    process.exitCode = 2
    return
  }
  const { title, before, after, briefs, sameTemplates } = pairing
  const progress = openProgress(process.stderr)
  const comparisons: Omit<Comparison, 'lines'>[] = []
  for (const paths of briefs) {
    const last = sameTemplates ? {} : undefined
    const was = await openState(paths.before, before, (step) => progress.say(`${paths.before} before: ${step}`), last)
    const is = await openState(paths.after, after, (step) => progress.say(`${paths.after} after: ${step}`), last)
    const renamed = paths.renamed ? { was: paths.before } : {}
    if (was || is) comparisons.push({ before: was, after: is, blast: { ...compareStates(was, is), ...renamed } })
  }
  progress.end()
  const blasts = comparisons.map(({ blast }) => blast)
  const ledgers = ledgersOf(pairing)
  if (page !== undefined) writeSlides(title, ledgers, comparisons, page)
  if (flags.json) process.stdout.write(`${JSON.stringify({ compared: title, ledgers, briefs: blasts }, null, 2)}\n`)
  else {
    process.stdout.write(`${[...ledgers.flatMap(tellEdited), ...tellBlasts(blasts).flat()].join('\n')}\n`)
  }
  process.stderr.write(`${title}: ${sayBlasts(blasts)}\n`)
  if (blasts.some(({ faults }) => hasErrors(faults.come))) process.exitCode = 1
}

/** Two files; a revision and the files as they are; or REV..REV. Otherwise what would make sense. */
function pairUp(first: string, second: string | undefined, disk: Disk, flags: DiffFlags): Pairing | string {
  const outside = [first, second].find((path) => path !== undefined && isOutside(path, disk))
  if (outside !== undefined)
    return `${outside} lies outside the folder ${disk.root}; copy it into that folder to compare it, beside the other file for example`
  if (second !== undefined) return pairFiles(fromRoot(disk.root, first), fromRoot(disk.root, second), disk, flags)
  if (/\.ya?ml$/.test(first)) return `${first} is compared with what? Name a second file, or a revision such as HEAD`
  const [from = '', to, ...more] = first.split('..')
  if (from === '' || to === '' || more.length > 0) return `"${first}" is no revision; write HEAD, or v1..v2`
  const before = openRevision(from, disk)
  const after = to === undefined ? disk : openRevision(to, disk)
  if (typeof before === 'string') return before
  if (typeof after === 'string') return after
  const all = followBriefs(before, after)
  const named = flags.brief === undefined ? undefined : fromRoot(disk.root, flags.brief)
  const found = all.filter((pair) => named === undefined || pair.after === named || pair.before === named)
  const briefs = found.length > 0 || named === undefined ? found : [{ before: named, after: named }]
  if (briefs.length === 0) return 'there is no brief under briefs/ in either state'
  return {
    title: to === undefined ? `${from} and the files as they are` : `${from} and ${to}`,
    before,
    after,
    briefs,
    sameTemplates: false,
  }
}

// Both files are read as one build reads them, which is inside its folder only.
const isOutside = (path: string, disk: Disk): boolean =>
  existsSync(resolve(disk.root, path)) && relative(disk.root, resolve(disk.root, path)).startsWith('..')

function pairFiles(first: string, second: string, disk: Disk, flags: DiffFlags): Pairing | string {
  const title = `${first} and ${second}`
  const [one, other] = [first, second].map((path) => kindOf(path, disk))
  const absent = one ? second : first
  if (!one || !other)
    return isFolder(absent, disk)
      ? `${absent} is a folder: name a file in it, or a revision such as HEAD`
      : `there is no brief and no ledger ${absent}`
  if (one !== other) return `${first} is a ${one} and ${second} is a ${other}: two of a kind can be compared`
  if (one === 'brief')
    return { title, before: disk, after: disk, briefs: [{ before: first, after: second }], sameTemplates: false }
  // Each brief stays on the ledger that it names, which once says this and once that.
  const all = flags.brief === undefined ? findBriefs(disk) : [fromRoot(disk.root, flags.brief)]
  const on = (ledger: string): string[] => all.filter((path) => readBrief(path, disk, shapes).brief?.ledger === ledger)
  const named = on(second).length > 0 ? second : first
  const briefs = on(named).map((path) => ({ before: path, after: path }))
  if (briefs.length === 0) return `no brief is on ${first} or on ${second}`
  const [was, is] = [disk.read(first)!, disk.read(second)!]
  return {
    title,
    before: overlay(disk, { [named]: was }),
    after: overlay(disk, { [named]: is }),
    briefs,
    sameTemplates: true,
  }
}

/** By what stands at the top of the file. */
function kindOf(path: string, disk: Disk): 'brief' | 'ledger' | undefined {
  const bytes = disk.read(path)
  if (!bytes) return undefined
  const { value } = parseYaml(new TextDecoder().decode(bytes), path)
  return typeof value === 'object' && value !== null && 'facts' in value ? 'ledger' : 'brief'
}

/** What was edited in the ledgers of the briefs. */
function ledgersOf({ before, after, briefs }: Pairing): Edited[] {
  const paths = briefs.map((paths) => [readBrief(paths.before, before, shapes), readBrief(paths.after, after, shapes)])
  const pairs = paths.map(([was, is]) => [was?.brief?.ledger, is?.brief?.ledger] as const)
  const known = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]))
  return [...known.values()].flatMap(([was, is]) => {
    const old = was === undefined ? undefined : readLedger(was, before).ledger
    const now = is === undefined ? undefined : readLedger(is, after).ledger
    const facts = old && now ? compareLedgers(old, now) : []
    return facts.length > 0 ? [{ ledger: is!, facts }] : []
  })
}
