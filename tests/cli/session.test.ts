// What is built again after which edit, and what is left alone; on a real disk.
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { build } from '../../src/cli/build.ts'
import type { Round } from '../../src/cli/hand.ts'
import { openSession, type Session } from '../../src/cli/session.ts'
import { addBrief, type Folder, openFolder } from './folder.ts'
import { hear } from './hear.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

let folder: Folder
beforeEach(() => {
  folder = openFolder('a', 'b')
})
afterEach(() => folder.remove())

const open = (wishes: { force?: boolean; named?: string[] } = {}): Session =>
  openSession({ cwd: folder.root, named: [], out: 'out', onStep: () => {}, ...wishes })

const names = (rounds: Round[], written: boolean): string[] =>
  rounds.flatMap(({ files }) => files.filter((one) => one.written === written).map(({ file }) => file.slice(4)))
const written = (rounds: Round[]): string[] => names(rounds, true)
const unchanged = (rounds: Round[]): string[] => names(rounds, false)
const all = (name: string): string[] =>
  ['.pptx', '-handout.pdf', '-memo.pdf', '-one-pager.pdf'].map((ending) => `${name}/brief${ending}`)

it('leaves alone what is already there as it would be written', async () => {
  expect(written(await open().all())).toEqual([...all('a'), ...all('b')])
  const again = await open().all()
  expect(written(again)).toEqual([])
  expect(unchanged(again)).toEqual([...all('a'), ...all('b')])
  expect(written(await open({ force: true }).all())).toEqual([...all('a'), ...all('b')])
})

it('writes no document of a brief that is deleted while it is made', async () => {
  const session = openSession({
    ...{ cwd: folder.root, named: [], out: 'out' },
    onStep: (brief, step) => {
      if (brief === 'briefs/a/brief.yaml' && step === 'checking') rmSync(join(folder.root, brief))
    },
  })
  expect(written(await session.all())).toEqual(all('b'))
  expect(existsSync(join(folder.root, 'out/a'))).toBe(false)
})

it.each([1, 2])('goes on with the others where one fails outright, with %s hands', async (hands) => {
  folder.write('out/a', 'a file where a folder is wanted')
  const failed: string[] = []
  const onFailure = (brief: string, error: unknown): void => void failed.push(`${brief}: ${(error as Error).message}`)
  const session = openSession({ cwd: folder.root, named: [], out: 'out', hands, onStep: () => {}, onFailure })
  try {
    expect(written(await session.all())).toEqual(all('b'))
    expect(failed).toEqual([
      `briefs/a/brief.yaml: ${join(folder.root, 'out/a')} is a file, and a folder is wanted there`,
    ])
  } finally {
    await session.close()
  }
})

it('tells the documents of the others and what failed, and ends with its exit code', async () => {
  folder.write('out/a', 'a file where a folder is wanted')
  const { out, err, code } = await hear(() => build([], { cwd: folder.root, out: 'out', color: 'never' }))
  expect(out.trim().split('\n')).toEqual(all('b').map((file) => `out/${file}`))
  expect(err.trim().split('\n').slice(-3)).toEqual([
    `briefwright: ${join(folder.root, 'out/a')} is a file, and a folder is wanted there`,
    'briefs/a/brief.yaml: not built',
    expect.stringMatching(/^4 files written, .*1 brief failed$/),
  ])
  expect(code).toBe(2)
})

it('writes again what someone removed or changed, and everything where the record cannot be read', async () => {
  await open({ named: ['briefs/a/brief.yaml'] }).all()
  const memo = folder.read('out/a/brief-memo.pdf')
  rmSync(join(folder.root, 'out/a/brief.pptx'))
  folder.write('out/a/brief-memo.pdf', 'not a memo')
  expect(written(await open({ named: ['briefs/a/brief.yaml'] }).all())).toEqual(['a/brief.pptx', 'a/brief-memo.pdf'])
  expect(folder.read('out/a/brief-memo.pdf').equals(memo)).toBe(true)
  folder.write('out/.briefwright.json', '{ "files": ')
  expect(written(await open({ named: ['briefs/a/brief.yaml'] }).all())).toEqual(all('a'))
})

