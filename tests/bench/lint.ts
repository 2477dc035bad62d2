// Measures the rules: how many seeded defects each finds, false alarms in the shipped briefs, and how long a check takes:
// `npx tsx tests/bench/lint.ts`. With a number or a code as argument it tells what is found for each seed of that rule.
import { refused, rules } from '../../src/lint/index.ts'
import { prepare } from '../../src/pipeline.ts'
import { disk } from '../lint/base.ts'
import { isFound, readSeeds } from '../lint/seeds.ts'

const asked = process.argv[2]
const all = readSeeds().filter((seed) => asked === undefined || seed.expect === asked)
const near = all.filter((seed) => seed.expect === 'none')
const seeds = all.filter((seed) => seed.expect !== 'none' && !refused[seed.expect])
const scores = new Map<string, { found: number; of: number; missed: string[] }>()
/** Seeds written from the texts of the rules alone are counted apart, each set by itself: the rules have been mended since. */
const blind = new Map(
  [1, 2, 3, 4, 5, 6].map((set) => `blind${set === 1 ? '' : set}.yaml`).map((file) => [file, { found: 0, of: 0 }]),
)
for (const seed of seeds) {
  const { found, told } = await isFound(seed).catch((error: Error) => {
    process.stdout.write(`WRONG  ${seed.file}: ${seed.name}: ${error.message}\n`)
    return { found: false, told: [] }
  })
  const set = blind.get(seed.file)
  if (set) {
    set.of++
    set.found += Number(found)
  }
  const score = scores.get(seed.expect) ?? { found: 0, of: 0, missed: [] }
  scores.set(seed.expect, {
    found: score.found + Number(found),
    of: score.of + 1,
    missed: found ? score.missed : [...score.missed, `${seed.file}: ${seed.name}`],
  })
  if (asked === undefined) continue
  process.stdout.write(`${found ? 'found ' : 'MISSED'} ${seed.file}: ${seed.name}\n`)
  for (const { code, message } of told) process.stdout.write(`         ${code}: ${message}\n`)
}
for (const [expect, { found, of, missed }] of [...scores].sort(([a], [b]) => a.localeCompare(b)))
  process.stdout.write(`${expect.padEnd(28)} ${found}/${of}${missed.map((name) => `\n    missed ${name}`).join('')}\n`)
let alarmed = 0
for (const seed of near) {
  const { found, told } = await isFound(seed)
  if (found) continue
  alarmed++
  process.stdout.write(`ALARM  ${seed.file}: ${seed.name}\n`)
  for (const { code, message } of told) process.stdout.write(`         ${code}: ${message}\n`)
}
const total = [...scores.values()].reduce((sum, { found }) => sum + found, 0)
if (seeds.length > 0)
  process.stdout.write(
    `\nfound ${total} of ${seeds.length} seeds: ${((100 * total) / seeds.length).toFixed(1)}% (goal: at least 95%)\n`,
  )
for (const [file, { found, of }] of blind)
  if (of > 0) process.stdout.write(`of them from ${file}: ${found} of ${of}: ${((100 * found) / of).toFixed(1)}%\n`)
if (near.length > 0)
  process.stdout.write(`false alarms in ${near.length} changes that only come near a rule: ${alarmed} (goal: none)\n`)
if (asked === undefined) {
  const without = rules.filter(({ id }) => !scores.has(id)).map(({ id }) => id)
  process.stdout.write(`rules without a seed: ${without.join(', ') || 'none'}\n`)
  const briefs = disk.list('briefs/tencent-cloud').filter((name) => name.endsWith('.yaml') && name !== 'ledger.yaml')
  let alarms = 0
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const begun = performance.now()
    alarms = 0
    for (const name of briefs) {
      const { diagnostics } = await prepare(`briefs/tencent-cloud/${name}`, disk, { profile: 'release' })
      alarms += diagnostics.filter(({ code }) => code.startsWith('lint/')).length
    }
    times.push(performance.now() - begun)
  }
  process.stdout.write(`false alarms in ${briefs.length} shipped briefs: ${alarms} (goal: none)\n`)
  process.stdout.write(
    `check of the engagement, warm, best of ${times.length}: ${(Math.min(...times) / 1000).toFixed(2)} s (goal: under 1 s)\n`,
  )
}
