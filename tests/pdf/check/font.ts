// What fonts of a PDF say of their codes: width, Unicode value, and the widths of the embedded program.
import { type Dict, dict, list, name } from './read.ts'

export const fontFile = (descriptor: Dict | undefined): Dict | undefined =>
  dict(descriptor?.get('FontFile2')) ?? dict(descriptor?.get('FontFile3')) ?? dict(descriptor?.get('FontFile'))

export const descendant = (font: Dict): Dict | undefined => dict(list(font.get('DescendantFonts'))[0])

/** Codes of a shown string; two bytes each in a composite font. */
export const codesOf = (font: Dict, shown: Uint8Array): number[] => {
  if (name(font.get('Subtype')) !== 'Type0') return [...shown]
  const codes: number[] = []
  for (let at = 0; at + 1 < shown.length; at += 2) codes.push(shown[at]! * 256 + shown[at + 1]!)
  return codes
}

/** Text of codes by the ToUnicode map; undefined where the font has none. */
export const unicodeOf = (font: Dict): Map<number, string> | undefined => {
  const map = dict(font.get('ToUnicode'))
  if (map?.bytes === undefined) return undefined
  const source = Buffer.from(map.bytes()).toString('latin1')
  const texts = new Map<number, string>()
  const decode = (hex: string): string =>
    (hex.replace(/\s/g, '').match(/.{1,4}/g) ?? [])
      .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
      .join('')
  for (const [, section] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, value] of section!.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      texts.set(Number.parseInt(code!, 16), decode(value!))
  }
  for (const [, section] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, value, array] of section!.matchAll(/<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g)) {
      const values = [...(array ?? '').matchAll(/<([^>]*)>/g)].map(([, item]) => decode(item!))
      const start = Number.parseInt(from!, 16)
      for (let code = start; code <= Number.parseInt(to!, 16); code++) {
        const base = value === undefined ? undefined : decode(value)
        const last = base === undefined ? 0 : base.charCodeAt(base.length - 1)
        texts.set(
          code,
          base === undefined
            ? (values[code - start] ?? '')
            : base.slice(0, -1) + String.fromCharCode(last + code - start),
        )
      }
    }
  }
  return texts
}

/** Widths of codes by the dictionary of a CID font, in thousandths of an em. */
export const widthsOf = (cid: Dict): ((code: number) => number) => {
  const widths = new Map<number, number>()
  const entries = list(cid.get('W'))
  for (let at = 0; at < entries.length; ) {
    const first = Number(entries[at])
    const second = entries[at + 1]
    if (Array.isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, Number(width))
      at += 2
    } else {
      for (let code = first; code <= Number(second); code++) widths.set(code, Number(entries[at + 2]))
      at += 3
    }
  }
  const usual = Number(cid.get('DW') ?? 1000)
  return (code) => widths.get(code) ?? usual
}

/** The glyph of a code in the embedded program of a CID font; undefined where the font does not say. */
export const glyphsOf = (cid: Dict): ((code: number) => number) | undefined => {
  const map = cid.get('CIDToGIDMap')
  if (name(map) === 'Identity') return (code) => code
  const places = dict(map)?.bytes?.()
  return places && ((code) => (places[2 * code] ?? 0) * 256 + (places[2 * code + 1] ?? 0))
}

/** Advances of the glyphs of an embedded TrueType program, in thousandths of an em. */
export const programWidths = (file: Uint8Array): number[] => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    tables.set(Buffer.from(file.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8))
  }
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((tag) => tables.get(tag))
  if (head === undefined || hhea === undefined || maxp === undefined || hmtx === undefined) return []
  const em = view.getUint16(head + 18)
  const counted = view.getUint16(hhea + 34)
  return Array.from({ length: view.getUint16(maxp + 4) }, (_, glyph) => {
    return (view.getUint16(hmtx + Math.min(glyph, counted - 1) * 4) * 1000) / em
  })
}
