// Writes the outline: the headings that a reader's program lists beside the pages.
import type { OutlineEntry } from '../../model/page.ts'
import type { PdfFile, Reference } from './pdf-file.ts'
import { clean } from './metadata.ts'

interface Entry {
  reference: Reference
  kids: Entry[]
}

/** Writes the outline, open at every level. Entries of level 2 stand under the one of level 1 before them. */
export const writeOutline = (file: PdfFile, outline: readonly OutlineEntry[]): void => {
  if (outline.length === 0) return
  const root: Entry = { reference: file.object({ Type: 'Outlines' }), kids: [] }
  for (const { title, level, page, y } of outline) {
    const home = file.pages[page]
    if (home === undefined) continue
    const parent = level === 2 ? (root.kids.at(-1) ?? root) : root
    const reference = file.object({
      Title: file.text(clean(title)),
      Parent: parent.reference,
      Dest: [home.reference, 'XYZ', null, home.h - y, null],
    })
    parent.kids.push({ reference, kids: [] })
  }
  close(root)
  file.catalog['Outlines'] = root.reference
  if (file.pages.length > 1) file.catalog['PageMode'] = 'UseOutlines'
}

/** Links an entry to its children and writes it. Returns how many entries show below it. */
const close = (entry: Entry): number => {
  let count = entry.kids.length
  for (const [index, kid] of entry.kids.entries()) {
    const data = kid.reference.data
    if (index > 0) data['Prev'] = entry.kids[index - 1]!.reference
    if (index < entry.kids.length - 1) data['Next'] = entry.kids[index + 1]!.reference
    count += close(kid)
  }
  if (entry.kids.length > 0) {
    Object.assign(entry.reference.data, {
      First: entry.kids[0]!.reference,
      Last: entry.kids.at(-1)!.reference,
      Count: count,
    })
  }
  entry.reference.end()
  return count
}
