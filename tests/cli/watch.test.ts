// The loop of `build --watch`: what it says after an edit, that a fault does not end it, and that a real save reaches it.
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BuildFlags } from '../../src/cli/tell-build.ts'
import { openSession } from '../../src/cli/session.ts'
import { watch } from '../../src/cli/watch.ts'
import { openWatcher, type Watcher } from '../../src/cli/watcher.ts'
import { addBrief, type Folder, openFolder } from './folder.ts'

let folder: Folder
let said: string
let printed: string
beforeEach(() => {
  folder = openFolder('a')
  said = ''
  printed = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text
    return true
  })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  folder.remove()
  process.exitCode = 0
})

const flags = (more: Partial<BuildFlags> = {}): BuildFlags => ({
  ...{ cwd: folder.root, out: 'out', only: 'memo', watch: true },
  ...more,
})
const open = () => openSession({ cwd: folder.root, named: [], out: 'out', only: ['memo'], onStep: () => {} })

/** A watcher that plays one edit after another; each hears what was said since the one before. */
const play = (edits: ((heard: string) => string[] | undefined)[]): Watcher => {
  let heard = 0
  return {
    follow: async () => {},
    close: async () => {},
    next: async () => {
      const since = said.slice(heard)
      heard = said.length
      return edits.shift()?.(since)
    },
  }
}
const progress = { say: () => {}, end: () => {} }
const ledger = 'briefs/a/ledger.yaml'
const brief = 'briefs/a/brief.yaml'

it('says what an edit changed, and goes on after a fault', async () => {
  const heard: string[] = []
  const after = (edit: () => string[] | undefined) => (since: string) => {
    heard.push(since)
    return edit()
  }
  const save = (path: string, from: string, to: string) => () => {
    folder.edit(path, from, to)
    return [path]
  }
  await watch(
    open(),
    play([
      after(save(brief, 'They are few', 'They are five')),
      after(save(ledger, 'value: 3,', 'value: 4,')),
      after(save(ledger, 'label: North,', 'labell: North,')),
      after(save(ledger, 'value: 4,', 'value: 3,')),
      after(save(ledger, 'labell: North,', 'label: North,')),
      after(() => undefined),
    ]),
    progress,
    flags(),
  )
  const [first, words, untrue, more, fewer, whole] = heard
  expect(first).toContain('1 file written')
  expect(first).toContain('watching; Ctrl-C ends it')
  expect(words).toContain(`changed: ${brief}`)
  expect(words).toMatch(
    /brief-memo\.pdf: 1 of \d pages? changed\n {2}p\. \d {2}“.*They are few.*” → “.*They are five.*”/,
  )
  expect(untrue).toContain('error[evidence/')
  expect(untrue).toContain(`${brief}: not built, its files are as they were`)
  expect(more).toContain('"labell"')
  expect(fewer).toContain('told before')
  expect(fewer).not.toContain('"labell"')
  expect(whole).toContain('brief-memo.pdf: unchanged')
  expect(process.exitCode).toBe(0)
  expect(printed.split('\n').filter(Boolean)).toEqual(['out/a/brief-memo.pdf', 'out/a/brief-memo.pdf'])
})

it('says that pages are drawn anew in an edited brand, and which file only carries other remarks', async () => {
  const heard: string[] = []
  const after = (edit: () => string[] | undefined) => (since: string) => {
    heard.push(since)
    return edit()
  }
  const brand = 'templates/brands/hairline/brand.yaml'
  await watch(
    open(),
    play([
      after(() => {
        folder.edit(brand, 'accent: 0F766E', 'accent: 8A1C3B')
        return [brand]
      }),
      after(() => {
        folder.write(brief, `${folder.read(brief)}# read by two\n`)
        return [brief]
      }),
      after(() => undefined),
    ]),
    progress,
    flags(),
  )
  const [, colored, remarked] = heard
  expect(colored).toMatch(/brief-memo\.pdf: all \d pages drawn anew in the edited brand, the words as before/)
  expect(colored).toContain('1 file written')
  expect(remarked).toContain('brief-memo.pdf: its pages are as they were; the brief that it carries is not')
})

