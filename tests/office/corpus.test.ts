// Decks that Office and others wrote, where the corpus is at hand: the package check tells what they carry, and nothing else.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { checkPackage } from '../../src/office/index.ts'

const folder = fileURLToPath(new URL('../../../shared/corpus/templates/', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.p(pt|ot)[xm]$/.test(name)) : []

/** What is known of them, by a part of their names. */
const known: [RegExp, string[]][] = [
  [/\.potx$/, ['PKG-21']],
  [/macro_enabled/, ['PKG-21']],
  [/linkedpicture/, ['PKG-20']],
  [/encrypted|clusterfuzz/, ['PKG-14']],
  // A title whose layout has lost its own; a placeholder of media without text; a deck written by a converter.
  [/__layouts/, ['PKG-17']],
  [/populated-placeholders/, ['PKG-04']],
  [/SlideDimensions2/, ['PKG-02', 'PKG-11', 'PKG-19']],
]

it('raises no false alarm on decks of others', () => {
  const told = files.map((name) => [
    name,
    [...new Set(checkPackage(readFileSync(folder + name)).map((fault) => fault.rule))],
  ])
  expect(told).toEqual(files.map((name) => [name, known.find(([pattern]) => pattern.test(name))?.[1] ?? []]))
})
