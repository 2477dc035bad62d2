// PKG-09: preset shapes exist, and their adjustments are ones that they take.
import { findAll } from '../xml/edit.ts'
import { presets } from './presets.ts'
import type { Rule } from './rule.ts'

/** PKG-09. */
export const geometries: Rule = {
  number: 'PKG-09',
  about: 'prstGeom names a preset of DrawingML; its guides are adjustments of that preset.',
  check: (file) =>
    file.folder('ppt/').flatMap(([part, root]) =>
      findAll(root, 'a:prstGeom').flatMap((shape) => {
        const name = shape.attributes['prst'] ?? ''
        const legal = presets.get(name)
        if (!legal) return [{ part, message: `there is no preset shape "${name}"` }]
        return findAll(shape, 'a:gd')
          .filter(({ attributes }) => !legal.includes(attributes['name'] ?? ''))
          .map(({ attributes }) => ({ part, message: `"${name}" takes no adjustment "${attributes['name']}"` }))
      }),
    ),
}