it('tells the values of charts and the cells of tables, and where the documents of a deleted brief are', async () => {
  addBrief(folder, 'b')
  const heard: string[] = []
  await watch(
    open(),
    play([
      () => {
        folder.edit(brief, '[north_sales = 4 * south_sales, closed_sales = 0]', '[north_sales > south_sales]')
        folder.edit(ledger, 'value: 12,', 'value: 15,')
        return [brief, ledger]
      },
      (since) => {
        heard.push(since)
        rmSync(join(folder.root, 'briefs/b/brief.yaml'))
        return ['briefs/b/brief.yaml']
      },
      (since) => {
        heard.push(since)
        return undefined
      },
    ]),
    progress,
    flags(),
  )
  const [edited, deleted] = heard
  expect(edited).toMatch(/p\. \d+ {2}chart sales, North, Sales: 12 → 15/)
  expect(edited).toMatch(/p\. \d+ {2}table .*Result: “4\.0 times” → “5\.0 times”/)
  expect(deleted).toContain('briefs/b/brief.yaml: deleted; its documents stay: out/b/brief-memo.pdf\n')
})

it('prints one line of JSON for each build', async () => {
  await watch(
    open(),
    play([
      () => {
        folder.edit(brief, 'They are few', 'They are five')
        return [brief]
      },
    ]),
    progress,
    flags({ json: true }),
  )
  const [first, second] = printed
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  expect(first).toMatchObject({ ok: true, outputs: ['out/a/brief-memo.pdf'], unchanged: [] })
  expect(second).toMatchObject({ ok: true, changed: [brief], outputs: ['out/a/brief-memo.pdf'] })
  expect(JSON.stringify(second.changes)).toContain('They are five')
})

it('hears of files that editors save by renaming, time after time, and of none that it writes itself', async () => {
  const watcher = openWatcher(folder.root, 'out')
  const seen: string[] = []
  const until = async (path: string): Promise<void> => {
    while (!seen.includes(path)) seen.push(...((await watcher.next()) ?? []))
    seen.length = 0
  }
  try {
    await watcher.follow(['briefs', 'briefs/a', 'briefs/none', 'out'])
    folder.edit(ledger, 'value: 12', 'value: 13')
    await until(ledger)
    folder.edit(ledger, 'value: 13', 'value: 14')
    await until(ledger)
    folder.write('out/a/brief.pptx', 'written')
    folder.write('briefs/none/new.yaml', 'title: New')
    await until('briefs/none')
    await watcher.follow(['briefs/none'])
    folder.write('briefs/none/other.yaml', 'title: Other')
    await until('briefs/none/other.yaml')
  } finally {
    await watcher.close()
  }
  expect(await watcher.next()).toBeUndefined()
})

it('hears again of a folder that was away and came back', async () => {
  const watcher = openWatcher(folder.root, 'out')
  const [home, away] = ['briefs/a', 'away'].map((path) => join(folder.root, path)) as [string, string]
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 500))
  const until = async (path: string): Promise<void> => {
    const seen: string[] = []
    while (!seen.includes(path)) seen.push(...((await watcher.next()) ?? []))
    await watcher.follow(existsSync(home) ? ['briefs', 'briefs/a'] : ['briefs'])
  }
  try {
    await watcher.follow(['briefs', 'briefs/a'])
    for (const value of ['13', '14']) {
      cpSync(home, away, { recursive: true })
      rmSync(home, { recursive: true })
      await until('briefs/a')
      // Until whoever watched the old one has given it up, and looks again at nothing that it handed on.
      await rest()
      cpSync(away, home, { recursive: true })
      await until('briefs/a')
      await rest()
      folder.edit(ledger, 'value: 12', `value: ${value}`)
      await until(ledger)
      folder.edit(ledger, `value: ${value}`, 'value: 12')
      await until(ledger)
    }
  } finally {
    await watcher.close()
  }
}, 20_000)
