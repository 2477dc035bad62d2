// The story of one build: a brief is read, settled against its ledger, merged with templates into a document, laid out into
// pages, checked, and painted. With `gallery.ts` the only file that knows all the rooms.
import { fontFile, onPaper } from './brand/index.ts'
import { settle } from './evidence/index.ts'
import { kinds } from './exhibit/index.ts'
import { layHandout, layOut, openMemory, type SlideMemory } from './layout/index.ts'
import { idleOnPages, ignoresOf, lint, lintBrief, type Profile } from './lint/index.ts'
import { merge } from './merge/index.ts'
import type { Brand } from './model/brand.ts'
import type { Deliverable, RawBrief, SettledBrief } from './model/brief.ts'
import { type Diagnostic, hasErrors, type Span } from './model/diagnostic.ts'
import type { Document } from './model/document.ts'
import type { SettledLedger } from './model/ledger.ts'
import type { Font } from './model/mark.ts'
import type { Pages } from './model/page.ts'
import type { Typesetter } from './model/typesetter.ts'
import type { Workspace } from './model/workspace.ts'
import {
  briefSchema,
  ledgerSchema,
  readBrand,
  readBrief,
  readLedger,
  readPicture,
  readTemplates,
  withoutFollowOn,
} from './read/index.ts'
import { vocabulary } from './tags/index.ts'
import { nearest, openTypesetter } from './text/index.ts'

export interface Wishes {
  /** Instead of the brief's own. */
  deliverables?: readonly Deliverable[]
  /** Of these only what is named here: the others are made by somebody else at the same time. Who makes the first of all judges the brief. */
  part?: readonly Deliverable[]
  /** Name of a brand instead of the one the brief names. */
  brand?: string
  /** How strictly to judge. Default: as a draft while the brief says that it is one. */
  profile?: Profile
  /** Codes of errors that keep nothing from being laid out: to see what an edit would come to that makes a claim false. */
  despite?: readonly string[]
  /** What came of this brief the last time, with the same templates and brand: where it settles alike, that is handed on. */
  last?: Last
  /** Called at each step, for a progress line. */
  onStep?: (step: string) => void
}

/** What came of a brief. `prepare` fills it in, and reads it the next time. */
export interface Last {
  /** All that it settled to. */
  settled?: string
  outcome?: Outcome
  /** The slides of its deck. */
  slides?: SlideMemory
}

/** What is known once a brief has been read and settled. */
export interface Settled {
  brief: SettledBrief
  ledger: SettledLedger
  brand: Brand
}

export interface Outcome {
  settled?: Settled
  /** Laid out deliverables; with errors standing these are for looking at, not for sending. */
  pages: Pages[]
  /** The merged document of each deliverable: its words, with the facts that printed them. A handout is its deck's. */
  documents: Document[]
  diagnostics: Diagnostic[]
}

const brands = 'templates/brands'
const brandPath = (name: string): string => `${brands}/${name}/brand.yaml`

/** The shape of each kind of exhibit, for whoever reads briefs. */
export const shapes = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [name, { is: 'record' as const, of: kind.shape }]),
)

/** Reads and settles a brief, its ledger and its brand. */
export function settleBrief(
  path: string,
  workspace: Workspace,
  wishes: Wishes = {},
): { settled?: Settled; diagnostics: Diagnostic[] } {
  const { brief, diagnostics } = readBrief(path, workspace, shapes)
  if (!brief) return { diagnostics }
  const missing = missingFiles(brief, wishes, workspace)
  if (missing.length > 0) return { diagnostics: [...diagnostics, ...missing] }
  const ledger = readLedger(brief.ledger, workspace)
  const brand = readBrand(brandPath(wishes.brand ?? brief.brand), workspace)
  diagnostics.push(...ledger.diagnostics, ...brand.diagnostics)
  if (!ledger.ledger || !brand.brand) return { diagnostics }
  const settled = settle(brief, ledger.ledger, shapes)
  diagnostics.push(...withoutFollowOn(diagnostics, settled.diagnostics, brief.ledger))
  diagnostics.push(...attachPictures(settled.brief, workspace))
  // A kind cannot judge figures that were not found.
  if (!stops(settled.diagnostics, wishes)) diagnostics.push(...checkExhibits(settled.brief))
  // Only what is printed has a paper.
  const onItsPaper = onPaper(brand.brand, brief.about.paper ?? 'A4')
  return { settled: { brief: settled.brief, ledger: settled.ledger, brand: onItsPaper }, diagnostics }
}

