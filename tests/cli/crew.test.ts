// Briefs that are built side by side come out as they do one after another, and so do their faults.
import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Ended } from '../../src/cli/failure.ts'
import type { Round } from '../../src/cli/hand.ts'
import { openSession, type Session } from '../../src/cli/session.ts'
import { type Folder, openFolder } from './folder.ts'

const children: ChildProcess[] = []
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>()
  const fork = (...how: Parameters<typeof real.fork>): ChildProcess => {
    const child = real.fork(...how)
    children.push(child)
    return child
  }
  return { ...real, fork }
})

let folder: Folder
let session: Session
beforeEach(() => {
  folder = openFolder('a', 'b')
})
afterEach(async () => {
  await session.close()
  folder.remove()
})

const open = (hands: number, out: string, steps: string[] = []): Session =>
  openSession({ cwd: folder.root, named: [], out, only: ['memo'], hands, onStep: (brief) => steps.push(brief) })

it('builds in several processes what one builds, byte by byte, and tells what an edit moved', async () => {
  session = open(1, 'alone')
  await session.all()
  const steps: string[] = []
  session = open(2, 'out', steps)
  const first = await session.all()
  expect(first.map(({ brief, files }) => [brief, files[0]?.written])).toEqual([
    ['briefs/a/brief.yaml', true],
    ['briefs/b/brief.yaml', true],
  ])
  for (const name of ['a', 'b'])
    expect(folder.read(`out/${name}/brief-memo.pdf`).equals(folder.read(`alone/${name}/brief-memo.pdf`))).toBe(true)
  expect(new Set(steps).size).toBe(2)

  folder.edit('briefs/a/brief.yaml', 'They are few', 'They are very few')
  const [round, ...others] = await session.after(['briefs/a/brief.yaml'])
  expect(others).toEqual([])
  expect(round!.changes.get('out/a/brief-memo.pdf')!.sentences.length).toBeGreaterThan(0)

  // The record of both is one: nothing is written again by whoever comes next.
  await session.close()
  session = open(1, 'out')
  expect((await session.all()).flatMap(({ files }) => files.filter(({ written }) => written))).toEqual([])
}, 240_000)

