// The measure of the rules: of seeded defects at least 95% are found, and in the shipped briefs nothing is.
import { expect, it } from 'vitest'
import { refused } from '../../src/lint/index.ts'
import { prepare } from '../../src/pipeline.ts'
import { disk } from './base.ts'
import { codesFor, isFound, readSeeds } from './seeds.ts'

const all = readSeeds()
const near = all.filter((seed) => seed.expect === 'none')
const seeds = all.filter((seed) => seed.expect !== 'none' && !refused[seed.expect])
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
    seeds.filter((seed) => codesFor(seed.expect).length === 0).map((seed) => `${seed.file}: ${seed.expect}`),
  ).toEqual([])
})

it('is silent on changes that only come near a rule', async () => {
  const alarms: string[] = []
  for (const seed of near) {
    const { told } = await isFound(seed)
    alarms.push(...told.map(({ code, message }) => `${seed.name}: ${code}: ${message}`))
  }
  expect(alarms).toEqual([])
}, 900_000)

it('finds at least 95% of the seeds', async () => {
  const missed: string[] = []
  for (const seed of seeds) if (!(await isFound(seed)).found) missed.push(`${seed.expect} ${seed.file}: ${seed.name}`)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(seeds.length * 0.05)
}, 900_000)
