// Reads the structure tree of a PDF, with standard types in place of those of the file's own.
import { type Dict, dict, isDict, list, name, type Pdf, text } from './read.ts'

export interface Node {
  dict: Dict
  /** As the file calls it, and as the standard does; undefined where the file's own name leads to none. */
  said: string
  type?: string
  parent?: Node
  kids: Node[]
  /** Content it holds itself. */
  contents: { page: Dict; mcid: number }[]
  objects: { page?: Dict; object: Dict }[]
}

const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/),
)
export const isStandard = (type: string): boolean => STANDARD.has(type)

export interface Tree {
  root?: Dict
  top: Node[]
  all: Node[]
  roles: Map<string, string>
  circular: string[]
}

/** The tree of a file; without nodes where it has none. */
export const readTree = (pdf: Pdf): Tree => {
  const root = dict(pdf.catalog.get('StructTreeRoot'))
  const roleMap = dict(root?.get('RoleMap'))
  const roles = new Map((roleMap?.keys() ?? []).map((key) => [key, name(roleMap!.get(key)) ?? '']))
  const tree: Tree = { root, top: [], all: [], roles, circular: [] }
  const standard = (said: string): string | undefined => {
    const seen = new Set<string>()
    for (let type = said; ; type = roles.get(type)!) {
      if (STANDARD.has(type)) return type
      if (seen.has(type)) tree.circular.push(said)
      if (seen.has(type) || !roles.has(type)) return undefined
      seen.add(type)
    }
  }
  const seen = new Set<string>()
  const read = (source: Dict, parent: Node | undefined): Node | undefined => {
    if (source.key !== '' && seen.has(source.key)) return undefined
    seen.add(source.key)
    const said = name(source.get('S')) ?? ''
    const node: Node = { dict: source, said, type: standard(said), parent, kids: [], contents: [], objects: [] }
    tree.all.push(node)
    const home = dict(source.get('Pg'))
    for (const kid of list(source.get('K'))) {
      if (typeof kid === 'number' && home !== undefined) node.contents.push({ page: home, mcid: kid })
      if (!isDict(kid)) continue
      const page = dict(kid.get('Pg')) ?? home
      const kind = name(kid.get('Type'))
      if (kind === 'MCR') {
        if (page !== undefined) node.contents.push({ page, mcid: Number(kid.get('MCID')) })
      } else if (kind === 'OBJR') {
        const object = dict(kid.get('Obj'))
        if (object !== undefined) node.objects.push({ page, object })
      } else {
        const inner = read(kid, node)
        if (inner !== undefined) node.kids.push(inner)
      }
    }
    return node
  }
  for (const kid of list(root?.get('K'))) {
    const node = isDict(kid) ? read(kid, undefined) : undefined
    if (node !== undefined) tree.top.push(node)
  }
  return tree
}

/** A value of a node's attributes, whatever owner. */
export const attribute = (node: Node, key: string): unknown =>
  [...list(node.dict.get('A'))]
    .filter(isDict)
    .map((owner) => owner.get(key))
    .find((value) => value !== undefined)

/** Entries of a number tree. */
export const readNumbers = (tree: Dict | undefined): Map<number, unknown> => {
  const entries = new Map<number, unknown>()
  const read = (node: Dict | undefined, depth: number): void => {
    const nums = list(node?.get('Nums'))
    for (let at = 0; at + 1 < nums.length; at += 2) entries.set(Number(nums[at]), nums[at + 1])
    if (depth < 20) for (const kid of list(node?.get('Kids'))) read(dict(kid), depth + 1)
  }
  read(tree, 0)
  return entries
}

/** The language said for a node by itself or the nodes around it. */
export const languageOf = (node: Node | undefined): string | undefined =>
  node === undefined ? undefined : (text(node.dict.get('Lang')) ?? languageOf(node.parent))
