// PKG-22: every part of XML is well formed, and every part can be reached from the file's own relationships.
import { ownerOf, resolveTarget } from '../relationships.ts'
import type { OpenPackage } from './open-package.ts'
import type { Rule } from './rule.ts'

/** PKG-22. */
export const xml: Rule = {
  number: 'PKG-22',
  about: 'XML is well formed, without DOCTYPE and control characters; no part lies about unreached.',
  check(file) {
    const reached = reach(file)
    return [
      ...[...file.broken].map(([part, message]) => ({ part, message })),
      ...[...file.parts.keys()]
        .filter((part) => part !== '[Content_Types].xml' && !reached.has(part.endsWith('.rels') ? ownerOf(part) : part))
        .map((part) => ({ part, message: 'is not reached from anywhere' })),
    ]
  },
}

/** The parts that relationships lead to, from the file's own on. */
function reach(file: OpenPackage): Set<string> {
  const reached = new Set<string>()
  const walk = (part: string) => {
    if (reached.has(part)) return
    reached.add(part)
    for (const one of file.relationships(part)) if (!one.external) walk(resolveTarget(part, one.target))
  }
  walk('')
  return reached
}
