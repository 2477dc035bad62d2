// The templates of a deliverable: read once while a brief is watched and no template is edited. Forty files would be opened for each edit.
import type { Deliverable } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Templates } from '../model/template.ts'
import type { Workspace } from '../model/workspace.ts'
import { readTemplates } from '../read/index.ts'
import type { Last } from './wishes.ts'

/** The templates, with what is wrong in them: those of the last time, where there was one. They are shared and not to be changed. */
export function templatesOf(
  deliverable: Deliverable,
  workspace: Workspace,
  last: Last | undefined,
): { templates?: Templates; diagnostics: readonly Diagnostic[] } {
  const known = last?.templates?.[deliverable]
  if (known) return known
  const read = readTemplates(deliverable, workspace)
  if (last) last.templates = { ...last.templates, [deliverable]: read }
  return read
}
