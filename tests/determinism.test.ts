// Same input, same bytes: twice in one process, in another process, in another time zone and locale.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDisk } from '../src/cli/disk.ts'
import { paint, prepare } from '../src/pipeline.ts'

const root = join(import.meta.dirname, '..')
const brief = 'briefs/tencent-cloud/fast-follower.yaml'
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const files: Record<string, string> = {
  deck: '.pptx',
  memo: '-memo.pdf',
  'one-pager': '-one-pager.pdf',
  handout: '-handout.pdf',
}

async function inProcess(): Promise<Record<string, string>> {
  const disk = openDisk(root)
  const { settled, pages } = await prepare(brief, disk)
  const digests: Record<string, string> = {}
  for (const each of pages) digests[each.deliverable] = digest(await paint(each, settled!.brand, disk))
  return digests
}

function inAnother(environment: Record<string, string>): Record<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'same-'))
  try {
    const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'build', brief, '-o', out], {
      cwd: root,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    })
    expect(done.stderr).not.toContain('error')
    return Object.fromEntries(
      Object.entries(files).map(([name, ending]) => [
        name,
        digest(readFileSync(join(out, `tencent-cloud/fast-follower${ending}`))),
      ]),
    )
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

it('writes the same bytes whenever and wherever it runs', async () => {
  const first = await inProcess()
  expect(Object.keys(first).sort()).toEqual(Object.keys(files).sort())
  expect(await inProcess()).toEqual(first)
  expect(inAnother({ TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' })).toEqual(first)
  expect(inAnother({ TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' })).toEqual(first)
})
