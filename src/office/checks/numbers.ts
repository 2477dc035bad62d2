// PKG-06: where Office counts in whole numbers there are whole numbers, and languages are languages.
import { findAll, textOf } from '../xml/edit.ts'
import type { Rule, Told } from './rule.ts'

const whole = new Set(
  'x y cx cy w h sz spc marL marR marT marB indent lIns tIns rIns bIns idx id baseline startAt gridSpan rowSpan'.split(
    ' ',
  ),
)
const sizes = new Set(['cx', 'cy', 'w', 'h'])

/** PKG-06. */
export const numbers: Rule = {
  number: 'PKG-06',
  about: 'Whole numbers are whole, sizes are not negative, cached values are numbers, languages are well formed.',
  check(file) {
    const told: Told[] = []
    for (const [part, root] of file.folder('ppt/')) {
      const inDrawing = !part.startsWith('ppt/charts/')
      for (const node of findAll(root, () => true)) {
        for (const [key, value] of Object.entries(node.attributes)) {
          if (
            inDrawing &&
            /^[ap]:/.test(node.name) &&
            whole.has(key) &&
            !/^-?\d+$/.test(value) &&
            isCounted(node.name, key)
          )
            told.push({ part, message: `${key}="${value}" of ${node.name} is not a whole number` })
          if (sizes.has(key) && node.name === 'a:ext' && Number(value) < 0)
            told.push({ part, message: `${key}="${value}" of ${node.name} is negative` })
          if (key === 'lang' && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value))
            told.push({ part, message: `lang="${value}" is not a language` })
        }
        if (node.name === 'c:v' && /^(NaN|-?Infinity)$/.test(textOf(node).trim()))
          told.push({ part, message: `a cached value is ${textOf(node)}` })
      }
    }
    return told
  },
}

/** Guides and free paths may name their places; fields carry GUIDs and arrow heads words. */
const isCounted = (name: string, key: string): boolean =>
  !(name === 'a:fld' && key === 'id') &&
  !(name === 'a:headEnd' || name === 'a:tailEnd') &&
  !(name === 'p:ph' || name === 'a:fontRef') &&
  !['a:pt', 'a:pos', 'a:rect', 'a:cxn', 'a:gd'].includes(name)
