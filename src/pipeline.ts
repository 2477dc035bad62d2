// The story of one build: a brief is read, settled against its ledger, merged with templates into a document, laid out into
// pages, checked, and painted. With `gallery.ts` the only file that knows all the rooms; what it tells in a word lies in `pipeline/`.
import { fontFile } from './brand/index.ts'
import { layHandout } from './layout/index.ts'
import { idleOnPages, ignoresOf, judgeBrief, lint } from './lint/index.ts'
import type { Brand } from './model/brand.ts'
import type { Deliverable } from './model/brief.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Document } from './model/document.ts'
import type { Font } from './model/mark.ts'
import type { Pages } from './model/page.ts'
import { shared } from './model/shared.ts'
import type { Workspace } from './model/workspace.ts'
import { layDeliverable, mergeDeliverable } from './pipeline/lay-deliverable.ts'
import { once } from './pipeline/once.ts'
import { quotingSlides } from './pipeline/quoting-slides.ts'
import { settleBrief } from './pipeline/settle-brief.ts'
import { type FirstOutcome, type Outcome, stops, type Wishes } from './pipeline/wishes.ts'
import { withoutFollowOn } from './read/index.ts'
import { openTypesetter } from './text/index.ts'

export type { Last, Outcome, Settled, Wishes } from './pipeline/wishes.ts'
export { missingBrand } from './pipeline/named-files.ts'
export { once } from './pipeline/once.ts'
export { schemas, settleBrief, shapes } from './pipeline/settle-brief.ts'

/** Deliverables with templates of their own, in the order in which they are made. A handout is made of a deck. */
const families: readonly Deliverable[] = ['deck', 'memo', 'one-pager']

/** Everything up to painting: the pages of each deliverable, and every fault found on the way. */
export async function prepare(path: string, workspace: Workspace, wishes: Wishes = {}): Promise<Outcome> {
  const { remarks, ...outcome } = await prepareFirst(path, workspace, wishes)
  return { ...outcome, diagnostics: once([...outcome.diagnostics, ...remarks()]) }
}

/** The same for who is in a hurry to paint: what can stop nothing is found when `remarks` is called. */
export async function prepareFirst(path: string, workspace: Workspace, wishes: Wishes = {}): Promise<FirstOutcome> {
  const step = wishes.onStep ?? (() => {})
  await step('reading')
  const { settled, diagnostics } = settleBrief(path, workspace, wishes)
  if (!settled) return { pages: [], documents: [], diagnostics, remarks: () => [] }
  const { last } = wishes
  const stand = last && shared([settled.brief, settled.ledger, [...diagnostics], workspace.read(path)], last.settled)
  if (stand && stand === last.settled && last.outcome) return last.outcome
  const wanted = wishes.deliverables ?? settled.brief.deliverables
  const type = await openTypesetter((font) => workspace.font(fontFile(font)), {})
  const pages: Pages[] = []
  const documents: Document[] = []
  const isSound = !stops(diagnostics, wishes)
  const profile = wishes.profile ?? (settled.brief.about.status === 'draft' ? 'draft' : 'release')
  // Words that could not be settled would be judged as they stand.
  const quoting = quotingSlides(settled.brief, workspace, last)
  const { first: judged, rest } = isSound
    ? judgeBrief(settled.brief, settled.ledger, profile, quoting, wishes.aside)
    : { first: [], rest: () => [] }
  for (const deliverable of families) {
    if (!wanted.includes(deliverable) && !(deliverable === 'deck' && wanted.includes('handout'))) continue
    await step(`laying out the ${deliverable}`)
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
  await step('checking')
  // Pages that do not fit would be told of again, mark by mark.
  const judging = { profile, ignores: ignoresOf(settled.brief), aside: wishes.aside }
  if (!stops(diagnostics, wishes)) for (const each of pages) judged.push(...lint(each, settled.brand, judging))
  // Only who has seen every page can say that nothing was there to set aside.
  if (!stops(diagnostics, wishes) && !wishes.deliverables)
    judged.push(...idleOnPages(pages, settled.brand, judging.ignores))
  let found: Diagnostic[] | undefined
  const remarks = (): Diagnostic[] => (found ??= rest())
  const outcome = { settled, pages, documents, diagnostics: once([...diagnostics, ...judged]), remarks }
  if (last) Object.assign(last, { settled: stand, outcome })
  return outcome
}

/** The documents of a brief, merged and not laid out: their words, with the facts that print them. None where there are errors. */
export function mergeBrief(path: string, workspace: Workspace): Pick<Outcome, 'settled' | 'documents'> {
  const { settled, diagnostics } = settleBrief(path, workspace)
  if (!settled || stops(diagnostics, {})) return { documents: [] }
  const wanted = settled.brief.deliverables.map((one): Deliverable => (one === 'handout' ? 'deck' : one))
  const merged = families.filter((one) => wanted.includes(one)).map((one) => mergeDeliverable(one, settled, workspace))
  const isSound = !stops(
    merged.flatMap((one) => one.diagnostics),
    {},
  )
  return { settled, documents: isSound ? merged.flatMap(({ document }) => document ?? []) : [] }
}

/** Paints one laid out deliverable. */
export async function paint(pages: Pages, brand: Brand, workspace: Workspace): Promise<Uint8Array> {
  if (pages.deliverable === 'deck') return (await import('./paint/pptx/index.ts')).paintPptx(pages, brand)
  const bytes = (font: Font): Uint8Array => workspace.font(fontFile(font))
  return (await import('./paint/pdf/index.ts')).paintPdf(pages, brand, bytes)
}
