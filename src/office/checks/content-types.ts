// PKG-01: the list of content types names what is there, once, and rightly.
import type { Rule } from './rule.ts'

/** PKG-01. */
export const contentTypes: Rule = {
  number: 'PKG-01',
  about: 'Every override names a part that exists, every part has a type, and a JPEG is image/jpeg.',
  check(file) {
    const told = [...file.overrides.keys()]
      .filter((part) => !file.parts.has(part))
      .map((part) => ({ part, message: 'has a content type but does not exist' }))
    told.push(...file.repeatedOverrides.map((part) => ({ part, message: 'has more than one content type' })))
    for (const part of file.parts.keys())
      if (part !== '[Content_Types].xml' && file.typeOf(part) === undefined)
        told.push({ part, message: 'has no content type' })
    for (const ending of ['jpg', 'jpeg']) {
      const type = file.defaults.get(ending)
      if (type !== undefined && type !== 'image/jpeg')
        told.push({ part: '[Content_Types].xml', message: `.${ending} is ${type}, not image/jpeg` })
    }
    return told
  },
}
