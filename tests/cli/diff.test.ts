// Two states compared from the command line: two briefs, two ledgers, and revisions of git that are never checked out.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DiffFlags, diff } from '../../src/cli/diff.ts'
import { openFolder } from './folder.ts'
import { brief, folderForEach, ledger } from './folder-for-each.ts'
import { type Heard, hear } from './hear.ts'

const folder = folderForEach('a')

const compare = (first: string, second?: string, more: Partial<DiffFlags> = {}): Promise<Heard> =>
  hear(() => diff(first, second, { cwd: folder.root, color: 'never', ...more }))

const copy = (from: string, to: string): void => folder.write(to, folder.read(from).toString())

describe('two files', () => {
  it('compares a ledger with a copy of it, through every brief on it', async () => {
    copy(ledger, 'briefs/a/next.yaml')
    folder.edit('briefs/a/next.yaml', 'value: 12, unit: EUR m, period: 2024', 'value: 15, unit: EUR m, period: 2025')
    const { out, err, code } = await compare(ledger, 'briefs/a/next.yaml')
    expect(out).toContain(`${ledger}\n  $north_sales: value 12 → 15, period 2024 → 2025`)
    expect(out).toMatch(/TURNS FALSE: sales\.sizes, “The north shop sells five times as much as the south”/)
    expect(out).toMatch(/chart sales, North, Sales: 12 → 15/)
    expect(out).toMatch(/“EUR 12 m of sales” → “EUR 15 m of sales”/)
    expect(err).toContain('1 of 1 brief moves; 1 claim turns false')
    expect(code).toBe(1)
    const back = await compare('briefs/a/next.yaml', ledger)
    expect(back.out).toContain('holds again: sales.sizes')
    expect(back.code).toBeUndefined()
  })

  it('compares a brief with a copy of it: words, cells, and nothing where nothing is different', async () => {
    copy(brief, 'briefs/a/second.yaml')
    expect((await compare(brief, 'briefs/a/second.yaml')).out).toBe('briefs/a/second.yaml: nothing moves\n')
    folder.edit('briefs/a/second.yaml', 'One shop is enough', 'One shop is plenty')
    folder.edit('briefs/a/second.yaml', '[North, 2031]', '[North, 2032]')
    const { out, code } = await compare(brief, 'briefs/a/second.yaml')
    expect(out).toMatch(/p\. \d {2}“One shop is enough” → “One shop is plenty”/)
    expect(out).toMatch(/p\. \d {2}table leases, “North”, Lease ends: “2031” → “2032”/)
    expect(code).toBeUndefined()
  })

  it('says the same for programs, and draws the moved pages side by side', async () => {
    copy(ledger, 'briefs/a/next.yaml')
    folder.edit('briefs/a/next.yaml', 'value: 12,', 'value: 15,')
    const { out } = await compare(ledger, 'briefs/a/next.yaml', { json: true, page: 'out/moved.html' })
    const { ledgers, briefs } = JSON.parse(out)
    expect(ledgers[0].facts[0]).toMatchObject({
      fact: 'north_sales',
      keys: [{ key: 'value', before: '12', after: '15' }],
    })
    expect(briefs[0]).toMatchObject({ brief, claims: [{ id: 'sales.sizes', flips: true }] })
    const page = folder.read('out/moved.html').toString()
    const pages = briefs[0].deliverables.reduce((sum: number, { pages }: { pages: number[] }) => sum + pages.length, 0)
    expect(page.match(/<div class="pair">/g)!.length).toBe(pages)
    expect(page).toMatch(/Edited in briefs\/a\/ledger\.yaml.*\$north_sales.*<del>12<.*<ins>15<.*Turns false/s)
  })

  it.each([
    ['value: 12.00,', { key: 'value', before: '12', after: '12.00' }],
    ['range: { low: 12.10, high: 12.30 },', { key: 'range', after: '12.10..12.30' }],
  ])('shows %s as it is typed', async (typed, key) => {
    copy(ledger, 'briefs/a/next.yaml')
    folder.edit('briefs/a/next.yaml', 'value: 12,', typed)
    const { ledgers } = JSON.parse((await compare(ledger, 'briefs/a/next.yaml', { json: true })).out)
    const { keys } = ledgers[0].facts[0]
    expect(keys).toContainEqual(key)
    expect(keys.map(({ key }: { key: string }) => key)).not.toContain('typed')
  })

  it('shows the notes of a slide where they alone are different, and not the same slide twice', async () => {
    copy(brief, 'briefs/a/second.yaml')
    folder.edit('briefs/a/second.yaml', 'prose: The lease', 'prose: Let it be said. The lease')
    const { out } = await compare(brief, 'briefs/a/second.yaml', { page: 'out/moved.html' })
    expect(out).toMatch(/p\. \d+, notes {2}new: “Let it be said\.”/)
    const page = folder.read('out/moved.html').toString()
    const pair = page.split('\n').find((line) => line.includes('(the notes only)'))!
    expect(pair).not.toContain('<svg')
    expect(pair).toContain('<mark>Let it be said.</mark>')
  })

  it('says what to do with a file that lies outside the folder', async () => {
    const other = openFolder('b')
    try {
      const { err, code } = await compare(ledger, join(other.root, 'briefs/b/ledger.yaml'))
      expect(err).toContain('lies outside the folder')
      expect(err).toContain('copy it into that folder')
      expect(err).not.toContain(' -C')
      expect(code).toBe(2)
    } finally {
      other.remove()
    }
  })

  it('tells pages that cannot be laid out, and refuses what cannot be compared', async () => {
    copy(ledger, 'briefs/a/next.yaml')
    folder.edit('briefs/a/next.yaml', 'value: 3,', 'value: 0,')
    const { out, code } = await compare(ledger, 'briefs/a/next.yaml')
    expect(out).toContain('its pages are not compared: as it is then it cannot be laid out')
    expect(out).toMatch(/now: error\[evidence\/.*north_over_south/)
    expect(code).toBe(1)
    expect(await compare(ledger, brief)).toMatchObject({ code: 2, err: expect.stringContaining('two of a kind') })
    expect(await compare(ledger, 'nothing.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing.yaml'),
    })
    expect(await compare(ledger)).toMatchObject({ code: 2, err: expect.stringContaining('compared with what') })
  })
})

