// The measure of the rules: of seeded defects at least 95% are found, and in the shipped briefs nothing is.
import { expect, it } from 'vitest'
import { refused } from '../../src/lint/index.ts'
import { prepare } from '../../src/pipeline.ts'
import { disk } from './base.ts'
import { codesFor, isFound, readSeeds } from './seeds.ts'

const seeds = readSeeds()
const briefs = disk
  .list('briefs/tencent-cloud')
  .filter((name) => name.endsWith('.yaml') && name !== 'ledger.yaml')
  .map((name) => `briefs/tencent-cloud/${name}`)

it.each(briefs)('finds nothing in %s, judged as a release', async (path) => {
  const { diagnostics } = await prepare(path, disk, { profile: 'release' })
  expect(
    diagnostics.filter(({ code }) => code.startsWith('lint/')).map(({ code, message }) => `${code}: ${message}`),
  ).toEqual([])
})

it('has seeds only for what can be found', () => {
  expect(
    seeds
      .filter((seed) => codesFor(seed.expect).length === 0 || refused[seed.expect])
      .map((seed) => `${seed.file}: ${seed.expect}`),
  ).toEqual([])
})

it('finds at least 95% of the seeds', async () => {
  const missed: string[] = []
  for (const seed of seeds) if (!(await isFound(seed)).found) missed.push(`${seed.expect} ${seed.file}: ${seed.name}`)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(seeds.length * 0.05)
}, 300_000)
