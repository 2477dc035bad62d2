// Exhibits that stand one under the other are told of one another, so that a table has its columns under the figures over it.
import { onFiguresGrid } from '../exhibit/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { type Child, isTag, type Tag } from '../model/document.ts'

/** The tag with all that stands in it; tables of stacks on the grid of the figures right over them. */
export function withOneGrid(tag: Tag): Tag {
  const children = tag.children.map((child): Child => (isTag(child) ? withOneGrid(child) : child))
  if (tag.tag !== 'stack') return { ...tag, children }
  return {
    ...tag,
    children: children.map((child, index): Child => {
      const [above, own] = [dataOf(children[index - 1]), dataOf(child)]
      if (above === undefined || own === undefined) return child
      const table = onFiguresGrid(above, own)
      return table === own ? child : { ...(child as Tag), attributes: { ...(child as Tag).attributes, data: table } }
    }),
  }
}

const dataOf = (child: Child | undefined): Exhibit | undefined =>
  child !== undefined && isTag(child) ? (child.attributes['data'] as Exhibit | undefined) : undefined
