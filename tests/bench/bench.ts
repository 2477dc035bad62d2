// Times what a user waits for, and says where the time goes: `npm run bench`. Quotes medians; machines are noisy.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDisk } from '../../src/cli/disk.ts'
import { openSession } from '../../src/cli/session.ts'
import { openWatcher } from '../../src/cli/watcher.ts'
import { paint, prepare } from '../../src/pipeline.ts'

const root = join(import.meta.dirname, '..', '..')
const brief = 'briefs/tencent-cloud/fast-follower.yaml'
const out = mkdtempSync(join(tmpdir(), 'briefwright-bench-'))

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`

const add = (lists: Record<string, number[]>, name: string, value: number): void => {
  lists[name] = [...(lists[name] ?? []), value]
}

/** Wall time of a command, milliseconds; medians of interleaved runs. */
function wall(commands: Record<string, string[]>, runs: number): Record<string, number> {
  const times: Record<string, number[]> = {}
  for (let run = 0; run < runs; run++)
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
      if (done.status !== 0) throw new Error(`${name} ended with ${done.status}`)
      add(times, name, performance.now() - start)
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

const cold = wall(
  {
    node: ['-e', '0'],
    help: ['dist/cli/main.js', '--help'],
    check: ['dist/cli/main.js', 'check', brief],
    build: ['dist/cli/main.js', 'build', brief, '-o', out, '--force'],
    again: ['dist/cli/main.js', 'build', brief, '-o', out],
  },
  7,
)
process.stdout.write('cold, whole process, median of 7\n')
process.stdout.write(`  bare node          ${seconds(cold['node']!)}\n`)
process.stdout.write(
  `  --help             ${seconds(cold['help']!)}   ${(cold['help']! / cold['node']!).toFixed(2)} × node (goal: at most 2)\n`,
)
process.stdout.write(`  check one brief    ${seconds(cold['check']!)}\n`)
process.stdout.write(`  build one brief    ${seconds(cold['build']!)}   four deliverables (goal: under 2.5 s)\n`)
process.stdout.write(`  build it again     ${seconds(cold['again']!)}   nothing changed\n`)

const disk = openDisk(root)
const steps: Record<string, number[]> = {}
const totals: number[] = []
for (let run = 0; run < 15; run++) {
  const begun = performance.now()
  let last = begun
  let name = ''
  const mark = (next: string) => {
    const now = performance.now()
    if (name) add(steps, name, now - last)
    name = next
    last = now
  }
  const { settled, pages } = await prepare(brief, disk, { onStep: mark })
  for (const each of pages) {
    mark(`painting the ${each.deliverable}`)
    await paint(each, settled!.brand, disk)
  }
  mark('')
  if (run >= 5) totals.push(performance.now() - begun)
}
process.stdout.write('warm, in one process, median of 10 after 5\n')
for (const [step, times] of Object.entries(steps))
  process.stdout.write(`  ${step.padEnd(28)} ${seconds(median(times.slice(5)))}\n`)
process.stdout.write(`  ${'all'.padEnd(28)} ${seconds(median(totals))}   (goal: under 0.3 s)\n`)

// What an analyst sees who watches: a figure is saved, and the files are there.
const ledger = 'briefs/tencent-cloud/ledger.yaml'
cpSync(join(root, 'briefs'), join(out, 'briefs'), { recursive: true })
const session = openSession({ cwd: out, named: [brief], out: 'out', hands: availableParallelism(), onStep: () => {} })
await session.all()
const watcher = openWatcher(out, 'out')
await watcher.follow(session.folders())
const typed = readFileSync(join(out, ledger), 'utf8')
const waits: number[] = []
let files = 0
for (let run = 0; run < 15; run++) {
  const saved = performance.now()
  writeFileSync(join(out, ledger), typed.replace('value: 78\n', `value: ${79 + run}\n`))
  const rounds = await session.after((await watcher.next()) ?? [])
  files = rounds.flatMap((round) => round.files.filter(({ written }) => written)).length
  if (run >= 5) waits.push(performance.now() - saved)
}
await watcher.close()
await session.close()
process.stdout.write('watched, from the saving of one edited figure to the last file, median of 10 after 5\n')
process.stdout.write(`  ${`${files} files written`.padEnd(28)} ${seconds(median(waits))}   (goal: under 0.3 s)\n`)
rmSync(out, { recursive: true, force: true })