it('brings back the faults of a brief, and goes on with the others', async () => {
  folder.edit('briefs/a/brief.yaml', 'claim:', 'clami:')
  session = open(2, 'out')
  const [a, b] = await session.all()
  expect(a!.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  expect(b!.files).toHaveLength(1)
}, 240_000)

const one = 'briefs/a/brief.yaml'
const openOne = (hands: number, out: string, steps: string[] = []): Session =>
  openSession({ cwd: folder.root, named: [one], out, hands, onStep: (_brief, step) => steps.push(step) })
const told = ({ diagnostics }: Round): string[] => diagnostics.map((one) => JSON.stringify(one)).sort()
const endings = ['.pptx', '-handout.pdf', '-memo.pdf', '-one-pager.pdf']

it('makes all of a brief in one hand, byte by byte what one makes, and so after an edit of one of them', async () => {
  const openBoth = (hands: number, out: string): Session =>
    openSession({ cwd: folder.root, named: [], out, hands, onStep: (brief, step) => steps.push(`${brief} ${step}`) })
  const steps: string[] = []
  const compare = (rounds: readonly Round[], alone: readonly Round[]): void => {
    expect(rounds.map(({ brief }) => brief)).toEqual(alone.map(({ brief }) => brief))
    rounds.forEach((round, at) => {
      expect(round.files.map(({ file }) => file)).toEqual(
        endings.map((ending) => round.brief.replace('briefs', 'out').replace('.yaml', ending)),
      )
      expect(told(round)).toEqual(told(alone[at]!))
      for (const { file } of round.files)
        expect(folder.read(file).equals(folder.read(file.replace('out', 'alone')))).toBe(true)
    })
  }
  const single = openBoth(1, 'alone')
  const alone = await single.all()
  session = openBoth(2, 'out')
  compare(await session.all(), alone)

  steps.length = 0
  folder.edit(one, 'They are few', 'They are very few')
  const edited = await session.after([one])
  expect(steps.filter((step) => step.endsWith(' reading'))).toEqual([`${one} reading`])
  compare(edited, await single.after([one]))
}, 240_000)

it('writes no document of a brief where another has a fault, and then tells what changed since it was written', async () => {
  session = openOne(2, 'out')
  await session.all()
  const deck = folder.read('out/a/brief.pptx')
  folder.edit(one, 'They are few', 'They are very few')
  folder.edit('templates/memo/document.hbs', '<flow', '<floww')
  const [broken] = await session.after([one, 'templates/memo/document.hbs'])
  expect(broken).toMatchObject({ files: [], changes: new Map() })
  expect(folder.read('out/a/brief.pptx').equals(deck)).toBe(true)
  folder.edit('templates/memo/document.hbs', '<floww', '<flow')
  folder.edit(one, 'They are very few', 'They are so few')
  const [whole] = await session.after([one, 'templates/memo/document.hbs'])
  expect(whole!.files.filter(({ written }) => written)).not.toEqual([])
  const changes = [...whole!.changes.values()].flatMap(({ sentences }) => sentences)
  expect(changes.map(({ before }) => before).join()).toContain('They are few')
  expect(changes.map(({ before }) => before).join()).not.toContain('very few')
}, 240_000)

it('lets each of two hands make any of three briefs once it has caught up, and tells what an edit moved since the last', async () => {
  const others = openFolder('a', 'b', 'c')
  try {
    const openThree = (hands: number, out: string): Session =>
      openSession({ cwd: others.root, named: [], out, only: ['memo'], hands, onStep: () => {} })
    const alone = openThree(1, 'alone')
    await alone.all()
    const together = openThree(2, 'out')
    await together.all()
    const edits = ['They are few', 'They are very few', 'They are so few', 'They are not few']
    for (const [at, text] of edits.slice(1).entries()) {
      const paths = ['a', 'b', 'c'].map((name) => `briefs/${name}/brief.yaml`)
      for (const path of paths) others.edit(path, edits[at]!, text)
      const rounds = await together.after(paths)
      const single = await alone.after(paths)
      expect(rounds.map((round) => [round.brief, told(round), [...round.changes.values()]])).toEqual(
        single.map((round) => [round.brief, told(round), [...round.changes.values()]]),
      )
      expect([...rounds[0]!.changes.values()].flatMap(({ sentences }) => sentences).length).toBeGreaterThan(0)
      for (const { file } of rounds.flatMap(({ files }) => files))
        expect(others.read(file).equals(others.read(file.replace('out', 'alone')))).toBe(true)
      // Until they have caught up; whether they have is no matter for what comes out.
      if (at === 0) await new Promise((done) => setTimeout(done, 1500))
    }
    await together.close()
  } finally {
    others.remove()
  }
}, 240_000)

it('makes a brief again where its process was killed in the middle of it', async () => {
  children.length = 0
  let killed = 0
  session = openSession({
    cwd: folder.root,
    named: [],
    out: 'out',
    only: ['memo'],
    hands: 2,
    onStep: () => {
      if (killed++ === 0) for (const child of children) child.kill('SIGKILL')
    },
  })
  const rounds = await session.all()
  expect(rounds.flatMap(({ files }) => files.map(({ file, written }) => [file, written]))).toEqual([
    ['out/a/brief-memo.pdf', true],
    ['out/b/brief-memo.pdf', true],
  ])
  expect(children).toHaveLength(4)
}, 240_000)

it('says that a brief failed where its process was killed twice, and makes it in the next round', async () => {
  let isShort = true
  const failed: [string, unknown][] = []
  session = openSession({
    ...{ cwd: folder.root, named: [one], out: 'out', only: ['memo'], hands: 2 },
    onStep: () => {
      if (isShort) for (const child of children) child.kill('SIGKILL')
    },
    onFailure: (brief, error) => void failed.push([brief, error]),
  })
  expect(await session.all()).toEqual([])
  expect(failed).toEqual([[one, new Ended('SIGKILL')]])
  isShort = false
  const rounds = await session.after(['briefs/b/brief.yaml'])
  expect(rounds.flatMap(({ files }) => files.map(({ file, written }) => [file, written]))).toEqual([
    ['out/a/brief-memo.pdf', true],
  ])
}, 240_000)
