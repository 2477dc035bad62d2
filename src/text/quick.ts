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

/** What stands between brackets for each property. Scripts without cases are taken as whole blocks, with their marks. */
const CLASSES: { [property: string]: string } = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑͰ-ͳͶͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՠ-ֈ\u05d0-\u05f2\u0620-\u064a\u0671-\u06d3\u0904-\u1fff\u2c00-\u2dff々〆ぁ-ヿ\u3105-\u31ff㐀-䶿一-\ua4cf\uac00-\ud7a3\uf900-\ufaff',
  Lu: `A-Z${cased((char) => char !== char.toLowerCase())}`,
  Ll: `a-zµĸ${cased((char) => char !== char.toUpperCase())}`,
  N: '0-9²³¹¼-¾٠-٩⁰⁴-⁹₀-₉⅐-↉①-⒛',
}

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
      return isInside ? CLASSES[property]! : `[${CLASSES[property]!}]`
    },
  )
  return new RegExp(source, flags.replace('u', ''))
}
