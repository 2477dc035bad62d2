// The structure tree: what a screen reader is told. Nodes are gathered while pages are painted and written at the end.
import type { PdfFile, Reference } from './pdf-file.ts'
import { clean } from './metadata.ts'

/** A stretch of painted content: the `mcid`-th of its page. */
interface Content {
  page: number
  mcid: number
}

/** A link annotation, by its place in the list of all links. */
interface Annotation {
  page: number
  link: number
}

/** An element of the structure. */
export interface Element {
  /** Standard structure type, e.g. "P". */
  type: string
  /** What it holds, in reading order. */
  kids: (Element | Content | Annotation)[]
  /** Said instead of the content. */
  alt?: string
  /** Unique identifier; notes have one. */
  id?: string
  /** Attributes by owner, e.g. `{ Table: { Scope: 'Row' } }`; a text is a name. */
  attributes?: Record<string, Record<string, unknown>>
}

/** An element that holds nothing yet. */
export const element = (type: string, more: Omit<Partial<Element>, 'type' | 'kids'> = {}): Element => ({
  type,
  kids: [],
  ...more,
})

/** Appends a child and returns it. */
export const append = (parent: Element, child: Element): Element => {
  parent.kids.push(child)
  return child
}

/** True for a child that is an element, not content or a link. */
export const isElement = (kid: Element['kids'][number] | undefined): kid is Element =>
  kid !== undefined && 'type' in kid

/** The last child of an element, when it is an element. */
export const lastChild = (parent: Element): Element | undefined => {
  const kid = parent.kids.at(-1)
  return isElement(kid) ? kid : undefined
}

/** Containers that may stand empty: a table cell says that there is nothing. */
const MAY_BE_EMPTY = new Set(['TD', 'TH', 'LBody', 'Document'])

/** Takes elements out that were opened and never filled. Returns whether this one holds anything. */
export const prune = (node: Element): boolean => {
  node.kids = node.kids.filter((kid) => !isElement(kid) || prune(kid))
  return node.kids.length > 0 || MAY_BE_EMPTY.has(node.type)
}

/** Writes the tree below its root, the way back from content to elements, and the names of elements that have one. */
export const writeStructure = (file: PdfFile, document: Element): void => {
  const contents: Reference[][] = file.pages.map(() => [])
  const annotations = new Map<number, Reference>()
  const named = new Map<string, Reference>()

  const write = (node: Element, parent: Reference): Reference => {
    const reference = file.object({ Type: 'StructElem', S: node.type, P: parent })
    const data = reference.data
    if (node.alt !== undefined) data.Alt = file.text(clean(node.alt))
    if (node.id !== undefined) {
      data.ID = file.text(node.id)
      named.set(node.id, reference)
    }
    const owners = Object.entries(node.attributes ?? {}).map(([owner, values]) => ({ O: owner, ...values }))
    if (owners.length > 0) data.A = owners.length === 1 ? owners[0] : owners
    const home = node.kids.find((kid) => !isElement(kid)) as Content | Annotation | undefined
    if (home !== undefined) data.Pg = file.pages[home.page]!.reference
    const kids = node.kids.map((kid) => {
      if (isElement(kid)) return write(kid, reference)
      const page = file.pages[kid.page]!.reference
      if ('link' in kid) {
        annotations.set(kid.link, reference)
        return { Type: 'OBJR', Pg: page, Obj: file.links[kid.link] }
      }
      contents[kid.page]![kid.mcid] = reference
      return kid.page === home?.page ? kid.mcid : { Type: 'MCR', Pg: page, MCID: kid.mcid }
    })
    if (kids.length > 0) data.K = kids.length === 1 ? kids[0] : kids
    reference.end()
    return reference
  }

  const root = write(document, file.structureRoot)
  // Keys 0 … pages − 1 belong to pages, the rest to links, as the file gave them out.
  const parents: unknown[] = []
  for (const [page, owners] of contents.entries()) parents.push(page, owners)
  for (const [link, owner] of [...annotations].sort(([a], [b]) => a - b)) parents.push(file.pages.length + link, owner)
  const names = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([id, reference]) => [file.text(id), reference])
  Object.assign(file.structureRoot.data, {
    K: [root],
    ParentTree: { Nums: parents },
    ParentTreeNextKey: file.pages.length + file.links.length,
    ...(names.length > 0 && { IDTree: { Names: names } }),
  })
}
