// Relationships between the parts of an Office file: reading, writing, and where a target leads.
import { elementsOf } from './xml/edit.ts'
import { element, type XmlElement } from './xml/element.ts'

/** One relationship of a part. */
export interface Relationship {
  id: string
  /** The whole address of its type. */
  type: string
  /** As written: relative to the part, absolute from "/", or an address of the web. */
  target: string
  external: boolean
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The address of a type that Office knows by a short name, e.g. "slideLayout". */
export const relationshipType = (name: string): string =>
  name === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : office + name

/** The name of the part that holds a part's relationships; '' asks for those of the whole file. */
export function relationshipsOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** The part whose relationships a `.rels` part holds; '' for the whole file. */
export const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1')

/** Reads a `.rels` tree. */
export const readRelationships = (root: XmlElement): Relationship[] =>
  elementsOf(root).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: attributes['Type'] ?? '',
    target: attributes['Target'] ?? '',
    external: attributes['TargetMode'] === 'External',
  }))

/** Writes a `.rels` tree. */
export const writeRelationships = (list: readonly Relationship[]): XmlElement =>
  element(
    'Relationships',
    { xmlns: namespace },
    list.map(({ id, type, target, external }) =>
      element('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : undefined }),
    ),
  )

/** The name of the part that a target leads to from its owner, e.g. `../media/a.png` from `ppt/slides/slide1.xml`. */
export function resolveTarget(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The target that leads from an owner to a part. */
export function targetFrom(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1)
  const to = part.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
