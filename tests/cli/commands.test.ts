// What each command says and leaves behind: exit codes, JSON on standard output, texts put in quotes on the disk, catalogues.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { build } from '../../src/cli/build.ts'
import { check } from '../../src/cli/check.ts'
import { tellFailure } from '../../src/cli/failure.ts'
import { show } from '../../src/cli/show.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { type Folder, openFolder } from './folder.ts'

let folder: Folder
beforeAll(() => {
  folder = openFolder('shops')
})
afterAll(() => folder.remove())

/** Runs a command in this process: what it wrote and its exit code. */
async function run(command: () => unknown): Promise<{ out: string; err: string; code: unknown }> {
  const said = { out: '', err: '' }
  const hear = (where: 'out' | 'err') => (text: unknown) => {
    said[where] += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear('out'))
  vi.spyOn(process.stderr, 'write').mockImplementation(hear('err'))
  process.exitCode = undefined
  await command()
  const code = process.exitCode
  vi.restoreAllMocks()
  process.exitCode = undefined
  return { ...said, code }
}
afterEach(() => vi.restoreAllMocks())

describe('check', () => {
  const brief = 'briefs/shops/brief.yaml'
  const flags = () => ({ cwd: folder.root, color: 'never' as const })

  it('ends with 1 and names the line where a brief has a fault; as JSON the same for programs', async () => {
    folder.edit(brief, 'claim:', 'clami:')
    const { err, code } = await run(() => check([brief], flags()))
    expect(code).toBe(1)
    expect(err).toContain('error[read/unknown-key]')
    const { out } = await run(() => check([brief], { ...flags(), json: true }))
    const { ok, diagnostics } = JSON.parse(out)
    expect(ok).toBe(false)
    const found = diagnostics.map((d: Diagnostic) => `${d.code} ${d.span?.file}`)
    expect(found).toContain(`read/unknown-key ${brief}`)
    folder.edit(brief, 'clami:', 'claim:')
  })

  it('says of each file that looks like a brief and is not read as one why it is not', async () => {
    const text = folder.read(brief).toString()
    folder.write('briefs/shops/typo.yaml', text.replace('title:', 'tilte:'))
    folder.write('briefs/shops/empty.yml', '')
    writeFileSync(join(folder.root, 'briefs/shops/wide.yaml'), Buffer.from(`\ufeff${text}`, 'utf16le'))
    folder.write('briefs/shops/data.yaml', 'rows: [1, 2]')
    folder.write('briefs/shops/prices.yaml', folder.read('briefs/shops/ledger.yaml').toString())
    const told = async (command: () => unknown): Promise<string[]> =>
      (await run(command)).err.split('\n').filter((line) => line.includes('not read as a brief'))
    const lines = await told(() => check([], flags()))
    expect(lines.map((line) => line.replace('warning[read/passed-over]: briefs/shops/', ''))).toEqual([
      'empty.yml is not read as a brief: it is empty',
      'typo.yaml is not read as a brief: no line of it begins with "title:"',
      'wide.yaml is not read as a brief: it is not UTF-8 text',
    ])
    expect(await told(() => build([], { ...flags(), out: 'out' }))).toEqual(lines)
    expect(await told(() => check([brief], flags()))).toEqual([])
    for (const name of ['typo.yaml', 'empty.yml', 'wide.yaml', 'data.yaml', 'prices.yaml'])
      rmSync(join(folder.root, 'briefs/shops', name))
  })

  it('with --fix puts texts in quotes, in the brief and in a ledger under a name of its own', async () => {
    folder.write('briefs/shops/figures.yaml', folder.read('briefs/shops/ledger.yaml').toString())
    folder.edit('briefs/shops/figures.yaml', 'title: Books of the year', 'title: Books: of the year')
    folder.edit(brief, 'about:', 'ledger: figures.yaml\nabout:')
    const { err } = await run(() => check([brief], { ...flags(), fix: true }))
    expect(err).toMatch(/briefs\/shops\/figures\.yaml: put in quotes: the text on line \d+\n/)
    expect(folder.read('briefs/shops/figures.yaml').toString()).toContain('"Books: of the year"')
    const brand = 'templates/brands/hairline/brand.yaml'
    folder.edit(brand, 'accent: 0F766E', 'accent: #0F766E')
    await run(() => check([brief], { ...flags(), fix: true }))
    expect(folder.read(brand).toString()).toContain('accent: "#0F766E"')
  })
})

