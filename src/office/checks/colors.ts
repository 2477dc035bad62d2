// PKG-10: colors are six hex digits or a slot of the theme.
import { findAll } from '../xml/edit.ts'
import type { Rule, Told } from './rule.ts'

const slots = new Set(
  'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink phClr dk1 lt1 dk2 lt2'.split(' '),
)

/** PKG-10. */
export const colors: Rule = {
  number: 'PKG-10',
  about: 'srgbClr has six hex digits; schemeClr names a slot.',
  check: (file) =>
    file.folder('ppt/').flatMap(([part, root]) => {
      const told: Told[] = []
      for (const { attributes } of findAll(root, 'a:srgbClr'))
        if (!/^[0-9A-Fa-f]{6}$/.test(attributes['val'] ?? ''))
          told.push({ part, message: `"${attributes['val']}" is not a color` })
      for (const { attributes } of findAll(root, 'a:schemeClr'))
        if (!slots.has(attributes['val'] ?? ''))
          told.push({ part, message: `"${attributes['val']}" is not a color of the theme` })
      return told
    }),
}
