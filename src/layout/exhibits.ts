// The exhibits in a block of a printed page, and the source line that stands under them.
import { citesIn } from '../evidence/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { type Child, type Document, isTag, type Tag } from '../model/document.ts'
import type { Words } from '../model/words.ts'
import { thingIn, wordsIn } from '../tags/index.ts'

/** Every exhibit below a tag, in order. */
export function exhibitsIn(tag: Tag): Exhibit[] {
  const own = tag.tag === 'exhibit' ? thingIn<Exhibit>(tag, 'data') : undefined
  return [...(own ? [own] : []), ...tag.children.filter(isTag).flatMap(exhibitsIn)]
}

/**
 * The tag with the field `sources` answered in each block that holds an exhibit: the line that says where its figures come
 * from. A text whose line is empty is left out.
 */
export function fillSources(tag: Tag, document: Document): Tag {
  if (tag.children.some((child) => isTag(child) && child.tag === 'exhibit')) {
    const line = document.sourceLine(citesIn([exhibitsIn(tag), claimsIn(tag)]))
    return { ...tag, children: tag.children.flatMap((child): Child[] => answer(child, line)) }
  }
  return { ...tag, children: tag.children.map((child) => (isTag(child) ? fillSources(child, document) : child)) }
}

/** What stands over the exhibits of a block as their titles. */
const claimsIn = (tag: Tag): Words[] => tag.children.filter(isTag).flatMap((child) => wordsIn(child, 'claim') ?? [])

/** A child with the line in the place of the field; nothing where there is a field and no line. */
function answer(child: Child, line: Words | undefined): Child[] {
  if (isTag(child)) {
    if (!asks(child)) return [child]
    return line ? [{ ...child, children: child.children.flatMap((inner) => answer(inner, line)) }] : []
  }
  const runs = child.runs.flatMap((run) => (run.field === 'sources' ? (line?.runs ?? []) : [run]))
  return [{ ...child, runs }]
}

const asks = (tag: Tag): boolean =>
  tag.children.some((child) => (isTag(child) ? asks(child) : child.runs.some((run) => run.field === 'sources')))
