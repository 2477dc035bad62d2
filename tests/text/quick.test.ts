// Patterns without the flag `u` find the letters and numbers that they would find with it.
import { expect, test } from 'vitest'
import { quick } from '../../src/text/index.ts'

/** The alphabets of Europe, from the first to the last code of each block. */
const SIGNS = [
  [0, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x52f],
  [0x1e00, 0x1e9b],
  [0x1ea0, 0x1eff],
].flatMap(([first, last]) => Array.from({ length: last! - first! + 1 }, (_, at) => String.fromCharCode(first! + at)))

const found = (pattern: RegExp): string => SIGNS.filter((sign) => pattern.test(sign)).join('')

test('capitals, letters and numbers of Europe are those of Unicode', () => {
  expect(found(quick(/^[\p{L}\p{N}]$/u))).toBe(found(/^[\p{L}\p{N}]$/u))
  expect(found(quick(/^\p{Lu}$/u))).toBe(found(/^\p{Lu}$/u))
  expect(found(quick(/^\p{Ll}$/u))).toBe(found(/^\p{Ll}$/u))
})

test('a class stands alone and between brackets, in either case', () => {
  const named = quick('(?<![\\p{L}-])müller-\\p{Lu}[\\p{Ll}’]+(?!\\p{L})', 'giu')
  expect('Müller-Öztürk, Obermüller-Ost und MÜLLER-ŽIŽEK'.match(named)).toEqual(['Müller-Öztürk', 'MÜLLER-ŽIŽEK'])
  expect(named.flags).toBe('gi')
})

test('a bracket that is escaped opens no class', () => {
  expect(quick(/\[\p{Lu}\p{Ll}+\]/u).exec('see [Źródło]')?.[0]).toBe('[Źródło]')
})
