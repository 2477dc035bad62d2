// Finding and changing elements of a tree; order of children is the schema's where one is given.
import { isElement, type XmlElement } from './element.ts'

/** The child elements, text left out. */
export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter(isElement)

/** The first child of that name. */
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name)

/** The element at the end of a path of child names. */
export const at = (root: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((parent, name) => childOf(parent, name), root)

/** Every element of the tree that answers, the root included, in document order. */
export function findAll(root: XmlElement, wanted: string | ((node: XmlElement) => boolean)): XmlElement[] {
  const answers = typeof wanted === 'string' ? (node: XmlElement) => node.name === wanted : wanted
  const found: XmlElement[] = []
  const walk = (node: XmlElement) => {
    if (answers(node)) found.push(node)
    for (const child of node.children) if (isElement(child)) walk(child)
  }
  walk(root)
  return found
}

/** The first element of the tree that answers. */
export const find = (root: XmlElement, wanted: string | ((node: XmlElement) => boolean)): XmlElement | undefined =>
  findAll(root, wanted)[0]

/** All text below an element. */
export const textOf = (node: XmlElement): string =>
  node.children.map((child) => (isElement(child) ? textOf(child) : child)).join('')

/** Takes away the children of that name. */
export function remove(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((node) => !isElement(node) || node.name !== name)
}

/** Puts a child where the schema's order of names wants it; one of the same name is replaced. */
export function insert(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = (name: string) => {
    const index = order.indexOf(name)
    return index < 0 ? order.length : index
  }
  remove(parent, child.name)
  const place = parent.children.findIndex((node) => isElement(node) && rank(node.name) > rank(child.name))
  if (place < 0) parent.children.push(child)
  else parent.children.splice(place, 0, child)
}
