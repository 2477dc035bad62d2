// Briefs that are built side by side come out as they do one after another, and so do their faults.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSession, type Session } from '../../src/cli/session.ts'
import { type Folder, openFolder } from './folder.ts'

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
}, 60_000)

it('brings back the faults of a brief, and goes on with the others', async () => {
  folder.edit('briefs/a/brief.yaml', 'claim:', 'clami:')
  session = open(2, 'out')
  const [a, b] = await session.all()
  expect(a!.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  expect(b!.files).toHaveLength(1)
}, 60_000)
