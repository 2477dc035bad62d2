// One deliverable of a settled brief: its templates are read, merged with the brief, and laid out into pages.
import { kinds } from '../exhibit/index.ts'
import { layOut, type Memory, openMemory } from '../layout/index.ts'
import { type Mentioned, merge } from '../merge/index.ts'
import type { Deliverable } from '../model/brief.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Pages } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import type { Workspace } from '../model/workspace.ts'
import { vocabulary } from '../tags/index.ts'
import { templatesOf } from './templates-of.ts'
import type { Last, Settled } from './wishes.ts'

/**
 * One deliverable, merged and laid out, with its own faults: those of one deliverable keep nothing of another from being told. It is
 * laid out only where brief and ledger are sound and its own merge was.
 */
export function layDeliverable(
  deliverable: Deliverable,
  { brief, ledger, brand }: Settled,
  workspace: Workspace,
  type: Typesetter,
  isSound: boolean,
  last: Last | undefined,
): { pages?: Pages; document?: Document; diagnostics: Diagnostic[] } {
  const { document, diagnostics } = mergeDeliverable(deliverable, { brief, ledger }, workspace, last)
  if (!document || !isSound || hasErrors(diagnostics)) return { diagnostics }
  const laid = layOut(document, brand, type, last && memoryOf(last, deliverable))
  diagnostics.push(...laid.diagnostics.map((one) => withPlace(one, deliverable)))
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

/** Codes of labels that find no room: where a chart is drawn smaller more of them do. */
const OF_ROOM = ['exhibit/label-hidden', 'exhibit/labels-meet']

/** A handout is the slides once more. */
const PLACES: Readonly<Record<Deliverable, string>> = {
  deck: 'on its slide',
  handout: 'on its slide',
  memo: 'in the memo',
  'one-pager': 'in the one-pager',
}

/** A fault of the room that a drawing has, with where that is. */
const withPlace = (one: Diagnostic, deliverable: Deliverable): Diagnostic =>
  OF_ROOM.includes(one.code) ? { ...one, message: `${one.message}, ${PLACES[deliverable]}` } : one

/** One deliverable of a settled brief, merged with its templates and not laid out. */
export function mergeDeliverable(
  deliverable: Deliverable,
  { brief, ledger }: Pick<Settled, 'brief' | 'ledger'>,
  workspace: Workspace,
  last?: Last,
): { document?: Document; diagnostics: Diagnostic[] } {
  const { templates, diagnostics } = templatesOf(deliverable, workspace, last)
  if (!templates) return { diagnostics: [...diagnostics] }
  const merged = merge(brief, ledger, templates, deliverable, vocabulary, {
    kinds,
    ...(last && { mentioned: mentionedIn(last, deliverable) }),
  })
  return { ...merged, diagnostics: [...diagnostics, ...merged.diagnostics] }
}

/** What a deliverable was laid out to the last time; a new memory the first time. */
function memoryOf(last: Last, deliverable: Deliverable): Memory {
  last.laid ??= {}
  last.laid[deliverable] ??= openMemory()
  return last.laid[deliverable]
}

/** What a deliverable mentioned the last time; nothing yet the first time. */
function mentionedIn(last: Last, deliverable: Deliverable): Mentioned {
  last.mentioned ??= {}
  last.mentioned[deliverable] ??= {}
  return last.mentioned[deliverable]
}
