// PKG-20: only links for readers lead out of the file, to addresses that may be followed.
import { ownerOf } from '../relationships.ts'
import type { Rule } from './rule.ts'

const open = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** PKG-20. */
export const linksOutside: Rule = {
  number: 'PKG-20',
  about: 'External relationships are hyperlinks with a valid address by https, http, mailto or tel.',
  check: (file) =>
    [...file.trees.keys()]
      .filter((name) => name.endsWith('.rels'))
      .flatMap((part) =>
        file
          .relationships(ownerOf(part))
          .filter((one) => one.external)
          .flatMap((one) => {
            if (!one.type.endsWith('/hyperlink')) return [{ part, message: `${one.target} is loaded from outside` }]
            return isOpen(one.target) ? [] : [{ part, message: `${one.target} is not an address to follow` }]
          }),
      ),
}

function isOpen(address: string): boolean {
  if (/[\s"<>\\^`{|}]/.test(address)) return false
  try {
    return open.has(new URL(address).protocol)
  } catch {
    return false
  }
}
