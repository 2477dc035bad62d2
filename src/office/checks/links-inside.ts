// PKG-13: relationships lead to parts that are there, and every slide, layout and master has what it stands on.
import { ownerOf, resolveTarget } from '../relationships.ts'
import { findAll } from '../xml/edit.ts'
import type { Rule, Told } from './rule.ts'

const needs: [folder: string, type: string][] = [
  ['ppt/slides/', 'slideLayout'],
  ['ppt/slideLayouts/', 'slideMaster'],
  ['ppt/slideMasters/', 'theme'],
]

/** PKG-13. */
export const linksInside: Rule = {
  number: 'PKG-13',
  about:
    'No relationship leads nowhere, none is used that is not there, no id stands twice, charts and notes belong to one slide.',
  check(file) {
    const told: Told[] = []
    const holders = new Map<string, string>()
    for (const name of file.trees.keys()) {
      if (!name.endsWith('.rels')) continue
      const owner = ownerOf(name)
      if (owner !== '' && !file.parts.has(owner))
        told.push({ part: name, message: `belongs to ${owner}, which does not exist` })
      const ids = new Set<string>()
      for (const one of file.relationships(owner)) {
        if (ids.has(one.id)) told.push({ part: name, message: `${one.id} stands twice` })
        ids.add(one.id)
        // A place within the part itself is no part.
        if (one.external || one.target.startsWith('#')) continue
        const target = resolveTarget(owner, one.target)
        if (!file.parts.has(target))
          told.push({ part: name, message: `${one.id} leads to ${target}, which does not exist` })
        if (!/^ppt\/(charts|notesSlides|embeddings)\//.test(target) || /^ppt\/notesMasters/.test(owner)) continue
        const other = holders.get(target)
        if (other !== undefined && other !== owner)
          told.push({ part: target, message: `belongs to ${other} and to ${owner}` })
        holders.set(target, owner)
      }
    }
    for (const [part, root] of file.trees) {
      if (part.endsWith('.rels')) continue
      const ids = new Set(file.relationships(part).map((one) => one.id))
      for (const node of findAll(root, () => true))
        for (const [key, value] of Object.entries(node.attributes))
          if (/^r:(id|embed|link|pict)$/.test(key) && value !== '' && !ids.has(value))
            told.push({ part, message: `${node.name} uses ${value}, which is not there` })
    }
    for (const [folder, type] of needs)
      for (const [part] of file.folder(folder))
        if (!file.related(part, type)) told.push({ part, message: `has no ${type}` })
    return told
  },
}