describe('build', () => {
  const brief = 'briefs/shops/brief.yaml'
  let folder: Folder
  beforeAll(() => {
    folder = openFolder('shops')
  })
  afterAll(() => folder.remove())
  const flags = () => ({ cwd: folder.root, color: 'never' as const, out: 'out', only: 'memo' })

  it('lists what it wrote, and of a brief with an error says which files are from before', async () => {
    const first = await run(() => build([brief], flags()))
    expect(first).toMatchObject({ out: 'out/shops/brief-memo.pdf\n', code: 0 })
    const again = await run(() => build([brief], flags()))
    expect(again).toMatchObject({ out: '', code: 0 })
    expect(again.err).toContain('1 file unchanged')
    folder.edit(brief, 'claim:', 'clami:')
    const { out, err, code } = await run(() => build([brief], flags()))
    folder.edit(brief, 'clami:', 'claim:')
    expect({ out, code }).toEqual({ out: '', code: 1 })
    expect(err).toContain(`${brief}: not built; as they were before: out/shops/brief-memo.pdf`)
  })
})

describe('show', () => {
  const shown = async (what: string) =>
    (await run(() => show(what, undefined, { cwd: folder.root, color: 'never', out: 'out' }))).out

  it.each([
    ['brands', 'hairline'],
    ['slides', 'chart-insight'],
    ['charts', 'stacked-column'],
    ['units', 'people per day'],
    ['brief', 'decide: a sentence'],
    ['ledger', 'origin: a name'],
    ['tags', 'columns'],
    ['facts', '$'],
  ])('%s lists them by name', async (what, name) => {
    expect(await shown(what)).toContain(name)
  })

  it.each([
    ['charts', 'constructor', 'no kind of exhibit "constructor"'],
    ['slides', 'toString', 'no slide "toString"'],
    ['constructor', undefined, 'no catalogue "constructor"'],
  ])('%s %s: a name that every object of the language has is as unknown as any other', async (what, name, told) => {
    const { out, err, code } = await run(() => show(what, name, { cwd: folder.root, color: 'never', out: 'out' }))
    expect([out, code]).toEqual(['', 2])
    expect(err).toContain(told)
  })

  it('a gallery in a brand that there is not names those that there are', async () => {
    const flags = { cwd: folder.root, color: 'never', out: 'out', gallery: true, brand: 'nosuch' } as const
    const { err, code } = await run(() => show('slides', undefined, flags))
    expect(code).toBe(1)
    expect(err).toContain('error[build/no-brand]: there is no brand "nosuch"')
    expect(err).toMatch(/hint: there are .*hairline/)
    expect(err).not.toContain('read/no-file')
  })
})

describe('the exit code', () => {
  const main = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      cwd: join(import.meta.dirname, '..', '..'),
      encoding: 'utf8',
    })

  it('is 2 for a command that there is not, and for a folder that there is not', () => {
    expect(main('bild').status).toBe(2)
    const { status, stderr } = main('-C', 'no/such/folder', 'check')
    expect(status).toBe(2)
    expect(stderr).toContain('there is no folder no/such/folder')
  })

  it('is 70 for a fault of the program, and asks for a report', async () => {
    let code = 0
    const { err } = await run(() => {
      code = tellFailure(new Error('the brand "x" has no color "y"'))
    })
    expect(code).toBe(70)
    expect(err).toMatch(/Please report it[\s\S]*has no color "y"/)
  })
})
