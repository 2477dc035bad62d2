// PKG-17: what fills a placeholder on a slide has that placeholder on its layout.
import { findAll } from '../xml/edit.ts'
import type { XmlElement } from '../xml/element.ts'
import type { Rule } from './rule.ts'

const keyOf = ({ attributes }: XmlElement): string => {
  const type = attributes['type'] ?? 'obj'
  return type === 'title' || type === 'ctrTitle' ? 'title' : `${type} ${attributes['idx'] ?? '0'}`
}

/** PKG-17. */
export const placeholders: Rule = {
  number: 'PKG-17',
  about: 'Type and index of a placeholder on a slide are those of one on its layout, and each is filled once.',
  check: (file) =>
    file.folder('ppt/slides/').flatMap(([part, root]) => {
      const layout = file.trees.get(file.related(part, 'slideLayout') ?? '')
      const offered = new Set(layout ? findAll(layout, 'p:ph').map(keyOf) : [])
      const seen = new Set<string>()
      return findAll(root, 'p:ph').flatMap((placeholder) => {
        const key = keyOf(placeholder)
        const told: { part: string; message: string }[] = []
        if (!offered.has(key)) told.push({ part, message: `the layout has no placeholder "${key}"` })
        if (seen.has(key)) told.push({ part, message: `the placeholder "${key}" is filled twice` })
        seen.add(key)
        return told
      })
    }),
}
