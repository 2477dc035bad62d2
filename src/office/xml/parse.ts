// Reads XML strictly into a tree. The only door of `saxes`. Broken XML is an answer, not an exception.
import { SaxesParser } from 'saxes'
import type { XmlElement } from './element.ts'

/** The tree, or why there is none. */
export type Parsed = { root: XmlElement; fault?: undefined } | { root?: undefined; fault: string }

/** Parses one part. A DOCTYPE, an undeclared prefix or bytes that are not UTF-8 count as broken. */
export function parseXml(source: Uint8Array | string): Parsed {
  let text: string
  try {
    text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source)
  } catch {
    return { fault: 'not UTF-8' }
  }
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let fault: string | undefined
  parser.on('error', (error) => {
    fault ??= error.message
  })
  parser.on('doctype', () => {
    fault ??= 'a DOCTYPE is not allowed'
  })
  parser.on('opentag', (tag) => {
    const made: XmlElement = { name: tag.name, attributes: {}, children: [] }
    for (const [name, attribute] of Object.entries(tag.attributes)) made.attributes[name] = attribute.value
    const parent = open.at(-1)
    if (parent) parent.children.push(made)
    else root ??= made
    open.push(made)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const keep = (piece: string) => {
    const parent = open.at(-1)
    if (!parent) return
    if (typeof parent.children.at(-1) === 'string') parent.children[parent.children.length - 1] += piece
    else parent.children.push(piece)
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  try {
    parser.write(text).close()
  } catch (error) {
    fault ??= error instanceof Error ? error.message : String(error)
  }
  if (fault !== undefined) return { fault }
  return root ? { root } : { fault: 'no element' }
}
