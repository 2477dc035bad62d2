// Patterns that are quick to make ready. V8 takes up to a hundred times as long to compile `\p{L}` under the flag `u` as the letters
// themselves without it, and a build that begins anew compiles each of some three hundred patterns.

/** Letters of one case beside A to Z: Latin, Greek and Cyrillic. */
const cased = (isOne: (char: string) => boolean): string => {
  const chars: string[] = []
  for (const [first, last] of [
    [0xc0, 0x52f],
    [0x1e00, 0x1eff],
  ] as const)
    for (let code = first; code <= last; code++) {
      const char = String.fromCharCode(code)
      if (isOne(char)) chars.push(char)
    }
  return chars.join('')
}

/** Letters of Latin, Greek and Cyrillic, nearly all of which have two cases. */
const EUROPE = 'A-Za-zµÀ-ÖØ-öø-ˁˆ-ˑͰ-ͳͶͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯ'

/** The signs of each property. Scripts without cases are taken as whole blocks, with their marks. */
const CLASSES: { [property: string]: string } = {
  L: `${EUROPE}ªºԱ-Ֆՠ-ֈ\u05d0-\u05f2\u0620-\u064a\u0671-\u06d3\u0904-\u1fff\u2c00-\u2dff々〆ぁ-ヿ\u3105-\u31ff㐀-䶿一-\ua4cf\uac00-\ud7a3\uf900-\ufaff`,
  Lu: `A-Z${cased((char) => char !== char.toLowerCase())}`,
  Ll: `a-zµĸ${cased((char) => char !== char.toUpperCase())}`,
  N: '0-9²³¹¼-¾٠-٩⁰⁴-⁹₀-₉⅐-↉①-⒛',
}

/** What stands between brackets for a property: under the flag `i` a letter of one case stands for that of the other. */
const classOf = (property: string, flags: string): string =>
  /^L[ul]$/.test(property) && flags.includes('i') ? `${EUROPE}\u1e00-\u1eff` : CLASSES[property]!

/**
 * A pattern, or its source and flags, without the flag `u`: letters and numbers are spelled out, for the scripts above. A sign beyond
 * U+FFFF is then two that are neither. For patterns that ask for no other property than `L`, `Lu`, `Ll` and `N`, and have no `\u{…}`.
 */
export function quick(pattern: RegExp | string, flags = typeof pattern === 'string' ? '' : pattern.flags): RegExp {
  let isInside = false
  const source = (typeof pattern === 'string' ? pattern : pattern.source).replace(
    /\\p\{(\w+)\}|\\.|[[\]]/g,
    (found, property?: string) => {
      if (found === '[') isInside = true
      else if (found === ']') isInside = false
      if (property === undefined) return found
      return isInside ? classOf(property, flags) : `[${classOf(property, flags)}]`
    },
  )
  return new RegExp(source, flags.replace('u', ''))
}
