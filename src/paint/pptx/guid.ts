// GUIDs that are the same for the same words, in the upper case that the schema asks for.
import { createHash } from 'node:crypto'

/** A GUID in braces made from a seed. */
export function guid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex').toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}