it('builds only the briefs that read what was edited, and writes only what came out otherwise', async () => {
  const session = open()
  await session.all()

  folder.edit('briefs/a/ledger.yaml', 'value: 0,', 'value:  0,')
  const same = await session.after(['briefs/a/ledger.yaml'])
  expect(same.map(({ brief }) => brief)).toEqual(['briefs/a/brief.yaml'])
  expect(unchanged(same)).toEqual(all('a'))

  // Every line of the brief moves down, and the brief itself travels in the PDFs only.
  folder.edit('briefs/a/brief.yaml', 'title:', '# a remark\ntitle:')
  expect(unchanged(await session.after(['briefs/a/brief.yaml']))).toContain('a/brief.pptx')

  folder.edit('briefs/a/brief.yaml', 'They are few', 'They are very few')
  const words = await session.after(['briefs/a/brief.yaml'])
  expect(words.map(({ brief }) => brief)).toEqual(['briefs/a/brief.yaml'])
  expect(written(words)).toContain('a/brief-memo.pdf')

  folder.edit('templates/one-pager/document.hbs', '<sheet', '<sheet ')
  const template = await session.after(['templates/one-pager/document.hbs'])
  expect(template.map(({ brief }) => brief)).toEqual(['briefs/a/brief.yaml', 'briefs/b/brief.yaml'])
  expect(written(template)).toEqual([])

  expect(await session.after(['README.md', 'out/a/brief.pptx'])).toEqual([])
})

it('still hears of the templates after an edit that came to nothing', async () => {
  const session = open({ named: ['briefs/a/brief.yaml'] })
  await session.all()
  folder.edit('briefs/a/ledger.yaml', 'value: 0,', 'value:  0,')
  expect(unchanged(await session.after(['briefs/a/ledger.yaml']))).toEqual(all('a'))
  folder.edit('templates/one-pager/parts/head.hbs', '{{document_kind}}', 'Short: {{document_kind}}')
  expect(written(await session.after(['templates/one-pager/parts/head.hbs']))).toEqual(['a/brief-one-pager.pdf'])
  folder.edit('briefs/a/ledger.yaml', 'value:  0,', 'value: 0,')
  expect(unchanged(await session.after(['briefs/a/ledger.yaml']))).toEqual(all('a'))
})

it('gives the same bytes whether built at once or again after edits', async () => {
  const session = open()
  await session.all()
  folder.edit('briefs/a/ledger.yaml', 'value: 12', 'value: 16')
  folder.edit('briefs/a/ledger.yaml', 'value: 3', 'value: 4')
  folder.edit('templates/brands/hairline/brand.yaml', 'colors:', 'colors: # of the house')
  await session.after(['briefs/a/ledger.yaml', 'templates/brands/hairline/brand.yaml'])
  const warm = all('a').map((file) => folder.read(join('out', file)))
  await open({ force: true, named: ['briefs/a/brief.yaml'] }).all()
  all('a').forEach((file, at) => {
    expect(folder.read(join('out', file)).equals(warm[at]!)).toBe(true)
  })
})