/** Reads the files of pictures into their exhibits; one that is not there, or is no picture, is told at its exhibit. */
function attachPictures(brief: SettledBrief, workspace: Workspace): Diagnostic[] {
  const folder = brief.path.split('/').slice(0, -1).join('/')
  return Object.values(brief.exhibits).flatMap((exhibit): Diagnostic[] => {
    if (exhibit.kind !== 'picture' || typeof exhibit['file'] !== 'string') return []
    const path = folder === '' ? exhibit['file'] : `${folder}/${exhibit['file']}`
    const bytes = workspace.read(path)
    const { picture, fault } = bytes ? readPicture(bytes) : { fault: undefined }
    exhibit['picture'] = picture
    if (picture) return []
    const near = bytes ? undefined : nearest(exhibit['file'], workspace.list(folder))
    const message = bytes ? `the picture ${path} ${fault}` : `there is no picture ${path}`
    const span = (exhibit['at'] as Span | undefined) ?? brief.at
    return [
      {
        code: 'build/no-picture',
        severity: 'error',
        message,
        span,
        notes: near ? [`hint: did you mean "${near}"?`] : [],
      },
    ]
  })
}

/** True where something was found that keeps pages from being laid out. */
const stops = (found: readonly Diagnostic[], { despite = [] }: Wishes): boolean =>
  hasErrors(found.filter(({ code }) => !despite.includes(code)))

/** What each kind says of its exhibits without drawing them. */
const checkExhibits = (brief: SettledBrief): Diagnostic[] =>
  Object.values(brief.exhibits).flatMap((exhibit) => kinds[exhibit.kind]?.check?.(exhibit) ?? [])

/** A brand that is not there, with the nearest name, or those that there are. `span`: where a file names it; a command has no place. */
export function missingBrand(name: string, workspace: Workspace, span?: Span): Diagnostic[] {
  if (workspace.read(brandPath(name))) return []
  const known = workspace.folders(brands)
  const near = nearest(name, known)
  const notes = near ? [`hint: did you mean "${near}"?`] : known.length ? [`hint: there are ${known.join(', ')}`] : []
  const message = `there is no brand "${name}"`
  return [{ code: 'build/no-brand', severity: 'error', message, ...(span ? { span } : {}), notes }]
}

/** A ledger or a brand that is not there, told where the brief names it. */
function missingFiles(brief: RawBrief, wishes: Wishes, workspace: Workspace): Diagnostic[] {
  const missing: Diagnostic[] = []
  if (!workspace.read(brief.ledger)) {
    const folder = brief.ledger.split('/').slice(0, -1).join('/')
    const near = nearest(brief.ledger.split('/').at(-1)!, workspace.list(folder))
    missing.push({
      code: 'build/no-ledger',
      severity: 'error',
      message: `there is no ledger ${brief.ledger}`,
      span: brief.namedAt?.ledger ?? brief.at,
      notes: near ? [`hint: did you mean "${near}"?`] : [],
    })
  }
  missing.push(
    ...missingBrand(
      wishes.brand ?? brief.brand,
      workspace,
      wishes.brand ? undefined : (brief.namedAt?.brand ?? brief.at),
    ),
  )
  return missing
}

