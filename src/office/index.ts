// Office files as files: zip, XML, relationships, and the check of a whole package.
export { checkPackage } from './check-package.ts'
export type { PackageFault } from './checks/fault.ts'
export { lettersOf } from './columns.ts'
export { at, elementsOf, find, findAll, insert, remove, textOf } from './xml/edit.ts'
export { element, isElement, type XmlChild, type XmlElement, type XmlNode } from './xml/element.ts'
export { legalText } from './xml/escape.ts'
export { parseXml, type Parsed } from './xml/parse.ts'
export { serialise, serialiseText } from './xml/serialise.ts'
export {
  ownerOf,
  readRelationships,
  relationshipsOf,
  relationshipType,
  resolveTarget,
  targetFrom,
  writeRelationships,
  type Relationship,
} from './relationships.ts'
export { namesInZip, unzip, type Unzipped } from './unzip.ts'
export { zip } from './zip.ts'
