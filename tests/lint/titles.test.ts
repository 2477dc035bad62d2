// Whether a title is a sentence: no good one is taken for a heading, and most headings are found.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expect, it } from 'vitest'
import { lexiconFor } from '../../src/lint/index.ts'

const titles = parse(readFileSync(join(import.meta.dirname, 'titles.yaml'), 'utf8')) as {
  good: string[]
  headings: string[]
}
const hasVerb = lexiconFor('en-GB')!.hasVerb!

it('takes no sentence for a heading', () => {
  expect(titles.good.length).toBeGreaterThanOrEqual(120)
  expect(titles.good.filter((title) => !hasVerb(title))).toEqual([])
})

it('finds at least 85% of the headings', () => {
  expect(titles.headings.length).toBeGreaterThanOrEqual(60)
  const missed = titles.headings.filter(hasVerb)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(titles.headings.length * 0.15)
})