it('gives after each of many edits the bytes that a new session gives, also where one is taken back', async () => {
  const named = ['briefs/a/brief.yaml']
  const session = open({ named })
  await session.all()
  const ledger = 'briefs/a/ledger.yaml'
  const edits: [path: string, ...changes: [from: string, to: string][]][] = [
    [ledger, ['value: 12', 'value: 1600'], ['value: 3', 'value: 400']],
    ['briefs/a/brief.yaml', ['They are few', 'They are few and live in more streets than one shop can serve']],
    [ledger, ['value: 1600', 'value: 12'], ['value: 400', 'value: 3']],
    ['templates/brands/hairline/brand.yaml', ['colors:', 'colors: # of the house']],
  ]
  for (const [path, ...changes] of edits) {
    for (const [from, to] of changes) folder.edit(path, from, to)
    const [round] = await session.after([path])
    expect(round!.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const warm = all('a').map((name) => folder.read(join('out', name)))
    const [fresh] = await open({ force: true, named }).all()
    expect(round!.diagnostics).toEqual(fresh!.diagnostics)
    all('a').forEach((name, at) => {
      expect(folder.read(join('out', name)).equals(warm[at]!), `${name} after ${changes}`).toBe(true)
    })
  }
})

it('puts no word of one brief into the documents of another of the same brand, nor of its own past', async () => {
  folder.edit('briefs/b/brief.yaml', 'title: Two shops', 'title: Two bakeries')
  const session = open()
  await session.all()
  folder.edit('briefs/a/brief.yaml', 'title: Two shops', 'title: Two cafés')
  folder.edit('briefs/a/brief.yaml', 'date: 2025-02-01', 'date: 2025-02-02')
  await session.after(['briefs/a/brief.yaml'])
  for (const name of ['a', 'b']) {
    const together = all(name).map((file) => folder.read(join('out', file)))
    const named = [`briefs/${name}/brief.yaml`]
    // In a process of its own, as nothing is known there of the other.
    execFileSync(process.execPath, ['--import', 'tsx', main, '-C', folder.root, 'build', '--force', ...named])
    all(name).forEach((file, at) => {
      expect(folder.read(join('out', file)).equals(together[at]!), file).toBe(true)
    })
  }
}, 60_000)

it('says which words changed on which pages', async () => {
  const session = open({ named: ['briefs/a/brief.yaml'] })
  await session.all()
  folder.edit('briefs/a/brief.yaml', 'One shop is enough', 'One shop is plenty')
  const [round] = await session.after(['briefs/a/brief.yaml'])
  const deck = round!.changes.get('out/a/brief.pptx')!
  expect(deck.sentences.map(({ before, after }) => [before, after])).toEqual([
    ['One shop is enough', 'One shop is plenty'],
  ])
  expect(deck.pages).toEqual(deck.sentences[0]!.pages)
  expect(deck.redrawn).toEqual([])
})

it('keeps the files of a broken brief, and builds on when it is whole again', async () => {
  const session = open({ named: ['briefs/a/brief.yaml'] })
  await session.all()
  const deck = folder.read('out/a/brief.pptx')
  folder.edit('briefs/a/ledger.yaml', 'value: 3,', 'value: [,')
  const [broken] = await session.after(['briefs/a/ledger.yaml'])
  expect(broken!.files).toEqual([])
  expect(broken!.diagnostics.map(({ span }) => span?.file)).toContain('briefs/a/ledger.yaml')
  expect(folder.read('out/a/brief.pptx').equals(deck)).toBe(true)
  folder.edit('briefs/a/ledger.yaml', 'value: [,', 'value: 3,')
  const [whole] = await session.after(['briefs/a/ledger.yaml'])
  expect(whole!.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(unchanged([whole!])).toEqual(all('a'))
})

it('builds a ledger that appears, a brief that is new, and forgets one that is gone', async () => {
  const session = open()
  await session.all()
  addBrief(folder, 'c')
  rmSync(join(folder.root, 'briefs/c/ledger.yaml'))
  const [lacking] = await session.after(['briefs/c/brief.yaml'])
  expect(lacking!.diagnostics.map(({ code }) => code)).toEqual(['build/no-ledger'])
  expect(session.folders()).toContain('briefs/c')
  folder.write('briefs/c/ledger.yaml', folder.read('briefs/a/ledger.yaml').toString())
  expect(written(await session.after(['briefs/c/ledger.yaml']))).toEqual(all('c'))
  rmSync(join(folder.root, 'briefs/a'), { recursive: true })
  expect(await session.after(['briefs/a/brief.yaml'])).toEqual([])
})

it('knows what was edited while a brief was gone, when it comes back', async () => {
  const session = open({})
  await session.all()
  const path = 'briefs/a/brief.yaml'
  const text = folder.read(path).toString()
  rmSync(join(folder.root, path))
  await session.after([path])
  folder.edit('templates/memo/document.hbs', '{{title}}</text>', '{{title}} · Confidential</text>')
  expect(written(await session.after(['templates/memo/document.hbs']))).toEqual(['b/brief-memo.pdf'])
  folder.write(path, text)
  expect(written(await session.after([path]))).toEqual(['a/brief-memo.pdf'])
})