/** Everything up to painting: the pages of each deliverable, and every fault found on the way. */
export async function prepare(path: string, workspace: Workspace, wishes: Wishes = {}): Promise<Outcome> {
  const step = wishes.onStep ?? (() => {})
  step('reading')
  const { settled, diagnostics } = settleBrief(path, workspace, wishes)
  if (!settled) return { pages: [], documents: [], diagnostics }
  const { last } = wishes
  const alike = last && JSON.stringify([settled.brief, settled.ledger, diagnostics, String(workspace.read(path))])
  if (alike && last?.settled === alike && last.outcome) return last.outcome
  const { part } = wishes
  const whole = wishes.deliverables ?? settled.brief.deliverables
  const wanted = whole.filter((one) => !part || part.includes(one))
  const type = await openTypesetter((font) => workspace.font(fontFile(font)), {})
  const pages: Pages[] = []
  const documents: Document[] = []
  const isSound = !stops(diagnostics, wishes)
  const profile = wishes.profile ?? (settled.brief.about.status === 'draft' ? 'draft' : 'release')
  // Words that could not be settled would be judged as they stand.
  const judged =
    isSound && (!part || wanted.includes(whole[0]!)) ? lintBrief(settled.brief, settled.ledger, profile) : []
  const families: Deliverable[] = ['deck', 'memo', 'one-pager']
  for (const deliverable of families) {
    if (!wanted.includes(deliverable) && !(deliverable === 'deck' && wanted.includes('handout'))) continue
    step(`laying out the ${deliverable}`)
    const laid = layDeliverable(deliverable, settled, workspace, type, isSound, last)
    diagnostics.push(...withoutFollowOn(diagnostics, laid.diagnostics, settled.brief.ledger))
    if (laid.document) documents.push(laid.document)
    if (!laid.pages) continue
    if (wanted.includes(deliverable)) pages.push(laid.pages)
    if (deliverable !== 'deck' || !wanted.includes('handout')) continue
    const handout = layHandout(laid.pages, settled.brand, type)
    diagnostics.push(...handout.diagnostics)
    if (handout.pages) pages.push(handout.pages)
  }
  step('checking')
  // Pages that do not fit would be told of again, mark by mark.
  const judging = { profile, ignores: ignoresOf(settled.brief) }
  if (!stops(diagnostics, wishes)) for (const each of pages) judged.push(...lint(each, settled.brand, judging))
  // Only who has seen every page can say that nothing was there to set aside.
  if (!stops(diagnostics, wishes) && !part && !wishes.deliverables)
    judged.push(...idleOnPages(pages, settled.brand, judging.ignores))
  const outcome = { settled, pages, documents, diagnostics: once([...diagnostics, ...judged]) }
  if (last) Object.assign(last, { settled: alike, outcome })
  return outcome
}

/**
 * One deliverable, merged and laid out, with its own faults: those of one deliverable keep nothing of another from being told. It is
 * laid out only where brief and ledger are sound and its own merge was.
 */
function layDeliverable(
  deliverable: Deliverable,
  { brief, ledger, brand }: Settled,
  workspace: Workspace,
  type: Typesetter,
  isSound: boolean,
  last: Last | undefined,
): { pages?: Pages; document?: Document; diagnostics: Diagnostic[] } {
  const { templates, diagnostics: unread } = readTemplates(deliverable, workspace)
  const diagnostics = [...unread]
  if (!templates) return { diagnostics }
  const { document, diagnostics: unmerged } = merge(brief, ledger, templates, deliverable, vocabulary, { kinds })
  diagnostics.push(...unmerged)
  if (!document || !isSound || hasErrors(diagnostics)) return { diagnostics }
  if (last) last.slides ??= openMemory()
  const laid = layOut(document, brand, type, last?.slides)
  diagnostics.push(...laid.diagnostics)
  const { title, subject, author, language, date, standing } = document
  const source = workspace.read(brief.path)
  const name = brief.path.split('/').at(-1)!
  const attachments = source ? [{ name, bytes: source, about: 'The brief this document was built from' }] : []
  const { pages, outline } = laid
  return {
    pages: {
      deliverable,
      title,
      subject,
      author,
      language,
      date,
      ...(standing ? { standing } : {}),
      pages,
      outline,
      attachments,
    },
    document,
    diagnostics,
  }
}

/** Paints one laid out deliverable. */
export async function paint(pages: Pages, brand: Brand, workspace: Workspace): Promise<Uint8Array> {
  if (pages.deliverable === 'deck') return (await import('./paint/pptx/index.ts')).paintPptx(pages, brand)
  const bytes = (font: Font): Uint8Array => workspace.font(fontFile(font))
  return (await import('./paint/pdf/index.ts')).paintPdf(pages, brand, bytes)
}

/** The same fault found by two deliverables is one fault, and of weighted faults at one place the weightiest stands for all. */
export function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { code, span, message, weight } = diagnostic
    const key = JSON.stringify(weight === undefined ? [code, span, message] : [code, span])
    const other = kept.get(key)
    if (!other || (weight ?? 0) > (other.weight ?? 0)) kept.set(key, diagnostic)
  }
  return [...kept.values()]
}

/** The JSON Schemas of what analysts write, by name. */
export const schemas = (): Record<string, object> => ({ brief: briefSchema(shapes), ledger: ledgerSchema() })
