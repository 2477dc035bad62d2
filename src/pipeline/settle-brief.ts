// A brief, its ledger and its brand, read and settled; what the kinds of its exhibits say of them without drawing.
import { onPaper } from '../brand/index.ts'
import { settle } from '../evidence/index.ts'
import { kinds } from '../exhibit/index.ts'
import type { SettledBrief } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { briefSchema, ledgerSchema, readBrand, readBrief, readLedger, withoutFollowOn } from '../read/index.ts'
import { attachPictures, brandPath, missingFiles } from './named-files.ts'
import { type Settled, stops, type Wishes } from './wishes.ts'

/** The shape of each kind of exhibit, for whoever reads briefs. */
export const shapes = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [name, { is: 'record' as const, of: kind.shape }]),
)

/** The JSON Schemas of what analysts write, by name. */
export const schemas = (): Record<string, object> => ({ brief: briefSchema(shapes), ledger: ledgerSchema() })

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
  if (!stops(settled.diagnostics, wishes))
    diagnostics.push(...withoutFollowOn(diagnostics, checkExhibits(settled.brief), brief.ledger))
  // Only what is printed has a paper.
  const onItsPaper = onPaper(brand.brand, brief.about.paper ?? 'A4')
  return { settled: { brief: settled.brief, ledger: settled.ledger, brand: onItsPaper }, diagnostics }
}

/** What each kind says of its exhibits without drawing them. */
const checkExhibits = (brief: SettledBrief): Diagnostic[] =>
  Object.values(brief.exhibits).flatMap((exhibit) => kinds[exhibit.kind]?.check?.(exhibit) ?? [])