describe('revisions', () => {
  const git = (...words: string[]): number | null =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], { cwd: folder.root }).status
  /** Makes a repository of the folder; false on a machine without git. */
  const keep = (): boolean => git('init', '-q') === 0 && commit('first') === 0
  const commit = (tag: string): number | null => {
    git('add', 'briefs')
    git('commit', '-q', '-m', tag)
    return git('tag', tag)
  }

  it('compares a revision with the files as they are, and two revisions with each other', async () => {
    if (!keep()) return
    folder.edit(ledger, 'value: 12,', 'value: 15,')
    const now = await compare('HEAD')
    expect(now.out).toContain('$north_sales: value 12 → 15')
    expect(now.out).toContain('TURNS FALSE: sales.sizes')
    commit('second')
    expect((await compare('HEAD')).out).toBe(`${brief}: nothing moves\n`)
    expect((await compare('second..first')).out).toContain('holds again: sales.sizes')
    expect(folder.read(ledger).toString()).toContain('value: 15,')
  })

  it('tells briefs that are new or gone, and works in a folder of a repository', async () => {
    if (!keep()) return
    folder.write('briefs/b/brief.yaml', 'title: Another brief\nanswer: Nothing of the first stands in it\n')
    rmSync(join(folder.root, brief))
    const { out, err } = await compare('first')
    expect(out).toBe(`${brief}: gone\nbriefs/b/brief.yaml: new\n`)
    // Nothing of them moved from one place to another.
    expect(err).toContain('0 of 0 briefs move; no claim turns false; one brief is new; one brief is gone')
    const below = await compare('first', undefined, { cwd: join(folder.root, 'briefs'), brief: 'a/brief.yaml' })
    expect(below.out).toBe('a/brief.yaml: gone\n')
  })

  it('follows a brief that was renamed, and tells what moved in it', async () => {
    if (!keep()) return
    copy(brief, 'briefs/a/abroad.yaml')
    rmSync(join(folder.root, brief))
    expect((await compare('first')).out).toBe(`briefs/a/abroad.yaml (before: ${brief}): nothing moves\n`)
    folder.edit(ledger, 'value: 12,', 'value: 15,')
    for (const more of [{}, { brief: 'briefs/a/abroad.yaml' }, { brief }]) {
      const { out, err } = await compare('first', undefined, more)
      expect(out).toContain(`briefs/a/abroad.yaml (before: ${brief})\n  TURNS FALSE: sales.sizes`)
      expect(err).toContain('1 of 1 brief moves; 1 claim turns false')
    }
  })

  it('compares nothing with a file that cannot be read: no claim of it is gone, and no finding', async () => {
    if (!keep()) return
    for (const [file, from] of [
      [ledger, 'facts:'],
      [brief, 'arguments:'],
    ] as const) {
      folder.edit(file, from, `${from} [`)
      const { out, err, code } = await compare('HEAD')
      expect(out).toContain('its claims and pages cannot be compared: as it is then it cannot be read')
      expect(out).not.toMatch(/claim gone|no longer|TURNS FALSE/)
      expect(err).toContain('one brief cannot be read, and what it claims is not compared')
      expect(code).toBe(1)
      folder.edit(file, `${from} [`, from)
    }
  })

  it('says what is no revision', async () => {
    if (!keep()) return
    expect(await compare('nope')).toMatchObject({ code: 2, err: expect.stringContaining('no revision "nope"') })
    expect(await compare('--output=x')).toMatchObject({ code: 2, err: expect.stringContaining('no revision') })
    expect(await compare('..HEAD')).toMatchObject({ code: 2, err: expect.stringContaining('is no revision') })
  })
})
