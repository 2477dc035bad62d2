// Exhibits that stand in columns beside each other are told of one another, so that their charts share a scale.
import { shareScale } from '../exhibit/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { type Child, isTag, type Tag } from '../model/document.ts'

/** The tag with all that stands in it; charts of columns beside each other that measure in one unit have one scale. */
export function withOneScale(tag: Tag, language: string): Tag {
  const children = tag.children.map((child): Child => (isTag(child) ? withOneScale(child, language) : child))
  if (tag.tag !== 'columns') return { ...tag, children }
  const exhibits = children.flatMap((child) => (isTag(child) && child.attributes['data'] ? [child] : []))
  const shared = shareScale(
    exhibits.map((child) => child.attributes['data'] as Exhibit),
    language,
  )
  return {
    ...tag,
    children: children.map((child): Child => {
      const data = shared[exhibits.indexOf(child as Tag)]
      return data === undefined ? child : { ...(child as Tag), attributes: { ...(child as Tag).attributes, data } }
    }),
  }
}
