// An Office file opened for checking: parts, trees, relationships, content types. Each is read once.
import { elementsOf } from '../xml/edit.ts'
import type { XmlElement } from '../xml/element.ts'
import { parseXml } from '../xml/parse.ts'
import { readRelationships, relationshipsOf, resolveTarget, type Relationship } from '../relationships.ts'
import { namesInZip, unzip } from '../unzip.ts'

/** What every check reads. */
export interface OpenPackage {
  parts: ReadonlyMap<string, Uint8Array>
  /** Names as they stand in the zip's directory: with repeats and directories. */
  entries: string[]
  /** Trees of the parts that are XML and parse. */
  trees: ReadonlyMap<string, XmlElement>
  /** Why other XML parts do not parse. */
  broken: ReadonlyMap<string, string>
  /** Content types by ending, and by part name. */
  defaults: ReadonlyMap<string, string>
  overrides: ReadonlyMap<string, string>
  /** Names of parts with more than one override. */
  repeatedOverrides: string[]
  /** Relationships of a part; '' for the file's own. */
  relationships(part: string): Relationship[]
  /** The part that a relationship of a part leads to. */
  target(part: string, id: string | undefined): string | undefined
  /** The first part a part is related to by a type, by its short name. */
  related(part: string, type: string): string | undefined
  /** Names and trees of the parts in a folder, relationships left out. */
  folder(path: string): [name: string, root: XmlElement][]
  /** The content type of a part. */
  typeOf(part: string): string | undefined
}

/** Opens a file, or says why it does not open. */
export function openPackage(bytes: Uint8Array): OpenPackage | string {
  const unzipped = unzip(bytes)
  if (!unzipped.parts) return unzipped.fault
  const { parts } = unzipped
  const trees = new Map<string, XmlElement>()
  const broken = new Map<string, string>()
  for (const [name, content] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue
    const parsed = parseXml(content)
    if (parsed.root) trees.set(name, parsed.root)
    else broken.set(name, parsed.fault)
  }
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  const repeatedOverrides: string[] = []
  const types = trees.get('[Content_Types].xml')
  for (const { name, attributes } of types ? elementsOf(types) : []) {
    const type = attributes['ContentType'] ?? ''
    if (name === 'Default') defaults.set((attributes['Extension'] ?? '').toLowerCase(), type)
    const part = (attributes['PartName'] ?? '').replace(/^\//, '')
    if (name === 'Override' && overrides.has(part)) repeatedOverrides.push(part)
    if (name === 'Override') overrides.set(part, type)
  }
  const relationships = (part: string): Relationship[] => {
    const root = trees.get(relationshipsOf(part))
    return root ? readRelationships(root) : []
  }
  return {
    parts,
    entries: namesInZip(bytes),
    trees,
    broken,
    defaults,
    overrides,
    repeatedOverrides,
    relationships,
    target(part, id) {
      const found = relationships(part).find((one) => one.id === id && !one.external)
      return found && resolveTarget(part, found.target)
    },
    related(part, type) {
      const found = relationships(part).find((one) => one.type.endsWith(`/${type}`) && !one.external)
      return found && resolveTarget(part, found.target)
    },
    folder: (path) => [...trees].filter(([name]) => name.startsWith(path) && !name.includes('/_rels/')),
    typeOf: (part) => overrides.get(part) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
  }
}
