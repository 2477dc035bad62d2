// Whether an exhibit says by its own figures and words what it rests on.

/** True where something in it cites a source. */
export const hasOwnCites = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false
  if (Array.isArray(value)) return value.some(hasOwnCites)
  return Object.entries(value).some(([name, part]) =>
    name === 'cites' ? Array.isArray(part) && part.length > 0 : name !== 'at' && hasOwnCites(part),
  )
}
