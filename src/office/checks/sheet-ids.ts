// PKG-15: masters and layouts share one space of ids; slides are listed once each, and all are.
import { findAll } from '../xml/edit.ts'
import type { Rule, Told } from './rule.ts'

const lowest = 2 ** 31

/** PKG-15. */
export const sheetIds: Rule = {
  number: 'PKG-15',
  about:
    'Ids of masters and layouts are unique and from 2147483648 up; every slide is listed once, with an id from 256 up.',
  check(file) {
    const told: Told[] = []
    const seen = new Set<string>()
    const presentation = file.trees.get('ppt/presentation.xml')
    for (const [part, root] of [
      ...(presentation ? [['ppt/presentation.xml', presentation] as const] : []),
      ...file.folder('ppt/slideMasters/'),
    ])
      for (const { attributes } of findAll(root, ({ name }) => name === 'p:sldMasterId' || name === 'p:sldLayoutId')) {
        const id = attributes['id'] ?? ''
        if (Number(id) < lowest) told.push({ part, message: `id ${id} is below ${lowest}` })
        if (seen.has(id)) told.push({ part, message: `id ${id} stands twice among masters and layouts` })
        seen.add(id)
      }
    const listed = new Set<string>()
    const ids = new Set<string>()
    for (const { attributes } of presentation ? findAll(presentation, 'p:sldId') : []) {
      const slide = file.target('ppt/presentation.xml', attributes['r:id']) ?? ''
      if (listed.has(slide)) told.push({ part: slide, message: 'is listed twice' })
      if (ids.has(attributes['id'] ?? ''))
        told.push({ part: slide, message: `slide id ${attributes['id']} stands twice` })
      if (!(Number(attributes['id']) >= 256))
        told.push({ part: slide, message: `slide id ${attributes['id']} is below 256` })
      listed.add(slide)
      ids.add(attributes['id'] ?? '')
    }
    for (const [part] of file.folder('ppt/slides/'))
      if (!listed.has(part)) told.push({ part, message: 'is not listed in the presentation' })
    return told
  },
}
