// Checks the names that templates use against the brand: styles, spaces, colors, layouts and zones.
import { zoneNames } from '../brand/index.ts'
import type { Brand, Medium } from '../model/brand.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { isTag, type Tag } from '../model/document.ts'
import { rememberedBy } from '../model/remembered-by.ts'
import { nearest } from '../text/index.ts'
import { nameOf, vocabulary } from '../tags/index.ts'
import { noName } from './faults.ts'

/** Names the brand does not know, at the tags that use them, each once per place. */
export function checkNames(root: Tag, brand: Brand, medium: Medium): Diagnostic[] {
  return [...new Map(unknownIn(root, brand, medium)).values()]
}

/** The names that tags of each medium may use, by what an attribute is. */
const namesOf = rememberedBy(
  (medium: Medium, brand: Brand): Record<string, readonly string[]> => ({
    style: Object.keys(medium.styles),
    space: Object.keys(medium.spaces),
    color: Object.keys(brand.colors),
    layout: Object.keys(medium.layouts),
    zone: zoneNames,
  }),
)

/** Faults of a tag and of all in it, each by its place. */
const unknownIn = rememberedBy((tag: Tag, brand: Brand, medium: Medium): readonly [string, Diagnostic][] => {
  const known = namesOf(medium, brand)
  const found: [string, Diagnostic][] = []
  for (const [attribute, { is }] of Object.entries(vocabulary[tag.tag]?.attributes ?? {})) {
    const name = nameOf(tag, attribute)
    const names = typeof is === 'string' ? known[is] : undefined
    if (!name || !names || names.includes(name)) continue
    const fault = noName(String(is), name, brand.name, medium.name, tag.at, nearest(name, names))
    found.push([`${tag.at.file}:${tag.at.line}:${tag.at.column}:${attribute}`, fault])
  }
  for (const child of tag.children) if (isTag(child)) found.push(...unknownIn(child, brand, medium))
  return found
})
