// PKG-14: names in the zip are unique, whatever the case, and are names that Office takes.
import type { Rule } from './rule.ts'

/** PKG-14. */
export const entries: Rule = {
  number: 'PKG-14',
  about: 'No entry stands twice, not even in another case; names have no backslash, no leading slash, no "..".',
  check(file) {
    const seen = new Set<string>()
    return file.entries.flatMap((name) => {
      const told: { part: string; message: string }[] = []
      if (seen.has(name.toLowerCase())) told.push({ part: name, message: 'stands twice in the zip' })
      seen.add(name.toLowerCase())
      if (/\\|^\/|(^|\/)\.\.?(\/|$)/.test(name)) told.push({ part: name, message: 'is not a name of a part' })
      return told
    })
  },
}
