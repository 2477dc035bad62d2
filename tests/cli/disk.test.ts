// What a command may do to the files of a folder: links and rights that stay.
import { chmodSync, lstatSync, mkdirSync, readdirSync, renameSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { diff } from '../../src/cli/diff.ts'
import { writeTogether } from '../../src/cli/disk.ts'
import { tellFailure } from '../../src/cli/failure.ts'
import { setFact } from '../../src/cli/facts/set.ts'
import { addBrief, type Folder, openFolder } from './folder.ts'
import { type Heard, hear } from './hear.ts'

const ledger = 'briefs/a/ledger.yaml'

let folder: Folder
beforeEach(() => {
  folder = openFolder('a')
})
afterEach(() => folder.remove())

const at = (path: string): string => join(folder.root, path)
const rights = (path: string): number => statSync(at(path)).mode & 0o777
const flags = () => ({ cwd: folder.root, color: 'never' as const })

/** As the program itself ends: a failure is told and gives the exit code. */
const run = (command: () => unknown): Promise<Heard> =>
  hear(async () => {
    try {
      await command()
    } catch (error) {
      process.exitCode = tellFailure(error)
    }
  })

describe('a ledger that is edited', () => {
  it('is written through a link to the file that other briefs share', async () => {
    renameSync(at(ledger), at('briefs/shared.yaml'))
    symlinkSync('../shared.yaml', at(ledger))
    await run(() => setFact('north_sales', '9', flags()))
    expect(lstatSync(at(ledger)).isSymbolicLink()).toBe(true)
    expect(folder.read('briefs/shared.yaml').toString()).toContain('value: 9,')
  })

  it('keeps its rights', async () => {
    chmodSync(at(ledger), 0o600)
    await run(() => setFact('north_sales', '9', flags()))
    expect(folder.read(ledger).toString()).toContain('value: 9,')
    expect(rights(ledger)).toBe(0o600)
    chmodSync(at(ledger), 0o664)
    folder.edit(ledger, 'value: 9,', 'value: 10,')
    chmodSync(at(ledger), 0o664)
    await run(() => setFact('north_sales', '9', flags()))
    expect(rights(ledger)).toBe(0o664)
  })

  it('is refused where it may not be written', async () => {
    const before = folder.read(ledger)
    chmodSync(at(ledger), 0o444)
    const { err, code } = await run(() => setFact('north_sales', '9', flags()))
    expect(err).toContain('ledger.yaml was not written: ')
    expect(code).toBe(2)
    expect(folder.read(ledger).equals(before)).toBe(true)
    expect(rights(ledger)).toBe(0o444)
  })
})

describe('files that belong together', () => {
  it('are all as they were where one is refused', async () => {
    folder.write('out/first.pdf', 'old')
    folder.write('out/taken', 'a file where a folder is wanted')
    const files = new Map(['first.pdf', 'taken/second.pdf'].map((name) => [at(`out/${name}`), Buffer.from('new')]))
    await expect(writeTogether(files)).rejects.toThrow(`${at('out/taken')} is a file`)
    expect(readdirSync(at('out')).sort()).toEqual(['first.pdf', 'taken'])
    expect(folder.read('out/first.pdf').toString()).toBe('old')
  })

  it('take their places, in folders that are made for them', async () => {
    folder.write('out/first.pdf', 'old')
    const files = new Map(['first.pdf', 'a/b/second.pdf'].map((name) => [at(`out/${name}`), Buffer.from(name)]))
    await writeTogether(files)
    for (const name of ['first.pdf', 'a/b/second.pdf']) expect(folder.read(`out/${name}`).toString()).toBe(name)
    expect(readdirSync(at('out')).sort()).toEqual(['a', 'first.pdf'])
  })
})

describe('--page', () => {
  it('writes over nothing but an earlier page', async () => {
    folder.write('templates/deck/part.html', '<!doctype html>')
    folder.write('briefs/a/figures.html', 'facts: {}')
    symlinkSync('templates', at('out'))
    const kept = [ledger, 'briefs/a/brief.yaml', 'templates/deck/part.html', 'briefs/a/figures.html']
    const before = kept.map((path) => folder.read(path).toString())
    for (const page of [...kept, 'out/deck/part.html', 'templates/new.html', 'moved.txt', '/dev/null']) {
      const set = await run(() => setFact('north_sales', '9', { ...flags(), page }))
      const compared = await run(() => diff(ledger, ledger, { ...flags(), page }))
      for (const { err, code } of [set, compared]) {
        expect(err).toMatch(new RegExp(`^briefwright: --page ${page}: .+\n$`))
        expect(code).toBe(2)
      }
    }
    expect(kept.map((path) => folder.read(path).toString())).toEqual(before)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    folder.write('moved.html', '<!doctype html>an earlier one')
    await run(() => setFact('north_sales', '9', { ...flags(), page: 'moved.html', dryRun: true }))
    expect(folder.read('moved.html').toString()).toContain('Edited in')
  })
})

/** As somebody who is no administrator, whom every right is given. */
async function asAnybody<T>(command: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) {
    chmodSync(folder.root, 0o755)
    process.seteuid?.(65534)
  }
  try {
    return await command()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('what may not be read', () => {
  it.each(['briefs/b/ledger.yaml', 'briefs/b/brief.yaml', 'briefs/b'])(
    'is one error that names it, and the others are checked: %s',
    async (path) => {
      addBrief(folder, 'b')
      chmodSync(at(path), 0)
      const { err, code } = await asAnybody(() => run(() => check([], flags())))
      const facts = await asAnybody(() => run(() => setFact('north_sales', '9', flags())))
      chmodSync(at(path), 0o755)
      expect(err).toContain(`error[read/no-right]: ${path} cannot be read: you have no right to`)
      expect(err).toMatch(/\b[12] briefs? checked, 1 error/)
      expect(err).not.toContain('concerns all')
      expect(code).toBe(1)
      expect(facts.err).toContain(`${path} cannot be read: you have no right to`)
      expect(facts.code).toBe(2)
    },
  )
})

it('a folder in the place of a document, of a page or of the folder of work is told as what it is', async () => {
  const said = async (command: () => unknown): Promise<unknown[]> => {
    const { err, code } = await run(command)
    return [err.trim().split('\n').at(-1), code]
  }
  mkdirSync(at('out/a.pptx'), { recursive: true })
  mkdirSync(at('moved.html'))
  expect(await said(() => writeTogether(new Map([[at('out/a.pptx'), new Uint8Array(3)]])))).toEqual([
    `briefwright: ${at('out/a.pptx')} was not written: a folder has that name`,
    2,
  ])
  expect(readdirSync(at('out'))).toEqual(['a.pptx'])
  expect(await said(() => diff(ledger, ledger, { ...flags(), page: 'moved.html' }))).toEqual([
    'briefwright: --page moved.html: a folder has that name; name another',
    2,
  ])
  expect(await said(() => diff('briefs/a', ledger, flags()))).toEqual([
    'briefwright: briefs/a is a folder: name a file in it, or a revision such as HEAD',
    2,
  ])
  expect(await said(() => check([], { ...flags(), cwd: at(ledger) }))).toEqual([
    `briefwright: ${at(ledger)} is a file, and a folder is wanted there`,
    2,
  ])
  expect((await run(() => check(['briefs'], flags()))).err).toContain('1 brief checked')
  mkdirSync(at('briefs/b.yaml'))
  expect((await run(() => check(['briefs/b.yaml'], flags()))).err).toContain(
    'error[read/no-file]: briefs/b.yaml is a folder, and a file is wanted',
  )
  folder.write('briefs/a/brief.yaml', `ledger: ../a\n${folder.read('briefs/a/brief.yaml')}`)
  expect((await run(() => check([], flags()))).err).toContain(
    'error[build/no-ledger]: the ledger briefs/a is a folder, and a file is wanted',
  )
})
