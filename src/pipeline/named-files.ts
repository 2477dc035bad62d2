// The files that a brief names: a ledger and a brand are missed where they are named, a picture is read into its exhibit.
import type { RawBrief, SettledBrief } from '../model/brief.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { beside, folderOf, isElsewhere, isFolder, readPicture } from '../read/index.ts'
import { nearest } from '../text/index.ts'
import {
  badPicture,
  ledgerElsewhere,
  ledgerIsFolder,
  noBrand,
  noLedger,
  noPicture,
  pictureElsewhere,
  pictureIsFolder,
} from './faults.ts'
import type { Wishes } from './wishes.ts'

const brands = 'templates/brands'

/** Where the file of a brand lies. */
export const brandPath = (name: string): string => `${brands}/${name}/brand.yaml`

/** A ledger or a brand that is not there, told where the brief names it. */
export function missingFiles(brief: RawBrief, wishes: Wishes, workspace: Workspace): Diagnostic[] {
  const { ledger, namedAt, at } = brief
  const brand = wishes.brand
    ? missingBrand(wishes.brand, workspace)
    : missingBrand(brief.brand, workspace, namedAt?.brand ?? at)
  const span = namedAt?.ledger ?? at
  if (isElsewhere(ledger)) return [ledgerElsewhere(ledger, span), ...brand]
  if (workspace.read(ledger)) return brand
  const name = ledger.split('/').at(-1)!
  if (isFolder(ledger, workspace)) return [ledgerIsFolder(ledger, span), ...brand]
  return [noLedger(ledger, span, nearest(name, workspace.list(folderOf(ledger)))), ...brand]
}

/** A brand that is not there, with the nearest name, or those that there are. `span`: where a file names it; a command has no place. */
export function missingBrand(name: string, workspace: Workspace, span?: Span): Diagnostic[] {
  if (workspace.read(brandPath(name))) return []
  const known = workspace.folders(brands)
  return [noBrand(name, nearest(name, known), known, span)]
}

/** Reads the files of pictures into their exhibits; one that is not there, or is no picture, is told at its exhibit. */
export function attachPictures(brief: SettledBrief, workspace: Workspace): Diagnostic[] {
  return Object.values(brief.exhibits).flatMap((exhibit): Diagnostic[] => {
    const { kind, file } = exhibit
    if (kind !== 'picture' || typeof file !== 'string') return []
    const path = beside(brief.path, file)
    const span = (exhibit['at'] as Span | undefined) ?? brief.at
    if (isElsewhere(path)) return [pictureElsewhere(path, span)]
    if (isFolder(path, workspace)) return [pictureIsFolder(path, span)]
    const bytes = workspace.read(path)
    if (!bytes) return [noPicture(path, span, nearest(path.split('/').at(-1)!, workspace.list(folderOf(path))))]
    const { picture, fault } = readPicture(bytes)
    exhibit['picture'] = picture
    return picture ? [] : [badPicture(path, span, fault)]
  })
}
