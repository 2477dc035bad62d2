// Reads a painted deck back: its parts as trees, its slides' objects, and what a reader sees of them.
import { checkPackage, find, findAll, parseXml, textOf, unzip, type XmlElement } from '../../src/office/index.ts'

/** A deck opened for looking. */
export interface ReadDeck {
  parts: Map<string, Uint8Array>
  /** The tree of a part; fails where it is not there or does not parse. */
  tree(part: string): XmlElement
  slide(number: number): XmlElement
  /** Objects of a slide by the beginning of their names. */
  objects(number: number, name: string): XmlElement[]
  faults: string[]
}

export function readDeck(bytes: Uint8Array): ReadDeck {
  const { parts } = unzip(bytes)
  if (!parts) throw new Error('not a zip file')
  const tree = (part: string): XmlElement => {
    const parsed = parseXml(parts.get(part) ?? '')
    if (!parsed.root) throw new Error(`${part}: ${parsed.fault}`)
    return parsed.root
  }
  const slide = (number: number) => tree(`ppt/slides/slide${number}.xml`)
  return {
    parts,
    tree,
    slide,
    objects: (number, name) =>
      findAll(slide(number), ({ name: tag }) =>
        ['p:sp', 'p:cxnSp', 'p:grpSp', 'p:graphicFrame', 'p:pic'].includes(tag),
      ).filter((object) => find(object, 'p:cNvPr')?.attributes['name']?.startsWith(name)),
    faults: checkPackage(bytes).map((fault) => `${fault.rule} ${fault.part}: ${fault.message}`),
  }
}

/** Text of an object, a line per paragraph, with plain spaces. */
export const wordsOf = (object: XmlElement): string =>
  findAll(object, 'a:p')
    .map((paragraph) => textOf(paragraph).replaceAll('\u00a0', ' '))
    .join('\n')
