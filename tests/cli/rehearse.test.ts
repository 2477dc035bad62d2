// Rehearsals leave no trace: an edit comes out as if there had been none, whether they ended or broke off.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Maker, openHand, type Round, roundOf } from '../../src/cli/hand.ts'
import { openRecord } from '../../src/cli/record.ts'
import { type Folder, openFolder } from './folder.ts'

let folder: Folder
beforeEach(() => {
  folder = openFolder('a')
})
afterEach(() => folder.remove())

const brief = 'briefs/a/brief.yaml'
const ledger = 'briefs/a/ledger.yaml'
const open = (): Maker => openHand({ cwd: folder.root, out: 'out', program: 'this' }, openRecord(`${folder.root}/out`))
const task = { brief, kept: true, force: true }

const round = async ({ make }: Maker, asked: Parameters<Maker['make']>[0]): Promise<Round> =>
  roundOf(await make(asked, () => {}))

/** A round in words: its files with their bytes, its faults, what changed. */
const told = ({ painted, diagnostics, changes, reads }: Round) => ({
  painted: [...painted].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]),
  diagnostics,
  changes,
  reads,
})

it('makes of an edit after rehearsals, and after one that broke off, what it makes without', async () => {
  const makers = [open(), open(), open()]
  const [plain, rehearsed, called] = makers as [Maker, Maker, Maker]
  for (const maker of makers) await round(maker, task)
  const ledgerBefore = folder.read(ledger)

  await rehearsed.rehearse(() => false)
  let asked = 0
  await called.rehearse(() => ++asked > 7)
  expect(asked).toBe(8)
  expect(folder.read(ledger).equals(ledgerBefore)).toBe(true)

  folder.edit(ledger, 'value: 12', 'value: 16')
  folder.edit(ledger, 'value: 3', 'value: 4')
  const edit = { ...task, edited: [ledger] }
  const expected = told(await round(plain, edit))
  expect(expected.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(told(await round(rehearsed, edit))).toEqual(expected)
  expect(told(await round(called, edit))).toEqual(expected)

  await called.rehearse(() => false)
  folder.write(ledger, ledgerBefore.toString())
  expect(told(await round(called, edit))).toEqual(told(await round(plain, edit)))
}, 120_000)

it('rehearses no brief that was deleted', async () => {
  const maker = open()
  await round(maker, task)
  rmSync(join(folder.root, brief))
  let asked = 0
  const isCalled = (): boolean => ++asked > 0
  expect(await maker.rehearse(isCalled)).toBe(true)
  expect(await maker.catchUp(task, isCalled)).toBe(false)
  expect(asked).toBe(0)
}, 120_000)

it('says nothing of steps, and asks no more than a few times', async () => {
  const maker = open()
  const steps: string[] = []
  await maker.make(task, (step) => void steps.push(step))
  const before = steps.length
  await maker.rehearse(() => false)
  let asked = 0
  await maker.rehearse(() => ++asked > 0)
  expect([steps.length, asked]).toEqual([before, 0])
}, 120_000)

it('makes all anew of a brief on which it failed: what was edited then is not in what it remembers', async () => {
  const maker = open()
  await round(maker, task)
  const template = 'templates/memo/document.hbs'
  folder.edit(template, '{{title}}</text>', '{{title}} · Confidential</text>')
  const fails = maker.make({ ...task, edited: [template] }, (step) => {
    if (step === 'checking') throw new Error('by chance')
  })
  await expect(fails).rejects.toThrow('by chance')
  folder.edit(ledger, 'value: 12', 'value: 16')
  folder.edit(ledger, 'value: 3', 'value: 4')
  const edited = await round(maker, { ...task, edited: [ledger] })
  expect(edited.painted.size).toBe(4)
  expect(told(edited).painted).toEqual(told(await round(open(), task)).painted)
}, 120_000)
