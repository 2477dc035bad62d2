// PKG-11: nothing is registered that is not used: no directories, no endings without a part.
import type { Rule } from './rule.ts'

/** PKG-11. */
export const leftovers: Rule = {
  number: 'PKG-11',
  about: 'The zip has no directories, and every default content type is used.',
  check(file) {
    const used = new Set([...file.parts.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
    return [
      ...file.entries.filter((name) => name.endsWith('/')).map((name) => ({ part: name, message: 'is a directory' })),
      ...[...file.defaults.keys()]
        .filter((ending) => !used.has(ending))
        .map((ending) => ({ part: '[Content_Types].xml', message: `registers .${ending}, which no part has` })),
    ]
  },
}
