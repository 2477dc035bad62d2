// The tree that XML of Office is read into and written from. Names keep their prefixes: `a:p`, `p:sp`.

/** An element. Comments and processing instructions are not kept: Office writes none that matter. */
export interface XmlElement {
  /** With its prefix, e.g. "a:rPr". */
  name: string
  /** In the order they are written. */
  attributes: Record<string, string>
  children: XmlNode[]
}

/** An element or a stretch of text. */
export type XmlNode = XmlElement | string

/** What may be handed to `element` as a child; empty ones are left out. */
export type XmlChild = XmlNode | undefined | false | XmlChild[]

/** True for an element, false for text. */
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** Makes an element; attributes that are undefined and children that are undefined or false are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: XmlChild[]
): XmlElement {
  const kept: Record<string, string> = {}
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) kept[key] = String(value)
  }
  return { name, attributes: kept, children: flatten(children) }
}

function flatten(children: XmlChild[]): XmlNode[] {
  const nodes: XmlNode[] = []
  for (const child of children) {
    if (child === undefined || child === false) continue
    if (Array.isArray(child)) nodes.push(...flatten(child))
    else nodes.push(child)
  }
  return nodes
}
