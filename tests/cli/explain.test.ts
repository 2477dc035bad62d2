// What `explain` says: of every code that the program can tell, and of one that there is not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codes } from '../../src/cli/codes/index.ts'
import { explain, explanationOf } from '../../src/cli/explain.ts'
import { sarifOf } from '../../src/cli/sarif.ts'
import { rules } from '../../src/lint/index.ts'
import { hear } from './hear.ts'

const src = join(import.meta.dirname, '..', '..', 'src')

/** The codes that stand in the sources of a room. */
function toldBy(room: string): string[] {
  const files = readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.flatMap((file) => {
    const text = readFileSync(join(src, room, file), 'utf8')
    const plain = [...text.matchAll(new RegExp(`'${room}/([a-z-]+)'`, 'g'))]
    const made = file.includes('fault')
      ? [...text.matchAll(/(?:error|warning|fault|note)\)?\(\s*'([a-z]+(?:-[a-z]+)*)'/g)]
      : []
    return [...plain, ...made].map(([, code]) => `${room}/${code}`)
  })
}

describe('explain', () => {
  it.each(['read', 'evidence', 'merge', 'exhibit', 'layout', 'brand'])('knows every code of %s', (room) => {
    const told = toldBy(room)
    expect(told.length).toBeGreaterThan(5)
    expect(told.filter((code) => explanationOf(code) === undefined)).toEqual([])
  })

  it('says what a code asks for and why, with an example of each side', () => {
    expect(explanationOf('read/quote-this')).toMatch(
      /stands in quotation marks\.[\s\S]*Good:\n {2}says: "Growth: 12%"[\s\S]*Bad:/,
    )
    expect(explanationOf('evidence/false-claim')).toContain('the condition is what to mend')
  })

  it('ends with how to set a finding aside, by the name that messages have', () => {
    expect(explanationOf('lint/no-verb')).toContain('ignore: [{ rule: lint/no-verb, because: … }]')
    expect(explanationOf('T-003')).toContain('ignore: [{ rule: lint/no-verb, because: … }]')
  })

  it('shows whose paper is under whose confidence', () => {
    const [, good, bad] = /Good:([\s\S]*)Bad:([\s\S]*)/.exec(explanationOf('lint/confined-source')!)!
    expect(good).toContain('locator: given to us by The board')
    expect(bad).toContain('access: client confidential')
  })

  it('says of both examples of a rule what their parts are, and in whose file they stand', () => {
    expect(explanationOf('lint/expired-fact')).toMatch(
      /Good:\n {2}fact: .*2026-01-31[\s\S]*Bad:\n {2}fact: .*2025-01-31[\s\S]*\(point: what stands in a point; fact: a fact of the ledger\)/,
    )
    expect(explanationOf('lint/contrast')).toMatch(/Good, in a brand:\n {2}media:[\s\S]*Bad, in a brand:\n {2}media:/)
    expect(explanationOf('lint/no-agenda-slide')).toContain('Good, in the template that orders the slides')
    expect(explanationOf('lint/headless-table')).toContain('a finding is a fault of its own')
  })

  it('ends with 2 for a code that there is not, with a guess', async () => {
    const { err, code } = await hear(() => explain('evidence/false-clam', {}))
    expect(code).toBe(2)
    expect(err).toContain('did you mean "evidence/false-claim"?')
    expect((await hear(() => explain('build/whatever', {}))).code).toBe(2)
  })
})

it('a SARIF log describes every code and says where its files lie from', () => {
  const log = sarifOf(
    [...Object.keys(codes), rules[0]!.code].map((code) => ({ code, severity: 'error', message: 'x', notes: [] })),
  ) as {
    runs: { originalUriBaseIds: object; tool: { driver: { rules: { shortDescription?: object }[] } } }[]
  }
  expect(log.runs[0]!.originalUriBaseIds).toHaveProperty('ROOT')
  expect(log.runs[0]!.tool.driver.rules.filter((rule) => !rule.shortDescription)).toEqual([])
})
