// What is said, and done next, where a brief fails outright: at people, at programs, and in the next round.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { build } from '../../src/cli/build.ts'
import { Ended, type Failure, tellFailure } from '../../src/cli/failure.ts'
import { tellFailures } from '../../src/cli/not-built.ts'
import { openSession } from '../../src/cli/session.ts'
import type { BuildFlags } from '../../src/cli/tell-build.ts'
import { watch } from '../../src/cli/watch.ts'
import type { Watcher } from '../../src/cli/watcher.ts'
import { type Folder, openFolder } from './folder.ts'
import { hear } from './hear.ts'

const [a, b] = ['briefs/a/brief.yaml', 'briefs/b/brief.yaml']
const memo = 'out/a/brief-memo.pdf'
let folder: Folder
beforeEach(() => {
  folder = openFolder('a', 'b')
})
afterEach(() => folder.remove())

const flags = (more: Partial<BuildFlags> = {}): BuildFlags => ({
  ...{ cwd: folder.root, out: 'out', only: 'memo', color: 'never', json: true },
  ...more,
})
const block = (path: string): void => void mkdirSync(join(folder.root, path), { recursive: true })
const free = (path: string): void => rmSync(join(folder.root, path), { recursive: true })
const blocked = (path: string): string => `${join(folder.root, path)} was not written: a folder has that name`

it('tells programs which briefs failed and why, and people that they were not built', async () => {
  block(memo)
  const { out, err, code } = await hear(() => build([], flags()))
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    outputs: ['out/b/brief-memo.pdf'],
    failed: [{ brief: a, reason: blocked(memo) }],
  })
  expect(err).toContain(`briefwright: ${blocked(memo)}\n${a}: not built\n`)
  expect(err).toMatch(/1 file written, (.*, )?1 brief failed\n$/)
  expect(err).not.toContain('no faults')
  expect(code).toBe(2)
})

it('tells programs that no brief failed where none did', async () => {
  const { out } = await hear(() => build([], flags()))
  expect(JSON.parse(out)).toMatchObject({ ok: true, failed: [] })
})

it('says a reason of several briefs once, with the files that each has from before', async () => {
  await hear(() => build([], flags({ out: 'before' })))
  folder.write('out', 'a file where a folder is wanted')
  const reason = `${join(folder.root, 'out')} is a file, and a folder is wanted there`
  const { out, err, code } = await hear(() => build([], flags()))
  expect(JSON.parse(out)).toMatchObject({ ok: false, outputs: [], failed: [a, b].map((brief) => ({ brief, reason })) })
  expect(err.split(reason)).toHaveLength(2)
  expect(err).toContain(`${a}: not built\n${b}: not built\n`)
  expect(err).toMatch(/2 briefs failed\n$/)
  expect(code).toBe(2)
})

it('says which documents of a brief that failed are there from before, and leaves all of them as they were', async () => {
  const both = flags({ only: 'deck,memo', json: false })
  await hear(() => build([], both))
  const deck = folder.read('out/a/brief.pptx')
  free(memo)
  block(memo)
  folder.edit(a, 'They are few', 'They are five')
  const { err } = await hear(() => build([], both))
  expect(err).toContain(`${a}: not built; as they were before: out/a/brief.pptx\n`)
  expect(folder.read('out/a/brief.pptx').equals(deck)).toBe(true)
})

it('refuses a folder in the place of a document that has not changed', async () => {
  await hear(() => build([], flags()))
  free(memo)
  block(memo)
  const { err, code } = await hear(() => build([], flags()))
  expect(err).toContain(`briefwright: ${blocked(memo)}\n`)
  expect(code).toBe(2)
})

it('makes a brief that failed again in the next round, whatever was edited, until it is made', async () => {
  block(memo)
  const failed: string[] = []
  const session = openSession({
    ...{ cwd: folder.root, named: [], out: 'out', only: ['memo'], onStep: () => {} },
    onFailure: (brief) => void failed.push(brief),
  })
  const made = async (): Promise<string[]> => (await session.after(['briefs/b/ledger.yaml'])).map(({ brief }) => brief)
  await session.all()
  expect(await made()).toEqual([b])
  expect(failed).toEqual([a, a])
  free(memo)
  expect(await made()).toEqual([a, b])
  expect(await made()).toEqual([b])
})

it('tells programs that watch of each round in which a brief failed, also where all did', async () => {
  folder.write('out', 'a file where a folder is wanted')
  const failures: Failure[] = []
  const session = openSession({
    ...{ cwd: folder.root, named: [], out: 'out', only: ['memo'], onStep: () => {} },
    onFailure: (brief, error) => void failures.push({ brief, error }),
  })
  const edits = [
    () => [a],
    () => {
      free('out')
      block(memo)
      return [a]
    },
  ]
  const watcher: Watcher = { follow: async () => {}, close: async () => {}, next: async () => edits.shift()?.() }
  const progress = { say: () => {}, end: () => {} }
  const { out, err } = await hear(() => watch(session, watcher, progress, flags({ watch: true }), failures))
  const rounds = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const reason = `${join(folder.root, 'out')} is a file, and a folder is wanted there`
  const both = [a, b].map((brief) => ({ brief, reason }))
  expect(rounds).toMatchObject([
    { ok: false, outputs: [], failed: both },
    { ok: false, changed: [a], outputs: [], failed: both },
    { ok: false, changed: [a], outputs: ['out/b/brief-memo.pdf'], failed: [{ brief: a, reason: blocked(memo) }] },
  ])
  expect(err).not.toContain('no faults')
})

it('says of a process that was ended from outside what it was, and reports one that broke off by itself', async () => {
  const outside = await hear(() => tellFailure(new Ended('SIGKILL'), a))
  expect(outside.err).toBe(
    'briefwright: a process that makes briefs was ended from outside (SIGKILL), as where memory is short; save the brief again\n',
  )
  const inside = await hear(() => tellFailure(new Ended(1), a))
  expect(inside.err).toContain(`stopped on a fault of its own in ${a}. Please report it`)
})

it('tells the lines of a fault of its own once, and names it while it lasts', async () => {
  const fault = [{ brief: a, error: new Error('no page has a number') }]
  const first = await hear(() => tellFailures(fault, folder.root, 'out'))
  const again = await hear(() => tellFailures(fault, folder.root, 'out', fault))
  expect(first.err).toContain('    at ')
  expect(again.err).toBe(
    `briefwright: the fault of its own that was told before: no page has a number\n${a}: not built\n`,
  )
})
