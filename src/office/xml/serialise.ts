// Writes a tree as an XML part: declaration, no added white space, the same text for the same tree.
import { isElement, type XmlElement, type XmlNode } from './element.ts'
import { escapeAttribute, escapeText } from './escape.ts'

/** The whole part, in UTF-8. */
export const serialise = (root: XmlElement): Uint8Array => new TextEncoder().encode(serialiseText(root))

/** The whole part as text. */
export const serialiseText = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${write(root)}`

function write(node: XmlNode): string {
  if (!isElement(node)) return escapeText(node)
  let head = node.name
  for (const name in node.attributes) head += ` ${name}="${escapeAttribute(node.attributes[name]!)}"`
  if (node.children.length === 0) return `<${head}/>`
  return `<${head}>${node.children.map(write).join('')}</${node.name}>`
}
